// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Quotes.h"

#include <QList>

#include <array>

namespace dateline::query {

namespace {

struct Pair {
    char16_t opener;
    const char16_t* closers;
};

// „ closes with either of the curly quotes: German and Polish habits differ. » and ” open as well, since Danish and
// Swedish write so.
constexpr std::array<Pair, 6> Pairs{{{u'"', u"\""},
                                     {u'\u201c', u"\u201d"},
                                     {u'\u00ab', u"\u00bb"},
                                     {u'\u00bb', u"\u00ab"},
                                     {u'\u201d', u"\u201d"},
                                     {u'\u201e', u"\u201c\u201d"}}};
// The pairs that are printed. A text read from between quotes lacks the closer of at least one of these.
constexpr size_t PrintedPairs = 4;

const Pair* pairOf(QChar opener)
{
    for (const Pair& pair : Pairs)
        if (opener == pair.opener) return &pair;
    return nullptr;
}

const Pair* printedPair(const QString& text)
{
    for (size_t i = 0; i < PrintedPairs; ++i)
        if (!text.contains(QChar(Pairs[i].closers[0]))) return &Pairs[i];
    return nullptr;
}

}  // namespace

bool isQuote(QChar c)
{
    return pairOf(c) != nullptr;
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'|' || isQuote(c);
}

qsizetype closingQuote(const QString& text, qsizetype open)
{
    const QStringView closers(pairOf(text[open])->closers);
    for (qsizetype i = open + 1; i < text.size(); ++i)
        if (closers.contains(text[i])) return i;
    return -1;
}

QChar closerOf(QChar opener)
{
    return QChar(pairOf(opener)->closers[0]);
}

QString quotable(const QString& text)
{
    QString inside = text.trimmed();
    if (!printedPair(inside)) inside.replace(u'"', u' ');
    return inside.trimmed();
}

QString quoted(const QString& text)
{
    const QString inside = quotable(text);
    const Pair* pair = printedPair(inside);
    return QChar(pair->opener) + inside + QChar(pair->closers[0]);
}

bool hasSubstance(const QString& text)
{
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool isBlank = category >= QChar::Separator_Space && category <= QChar::Other_Format;
        const bool isSign = category >= QChar::Punctuation_Connector && category <= QChar::Symbol_Math;
        if (!isBlank && !isSign && category != QChar::Symbol_Modifier) return true;
    }
    return false;
}

}  // namespace dateline::query
