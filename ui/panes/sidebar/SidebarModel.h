// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Reading.h"
#include "ui/workspace/Workspace.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace dateline::panes {

/// The rows of the sidebar: the four great scopes, highlights and notes, the basket, collections, reviews, tags,
/// sources, each under a heading, and the Bin. Articles can be dropped on tags, collections and the Bin, collections on
/// one another and on their heading. It says what was wanted; the workspace does it.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int FixedRows = 6;  ///< of every library, first

    enum Role {
        CountRole = Qt::UserRole + 1,
        IsHeadingRole,
        IconRole,
        DepthRole,   ///< int: of a collection, how many it stands within
        ColourRole,  ///< int: of a tag; else invalid
    };

    explicit SidebarModel(QObject* parent = nullptr);

    void setCounts(const library::SidebarCounts& counts);
    void setGathered(qint64 passages);  ///< how many lie in the current basket
    /// What a row shows in the middle: but for two rows, the articles of its scope.
    workspace::Middle middleAt(int row) const { return m_rows.at(size_t(row)).middle; }
    int rowOf(workspace::Middle middle) const;  ///< -1: of the articles, which have many
    const workspace::Scope& scopeAt(int row) const { return m_rows.at(size_t(row)).scope; }
    int rowOf(const workspace::Scope& scope) const;  ///< -1: not there
    int rowOf(const Mark& mark) const;               ///< likewise
    int firstSource() const;                         ///< -1: none
    /// The tag or collection of a row; null where it is none. A heading stands for none of its kind (id 0).
    std::optional<CountedMark> markAt(int row) const;
    /// Null where the row is no source, or stands for articles without one.
    const SourceSummary* sourceAt(int row) const;
    /// Null where the row is no review.
    const Review* reviewAt(int row) const;
    const std::vector<SourceSummary>& sources() const { return m_counts.sources; }
    const CountedMarks& tags() const { return m_counts.tags; }
    const CountedMarks& collections() const { return m_counts.collections; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Another name, or another place for a collection.
    void definitionWanted(const dateline::NamedMark& named);
    void articlesDropped(const dateline::CountedMark& onto);
    void reviewNameWanted(const dateline::Review& review, const QString& name);
    void sourceNameWanted(const QString& from, const QString& to);

private:
    struct Row {
        workspace::Scope scope;
        QString icon;
        std::optional<qint64> count;
        QString period;
        bool isHeading = false;
        bool isChoosable = true;
        std::optional<CountedMark> mark = {};
        std::optional<SourceSummary> source = {};
        workspace::Middle middle = workspace::Middle::Articles;
        std::optional<CountedReview> review = {};

        bool isSame(const Row& other) const
        {
            return scope == other.scope && isHeading == other.isHeading && scope.title == other.scope.title &&
                   middle == other.middle;
        }
    };

    std::vector<Row> rowsOf(const library::SidebarCounts* counts) const;
    static Row middleRow(workspace::Middle middle, const QString& title, const QString& icon);
    void show(std::vector<Row> rows);
    static Row heading(const QString& title, std::optional<MarkKind> kind = {});
    static Row markRow(const CountedMark& mark);
    static Row binRow(qint64 count);
    static Row reviewRow(const CountedReview& review);
    static Row sourceRow(const SourceSummary& source);
    QString accessibleText(const Row& row) const;
    QString toolTip(const Row& row) const;
    std::optional<NamedMark> moved(const QMimeData& data, const Row& onto) const;

    std::vector<Row> m_rows;
    library::SidebarCounts m_counts;
    bool m_hasCounts = false;
    qint64 m_gathered = 0;
};

}  // namespace dateline::panes
