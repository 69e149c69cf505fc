// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Searching.h"

#include <QAbstractListModel>

#include <memory>

namespace dateline::listing {

/// The articles of a result as rows: the count is true at once, a row that is not loaded yet is a placeholder and asks
/// for its page (visible pages first), data() never blocks. Gives meaning; looks are the delegate's.
class ArticleListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< ArticleId
        IsLoadedRole,               ///< bool
        HeadlineRole,               ///< QString
        SourceRole,
        PlaceRole,
        BylineRole,
        LanguageRole,   ///< QString
        DateRole,       ///< ArticleDate
        DayRole,        ///< QDate of the date key; null: undated
        StartsDayRole,  ///< bool: the first row of its day (in date order)
        WordsRole,      ///< int
        IsUnreadRole,
        IsBookmarkedRole,     ///< bool
        HeadlineMatchesRole,  ///< std::vector<TextRange>
        SnippetRole,          ///< Snippet
    };

    explicit ArticleListModel(QObject* parent = nullptr);
    ~ArticleListModel() override;

    /// Shows a result; the article `keep` stays in the list (appended to its place) though the result lacks it.
    void show(std::shared_ptr<library::Library> library, const query::Query& query, const Listing& listing,
              bool isInDateOrder);
    void clear();

    const Listing& listing() const;
    ArticleId idAt(int row) const;
    int rowOf(ArticleId id) const;  ///< -1 where it is not listed
    /// Marks changed: the rows are fetched again; what stands on screen stays until then.
    void refresh(const ArticleIds& ids);
    /// Shown at once, before the store has answered.
    void markRead(const ArticleIds& ids, bool isRead);
    void markBookmarked(const ArticleIds& ids, bool isBookmarked);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::listing
