// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Chaining.h"

#include "analysis/StoryMark.h"
#include "library/SaidStep.h"
#include "store/Store.h"
#include "text/Folding.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline::library {

using analysis::StoryMark;
using analysis::storyMarkOf;

// A story goes on for a few days; the next year's of the same name is another one.
static constexpr qint64 DaysApart = 4;
static constexpr qint64 SecondsOfDay = 86'400;
static constexpr qint64 MostLooked = 50;

static query::Node phraseIn(const QString& field, const QString& words)
{
    query::Node phrase;
    phrase.kind = query::NodeKind::Phrase;
    phrase.text = words;
    query::Node in;
    in.kind = query::NodeKind::Field;
    in.field = field;
    in.children.push_back(std::move(phrase));
    return in;
}

// Undated articles are near nothing but each other.
static query::Query queryOf(const QString& field, const QString& words, const ArticleDate& date)
{
    query::Query query;
    query.root.kind = query::NodeKind::And;
    query.root.children.push_back(phraseIn(field, words));
    if (!date.isKnown()) return query;
    query::Node days;
    days.kind = query::NodeKind::Date;
    days.field = QStringLiteral("date");
    days.from = date.key - DaysApart * SecondsOfDay;
    days.to = date.key + DaysApart * SecondsOfDay;
    query.root.children.push_back(std::move(days));
    return query;
}

static bool isSame(const QString& left, const QString& right)
{
    return !left.isEmpty() && text::foldedName(left) == text::foldedName(right);
}

namespace {

class Chaining {
public:
    Chaining(store::Reader& reader, const Cancel& cancel) : m_reader(reader), m_cancel(cancel) {}

    Result<StoryChain> of(ArticleId id)
    {
        const auto article = m_reader.article(id);
        if (!article) return article.error();
        m_headline = storyMarkOf(article->summary.headline);
        m_slug = storyMarkOf(article->slug);
        if (auto looked = look(QStringLiteral("headline"), m_headline.bare, *article); !looked) return looked.error();
        if (auto looked = look(QStringLiteral("slug"), m_slug.bare, *article); !looked) return looked.error();
        std::ranges::stable_sort(m_chain, {},
                                 [](const ChainLink& link) { return std::pair(link.summary.date.key, link.number); });
        const bool isMarked =
            std::ranges::any_of(m_chain, [](const ChainLink& link) { return link.step != StoryStep::Story; });
        return isMarked && m_chain.size() > 1 ? std::move(m_chain) : StoryChain();
    }

private:
    Result<void> look(const QString& field, const QString& words, const Article& like)
    {
        if (words.isEmpty()) return {};
        const auto found = m_reader.search(queryOf(field, words, like.summary.date), {}, m_cancel);
        if (!found) return found.error();
        for (const ArticleId id : found->listing.page(0, MostLooked)) {
            if (m_cancel.isRequested()) return Error{ErrorKind::Cancelled, {}, {}};
            if (auto taken = take(id, like.summary.source); !taken) return taken;
        }
        return {};
    }

    Result<void> take(ArticleId id, const QString& source)
    {
        if (!m_seen.insert(id).second) return {};
        const auto article = m_reader.article(id);
        if (!article && article.error().kind == ErrorKind::NotFound) return {};
        if (!article) return article.error();
        const StoryMark headline = storyMarkOf(article->summary.headline), slug = storyMarkOf(article->slug);
        const bool isOfStory = isSame(headline.bare, m_headline.bare) || isSame(slug.bare, m_slug.bare);
        if (!isOfStory || article->summary.source != source) return {};
        const SaidStep said = saidStepOf(*article);
        m_chain.push_back({article->summary, said.step, said.number});
        return {};
    }

    store::Reader& m_reader;
    const Cancel& m_cancel;
    StoryMark m_headline, m_slug;
    std::set<ArticleId> m_seen;
    StoryChain m_chain;
};

}  // namespace

Result<StoryChain> chainOf(store::Reader& reader, ArticleId id, const Cancel& cancel)
{
    return Chaining(reader, cancel).of(id);
}

}  // namespace dateline::library
