// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adding/SourceBook.h"

#include "store/Connection.h"

#include <sqlite3.h>

namespace dateline::store {

static bool isSame(const Standing& a, const Standing& b)
{
    return a.precision == b.precision && (a.precision == DatePrecision::None || a.key == b.key);
}

void SourceBook::Counters::add(const Standing& standing)
{
    ++articles;
    if (standing.precision == DatePrecision::None) return;
    if (dated == 0 || std::pair(standing.key, standing.precision) < std::pair(first.key, first.precision))
        first = standing;
    if (dated == 0 || std::pair(standing.key, standing.precision) > std::pair(last.key, last.precision))
        last = standing;
    ++dated;
}

bool SourceBook::Counters::operator==(const Counters& other) const
{
    return articles == other.articles && dated == other.dated && isSame(first, other.first) && isSame(last, other.last);
}

Result<qint64> SourceBook::idOf(const QString& name, const QString& folded)
{
    if (name.isEmpty()) return 0;
    if (const auto known = m_ids.constFind(folded); known != m_ids.constEnd()) return *known;
    Statement find = m_articles.statement("sources/find");
    const auto row = find.bind(1, folded).step();
    if (!row) return row.error();
    qint64 id = *row ? find.integer(0) : 0;
    if (!*row) {
        const auto made = m_articles.statement("sources/insert").bind(1, name).bind(2, folded).run();
        if (!made) return made.error();
        id = sqlite3_last_insert_rowid(m_articles.handle());
        m_hasMade = true;
    }
    m_ids.insert(folded, id);
    return id;
}

Result<SourceBook::Counters> SourceBook::load(Connection& articles, qint64 source)
{
    Statement find = articles.statement("sources/counters");
    const auto row = find.bind(1, source).step();
    if (!row) return row.error();
    Counters counters;
    if (!*row) return counters;
    counters.articles = find.integer(0);
    counters.dated = find.integer(1);
    counters.first = {source, find.integer(2), DatePrecision(find.integer(3))};
    counters.last = {source, find.integer(4), DatePrecision(find.integer(5))};
    return counters;
}

Result<SourceBook::Counters*> SourceBook::countersOf(qint64 source)
{
    if (const auto known = m_counters.find(source); known != m_counters.end()) return &*known;
    const auto counters = load(m_articles, source);
    if (!counters) return counters.error();
    return &*m_counters.insert(source, *counters);
}

Result<void> SourceBook::add(const Standing& standing)
{
    const auto counters = countersOf(standing.source);
    if (!counters) return counters.error();
    (*counters)->add(standing);
    return {};
}

Result<void> SourceBook::remove(const Standing& standing)
{
    const auto counters = countersOf(standing.source);
    if (!counters) return counters.error();
    --(*counters)->articles;
    if (standing.precision == DatePrecision::None) return {};
    --(*counters)->dated;
    if (isSame(standing, (*counters)->first) || isSame(standing, (*counters)->last)) m_hasLostAnEnd = true;
    return {};
}

Result<void> SourceBook::write(Connection& articles, qint64 source, const Counters& counters)
{
    Statement set = articles.statement("sources/set-counters");
    set.bind(1, source).bind(2, counters.articles).bind(3, counters.dated);
    const bool isDated = counters.dated > 0;
    set.bind(4, isDated ? std::optional(counters.first.key) : std::nullopt).bind(5, int(counters.first.precision));
    set.bind(6, isDated ? std::optional(counters.last.key) : std::nullopt).bind(7, int(counters.last.precision));
    return set.run();
}

Result<void> SourceBook::write()
{
    if (m_hasLostAnEnd) return recount(m_articles);
    for (auto entry = m_counters.cbegin(); entry != m_counters.cend(); ++entry)
        if (auto written = write(m_articles, entry.key(), entry.value()); !written) return written;
    m_counters.clear();
    return {};
}

Result<SourceBook::AllCounters> SourceBook::countAll(Connection& articles)
{
    AllCounters counted;
    Statement rows = articles.statement("sources/count-anew");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return counted;
        const qint64 source = rows.integer(0);
        counted[source].add({source, rows.integer(1), DatePrecision(rows.integer(2))});
    }
}

static Result<std::vector<qint64>> allSources(Connection& articles)
{
    std::vector<qint64> ids;
    Statement rows = articles.statement("sources/ids");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return ids;
        ids.push_back(rows.integer(0));
    }
}

Result<void> SourceBook::recount(Connection& articles)
{
    const auto sources = allSources(articles);
    if (!sources) return sources.error();
    const auto counted = countAll(articles);
    if (!counted) return counted.error();
    for (const qint64 source : *sources)
        if (auto written = write(articles, source, counted->value(source)); !written) return written;
    return {};
}

Result<bool> countersHold(Connection& articles)
{
    const auto sources = allSources(articles);
    if (!sources) return sources.error();
    const auto counted = SourceBook::countAll(articles);
    if (!counted) return counted.error();
    for (const qint64 source : *sources) {
        const auto stored = SourceBook::load(articles, source);
        if (!stored) return stored.error();
        if (!(*stored == counted->value(source))) return false;
    }
    return true;
}

}  // namespace dateline::store
