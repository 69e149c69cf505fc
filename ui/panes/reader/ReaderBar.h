// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline::panes {

/// Over the article: «1 of 1,204» with steps, «3 of 12» hits with steps, bookmark, Aa.
class ReaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderBar(QWidget* parent = nullptr);

    void sayRow(int row, qint64 count);    ///< row from 0; -1: not in the list
    void sayHits(int current, int count);  ///< current from 0; -1: none yet
    void sayBookmarked(bool isBookmarked);
    void setOpen(bool isOpen);
    const QWidget& styleButton() const;
    void sayKeys(const workspace::KeyNames& keys);

Q_SIGNALS:
    void rowStepAsked(int way);
    void hitStepAsked(int way);
    void bookmarkAsked();
    void styleAsked();

private:
    QToolButton *m_previous, *m_next, *m_previousHit, *m_nextHit, *m_bookmark, *m_style;
    QLabel *m_row, *m_hits;
};

}  // namespace dateline::panes
