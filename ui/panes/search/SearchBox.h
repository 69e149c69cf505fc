// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Clauses.h"
#include "query/Query.h"

#include <QLineEdit>

class QStringListModel;
class QToolButton;

namespace dateline::panes {

/// The one box: a line of the query language, its clauses coloured, what was read otherwise underlined and explained
/// on hover, the scope as a chip, searches of before offered while typing.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setScope(const QString& title, bool isNarrow);
    /// What was recognised in the present text, and the remarks on it, worded.
    void setReading(const std::vector<query::ClauseSpan>& clauses, const std::vector<query::Remark>& remarks);

    QStringList history() const;  ///< newest first
    void setHistory(const QStringList& history);
    void remember(const QString& text);

Q_SIGNALS:
    void scopeMenuAsked(const QPoint& globalBottomLeft);
    void widened();  ///< the scope's chip was closed

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void colour();
    void placeButtons();
    QString remarkAt(const QPoint& at) const;

    QToolButton* m_chip;
    QToolButton* m_clear;
    QStringListModel* m_history;
    std::vector<query::ClauseSpan> m_clauses;
    std::vector<query::Remark> m_remarks;
    bool m_isNarrow = false;
};

}  // namespace dateline::panes
