// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adding/ArticleAdder.h"

#include "store/Connection.h"
#include "store/adding/Decision.h"

#include <algorithm>
#include <limits>

namespace dateline::store {

using namespace Qt::StringLiterals;

// Orders and bitmaps in memory hold ids in 32 bits (article/Listing.h).
static constexpr qint64 GreatestId = 0xffffffff - 2;

ArticleAdder::ArticleAdder(Connection& articles, const Setting& setting)
    : m_articles(articles),
      m_setting(setting),
      m_shelf(articles, {setting.import, setting.instant}),
      m_nextId(setting.nextId)
{
}

static qint64 orderKey(const PreparedArticle& article)
{
    const ArticleDate& date = article.draft.date;
    return date.isKnown() ? date.key : std::numeric_limits<qint64>::min();
}

Result<void> ArticleAdder::add(std::span<Prepared> articles)
{
    std::vector<const PreparedArticle*> sorted;
    for (const Prepared& article : articles) sorted.push_back(article.get());
    std::stable_sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) { return orderKey(*a) < orderKey(*b); });
    for (const PreparedArticle* article : sorted)
        if (auto done = addOne(*article); !done) return done;
    return {};
}

void ArticleAdder::refuse(const PreparedArticle& article, ErrorKind kind, const QString& detail, bool isRefused)
{
    const Provenance& from = article.draft.provenance;
    m_outcome.problems.push_back({from.file, from.position, Error{kind, article.draft.headline, detail}, isRefused});
}

Result<void> ArticleAdder::addOne(const PreparedArticle& article)
{
    if (article.draft.headline.isEmpty() && article.draft.body.isEmpty()) {
        refuse(article, ErrorKind::Malformed, u"neither headline nor text"_s, true);
        return {};
    }
    const auto decision = decide(m_articles, article);
    if (!decision) return decision.error();
    switch (decision->verdict) {
        case Verdict::New:
            if (!m_setting.erased || !m_setting.erased->contains(article.primaryKey)) return addNew(article);
            ++m_outcome.duplicates;  // a person erased it for ever
            return {};
        case Verdict::NewUnderReusedGuid:
            return addUnderReusedGuid(article, *decision);
        case Verdict::Update:
            return update(decision->article, article);
        case Verdict::Older:
            return keepOlder(decision->article, article);
        case Verdict::Duplicate:
            ++m_outcome.duplicates;
            return {};
    }
    return {};
}

Result<qint64> ArticleAdder::idFor(const PreparedArticle& article)
{
    if (m_setting.givenBack) {
        const qint64 before = m_setting.givenBack->value(article.primaryKey);
        const auto taken = m_articles.statement("articles/exists").bind(1, before).step();
        if (!taken) return taken.error();
        if (before && !*taken) {
            m_givenBack.push_back({before});
            return before;
        }
    }
    if (m_nextId > GreatestId) return Error{ErrorKind::TooLarge, m_articles.path(), u"no more article numbers"_s};
    return m_nextId++;
}

Result<void> ArticleAdder::addNew(const PreparedArticle& article)
{
    const auto id = idFor(article);
    if (!id) return id.error();
    if (auto done = m_shelf.add(*id, article); !done) return done;
    m_outcome.added.push_back({*id});
    const auto day = article.facts.day;
    if (day && *day < m_setting.oldBefore) ++m_outcome.olderThan30Days;
    return {};
}

Result<void> ArticleAdder::addUnderReusedGuid(const PreparedArticle& article, const Decision& decision)
{
    refuse(article, ErrorKind::Malformed,
           u"its identifier was given to another article before: %1"_s.arg(article.draft.guid), false);
    IdentityFacts before = article.facts;
    before.sha256 = decision.sha256;
    if (auto done = m_shelf.identify(decision.article, reusedGuidKey(before)); !done) return done;
    if (auto done = addNew(article); !done) return done;
    return m_shelf.identify(m_outcome.added.back().value, reusedGuidKey(article.facts));
}

Result<void> ArticleAdder::update(qint64 id, const PreparedArticle& article)
{
    m_outcome.updated.push_back({id});
    return m_shelf.update(id, article);
}

Result<void> ArticleAdder::keepOlder(qint64 id, const PreparedArticle& article)
{
    ++m_outcome.duplicates;
    m_older.push_back({id});
    return m_shelf.keepOlder(id, article);
}

static void tidy(ArticleIds& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Result<AddOutcome> ArticleAdder::finish()
{
    if (const auto done = m_shelf.finish(); !done) return done.error();
    tidy(m_outcome.added);
    ChangeSet& change = m_outcome.change;
    change.realm = Realm::Articles;
    change.added = m_outcome.added;
    change.changed = m_outcome.updated;
    change.changed.insert(change.changed.end(), m_older.begin(), m_older.end());
    tidy(change.changed);
    // An article that came and was updated in one batch is new to everybody else.
    std::erase_if(change.changed,
                  [&change](ArticleId id) { return std::binary_search(change.added.begin(), change.added.end(), id); });
    return std::move(m_outcome);
}

}  // namespace dateline::store
