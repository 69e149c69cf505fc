// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Works.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dateline::panes {

/// «Importing press-2023.zip ▓▓▓░░ 61 % · 12,400 articles · 2 refused · 40 s left  Cancel»: the oldest work.
class WorkLine final : public QWidget {
    Q_OBJECT
public:
    explicit WorkLine(QWidget* parent = nullptr);

    void say(const std::vector<workspace::Work>& works);

Q_SIGNALS:
    void cancelAsked(int id);

private:
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_facts;
    QToolButton* m_cancel;
    int m_id = 0;
};

/// «61 % · 12,400 articles · 2 refused · 40 s left»
QString workFacts(const workspace::Work& work);

/// «40 s left», «5 min left»; empty while unknown.
QString timeLeft(double seconds);

}  // namespace dateline::panes
