// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Lines.h"

#include "text/Words.h"

#include <QList>

#include <unicode/uchar.h>

#include <algorithm>

namespace dateline::text {

namespace {

// Nobody wraps wider than this; files whose text stands mostly in longer lines are not wrapped at all.
constexpr qsizetype WidestWrap = 120;
// In narrower files a short line says nothing about where a paragraph ends.
constexpr qsizetype NarrowestWrap = 40;
constexpr int TabColumns = 8;

int columnsOf(char32_t c)
{
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    for (const QChar unit : text) {
        if (unit.isLowSurrogate()) continue;
        columns += unit.unicode() < 0x1100 ? 1 : columnsOf(static_cast<char32_t>(unit.unicode()));
    }
    return columns;
}

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace()) break;
        columns += c == u'\t' ? TabColumns : columnsOf(static_cast<char32_t>(c.unicode()));
    }
    return columns;
}

char32_t firstOf(QStringView text)
{
    const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
}

char32_t lastOf(QStringView text)
{
    const qsizetype last = text.size() - 1;
    const bool isPair = last > 0 && text[last].isLowSurrogate() && text[last - 1].isHighSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[last - 1], text[last]) : text[last].unicode();
}

bool isHangul(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0x1100 && c <= 0x11FF);
}

// Between two of these a line end stands for nothing.
bool isSetWithoutSpaces(char32_t c)
{
    const bool isWidePunctuation = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF65);
    return isWidePunctuation || (isUnspaced(c) && !isHangul(c));
}

bool isTerminal(char32_t c)
{
    switch (c) {
        case U'.':
        case U'!':
        case U'?':
        case U'…':
        case U'。':
        case U'！':
        case U'？':
        case U'؟':
        case U'"':
        case U'”':
        case U'»':
        case U'」':
        case U')':
        case U':':
            return true;
        default:
            return false;
    }
}

// The first word of the line below would have fitted, so whoever ended the line meant it.
bool endsEarly(const Line& before, const Line& after, qsizetype width)
{
    const qsizetype space = after.text.indexOf(u' ');
    const qsizetype firstWord = columnsOf(space < 0 ? after.text : after.text.first(space));
    return before.indent + before.columns + 1 + firstWord <= width;
}

bool isUnwrapped(const std::vector<Line>& lines)
{
    qsizetype all = 0;
    qsizetype inLongLines = 0;
    for (const Line& line : lines) {
        all += line.columns;
        if (line.columns > WidestWrap) inLongLines += line.columns;
    }
    return inLongLines * 2 > all;
}

bool hasInnerEmptyLine(const std::vector<Line>& lines)
{
    const auto isText = [](const Line& line) { return !line.isEmpty(); };
    const auto first = std::find_if(lines.begin(), lines.end(), isText);
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isText).base();
    return std::any_of(first, std::max(first, last), [](const Line& line) { return line.isEmpty(); });
}

bool hasIndentedFirstLines(const std::vector<Line>& lines)
{
    const auto isIndented = [](const Line& line) { return line.indent >= 2; };
    const auto isFlush = [](const Line& line) { return !line.isEmpty() && line.indent < 2; };
    return std::any_of(lines.begin(), lines.end(), isIndented) && std::any_of(lines.begin(), lines.end(), isFlush);
}

}  // namespace

std::vector<Line> linesOf(QStringView raw)
{
    std::vector<Line> lines;
    for (const QStringView line : raw.split(u'\n')) {
        const QStringView text = line.trimmed();
        lines.push_back({text, text.isEmpty() ? 0 : indentOf(line), columnsOf(text)});
    }
    return lines;
}

Layout layoutOf(const std::vector<Line>& lines)
{
    Layout layout;
    for (const Line& line : lines) layout.width = std::max(layout.width, line.indent + line.columns);
    if (isUnwrapped(lines))
        layout.kind = Layout::LineEach;
    else if (hasInnerEmptyLine(lines))
        layout.kind = Layout::EmptyLines;
    else
        layout.kind = hasIndentedFirstLines(lines) ? Layout::IndentedLines : Layout::ShortLastLines;
    return layout;
}

bool Layout::partsBetween(const Line& before, const Line& after) const
{
    switch (kind) {
        case EmptyLines:
            return false;
        case IndentedLines:
            return after.indent >= 2;
        case LineEach:
            return true;
        case ShortLastLines:
            return width >= NarrowestWrap && isTerminal(lastOf(before.text)) && endsEarly(before, after, width);
    }
    return false;
}

QStringView joint(QStringView before, QStringView after)
{
    constexpr char32_t SoftHyphen = 0xAD;
    const char32_t last = lastOf(before);
    const char32_t first = firstOf(after);
    if (last == SoftHyphen || (isSetWithoutSpaces(last) && isSetWithoutSpaces(first))) return {};
    const bool isHyphened = last == U'-' && before.size() > 1 && before[before.size() - 2].isLetter();
    return isHyphened && QChar::isLower(first) ? QStringView() : QStringView(u" ");
}

}  // namespace dateline::text
