// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/LibraryOrder.h"

#include "store/Changes.h"
#include "store/Connection.h"
#include "store/Feed.h"
#include "store/index/KeptOrder.h"
#include "store/index/Watermark.h"
#include "store/search/ChunkedSet.h"
#include "store/search/Orders.h"

#include <algorithm>
#include <functional>

namespace dateline::store {

// The last id stands for Nowhere in ArticleOrder.
static constexpr qint64 HighestId = 0xfffffffe;
// Each is looked up by itself, in about five microseconds.
static constexpr size_t MostFollowed = 20'000;
// Seldom enough that writing the order anew (12 bytes an article) costs nothing beside indexing them.
static constexpr size_t FewChanges = 2'000;

static Error tooHigh(const Connection& connection)
{
    return Error{ErrorKind::TooLarge, connection.path(), QStringLiteral("article ids above 4294967294")};
}

LibraryOrder::LibraryOrder() : m_order(std::make_shared<const ArticleOrder>()) {}

bool LibraryOrder::isBefore(const Entry& left, const Entry& right)
{
    return left.key != right.key ? left.key > right.key : left.id > right.id;
}

Result<void> LibraryOrder::load(Connection& articles)
{
    Entries entries;
    auto done = feed(articles.statement("search/order"), 1, [&](const FedRow& row) -> Result<void> {
        if (row.integer(0) > HighestId) return tooHigh(articles);
        entries.push_back({row.isNull(1) ? Undated : row.integer(1), quint32(row.integer(0))});
        return {};
    });
    if (!done) return done;
    // They come by id, oldest first: often that is the order already, the wrong way round.
    std::reverse(entries.begin(), entries.end());
    if (!std::is_sorted(entries.begin(), entries.end(), &isBefore))
        std::sort(entries.begin(), entries.end(), &isBefore);
    m_keys.clear();
    m_order = std::make_shared<const ArticleOrder>();
    keepWithout({}, entries);
    return {};
}

namespace {

/// What came to an order after it was kept.
struct Since {
    bool isKnown = false;  ///< false: it is of other articles, or nobody knows any more
    ArticleIds touched;
};

}  // namespace

static Result<Since> changesSince(Connection& articles, const KeptOrder& kept)
{
    const auto origin = originOf(articles);
    if (!origin) return origin.error();
    const auto newest = changes::newest(articles);
    if (!newest) return newest.error();
    if (kept.revision == 0 || kept.origin != *origin || kept.revision > *newest) return Since{};
    const auto commits = changes::since(articles, Realm::Articles, kept.revision);
    if (!commits) return commits.error();
    Since since{true, {}};
    for (const ChangeSet& commit : *commits) {
        if (commit.everything) return Since{};
        for (const ArticleIds* ids : {&commit.added, &commit.changed, &commit.removed})
            since.touched.insert(since.touched.end(), ids->begin(), ids->end());
    }
    return since;
}

/// A damaged index may hold any bytes: an id that was never given would ask for memory without end.
Result<bool> LibraryOrder::isSound(Connection& articles, const KeptOrder& kept)
{
    Statement state = articles.statement("articles/state");
    const auto row = state.step();
    if (!row) return row.error();
    const qint64 nextId = *row ? state.integer(0) : 0;
    const auto entry = [&](size_t place) { return Entry{kept.keys[place], kept.ids[place]}; };
    for (size_t place = 0; place < kept.ids.size(); ++place) {
        if (kept.ids[place] == 0 || kept.ids[place] >= nextId) return false;
        if (place > 0 && !isBefore(entry(place - 1), entry(place))) return false;
    }
    return true;
}

Result<bool> LibraryOrder::loadKept(Connection& articles, Connection& index)
{
    auto kept = KeptOrder::read(index);
    if (!kept) return kept.error();
    auto since = changesSince(articles, *kept);
    if (!since) return since.error();
    if (!since->isKnown || since->touched.size() > MostFollowed) return false;
    auto sound = isSound(articles, *kept);
    if (!sound || !*sound) return sound;
    take(std::move(kept->ids), std::move(kept->keys));
    if (m_everything.count() != count()) return false;  // some stand there twice
    if (since->touched.empty()) return true;
    ChangeSet change;
    change.changed = std::move(since->touched);
    if (const auto followed = follow(articles, change); !followed) return followed.error();
    return true;
}

Result<void> LibraryOrder::load(Connection& articles, Connection& index)
{
    const auto isLoaded = loadKept(articles, index);
    // The index is derived: a fault in it stops nobody.
    return isLoaded && *isLoaded ? Result<void>() : load(articles);
}

Result<void> LibraryOrder::keep(Connection& articles, Connection& index)
{
    const auto state = KeptOrder::stateOf(index);
    if (!state) return state.error();
    const auto since = changesSince(articles, *state);
    if (!since) return since.error();
    if (since->isKnown && since->touched.size() < FewChanges) return {};
    LibraryOrder order;
    if (auto loaded = order.load(articles, index); !loaded) return loaded;
    if (state->revision == 0 && order.m_keys.size() < FewChanges) return {};
    const auto newest = changes::newest(articles);
    if (!newest) return newest.error();
    const auto origin = originOf(articles);
    if (!origin) return origin.error();
    return KeptOrder{order.m_order->ids, order.m_keys, *newest, *origin}.write(index);
}

// By way of bits: to sort a million ids takes as long as all else here.
static IdSet setOf(const std::vector<quint32>& ids)
{
    std::vector<quint64> bits;
    if (!ids.empty()) bits.resize(*std::max_element(ids.begin(), ids.end()) / 64 + 1, 0);
    for (const quint32 id : ids) bits[id / 64] |= quint64(1) << (id % 64);
    return ChunkedSet::ofBits(bits);
}

void LibraryOrder::take(std::vector<quint32> ids, std::vector<qint64> keys)
{
    m_everything = setOf(ids);
    m_isById = std::is_sorted(ids.begin(), ids.end(), std::greater<>());
    m_order = orderOf(std::move(ids));
    m_keys = std::move(keys);
}

Result<LibraryOrder::Entries> LibraryOrder::entriesOf(Connection& articles, const ArticleIds& ids)
{
    Entries entries;
    entries.reserve(ids.size());
    Statement find = articles.statement("search/date-key");
    for (const ArticleId id : ids) {
        if (id.value > HighestId) return tooHigh(articles);
        const auto row = find.bind(1, id.value).step();
        if (!row) return row.error();
        // An article may be gone again by now; the ChangeSet that says so is on its way.
        if (*row) entries.push_back({find.isNull(0) ? Undated : find.integer(0), quint32(id.value)});
        find.reset();
    }
    std::sort(entries.begin(), entries.end(), &isBefore);
    return entries;
}

Result<void> LibraryOrder::follow(Connection& articles, const ChangeSet& change)
{
    if (change.everything) return load(articles);
    ArticleIds asked = change.added;
    asked.insert(asked.end(), change.changed.begin(), change.changed.end());
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    const auto entries = entriesOf(articles, asked);
    if (!entries) return entries.error();
    IdSet gone;
    for (const ArticleId id : asked) gone.add(quint32(id.value));
    for (const ArticleId id : change.removed) gone.add(quint32(id.value));
    keepWithout(gone, *entries);
    return {};
}

void LibraryOrder::keepWithout(const IdSet& gone, const Entries& added)
{
    std::vector<quint32> ids;
    std::vector<qint64> keys;
    ids.reserve(m_keys.size() + added.size());
    keys.reserve(m_keys.size() + added.size());
    const auto put = [&](const Entry& entry) {
        ids.push_back(entry.id);
        keys.push_back(entry.key);
    };
    auto next = added.begin();
    for (size_t position = 0; position < m_keys.size(); ++position) {
        const Entry kept{m_keys[position], m_order->ids[position]};
        if (gone.contains(kept.id)) continue;
        while (next != added.end() && isBefore(*next, kept)) put(*next++);
        put(kept);
    }
    std::for_each(next, added.end(), put);
    take(std::move(ids), std::move(keys));
}

std::optional<qint64> LibraryOrder::keyOf(quint32 id) const
{
    const quint32 position = id <= highest() ? m_order->positions[id] : ArticleOrder::Nowhere;
    if (position == ArticleOrder::Nowhere || m_keys[position] == Undated) return std::nullopt;
    return m_keys[position];
}

IdSet LibraryOrder::dated(std::optional<qint64> from, std::optional<qint64> to) const
{
    const auto isAtLeast = [](qint64 key, qint64 bound) { return key >= bound; };
    const auto firstBelow = [&](qint64 bound) {
        return std::lower_bound(m_keys.begin(), m_keys.end(), bound, isAtLeast) - m_keys.begin();
    };
    const auto begin = to ? firstBelow(*to) : 0;
    const auto end = firstBelow(std::max(from.value_or(Undated), Undated + 1));
    if (begin >= end) return {};
    return IdSet::of(std::vector<quint32>(m_order->ids.begin() + begin, m_order->ids.begin() + end));
}

std::vector<quint32> LibraryOrder::newestFirst(const IdSet& set) const
{
    const std::vector<quint32>& positions = m_order->positions;
    std::vector<quint32> places;
    for (const quint32 id : set.ids())
        if (id < positions.size() && positions[id] != ArticleOrder::Nowhere) places.push_back(positions[id]);
    std::sort(places.begin(), places.end());
    for (quint32& place : places) place = m_order->ids[place];
    return places;
}

}  // namespace dateline::store
