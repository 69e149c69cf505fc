// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/AlikeChip.h"

#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dateline::style {

static constexpr int Inset = 6;

static int widthOf(const QString& text)
{
    return QFontMetrics(font(Face::Tiny)).horizontalAdvance(text) + 2 * Inset;
}

AlikeChip::AlikeChip(int alike, int most)
{
    if (alike <= 0) return;
    m_text = QApplication::translate("ArticleRow", "+%Ln similar", nullptr, alike);
    if (widthOf(m_text) > most) m_text = u'+' + QLocale().toString(alike);
    m_width = widthOf(m_text);
}

QRect AlikeChip::placeIn(const QRect& line) const
{
    const int height = std::min(line.height(), QFontMetrics(font(Face::Small)).height() + 2);
    return {line.right() + 1 - m_width, line.top() + (line.height() - height) / 2, m_width, height};
}

void AlikeChip::paint(QPainter& painter, const QRect& place, const Theme& theme) const
{
    if (m_width == 0) return;
    shapes::rounded(painter, QRectF(place).adjusted(0, 0.5, 0, -0.5), theme.chip, Qt::transparent);
    painter.setFont(font(Face::Tiny));
    painter.setPen(theme.text);
    painter.drawText(place, int(Qt::AlignCenter) | int(Qt::TextDontClip), m_text);
}

}  // namespace dateline::style
