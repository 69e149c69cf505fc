// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Clause.h"

#include "query/Parser.h"
#include "text/Folding.h"

#include <QHash>

namespace dateline::store {

using namespace Qt::StringLiterals;
using query::Node;
using query::NodeKind;

namespace {

// Where the words of a clause are looked for: in columns of the text, or in a field's value.
struct Scope {
    Columns columns = column::All;
    QString field = {};
};

class Planner {
public:
    // Nothing where the node holds no words at all: it neither finds nor excludes.
    std::optional<Clause> read(const Node& node, const Scope& scope);

    std::vector<query::Remark> remarks;

private:
    std::optional<Clause> readLeaf(const Node& node, const Scope& scope);
    std::optional<Clause> readGroup(const Node& node, const Scope& scope);
    std::optional<Clause> readNot(const Node& node, const Scope& scope);
    std::optional<Clause> readField(const Node& node, const Scope& scope);
    Clause readFlag(const Node& node);
    Clause readNumber(const Node& node);
    Clause unanswered(const Node& node);
    void remark(const Node& node, const QString& sentence);
};

}  // namespace

static std::optional<Columns> columnsOf(const QString& field)
{
    static const QHash<QString, Columns> columns{
        {u"headline"_s, column::Headline},
        {u"body"_s, column::Body},
        {u"by"_s, column::Byline},
        {u"dateline"_s, column::Dateline},
    };
    const auto found = columns.constFind(field);
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

// Fields of names: equal as a whole, or beginning so.
static bool isNameField(const QString& field)
{
    static const QStringList fields{u"source"_s, u"place"_s,  u"agency"_s, u"lang"_s,
                                    u"topic"_s,  u"person"_s, u"org"_s,    u"about"_s};
    return fields.contains(field);
}

// Fields of words that the text index does not have: looked for in each article's value.
static bool isWordsField(const QString& field)
{
    static const QStringList fields{u"slug"_s, u"url"_s, u"file"_s};
    return fields.contains(field);
}

void Planner::remark(const Node& node, const QString& sentence)
{
    remarks.push_back({node.position, node.length, sentence.arg(query::print(node)), QString()});
}

Clause Planner::unanswered(const Node& node)
{
    remark(node, u"“%1” is not answered yet"_s);
    return {.kind = Clause::Kind::None};
}

std::optional<Clause> Planner::readLeaf(const Node& node, const Scope& scope)
{
    const bool isPrefix = node.kind == NodeKind::Prefix;
    Clause leaf{.kind = scope.field.isEmpty() ? Clause::Kind::Words : Clause::Kind::Value, .field = scope.field};
    if (isNameField(scope.field)) {
        leaf.name.text = text::foldedName(node.text).toStdString();
        if (isPrefix) leaf.name.kind = WordTest::Kind::Prefix;
    } else {
        leaf.term = termOf(node.text, isPrefix, scope.columns);
    }
    if (!leaf.name.text.empty() || !leaf.term.words.empty()) return leaf;
    remark(node, u"“%1” holds no word and was left out"_s);
    return {};
}

std::optional<Clause> Planner::readGroup(const Node& node, const Scope& scope)
{
    Clause group{.kind = node.kind == NodeKind::And ? Clause::Kind::And : Clause::Kind::Or};
    for (const Node& child : node.children)
        if (auto clause = read(child, scope)) group.children.push_back(std::move(*clause));
    if (group.children.empty()) return {};
    return group.children.size() == 1 ? std::move(group.children.front()) : std::move(group);
}

std::optional<Clause> Planner::readNot(const Node& node, const Scope& scope)
{
    if (node.children.empty()) return {};
    auto clause = read(node.children.front(), scope);
    if (!clause) return {};
    Clause negation{.kind = Clause::Kind::Not};
    negation.children.push_back(std::move(*clause));
    return negation;
}

std::optional<Clause> Planner::readField(const Node& node, const Scope& scope)
{
    if (node.children.empty()) return {};
    const Node& child = node.children.front();
    if (const auto columns = columnsOf(node.field)) return read(child, {.columns = *columns});
    if (isNameField(node.field) || isWordsField(node.field)) return read(child, {scope.columns, node.field});
    return unanswered(node);
}

Clause Planner::readFlag(const Node& node)
{
    if (node.field == u"is" && node.text == u"unread") return {.kind = Clause::Kind::Unread};
    if (node.field == u"is" && node.text == u"bookmarked") return {.kind = Clause::Kind::Bookmarked};
    if (node.field == u"is" && node.text == u"read")
        return {.kind = Clause::Kind::Not, .children = {Clause{.kind = Clause::Kind::Unread}}};
    return unanswered(node);
}

Clause Planner::readNumber(const Node& node)
{
    if (node.field != u"words" && node.field != u"id") return unanswered(node);
    return {.kind = Clause::Kind::Numbers, .field = node.field, .from = node.from, .to = node.to};
}

std::optional<Clause> Planner::read(const Node& node, const Scope& scope)
{
    switch (node.kind) {
        case NodeKind::Everything:
            return Clause{.kind = Clause::Kind::All};
        case NodeKind::Nothing:
            return Clause{.kind = Clause::Kind::None};
        case NodeKind::Word:
        case NodeKind::Phrase:
        case NodeKind::Prefix:
        case NodeKind::Unknown:
            return readLeaf(node, scope);
        case NodeKind::And:
        case NodeKind::Or:
            return readGroup(node, scope);
        case NodeKind::Not:
            return readNot(node, scope);
        case NodeKind::Field:
            return readField(node, scope);
        case NodeKind::Date:
            return Clause{.kind = Clause::Kind::Dates, .field = node.field, .from = node.from, .to = node.to};
        case NodeKind::Number:
            return readNumber(node);
        case NodeKind::Flag:
            return readFlag(node);
        case NodeKind::Wildcard:
        case NodeKind::Exact:
        case NodeKind::Forms:
        case NodeKind::Fuzzy:
        case NodeKind::Regex:
        case NodeKind::Near:
        case NodeKind::Before:
        case NodeKind::SameSentence:
        case NodeKind::SameParagraph:
        case NodeKind::First:
        case NodeKind::AtLeast:
            return unanswered(node);
    }
    Q_UNREACHABLE();
}

Plan planOf(const query::Node& root)
{
    Planner planner;
    auto clause = planner.read(root, {});
    return {clause ? std::move(*clause) : Clause{}, std::move(planner.remarks)};
}

QByteArray print(const Clause& clause)
{
    using Kind = Clause::Kind;
    const QByteArray field = clause.field.toUtf8();
    const auto bound = [](std::optional<qint64> value) { return value ? QByteArray::number(*value) : QByteArray(); };
    const QByteArray range = bound(clause.from) + ".." + bound(clause.to);
    switch (clause.kind) {
        case Kind::All:
            return "all";
        case Kind::None:
            return "none";
        case Kind::Words:
            return print(clause.term);
        case Kind::Positions:
            return print(clause.spans);
        case Kind::Text:
            return "text";
        case Kind::Value:
            return field + '=' + (clause.name.text.empty() ? print(clause.term) : print(clause.name));
        case Kind::Dates:
            return "dated " + field + ' ' + range;
        case Kind::Numbers:
            return field + ' ' + range;
        case Kind::Unread:
            return "unread";
        case Kind::Bookmarked:
            return "bookmarked";
        default:
            return "group";
    }
}

Clause necessary(const Clause&)
{
    return {};
}

static void collectTerms(const Clause& clause, bool isWanted, std::vector<Term>& terms)
{
    if (clause.kind == Clause::Kind::Words && isWanted) terms.push_back(clause.term);
    const bool isChildWanted = clause.kind == Clause::Kind::Not ? !isWanted : isWanted;
    for (const Clause& child : clause.children) collectTerms(child, isChildWanted, terms);
}

std::vector<Term> positiveTerms(const Clause& clause)
{
    std::vector<Term> terms;
    collectTerms(clause, true, terms);
    return terms;
}

}  // namespace dateline::store
