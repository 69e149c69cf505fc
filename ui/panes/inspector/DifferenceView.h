// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Difference.h"

#include <QWidget>

class QLabel;
class QTextEdit;

namespace dateline::panes {

/// Two texts with what differs marked, word by word: in one text, or each beside the other. What is gone is struck
/// through, what is new underlined. The texts are set as plain characters; nothing of them is read as markup.
class DifferenceView final : public QWidget {
    Q_OBJECT
public:
    /// Longer texts are shown up to here, and it is said.
    static constexpr int MostCharacters = 200'000;

    explicit DifferenceView(QWidget* parent = nullptr);

    void compare(const Comparison& comparison);
    void clear();
    void setSideBySide(bool isSideBySide);
    bool isSideBySide() const { return m_isSideBySide; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void followScroll(const QTextEdit* from, QTextEdit* to);

    Comparison m_comparison;
    bool m_isSideBySide = false;
    QLabel* m_said;
    QTextEdit* m_before;
    QTextEdit* m_after;  ///< alone where both are in one
};

}  // namespace dateline::panes
