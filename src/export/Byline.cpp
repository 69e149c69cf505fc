// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Byline.h"

#include "export/formats/pdf/CleanText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

static constexpr qsizetype LongestByline = 500;  ///< what is longer is no byline

/// Words of desks and agencies, and particles that belong to the family name, in small letters.
static bool isOfDesk(const QString& word)
{
    static const QStringList words{u"agency"_s,   u"agence"_s, u"bureau"_s,   u"correspondent"_s, u"correspondents"_s,
                                   u"desk"_s,     u"editor"_s, u"editors"_s,  u"editorial"_s,     u"news"_s,
                                   u"newsroom"_s, u"press"_s,  u"reporter"_s, u"reporters"_s,     u"service"_s,
                                   u"staff"_s,    u"team"_s,   u"wire"_s,     u"writer"_s,        u"writers"_s};
    return words.contains(word);
}

static bool isParticle(const QString& word)
{
    static const QStringList words{u"al"_s,  u"bin"_s, u"da"_s,  u"de"_s,  u"del"_s, u"della"_s, u"den"_s,
                                   u"der"_s, u"di"_s,  u"dos"_s, u"du"_s,  u"el"_s,  u"ibn"_s,   u"la"_s,
                                   u"le"_s,  u"ten"_s, u"ter"_s, u"van"_s, u"von"_s, u"zu"_s};
    return words.contains(word);
}

static bool isNameWord(const QString& word)
{
    if (isParticle(word)) return true;
    const bool isCapital = word.front().isUpper();
    return isCapital &&
           std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c.isMark() || u".'’-‑"_s.contains(c); });
}

static AuthorName nameOf(const QString& written, const QString& source)
{
    const QStringList words = written.split(u' ', Qt::SkipEmptyParts);
    const bool isOfSource = !source.isEmpty() && written.compare(source, Qt::CaseInsensitive) == 0;
    const bool isPerson = !isOfSource && words.size() >= 2 && words.size() <= 4 &&
                          std::ranges::all_of(words, isNameWord) && !isParticle(words.back()) &&
                          std::ranges::none_of(words, [](const QString& word) { return isOfDesk(word.toLower()); });
    if (!isPerson) return {.whole = written};
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words.at(family - 1))) --family;
    return {words.sliced(family).join(u' '), words.first(family).join(u' '), written};
}

/// «John Smith, Reuters» is one and where he works; «John Smith, Li Wei» are two.
static QStringList partedByCommas(const QString& written, const QString& source)
{
    QStringList parts = written.split(u',', Qt::SkipEmptyParts);
    for (QString& part : parts) part = part.trimmed();
    parts.removeAll(QString());
    if (parts.size() > 1)
        parts.removeIf([&](const QString& part) { return part.compare(source, Qt::CaseInsensitive) == 0; });
    const bool areAllNames = std::ranges::all_of(parts, [](const QString& part) { return part.contains(u' '); });
    return areAllNames || parts.size() == 1 ? parts : QStringList(written);
}

std::vector<AuthorName> authorsOf(const QString& byline, const QString& source)
{
    static const QRegularExpression by(u"^by[\\s:]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\s*;\\s*|,?\\s+(?:and|&)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<AuthorName> names;
    const QString line = onOneLine(byline, LongestByline).remove(by);
    for (const QString& written : line.split(between, Qt::SkipEmptyParts))
        for (const QString& part : partedByCommas(written.trimmed(), source))
            if (!part.isEmpty()) names.push_back(nameOf(part, source));
    return names;
}

}  // namespace dateline::exporting
