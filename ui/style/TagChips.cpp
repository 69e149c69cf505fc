// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/TagChips.h"

#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

namespace dateline::style {

namespace {

constexpr int Inset = 6;
constexpr int Dot = 6;
constexpr int DotGap = 4;
constexpr int Between = 4;
constexpr int MostName = 96;  ///< a longer name is cut

}  // namespace

TagChips::TagChips(const std::vector<TagLabel>& tags, int most)
{
    const QFontMetrics metrics(font(Face::Tiny));
    const auto more = [&](size_t left) {
        const QString text = QStringLiteral("+%1").arg(left);
        return Chip{text, 0, false, metrics.horizontalAdvance(text) + 2 * Inset};
    };
    for (size_t place = 0; place < tags.size(); ++place) {
        const QString text = metrics.elidedText(tags[place].name, Qt::ElideRight, int(scaled(MostName)));
        const int width = metrics.horizontalAdvance(text) + 2 * Inset + Dot + DotGap;
        const size_t left = tags.size() - place - 1;
        const int reserve = left > 0 ? more(left).width + Between : 0;
        if (add({text, tags[place].colour, true, width}, most - reserve)) continue;
        add(more(left + 1), most);
        return;
    }
}

bool TagChips::add(Chip chip, int most)
{
    const int width = m_width + (m_chips.empty() ? 0 : Between) + chip.width;
    if (width > most) return false;
    m_width = width;
    m_chips.push_back(std::move(chip));
    return true;
}

void TagChips::paint(QPainter& painter, const QRect& line, Qt::LayoutDirection direction, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font(Face::Tiny));
    int at = line.right() + 1 - m_width;
    for (const Chip& chip : m_chips) {
        const QRect box = QStyle::visualRect(direction, line, {at, line.top(), chip.width, line.height()});
        shapes::rounded(painter, QRectF(box).adjusted(0, 0.5, 0, -0.5), theme.chip, Qt::transparent);
        QRect words(at + Inset, line.top(), chip.width - 2 * Inset, line.height());
        if (chip.hasDot) {
            const QRect dot(words.left(), line.top() + (line.height() - Dot) / 2, Dot, Dot);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tagColour(theme, chip.colour));
            painter.drawEllipse(QStyle::visualRect(direction, line, dot));
            words.setLeft(words.left() + Dot + DotGap);
        }
        painter.setPen(theme.text);
        painter.drawText(QStyle::visualRect(direction, line, words),
                         int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::TextDontClip), chip.text);
        at += chip.width + Between;
    }
    painter.restore();
}

QIcon tagDot(const Theme& theme, int colour)
{
    constexpr int Large = 64;  // scaled down, so that it is round at every scale
    QPixmap picture(Large, Large);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tagColour(theme, colour));
    painter.drawEllipse(QRect(Large / 4, Large / 4, Large / 2, Large / 2));
    return picture;
}

}  // namespace dateline::style
