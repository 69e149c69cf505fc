// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/CodePoints.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace dateline::style {

/// A text in at most so many lines, the last one elided, with stretches marked. Lays itself out once; drawing is cheap.
/// It begins on the side where its own script begins; without letters, where the interface does.
class TextLines final {
public:
    TextLines(const QString& text, const QFont& font, double width, int maximum,
              Qt::LayoutDirection windowDirection = Qt::LeftToRight);

    double height() const { return m_height; }
    int count() const { return m_count; }
    void draw(QPainter& painter, QPointF at, const QColor& ink, const std::vector<Utf16Range>& marks,
              const QColor& mark, const QColor& markInk);

private:
    int layOut(const QString& text, double width, int maximum);

    QTextLayout m_layout;
    double m_height = 0;
    int m_count = 0;
};

}  // namespace dateline::style
