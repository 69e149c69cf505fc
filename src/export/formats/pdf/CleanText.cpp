// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanText.h"

#include "text/CodePoints.h"

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

/// The letter at `at`, cleaned, onto `clean`; answers where the next one begins.
qsizetype takeLetter(QStringView text, qsizetype at, QString& clean)
{
    const QChar unit = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (unit == u'\r' && next == u'\n') return at + 1;
    if (unit.isHighSurrogate() && next.isLowSurrogate()) {
        const bool isGood = !isNoncharacter(QChar::surrogateToUcs4(unit, next));
        clean += isGood ? text.mid(at, 2) : QStringView(u"\uFFFD");
        return at + 2;
    }
    if (const QChar kept = cleanedUnit(unit); !kept.isNull()) clean += kept;
    return at + 1;
}

qsizetype lineEnd(const QString& text, qsizetype from)
{
    while (from < text.size() && lineEndOrSelf(text.at(from)) != u'\n') ++from;
    return from;
}

}  // namespace

QString cleaned(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) at = takeLetter(text, at, clean);
    return clean;
}

std::vector<qsizetype> cleanedBytes(QStringView text, const std::vector<qsizetype>& codePoints)
{
    std::vector<qsizetype> places;
    qsizetype bytes = 0;
    qsizetype letters = 0;
    QString clean;
    for (qsizetype at = 0; at < text.size() && places.size() < codePoints.size(); ++letters) {
        while (places.size() < codePoints.size() && codePoints[places.size()] <= letters) places.push_back(bytes);
        clean.clear();
        at = takeLetter(text, at, clean);
        bytes += clean.toUtf8().size();
    }
    places.resize(codePoints.size(), bytes);
    return places;
}

QString onOneLine(const QString& text, qsizetype length)
{
    QString line = cleaned(text.left(length * 4)).simplified();
    if (line.size() <= length) return line;
    qsizetype cut = length;
    if (line.at(cut).isLowSurrogate()) --cut;
    return line.left(cut).trimmed() + QChar(0x2026);
}

std::vector<Paragraph> paragraphsOf(const QString& body)
{
    std::vector<Paragraph> paragraphs;
    bool isWithin = false;
    qsizetype counted = 0;
    qint32 letters = 0;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = lineEnd(body, at);
        const bool isEmpty = cleaned(body.mid(at, end - at)).trimmed().isEmpty();
        if (!isEmpty && !isWithin) {
            letters += qint32(text::codePointCount(QStringView(body).mid(counted, at - counted)));
            counted = at;
            paragraphs.push_back({{}, at, 0, letters});
        }
        if (!isEmpty) paragraphs.back().length = end - paragraphs.back().from;
        isWithin = !isEmpty;
        // A carriage return and a line feed are one line's end.
        at = end + (QStringView(body).mid(end, 2) == u"\r\n" ? 2 : 1);
    }
    for (Paragraph& paragraph : paragraphs) paragraph.text = cleaned(body.mid(paragraph.from, paragraph.length));
    return paragraphs;
}

QStringList cleanParagraphs(const QString& body)
{
    QStringList texts;
    for (Paragraph& paragraph : paragraphsOf(body)) texts += std::move(paragraph.text);
    return texts;
}

}  // namespace dateline::exporting
