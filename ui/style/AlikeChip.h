// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace dateline::style {

struct Theme;

/// «+4 similar» in a row of the list, «+4» where there is less room; of no width where nothing is like the article.
class AlikeChip final {
public:
    /// In words where these take no more than so many pixels.
    AlikeChip(int alike, int most);

    int width() const { return m_width; }
    /// In a line, at its end as reading goes to the right; no higher than its words need.
    QRect placeIn(const QRect& line) const;
    void paint(QPainter& painter, const QRect& place, const Theme& theme) const;

private:
    QString m_text;
    int m_width = 0;
};

}  // namespace dateline::style
