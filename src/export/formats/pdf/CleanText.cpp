// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanText.h"

namespace dateline::exporting {

namespace {

constexpr QChar SoftHyphen(0x00AD);

QChar lineEndOrSelf(QChar unit)
{
    switch (unit.unicode()) {
        case 0x000B:
        case 0x000C:
        case 0x000D:
        case 0x0085:
        case 0x2028:
        case 0x2029:
            return u'\n';
        default:
            return unit;
    }
}

bool isDropped(QChar unit)
{
    return unit == SoftHyphen || (unit.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t');
}

/// Valid in Unicode, and refused by cairo.
bool isNoncharacter(char32_t letter)
{
    return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
}

/// Of one unit that is no half of a pair; null: nothing.
QChar cleanedUnit(QChar unit)
{
    if (unit.isSurrogate() || isNoncharacter(unit.unicode())) return QChar(QChar::ReplacementCharacter);
    const QChar kept = lineEndOrSelf(unit);
    return isDropped(kept) ? QChar() : kept;
}

}  // namespace

QString cleaned(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (unit == u'\r' && next == u'\n') continue;
        if (unit.isHighSurrogate() && next.isLowSurrogate()) {
            const bool isGood = !isNoncharacter(QChar::surrogateToUcs4(unit, next));
            clean += isGood ? QStringView(text).mid(i, 2) : QStringView(u"\uFFFD");
            ++i;
        } else if (const QChar kept = cleanedUnit(unit); !kept.isNull()) {
            clean += kept;
        }
    }
    return clean;
}

QString onOneLine(const QString& text, qsizetype length)
{
    QString line = cleaned(text.left(length * 4)).simplified();
    if (line.size() <= length) return line;
    qsizetype cut = length;
    if (line.at(cut).isLowSurrogate()) --cut;
    return line.left(cut).trimmed() + QChar(0x2026);
}

QStringList cleanParagraphs(const QString& body)
{
    QStringList paragraphs;
    QString paragraph;
    const auto finish = [&] {
        if (!paragraph.isEmpty()) paragraphs += std::exchange(paragraph, QString());
    };
    const QString clean = cleaned(body);
    for (const QStringView line : QStringView(clean).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            finish();
            continue;
        }
        if (!paragraph.isEmpty()) paragraph += u'\n';
        paragraph += line;
    }
    finish();
    return paragraphs;
}

}  // namespace dateline::exporting
