// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"

#include "query/Clauses.h"
#include "query/Grammar.h"
#include "query/Operator.h"

namespace dateline::query {

Query parse(const QString& text, QDate today)
{
    return Grammar(text, today, SecondsPerDay).read();
}

Query parse(const QString& text, const QDateTime& now)
{
    return Grammar(text, now.date(), now.time().msecsSinceStartOfDay() / 1000).read();
}

std::vector<ClauseSpan> clauses(const QString& text, QDate today)
{
    Grammar grammar(text, today, SecondsPerDay);
    grammar.read();
    return grammar.spans();
}

QStringList fieldKeywords()
{
    QStringList keywords;
    for (const Operator* each : operators())
        if (each->shape == Shape::Field) keywords += each->keywords;
    keywords.sort();
    return keywords;
}

}  // namespace dateline::query
