// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Latest.h"
#include "library/Annotating.h"
#include "ui/workspace/Workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace dateline::panes {

/// Highlights and notes of the whole library, as style::PassageRole says them. What is asked for comes in parts, as far
/// as somebody scrolls, and follows the library; what is shown stays until the answer is there.
class NotesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit NotesModel(workspace::Workspace& workspace, QObject* parent = nullptr);

    /// Which to show; its `offset` and `most` are the model's own.
    void ask(const library::AnnotationRequest& request);
    const library::AnnotationRequest& request() const { return m_request; }
    /// Asks now, and whenever the library changes; until then the model rests.
    void setFollowing(bool isFollowing);

    qint64 count() const { return m_count; }  ///< also of those that have not come yet
    bool isKnown() const { return m_isKnown; }
    bool isTaking() const { return m_isTaking; }  ///< what changes now is the library's doing
    const AnnotationRow& at(int row) const { return m_rows.at(size_t(row)); }
    int rowOf(qint64 annotation) const;  ///< -1: it has not come, or is not among them

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void answered();
    void noteWanted(const dateline::Annotation& annotation, const QString& note);

private:
    void askAgain();
    void take(const AnnotationPage& page, qint64 offset);
    QString meta(const AnnotationRow& row) const;
    QString accessibleText(const AnnotationRow& row) const;

    workspace::Workspace& m_workspace;
    library::AnnotationRequest m_request;
    std::vector<AnnotationRow> m_rows;
    qint64 m_count = 0;
    bool m_isKnown = false;
    bool m_isFollowing = false;
    bool m_isFetching = false;
    bool m_isTaking = false;
    QTimer m_pause;  ///< an import commits often
    Latest m_askings;
};

}  // namespace dateline::panes
