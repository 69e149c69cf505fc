// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QIcon>
#include <QRect>

#include <vector>

class QPainter;

namespace dateline::style {

struct Theme;

/// An article's tags at the end of a line: each a chip with a dot of its colour and its name, as many as there is room
/// for, then how many more there are.
class TagChips final {
public:
    /// Of at most so many pixels.
    TagChips(const std::vector<TagLabel>& tags, int most);

    int width() const { return m_width; }
    /// From the line's far side.
    void paint(QPainter& painter, const QRect& line, Qt::LayoutDirection direction, const Theme& theme) const;

private:
    struct Chip {
        QString text;
        int colour = 0;
        bool hasDot = true;
        int width = 0;
    };
    bool add(Chip chip, int most);

    std::vector<Chip> m_chips;
    int m_width = 0;
};

/// A tag's dot, for menus and buttons.
QIcon tagDot(const Theme& theme, int colour);

}  // namespace dateline::style
