// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Term.h"

#include "store/index/TokenStream.h"
#include "text/Words.h"

#include <algorithm>

namespace dateline::store {

static constexpr const char* ColumnNames[column::Count] = {"headline", "body",   "byline",
                                                           "dateline", "source", "labels"};

Term termOf(const QString& text, bool isPrefix, Columns columns)
{
    Term term{{}, columns};
    for (text::Word& word : text::words(text)) term.words.push_back({.text = std::move(word.folded)});
    if (isPrefix && !term.words.empty()) term.words.back().kind = WordTest::Kind::Prefix;
    return term;
}

bool isPlain(const Term& term)
{
    using Kind = WordTest::Kind;
    return std::all_of(term.words.begin(), term.words.end(), [&](const WordTest& word) {
        return word.kind == Kind::Equal || (word.kind == Kind::Prefix && &word == &term.words.back());
    });
}

static QByteArray columnNames(Columns columns, char between)
{
    QByteArray names;
    for (int place = 0; place < column::Count; ++place)
        if (columns >> place & 1) names.append(ColumnNames[place]).append(between);
    return names;
}

QByteArray matchExpression(const Term& term)
{
    QByteArray quoted;
    for (const WordTest& word : term.words) {
        if (!quoted.isEmpty()) quoted += stream::TokenEnd;
        quoted += QByteArray::fromStdString(word.text).replace('"', "\"\"");
    }
    const bool isPrefix = term.words.back().kind == WordTest::Kind::Prefix;
    const QByteArray filter =
        term.columns == column::All ? QByteArray() : '{' + columnNames(term.columns, ' ') + "} : ";
    return filter + '"' + quoted + '"' + (isPrefix ? " *" : "");
}

QByteArray print(const Term& term)
{
    QByteArray printed;
    if (term.columns != column::All) printed = columnNames(term.columns, ',').chopped(1) + ':';
    for (const WordTest& word : term.words) printed += (&word == &term.words.front() ? '"' : ' ') + print(word);
    return printed + '"';
}

}  // namespace dateline::store
