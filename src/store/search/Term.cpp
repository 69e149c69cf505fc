// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Term.h"

#include "store/index/TokenStream.h"
#include "text/Words.h"

namespace dateline::store {

static constexpr const char* ColumnNames[] = {"headline", "body", "byline", "dateline", "source", "labels"};

Term termOf(const QString& text, bool isPrefix, Columns columns)
{
    Term term{{}, isPrefix, columns};
    for (text::Word& word : text::words(text)) term.tokens.push_back(std::move(word.folded));
    return term;
}

static QByteArray columnFilter(Columns columns)
{
    if (columns == column::All) return {};
    QByteArray filter = "{";
    for (int place = 0; place < 6; ++place)
        if (columns >> place & 1) filter.append(ColumnNames[place]).append(' ');
    return filter + "} : ";
}

QByteArray matchExpression(const Term& term)
{
    QByteArray quoted;
    for (const std::string& token : term.tokens) {
        if (!quoted.isEmpty()) quoted += stream::TokenEnd;
        quoted += QByteArray::fromStdString(token).replace('"', "\"\"");
    }
    return columnFilter(term.columns) + '"' + quoted + '"' + (term.isPrefix ? " *" : "");
}

}  // namespace dateline::store
