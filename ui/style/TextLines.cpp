// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/TextLines.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dateline::style {

namespace {

/// No row shows more: a headline of a megabyte is not laid out whole.
constexpr int LongestLine = 400;

/// By the first letter that has a direction (UAX 9, P2).
Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise)
{
    for (const char32_t letter : text.first(std::min<qsizetype>(text.size(), LongestLine)).toUcs4()) {
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirL) return Qt::LeftToRight;
        if (direction == QChar::DirR || direction == QChar::DirAL) return Qt::RightToLeft;
    }
    return otherwise;
}

}  // namespace

TextLines::TextLines(const QString& text, const QFont& font, double width, int maximum,
                     Qt::LayoutDirection windowDirection)
{
    const Qt::LayoutDirection direction = directionOf(text, windowDirection);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    m_layout.setTextOption(option);
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    QString shown = text.left(LongestLine * maximum);
    shown.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    const int start = layOut(shown, width, maximum);
    if (start < 0) return;
    const QString rest = QFontMetricsF(font).elidedText(shown.mid(start), Qt::ElideRight, width);
    layOut(shown.left(start) + rest, width, maximum);
}

/// Answers where the last line begins if the text does not end in it, else -1.
int TextLines::layOut(const QString& text, double width, int maximum)
{
    m_layout.setText(text);
    m_layout.beginLayout();
    m_height = 0;
    m_count = 0;
    int lastStart = 0;
    int end = 0;
    while (m_count < maximum) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
        lastStart = line.textStart();
        end = lastStart + line.textLength();
        ++m_count;
    }
    m_layout.endLayout();
    return end < text.size() ? lastStart : -1;
}

void TextLines::draw(QPainter& painter, QPointF at, const QColor& ink, const std::vector<Utf16Range>& marks,
                     const QColor& mark, const QColor& markInk)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Utf16Range& range : marks) {
        if (range.from >= m_layout.text().size()) break;
        QTextCharFormat format;
        format.setBackground(mark);
        format.setForeground(markInk);
        formats.push_back({range.from, range.length, format});
    }
    painter.setPen(ink);
    m_layout.draw(&painter, at, formats);
}

}  // namespace dateline::style
