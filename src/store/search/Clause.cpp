// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Clause.h"

#include "query/DateSpans.h"

#include <algorithm>

namespace dateline::store {

using Kind = Clause::Kind;

static QByteArray printedRange(const Clause& clause)
{
    const auto bound = [](const std::optional<qint64>& value) {
        return value ? QByteArray::number(*value) : QByteArray();
    };
    return clause.field.toUtf8() + ' ' + bound(clause.from) + ".." + bound(clause.to);
}

// A name may hold any sign, so the kind of test stands before it.
static QByteArray printedName(const WordTest& test)
{
    static constexpr const char* Kinds[] = {"is", "begins", "like", "near", "form of", "exactly"};
    const bool isWritten = test.kind == WordTest::Kind::Form || test.kind == WordTest::Kind::Exactly;
    QByteArray printed = Kinds[int(test.kind)];
    if (test.kind == WordTest::Kind::Near) printed += '/' + QByteArray::number(test.distance);
    return printed + ' ' + QByteArray::fromStdString(isWritten ? test.surface : test.text);
}

static QByteArray printedValue(const Clause& clause)
{
    const QByteArray field = clause.field.toUtf8();
    if (!clause.pattern.isNull()) return field + " matches " + clause.pattern.toUtf8();
    return field + ' ' + (clause.name.text.empty() ? "holds " + print(clause.term) : printedName(clause.name));
}

static QByteArray printedText(const Clause& clause)
{
    if (clause.pattern.isNull()) return "text " + print(clause.spans);
    return "matches/" + QByteArray::number(clause.columns) + ' ' + clause.pattern.toUtf8();
}

static QByteArray printedGroup(const Clause& clause)
{
    QByteArray printed;
    for (const Clause& child : clause.children) {
        if (!printed.isEmpty()) printed += clause.kind == Kind::Or ? " OR " : " ";
        printed += print(child);
    }
    return (clause.kind == Kind::Not ? "NOT (" : "(") + printed + ')';
}

QByteArray print(const Clause& clause)
{
    switch (clause.kind) {
        case Kind::All:
            return "everything";
        case Kind::None:
            return "nothing";
        case Kind::Words:
            return print(clause.term);
        case Kind::Positions:
            return print(clause.spans);
        case Kind::Text:
            return printedText(clause);
        case Kind::Value:
            return printedValue(clause);
        case Kind::Dates:
            return "dated " + printedRange(clause);
        case Kind::Numbers:
            return "number " + printedRange(clause);
        case Kind::Step:
            return "step " + clause.field.toUtf8();
        case Kind::Unread:
            return "unread";
        case Kind::Bookmarked:
            return "bookmarked";
        case Kind::Tagged:
            return "tagged";
        case Kind::Corrected:
            return "corrected";
        case Kind::Noted:
            return "noted";
        case Kind::Highlighted:
            return "highlighted";
        case Kind::Coloured:
            return "coloured " + QByteArray::number(clause.from.value_or(0));
        case Kind::Binned:
            return "binned";
        case Kind::Relevant:
            return "relevant";
        case Kind::Rejected:
            return "rejected";
        case Kind::Unseen:
            return "unseen";
        case Kind::Alike:
            return "alike " + QByteArray::number(clause.from.value_or(0));
        case Kind::Duplicate:
            return "duplicate";
        case Kind::And:
        case Kind::Or:
        case Kind::Not:
            return printedGroup(clause);
    }
    Q_UNREACHABLE();
}

bool asksForBin(const Clause& clause)
{
    return clause.kind == Kind::Binned || std::any_of(clause.children.begin(), clause.children.end(), &asksForBin);
}

static void collectTerms(const Clause& clause, bool isWanted, std::vector<Term>& terms)
{
    if (clause.kind == Kind::Words && isWanted) terms.push_back(clause.term);
    const bool hasSpans = clause.kind == Kind::Positions || (clause.kind == Kind::Text && clause.pattern.isNull());
    if (hasSpans && isWanted)
        for (const Term* term : leavesOf(clause.spans)) terms.push_back(*term);
    const bool isChildWanted = clause.kind == Kind::Not ? !isWanted : isWanted;
    for (const Clause& child : clause.children) collectTerms(child, isChildWanted, terms);
}

std::vector<Term> positiveTerms(const Clause& clause)
{
    std::vector<Term> terms;
    collectTerms(clause, true, terms);
    return terms;
}

Clause datesOf(const query::Node& node)
{
    Clause dates{.kind = Clause::Kind::Dates, .field = node.field, .from = node.from, .to = node.to};
    const auto day = query::dayBegunIn(node);
    if (!day) return dates;
    const Clause ofDay{.kind = Clause::Kind::Dates, .field = node.field, .from = *day, .to = *day + 1};
    return {.kind = Clause::Kind::Or, .children = {dates, ofDay}};
}

}  // namespace dateline::store
