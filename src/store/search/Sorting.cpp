// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Sorting.h"

#include "store/Connection.h"
#include "store/search/Orders.h"

#include <QCollator>

#include <algorithm>

namespace dateline::store {

using query::SortKey;

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

Result<Listing> Sorting::sorted(const IdSet& set, SortKey key, const Cancel& cancel)
{
    Kept& kept = m_kept[key];
    if (kept.basis != m_newest.newestFirst()) kept = {};
    if (!kept.order && set.count() < m_newest.count() / 4) {
        auto ids = arranged(m_newest.newestFirst(set), key, cancel);
        if (!ids) return ids.error();
        return Listing::all(orderOf(std::move(*ids)));
    }
    if (!kept.order) {
        auto ids = arranged(m_newest.newestFirst()->ids, key, cancel);
        if (!ids) return ids.error();
        kept = {m_newest.newestFirst(), orderOf(std::move(*ids))};
    }
    return listingOf(kept.order, set);
}

Result<Sorting::Ids> Sorting::arranged(Ids newestFirst, SortKey key, const Cancel& cancel)
{
    if (key == SortKey::Headline) return byText(std::move(newestFirst), "search/headline", cancel);
    if (key == SortKey::Source) return byText(std::move(newestFirst), "search/source", cancel);
    return byLength(std::move(newestFirst), cancel);
}

Result<Sorting::Ids> Sorting::byText(Ids newestFirst, const char* statement, const Cancel& cancel)
{
    struct Keyed {
        bool isMissing;
        QCollatorSortKey key;
        quint32 id;
    };
    // English collates as the root of Unicode's table does, which puts each script's letters in their place.
    const QCollator collator{QLocale(QLocale::English)};
    std::vector<Keyed> keyed;
    keyed.reserve(newestFirst.size());
    Statement find = m_articles.statement(statement);
    for (const quint32 id : newestFirst) {
        if (cancel.isRequested()) return cancelled();
        const auto row = find.bind(1, qint64(id)).step();
        if (!row) return row.error();
        const QString text = *row ? find.text(0) : QString();
        keyed.push_back({text.isEmpty(), collator.sortKey(text), id});
        find.reset();
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed& left, const Keyed& right) {
        return left.isMissing != right.isMissing ? right.isMissing : left.key < right.key;
    });
    std::transform(keyed.begin(), keyed.end(), newestFirst.begin(), [](const Keyed& one) { return one.id; });
    return newestFirst;
}

Result<Sorting::Ids> Sorting::byLength(Ids newestFirst, const Cancel& cancel)
{
    std::vector<std::pair<qint64, quint32>> keyed;
    keyed.reserve(newestFirst.size());
    Statement find = m_articles.statement("search/length");
    for (const quint32 id : newestFirst) {
        if (cancel.isRequested()) return cancelled();
        const auto row = find.bind(1, qint64(id)).step();
        if (!row) return row.error();
        keyed.emplace_back(*row ? find.integer(0) : 0, id);
        find.reset();
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    std::transform(keyed.begin(), keyed.end(), newestFirst.begin(), [](const auto& one) { return one.second; });
    return newestFirst;
}

}  // namespace dateline::store
