// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Matcher.h"

#include <algorithm>

namespace dateline::oracle {

using namespace Qt::StringLiterals;
using query::Node;
using query::NodeKind;

static bool isWords(NodeKind kind)
{
    switch (kind) {
        case NodeKind::Word:
        case NodeKind::Phrase:
        case NodeKind::Prefix:
        case NodeKind::Wildcard:
        case NodeKind::Exact:
        case NodeKind::Forms:
        case NodeKind::Fuzzy:
        case NodeKind::Unknown:
            return true;
        default:
            return false;
    }
}

static bool isChain(NodeKind kind)
{
    return kind == NodeKind::Near || kind == NodeKind::Before || kind == NodeKind::SameSentence ||
           kind == NodeKind::SameParagraph;
}

// What stands somewhere: a term, a chain, or a choice of these.
static bool stands(const Node& node)
{
    if (node.kind == NodeKind::Or) return std::all_of(node.children.begin(), node.children.end(), stands);
    if (node.kind == NodeKind::Field) return stands(node.children.front());
    return isWords(node.kind) || isChain(node.kind);
}

static bool isOfNames(const QString& field)
{
    static const QStringList fields{u"source"_s, u"place"_s, u"agency"_s, u"lang"_s, u"topic"_s, u"person"_s,
                                    u"org"_s,    u"about"_s, u"tag"_s,    u"in"_s,   u"basket"_s};
    return fields.contains(field);
}

Matcher::Matcher(const Library& library, const Node& root) : m_library(library), m_root(root)
{
    const auto prepare = [&](const Node& node, const auto& again) -> void {
        if (isWords(node.kind) || node.kind == NodeKind::Regex) m_leaves[&node] = leafOf(library, node);
        for (const Node& child : node.children) again(child, again);
    };
    prepare(root, prepare);
}

bool Matcher::asksForBin(const Node& node)
{
    return (node.kind == NodeKind::Flag && node.text == u"binned") ||
           std::any_of(node.children.begin(), node.children.end(), &asksForBin);
}

bool Matcher::matches(const CutArticle& article) const
{
    if (article.article.isBinned && !asksForBin(m_root)) return false;
    return ask(article, m_root, {}).value_or(true);
}

Matcher::Scope Matcher::within(Scope scope, const QString& field)
{
    static const QHash<QString, std::vector<int>> columns{
        {u"headline"_s, {Headline}},
        {u"body"_s, {Body}},
        {u"by"_s, {Byline}},
        {u"lead"_s, {Body}},
        {u"hlead"_s, {Headline, Body}},
        {u"dateline"_s, {Dateline}},
        {u"slug"_s, {Slug}},
        {u"url"_s, {Url}},
        {u"file"_s, {File}},
    };
    scope.names = isOfNames(field) ? field : QString();
    scope.columns = columns.value(field);
    scope.texts = field == u"note" ? &CutArticle::notes : field == u"highlight" ? &CutArticle::highlights : nullptr;
    scope.isLead = field == u"lead" || field == u"hlead";
    return scope;
}

// The collections that an article stands in, and those around them, each by its name and by its path.
static QStringList collectionNames(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        for (qsizetype depth = 0; depth <= path.count(u'/'); ++depth)
            names += {path.section(u'/', depth, depth), path.section(u'/', 0, depth)};
    return names;
}

QStringList Matcher::namesOf(const CutArticle& article, const QString& field)
{
    const ArticleDraft& draft = article.article.draft;
    if (field == u"source") return {article.source};
    if (field == u"place") return {draft.place};
    if (field == u"agency") return {draft.agency};
    if (field == u"lang") return {draft.language};
    if (field == u"topic") return article.topics;
    if (field == u"person") return article.people;
    if (field == u"tag") return article.article.tags;
    if (field == u"in") return collectionNames(article.article.collections);
    if (field == u"basket") return article.article.baskets;
    return field == u"org" ? article.organisations : article.places;
}

static bool isColour(const Node& node)
{
    static const QStringList colours{u"yellow"_s, u"green"_s, u"blue"_s, u"pink"_s};
    return node.kind == NodeKind::Word && colours.contains(node.text);
}

Matcher::Answer Matcher::askText(const CutArticle& article, const Node& node, const Scope& scope) const
{
    if (!scope.names.isNull()) return isNamed(node, namesOf(article, scope.names));
    if (scope.texts == &CutArticle::highlights && isColour(node)) return article.article.colours.contains(node.text);
    if (!m_leaves.at(&node).hasWords()) return {};
    if (scope.texts) return standsInOne(article.*scope.texts, node);
    return int(leafOccurrences(article, node, scope).size()) >= scope.leastTimes;
}

Matcher::Answer Matcher::askGroup(const CutArticle& article, const Node& node, const Scope& scope) const
{
    // Alternatives are counted together.
    if (node.kind == NodeKind::Or && scope.leastTimes > 1 && scope.names.isNull() && stands(node))
        return int(occurrences(article, node, scope).size()) >= scope.leastTimes;
    bool isAsked = false, all = true, any = false;
    for (const Node& child : node.children) {
        const Answer answer = ask(article, child, scope);
        if (!answer) continue;
        isAsked = true;
        all = all && *answer;
        any = any || *answer;
    }
    if (!isAsked) return {};
    return node.kind == NodeKind::And ? all : any;
}

Matcher::Answer Matcher::askRegex(const CutArticle& article, const Node& node, const Scope& scope) const
{
    const auto looksInto = [&](int column) {
        return std::find(scope.columns.begin(), scope.columns.end(), column) != scope.columns.end();
    };
    const QRegularExpression& regex = m_leaves.at(&node).regex;
    const ArticleDraft& draft = article.article.draft;
    return (looksInto(Headline) && regex.match(draft.headline).hasMatch()) ||
           (looksInto(Body) && regex.match(draft.body).hasMatch());
}

bool Matcher::isDated(const CutArticle& article, const Node& node)
{
    const ArticleDate& date = article.article.draft.date;
    if (!date.isKnown()) return false;
    // newer:24h: what tells only its day may be as new as the end of it.
    const bool isOfHours = node.text.endsWith(u'h') && date.key % 86400 == 0;
    const qint64 latest = date.key + (isOfHours ? 86400 - 1 : 0);
    return (!node.from || latest >= *node.from) && (!node.to || date.key < *node.to);
}

ArticleIds Matcher::alike(ArticleId id) const
{
    ArticleIds alike = m_library.alike(id);
    if (!asksForBin(m_root)) std::erase_if(alike, [&](ArticleId one) { return m_library.article(one)->isBinned; });
    return alike.size() > 1 ? alike : ArticleIds();
}

bool Matcher::isNumbered(const CutArticle& article, const Node& node) const
{
    if (node.field == u"similar") {
        const ArticleIds group = alike({*node.from});
        return std::find(group.begin(), group.end(), article.article.id) != group.end();
    }
    const bool isId = node.field == u"id";
    const qint64 number = isId ? article.article.id.value : qint64(article.columns[Body].folded.size());
    return (!node.from || number >= *node.from) && (!node.to || number <= *node.to);
}

bool Matcher::isFlagged(const CutArticle& article, const Node& node) const
{
    if (node.text == u"duplicate") {
        const ArticleId id = article.article.id;
        const ArticleIds group = alike(id);
        return std::any_of(group.begin(), group.end(),
                           [&](ArticleId other) { return other != id && m_library.isNewer(other, id); });
    }
    if (node.text == u"update") return article.article.hasEarlier || article.article.step == node.text;
    if (node.text == u"correction" || node.text == u"killed") return article.article.step == node.text;
    if (node.text == u"read") return article.article.isRead;
    if (node.text == u"unread") return !article.article.isRead;
    if (node.text == u"noted" || node.text == u"note") return !article.article.notes.isEmpty();
    if (node.text == u"highlighted" || node.text == u"highlight") return !article.article.highlights.isEmpty();
    if (node.text == u"tagged") return !article.article.tags.isEmpty();
    if (node.text == u"binned") return article.article.isBinned;
    return node.text == u"bookmarked" && article.article.isBookmarked;
}

Matcher::Answer Matcher::ask(const CutArticle& article, const Node& node, const Scope& scope) const
{
    if (isWords(node.kind)) return askText(article, node, scope);
    if (isChain(node.kind)) return int(occurrences(article, node, scope).size()) >= scope.leastTimes;
    Scope inner = scope;
    switch (node.kind) {
        case NodeKind::Everything:
            return true;
        case NodeKind::Regex:
            return askRegex(article, node, scope);
        case NodeKind::And:
        case NodeKind::Or:
            return askGroup(article, node, scope);
        case NodeKind::Not: {
            const Answer answer = ask(article, node.children.front(), scope);
            return answer ? Answer(!*answer) : Answer();
        }
        case NodeKind::Field:
            return ask(article, node.children.front(), within(scope, node.field));
        case NodeKind::First:
            inner.firstWords = node.number;
            return ask(article, node.children.front(), inner);
        case NodeKind::AtLeast:
            inner.leastTimes = node.number;
            return ask(article, node.children.front(), inner);
        case NodeKind::Date:
            return isDated(article, node);
        case NodeKind::Number:
            return isNumbered(article, node);
        case NodeKind::Flag:
            return isFlagged(article, node);
        default:
            return false;
    }
}

bool Matcher::isInside(const CutArticle& article, const Span& span, const Scope& scope)
{
    if (scope.firstWords > 0 && (span.column != Body || span.last >= scope.firstWords)) return false;
    if (!scope.isLead || span.column != Body) return true;
    const std::vector<int>& paragraph = article.columns[Body].paragraph;
    return paragraph[size_t(span.last)] < paragraph.front() + 2;
}

static bool fits(const CutColumn& column, size_t at, const Places& places, bool isOfSpellings)
{
    const std::vector<int>& words = isOfSpellings ? column.written : column.folded;
    for (size_t place = 0; place < places.size(); ++place)
        if (!places[place][size_t(words[at + place])]) return false;
    return true;
}

bool Matcher::standsInOne(const std::vector<CutColumn>& texts, const Node& node) const
{
    const Leaf& leaf = m_leaves.at(&node);
    for (const CutColumn& text : texts)
        for (size_t at = 0; at + leaf.places.size() <= text.folded.size(); ++at)
            if (fits(text, at, leaf.places, leaf.isOfSpellings)) return true;
    return false;
}

Matcher::Occurrences Matcher::leafOccurrences(const CutArticle& article, const Node& node, const Scope& scope) const
{
    const Leaf& leaf = m_leaves.at(&node);
    const auto forms = leaf.inLanguage.constFind(article.article.draft.language);
    const Places& places = forms == leaf.inLanguage.constEnd() ? leaf.places : *forms;
    Occurrences found;
    if (places.empty()) return found;
    for (const int number : scope.columns) {
        const CutColumn& column = article.columns[size_t(number)];
        for (size_t at = 0; at + places.size() <= column.folded.size(); ++at) {
            const Span span{number, int(at), int(at + places.size()) - 1};
            if (fits(column, at, places, leaf.isOfSpellings) && isInside(article, span, scope))
                found.push_back({span, span});
        }
    }
    return found;
}

static bool shares(const std::vector<int>& stretch, const Span& left, const Span& right)
{
    return stretch[size_t(left.first)] <= stretch[size_t(right.last)] &&
           stretch[size_t(right.first)] <= stretch[size_t(left.last)];
}

bool Matcher::holds(const CutArticle& article, const Node& node, const Span& left, const Span& right)
{
    if (left.column != right.column || (left.first <= right.last && right.first <= left.last)) return false;
    const CutColumn& column = article.columns[size_t(left.column)];
    switch (node.kind) {
        case NodeKind::Near:
            return (left.last < right.first ? right.first - left.last : left.first - right.last) <= node.number;
        case NodeKind::Before:
            return left.last < right.first && right.first - left.last <= node.number;
        case NodeKind::SameSentence:
            return shares(column.sentence, left, right);
        default:
            return shares(column.paragraph, left, right);
    }
}

Matcher::Occurrences Matcher::chain(const CutArticle& article, const Node& node, const Scope& scope) const
{
    Occurrences found;
    const Occurrences lefts = occurrences(article, node.children[0], scope);
    if (lefts.empty()) return found;
    for (const Occurrence& right : occurrences(article, node.children[1], scope))
        for (const Occurrence& left : lefts)
            if (holds(article, node, left.right, right.left)) found.push_back({left.left, right.right});
    return found;
}

Matcher::Occurrences Matcher::occurrences(const CutArticle& article, const Node& node, const Scope& scope) const
{
    Occurrences found;
    if (isWords(node.kind)) {
        found = leafOccurrences(article, node, scope);
    } else if (isChain(node.kind)) {
        found = chain(article, node, scope);
    } else if (node.kind == NodeKind::Field) {
        found = occurrences(article, node.children.front(), within(scope, node.field));
    } else if (node.kind == NodeKind::Or) {
        for (const Node& child : node.children) {
            const Occurrences some = occurrences(article, child, scope);
            found.insert(found.end(), some.begin(), some.end());
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace dateline::oracle
