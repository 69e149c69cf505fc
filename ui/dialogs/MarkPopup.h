// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"
#include "ui/workspace/Workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dateline::dialogs {

/// Tags or collections for some articles, by a few letters of a name: Enter sets the one in sight and is done, a comma
/// sets it and goes on, a name that nobody has makes a new one. What all of the articles carry is ticked, what some do
/// is half ticked; ticking and unticking by mouse or comma waits for Enter.
class MarkPopup final : public QDialog {
    Q_OBJECT
public:
    struct State {
        MarkKind kind = MarkKind::Tag;
        CountedMarks all;
        std::vector<CarriedMark> carried;  ///< by the articles that it is about
        qint64 articles = 0;               ///< how many these are
    };

    explicit MarkPopup(State state, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const std::vector<dateline::workspace::MarkWish>& wishes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void add(const CountedMark& mark);
    void filter();
    /// Ticks the row in hand, or unticks it where all articles carry it; false where there is none.
    bool toggleCurrent();
    void accept() override;
    std::vector<workspace::MarkWish> wishes() const;

    const State m_state;
    QLabel* m_title;
    QLineEdit* m_field;
    QListWidget* m_list;
    QListWidgetItem* m_new = nullptr;  ///< the row that offers to make what is typed; hidden where it is there
};

}  // namespace dateline::dialogs
