// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"

#include <QStringList>

namespace dateline::analysis {

namespace {

// Capitals that are a name's own: no title case is made of them.
const QStringList& initials()
{
    static const QStringList names = {QStringLiteral("DC"),  QStringLiteral("D.C."), QStringLiteral("UN"),
                                      QStringLiteral("UAE"), QStringLiteral("USA"),  QStringLiteral("UK"),
                                      QStringLiteral("США"), QStringLiteral("ОАЭ")};
    return names;
}

const QStringList& particles()
{
    static const QStringList words = {QStringLiteral("of"),  QStringLiteral("de"),  QStringLiteral("la"),
                                      QStringLiteral("del"), QStringLiteral("am"),  QStringLiteral("an"),
                                      QStringLiteral("der"), QStringLiteral("sur"), QStringLiteral("на")};
    return words;
}

bool isCapitals(const QString& word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

QString titleCased(const QString& word, bool isFirst)
{
    if (!isCapitals(word) || initials().contains(word)) return word;
    QString lower = word.toLower();
    if (!isFirst && particles().contains(lower)) return lower;
    return lower.left(1).toUpper() + lower.mid(1);
}

}  // namespace

QString placeName(const QString& printed)
{
    QString name;
    QString word;
    const auto endWord = [&] {
        name += titleCased(word, name.isEmpty());
        word.clear();
    };
    for (const QChar c : printed.trimmed()) {
        const bool isPart = c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'\'' || c == u'’';
        if (!isPart) endWord();
        (isPart ? word : name) += c;
    }
    endWord();
    return name;
}

}  // namespace dateline::analysis
