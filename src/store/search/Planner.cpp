// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"
#include "store/search/Clause.h"
#include "store/search/FieldKinds.h"
#include "store/search/Regex.h"
#include "store/search/WordTests.h"
#include "text/Folding.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace dateline::store {

using namespace Qt::StringLiterals;
using query::Node;
using query::NodeKind;

namespace {

// Where the words of a clause are looked for: in columns of the text, in a part of the body, or in a field's values.
// All of it is pushed down to the leaves, so what is said of a group holds for each of its terms.
struct Scope {
    Columns columns = column::All;
    QString field = {};
    bool isInLead = false;
    bool isInHeadlineOrLead = false;
    int firstWords = 0;  // 0: no matter
    int atLeast = 1;

    bool isPlaced() const { return isInLead || isInHeadlineOrLead || firstWords > 0; }
};

class Planner {
public:
    // Nothing where the node holds no words at all: it neither finds nor excludes.
    std::optional<Clause> read(const Node& node, const Scope& scope);

    std::vector<query::Remark> remarks;

private:
    std::optional<Clause> readLeaf(const Node& node, const Scope& scope);
    std::optional<Clause> readName(const Node& node, const Scope& scope);
    std::optional<Clause> readRegex(const Node& node, const Scope& scope);
    std::optional<Clause> readGroup(const Node& node, const Scope& scope);
    std::optional<Clause> readOr(const Node& node, const Scope& scope);
    std::optional<Clause> readChain(const Node& node, const Scope& scope);
    std::optional<Clause> readNot(const Node& node, const Scope& scope);
    std::optional<Clause> readChild(const Node& node, const Scope& scope);
    std::optional<Clause> readField(const Node& node, const Scope& scope);
    Clause readFlag(const Node& node);
    Clause readNumber(const Node& node);
    // Nothing where none of its leaves holds a word.
    std::optional<SpanNode> readSpans(const Node& node, const Scope& scope);
    std::optional<SpanNode> readSpanLeaf(const Node& node, const Scope& scope);
    std::optional<SpanNode> readSpanGroup(const Node& node, const Scope& scope);
    Clause unrecorded(const Node& node);
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

// What a field says of where words stand. The inner of two fields counts; of places in the body, both. Nothing where
// the field is not about the columns of the text.
static std::optional<Scope> scopeOf(const QString& field, const Scope& outer)
{
    Scope scope{.atLeast = outer.atLeast};
    const bool isOfBody = field == u"body" || field == u"lead" || field == u"hlead";
    if (isOfBody) scope.firstWords = outer.firstWords;
    if (field == u"body") scope.isInLead = outer.isInLead;
    if (field == u"lead") scope.isInLead = true;
    if (field == u"hlead") scope.isInHeadlineOrLead = true;
    if (field == u"lead" || field == u"hlead") return scope;
    const auto columns = columnsOf(field);
    if (!columns) return {};
    scope.columns = *columns;
    return scope;
}

// True where distance to it can be measured: terms, chains, columns, and Ors of them.
static bool isMeasured(const Node& node)
{
    if (query::isTerm(node.kind)) return true;
    switch (node.kind) {
        case NodeKind::Field:
            if (!scopeOf(node.field, {})) return false;
            [[fallthrough]];
        case NodeKind::Or:
        case NodeKind::Near:
        case NodeKind::Before:
        case NodeKind::SameSentence:
        case NodeKind::SameParagraph:
        case NodeKind::First:
            return std::all_of(node.children.begin(), node.children.end(), isMeasured);
        default:
            return false;
    }
}

void Planner::remark(const Node& node, const QString& sentence)
{
    remarks.push_back({node.position, node.length, sentence.arg(query::print(node)), QString()});
}

Clause Planner::unrecorded(const Node& node)
{
    remark(node, u"“%1”: nothing recorded yet"_s);
    return {.kind = Clause::Kind::None};
}

static SpanNode over(SpanNode::Kind kind, SpanNode child, int number = 0)
{
    SpanNode parent{.kind = kind, .number = number};
    parent.children.push_back(std::move(child));
    return parent;
}

static SpanNode inBody(std::vector<WordTest> words, const Scope& scope)
{
    const bool isInLead = scope.isInLead || scope.isInHeadlineOrLead;
    SpanNode leaf{.term = {std::move(words), column::Body}};
    if (isInLead) leaf = over(SpanNode::Kind::InLead, std::move(leaf));
    if (scope.firstWords > 0) leaf = over(SpanNode::Kind::FirstWords, std::move(leaf), scope.firstWords);
    return leaf;
}

std::optional<SpanNode> Planner::readSpanLeaf(const Node& node, const Scope& scope)
{
    std::vector<WordTest> words = wordTestsOf(node);
    if (words.empty()) {
        remark(node, u"“%1” holds no word and was left out"_s);
        return {};
    }
    if (!scope.isPlaced()) return SpanNode{.term = {std::move(words), scope.columns}};
    if (!scope.isInHeadlineOrLead) return inBody(std::move(words), scope);
    SpanNode either{.kind = SpanNode::Kind::Or};
    either.children.push_back({.term = {words, column::Headline}});
    either.children.push_back(inBody(std::move(words), scope));
    return either;
}

static SpanNode::Kind spanKindOf(NodeKind kind)
{
    switch (kind) {
        case NodeKind::Near:
            return SpanNode::Kind::Near;
        case NodeKind::Before:
            return SpanNode::Kind::Before;
        case NodeKind::SameSentence:
            return SpanNode::Kind::SameSentence;
        case NodeKind::SameParagraph:
            return SpanNode::Kind::SameParagraph;
        default:
            return SpanNode::Kind::Or;
    }
}

// An operand without a word is left out; what is left of a chain of two is the other one.
std::optional<SpanNode> Planner::readSpanGroup(const Node& node, const Scope& scope)
{
    SpanNode group{.kind = spanKindOf(node.kind), .number = node.number};
    for (const Node& child : node.children)
        if (auto spans = readSpans(child, scope)) group.children.push_back(std::move(*spans));
    if (group.children.empty()) return {};
    if (group.children.size() > 1) return group;
    SpanNode only = std::move(group.children.front());
    return only;
}

static Scope withFirst(const Node& node, Scope scope)
{
    scope.firstWords = scope.firstWords > 0 ? std::min(scope.firstWords, node.number) : node.number;
    // Outside of the body nothing is counted.
    scope.columns = column::Body;
    scope.field.clear();
    if (std::exchange(scope.isInHeadlineOrLead, false)) scope.isInLead = true;
    return scope;
}

std::optional<SpanNode> Planner::readSpans(const Node& node, const Scope& scope)
{
    if (node.kind == NodeKind::Field) return readSpans(node.children.front(), *scopeOf(node.field, scope));
    if (node.kind == NodeKind::First) return readSpans(node.children.front(), withFirst(node, scope));
    return node.children.empty() ? readSpanLeaf(node, scope) : readSpanGroup(node, scope);
}

static bool isExact(const Term& term)
{
    return std::any_of(term.words.begin(), term.words.end(),
                       [](const WordTest& word) { return word.kind == WordTest::Kind::Exactly; });
}

static Clause clauseOf(std::optional<SpanNode> found, const Scope& scope)
{
    SpanNode spans = std::move(*found);
    if (scope.atLeast > 1) spans = over(SpanNode::Kind::AtLeast, std::move(spans), scope.atLeast);
    const auto leaves = leavesOf(spans);
    if (std::any_of(leaves.begin(), leaves.end(), [](const Term* term) { return isExact(*term); }))
        return {.kind = Clause::Kind::Text, .spans = std::move(spans)};
    if (spans.kind == SpanNode::Kind::Term) return {.kind = Clause::Kind::Words, .term = std::move(spans.term)};
    return {.kind = Clause::Kind::Positions, .spans = std::move(spans)};
}

std::optional<Clause> Planner::readName(const Node& node, const Scope& scope)
{
    Clause value{.kind = Clause::Kind::Value, .field = scope.field};
    if (isNameField(scope.field))
        value.name = nameTestOf(node);
    else
        value.term = {wordTestsOf(node), column::All};
    if (!value.name.text.empty() || !value.term.words.empty()) return value;
    remark(node, u"“%1” holds no word and was left out"_s);
    return {};
}

std::optional<Clause> Planner::readLeaf(const Node& node, const Scope& scope)
{
    if (const auto colour = colourOf(node, scope.field))
        return Clause{.kind = Clause::Kind::Coloured, .from = qint64(*colour)};
    if (!scope.field.isEmpty()) return readName(node, scope);
    auto spans = readSpans(node, scope);
    if (!spans) return {};
    return clauseOf(std::move(spans), scope);
}

std::optional<Clause> Planner::readRegex(const Node& node, const Scope& scope)
{
    if (!Regex::compile(node.text)) {
        remark(node, u"“%1” is no regular expression, so it finds nothing"_s);
        return Clause{.kind = Clause::Kind::None};
    }
    if (!scope.field.isEmpty()) return Clause{.kind = Clause::Kind::Value, .pattern = node.text, .field = scope.field};
    if (scope.isPlaced() || scope.atLeast > 1)
        remark(node, u"“%1”: a regular expression reads all of a text, and once is enough"_s);
    const bool isAnywhere = scope.columns == column::All;
    const Columns placed = scope.isInHeadlineOrLead ? column::Headline | column::Body : column::Body;
    const Columns columns = isAnywhere ? Columns(column::Headline | column::Body) : scope.columns;
    return Clause{.kind = Clause::Kind::Text, .pattern = node.text, .columns = scope.isPlaced() ? placed : columns};
}

std::optional<Clause> Planner::readGroup(const Node& node, const Scope& scope)
{
    Clause group{.kind = node.kind == NodeKind::Or ? Clause::Kind::Or : Clause::Kind::And};
    for (const Node& child : node.children)
        if (auto clause = read(child, scope)) group.children.push_back(std::move(*clause));
    if (group.children.empty()) return {};
    if (group.children.size() > 1) return group;
    Clause only = std::move(group.children.front());
    return only;
}

// Occurrences of a group are counted together.
std::optional<Clause> Planner::readOr(const Node& node, const Scope& scope)
{
    return scope.atLeast > 1 && scope.field.isEmpty() && isMeasured(node) ? readLeaf(node, scope)
                                                                          : readGroup(node, scope);
}

std::optional<Clause> Planner::readChain(const Node& node, const Scope& scope)
{
    if (scope.field.isEmpty() && isMeasured(node)) return readLeaf(node, scope);
    remark(node, u"“%1”: distance is measured between words of a text, so this was read as AND"_s);
    return readGroup(node, scope);
}

std::optional<Clause> Planner::readNot(const Node& node, const Scope& scope)
{
    auto clause = readChild(node, scope);
    if (!clause) return {};
    Clause negation{.kind = Clause::Kind::Not};
    negation.children.push_back(std::move(*clause));
    return negation;
}

std::optional<Clause> Planner::readChild(const Node& node, const Scope& scope)
{
    if (node.children.empty()) return {};
    return read(node.children.front(), scope);
}

std::optional<Clause> Planner::readField(const Node& node, const Scope& scope)
{
    if (const auto inner = scopeOf(node.field, scope)) return readChild(node, *inner);
    if (isNameField(node.field) || isWordsField(node.field)) return readChild(node, {.field = node.field});
    return unrecorded(node);
}

Clause Planner::readFlag(const Node& node)
{
    static const QHash<QString, Clause::Kind> states{
        {u"unread"_s, Clause::Kind::Unread},           {u"bookmarked"_s, Clause::Kind::Bookmarked},
        {u"tagged"_s, Clause::Kind::Tagged},           {u"corrected"_s, Clause::Kind::Corrected},
        {u"binned"_s, Clause::Kind::Binned},           {u"duplicate"_s, Clause::Kind::Duplicate},
        {u"highlighted"_s, Clause::Kind::Highlighted}, {u"noted"_s, Clause::Kind::Noted},
        {u"relevant"_s, Clause::Kind::Relevant},       {u"rejected"_s, Clause::Kind::Rejected},
        {u"unseen"_s, Clause::Kind::Unseen},
    };
    if (node.field == u"has" && node.text == u"note") return {.kind = Clause::Kind::Noted};
    if (node.field == u"has" && node.text == u"highlight") return {.kind = Clause::Kind::Highlighted};
    if (node.field != u"is") return unrecorded(node);
    if (node.text == u"read") return {.kind = Clause::Kind::Not, .children = {Clause{.kind = Clause::Kind::Unread}}};
    if (node.text == u"update" || node.text == u"correction" || node.text == u"killed")
        return {.kind = Clause::Kind::Step, .field = node.text};
    const auto state = states.constFind(node.text);
    return state == states.constEnd() ? unrecorded(node) : Clause{.kind = *state};
}

Clause Planner::readNumber(const Node& node)
{
    if (node.field == u"similar") return {.kind = Clause::Kind::Alike, .from = node.from};
    if (node.field != u"words" && node.field != u"id") return unrecorded(node);
    return {.kind = Clause::Kind::Numbers, .field = node.field, .from = node.from, .to = node.to};
}

static Scope withAtLeast(const Node& node, Scope scope)
{
    scope.atLeast = std::max(scope.atLeast, node.number);
    return scope;
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
        case NodeKind::Wildcard:
        case NodeKind::Exact:
        case NodeKind::Forms:
        case NodeKind::Fuzzy:
        case NodeKind::Unknown:
            return readLeaf(node, scope);
        case NodeKind::Regex:
            return readRegex(node, scope);
        case NodeKind::And:
            return readGroup(node, scope);
        case NodeKind::Or:
            return readOr(node, scope);
        case NodeKind::Not:
            return readNot(node, scope);
        case NodeKind::Near:
        case NodeKind::Before:
        case NodeKind::SameSentence:
        case NodeKind::SameParagraph:
            return readChain(node, scope);
        case NodeKind::First:
            return readChild(node, withFirst(node, scope));
        case NodeKind::AtLeast:
            return readChild(node, withAtLeast(node, scope));
        case NodeKind::Field:
            return readField(node, scope);
        case NodeKind::Date:
            return datesOf(node);
        case NodeKind::Number:
            return readNumber(node);
        case NodeKind::Flag:
            return readFlag(node);
    }
    Q_UNREACHABLE();
}

Plan planOf(const query::Node& root)
{
    Planner planner;
    auto clause = planner.read(root, {});
    return {clause ? std::move(*clause) : Clause{}, std::move(planner.remarks)};
}

}  // namespace dateline::store
