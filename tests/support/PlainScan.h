// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"
#include "article/ArticleId.h"
#include "query/Query.h"
#include "text/Folding.h"
#include "text/Words.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

/// What the query language says, read off one article at a time: slow, plain, and no line of it shared with the
/// engine. Only the rules of words and folding are the text room's, whose tables are tested there.
namespace dateline::tests {

struct ScannedArticle {
    ArticleId id;
    ArticleDraft draft;
    bool isRead = false;
    bool isBookmarked = false;
};

class PlainScan final {
public:
    explicit PlainScan(const ScannedArticle& article) : m_article(article) {}

    bool matches(const query::Node& root) const { return ask(root, QString()).value_or(true); }

private:
    using Answer = std::optional<bool>;  // nothing: a clause without a word, which neither finds nor excludes
    using Tokens = std::vector<std::string>;
    using Kind = query::NodeKind;

    static Tokens tokens(const QString& text)
    {
        Tokens found;
        for (const text::Word& word : text::words(text)) found.push_back(word.folded);
        return found;
    }

    static bool begins(const std::string& word, const std::string& start)
    {
        return word.compare(0, start.size(), start) == 0;
    }

    static bool holdsAt(const Tokens& text, size_t at, const Tokens& wanted, bool isPrefix)
    {
        for (size_t i = 0; i < wanted.size(); ++i) {
            const bool isLast = i + 1 == wanted.size();
            const bool fits = isLast && isPrefix ? begins(text[at + i], wanted[i]) : text[at + i] == wanted[i];
            if (!fits) return false;
        }
        return true;
    }

    bool holds(const QString& text, const Tokens& wanted, bool isPrefix) const
    {
        const auto known = m_tokens.constFind(text);
        const Tokens& all = known == m_tokens.constEnd() ? *m_tokens.insert(text, tokens(text)) : *known;
        for (size_t at = 0; at + wanted.size() <= all.size(); ++at)
            if (holdsAt(all, at, wanted, isPrefix)) return true;
        return false;
    }

    static bool isNamed(const QString& name, const QString& wanted, bool isPrefix)
    {
        if (name.isNull()) return false;
        const QString folded = text::foldedName(name);
        return isPrefix ? folded.startsWith(wanted) : folded == wanted;
    }

    QStringList labels() const
    {
        const ArticleDraft& d = m_article.draft;
        return d.topics + d.people + d.organisations + d.places;
    }

    QStringList textsOf(const QString& field) const
    {
        const ArticleDraft& d = m_article.draft;
        if (field == u"headline") return {d.headline};
        if (field == u"body") return {d.body};
        if (field == u"by") return {d.byline};
        if (field == u"dateline") return {d.dateline};
        if (field == u"slug") return {d.slug};
        if (field == u"url") return {d.url};
        if (field == u"file") return {d.provenance.file};
        return {d.headline, d.body, d.byline, d.dateline, d.source, labels().join(u'\n')};
    }

    std::optional<QStringList> namesOf(const QString& field) const
    {
        const ArticleDraft& d = m_article.draft;
        if (field == u"source") return QStringList{d.source};
        if (field == u"place") return QStringList{d.place};
        if (field == u"agency") return QStringList{d.agency};
        if (field == u"lang") return QStringList{d.language};
        if (field == u"topic") return d.topics;
        if (field == u"person") return d.people;
        if (field == u"org") return d.organisations;
        if (field == u"about") return d.places;
        return {};
    }

    Answer askText(const query::Node& node, const QString& field) const
    {
        const bool isPrefix = node.kind == Kind::Prefix;
        if (const auto names = namesOf(field)) {
            const QString wanted = text::foldedName(node.text);
            if (wanted.isEmpty()) return {};
            return std::any_of(names->begin(), names->end(),
                               [&](const QString& name) { return isNamed(name, wanted, isPrefix); });
        }
        const Tokens wanted = tokens(node.text);
        if (wanted.empty()) return {};
        const QStringList texts = textsOf(field);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& text) { return holds(text, wanted, isPrefix); });
    }

    Answer askGroup(const query::Node& node, const QString& field) const
    {
        const bool isAnd = node.kind == Kind::And;
        bool isAsked = false, all = true, any = false;
        for (const query::Node& child : node.children) {
            const Answer answer = ask(child, field);
            if (!answer) continue;
            isAsked = true;
            all = all && *answer;
            any = any || *answer;
        }
        return isAsked ? Answer(isAnd ? all : any) : Answer();
    }

    bool isDated(const query::Node& node) const
    {
        const ArticleDate& date = m_article.draft.date;
        return date.isKnown() && (!node.from || date.key >= *node.from) && (!node.to || date.key < *node.to);
    }

    bool isNumbered(const query::Node& node) const
    {
        const qint64 number =
            node.field == u"id" ? m_article.id.value : qint64(text::words(m_article.draft.body).size());
        return (!node.from || number >= *node.from) && (!node.to || number <= *node.to);
    }

    bool isFlagged(const query::Node& node) const
    {
        if (node.text == u"read") return m_article.isRead;
        if (node.text == u"unread") return !m_article.isRead;
        return node.text == u"bookmarked" && m_article.isBookmarked;
    }

    Answer ask(const query::Node& node, const QString& field) const
    {
        switch (node.kind) {
            case Kind::Everything:
                return true;
            case Kind::Word:
            case Kind::Phrase:
            case Kind::Prefix:
            case Kind::Unknown:
                return askText(node, field);
            case Kind::And:
            case Kind::Or:
                return askGroup(node, field);
            case Kind::Not: {
                const Answer answer = ask(node.children.front(), field);
                return answer ? Answer(!*answer) : Answer();
            }
            case Kind::Field:
                return ask(node.children.front(), node.field);
            case Kind::Date:
                return isDated(node);
            case Kind::Number:
                return isNumbered(node);
            case Kind::Flag:
                return isFlagged(node);
            default:
                return false;  // not answered yet: found nowhere
        }
    }

    const ScannedArticle& m_article;
    mutable QHash<QString, Tokens> m_tokens;  // of the article's texts, which each clause asks for again
};

/// The ids that match, in the order that a search promises: newest first, undated last.
inline std::vector<ArticleId> scan(const std::vector<ScannedArticle>& articles, const query::Node& root)
{
    std::vector<const ScannedArticle*> found;
    for (const ScannedArticle& article : articles)
        if (PlainScan(article).matches(root)) found.push_back(&article);
    std::sort(found.begin(), found.end(), [](const ScannedArticle* left, const ScannedArticle* right) {
        const ArticleDate& a = left->draft.date;
        const ArticleDate& b = right->draft.date;
        if (a.isKnown() != b.isKnown()) return a.isKnown();
        if (a.isKnown() && a.key != b.key) return a.key > b.key;
        return left->id > right->id;
    });
    std::vector<ArticleId> ids;
    for (const ScannedArticle* article : found) ids.push_back(article->id);
    return ids;
}

}  // namespace dateline::tests
