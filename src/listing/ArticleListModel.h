// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Selection.h"
#include "library/Searching.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>
#include <optional>

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
        IsBookmarkedRole,
        IsCorrectedRole,      ///< bool
        HeadlineMatchesRole,  ///< std::vector<TextRange>
        SnippetRole,          ///< Snippet
        TagsRole,             ///< std::vector<TagLabel>
        VerdictRole,          ///< Verdict, in the review that is gone through; invalid: none
        AlikeRole,            ///< int: near-duplicates of it
    };

    /// Where rows come from: the library, or a test. Called and answered as Searching::rows().
    using FetchRows = std::function<library::Reply<std::vector<library::Row>>(ArticleIds, const query::Query&)>;

    explicit ArticleListModel(QObject* parent = nullptr);
    ~ArticleListModel() override;

    /// Shows a result. A newer result of the same query is a refresh: selection and current row stay with their
    /// articles, rows that are known are shown at once, and the kept article stays at its place though the result lacks
    /// it. Another query resets the model.
    void show(std::shared_ptr<library::Library> library, const query::Query& query, const Listing& listing,
              bool isInDateOrder);
    void show(const FetchRows& fetch, const query::Query& query, const Listing& listing, bool isInDateOrder);
    /// The open article, which refreshes leave in the list; null: none. One that is only kept goes with the next.
    void keep(ArticleId id);
    /// The rows on the screen: their pages are fetched first, and pages scrolled past are not fetched at all.
    void setVisibleRange(int first, int last);
    void clear();

    const Listing& listing() const;
    ArticleId idAt(int row) const;
    int rowOf(ArticleId id) const;  ///< -1 where it is not listed
    /// The articles of ranges of rows, which ascend and do not touch one another. Quick, however many they are.
    Selection selected(const std::vector<RowRange>& rows) const;
    /// Those of the selection whose rows are loaded; some thousands at most.
    ArticleIds loadedOf(const Selection& selection) const;
    /// Marks changed: the rows are fetched again; what stands on screen stays until then.
    void refresh(const ArticleIds& ids);
    void refreshAll();
    /// Of which review verdicts are told; 0: none.
    void setReview(qint64 id);
    /// Shown at once, before the store has answered.
    void markRead(const ArticleIds& ids, bool isRead);
    void markBookmarked(const ArticleIds& ids, bool isBookmarked);
    void markJudged(const ArticleIds& ids, std::optional<Verdict> verdict);

    /// How a row is said where not as accessibleText() has it: in columns, with their names. Null: as that.
    using Wording = std::function<QString(const ArticleSummary&)>;
    void setWording(Wording wording);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::listing
