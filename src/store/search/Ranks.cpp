// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Ranks.h"

#include "store/Connection.h"
#include "store/Feed.h"
#include "store/search/SortInSteps.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace dateline::store {

using query::SortKey;

namespace {

/// English collates as the root of Unicode's table does, which puts each script's letters in their place.
QCollator collator()
{
    return QCollator{QLocale(QLocale::English)};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

}  // namespace

struct RankMaker::Collated {
    QCollatorSortKey key;
    quint32 id;
};

Result<Ranks> RankMaker::ranks(SortKey key, const std::vector<quint32>& ids, const Cancel& cancel)
{
    switch (key) {
        case SortKey::Newest:
        case SortKey::Oldest:
            return byDate(key == SortKey::Newest);
        case SortKey::Headline:
            return byHeadline(ids, cancel);
        case SortKey::Source:
            return byName(FieldColumns::Name::Source);
        case SortKey::Place:
            return byName(FieldColumns::Name::Place);
        case SortKey::Byline:
            return byName(FieldColumns::Name::Byline);
        case SortKey::Language:
            return byName(FieldColumns::Name::Language);
        case SortKey::Words:
            return byLength();
        case SortKey::Relevance:
            break;
    }
    return Ranks();
}

Ranks RankMaker::byDate(bool isNewestFirst) const
{
    Ranks ranks;
    ranks.byId.assign(size_t(m_newest.highest()) + 1, 0);
    std::optional<qint64> before;
    for (const quint32 id : m_newest.newestFirst()->ids) {
        const auto key = m_newest.keyOf(id);
        if (!key) continue;  // undated: they have no rank
        if (key != before) ++ranks.last;
        before = key;
        ranks.byId[id] = ranks.last;
    }
    if (isNewestFirst) return ranks;
    for (quint32& rank : ranks.byId)
        if (rank != 0) rank = ranks.last + 1 - rank;
    return ranks;
}

Ranks RankMaker::ofCodes(const Codes& codes, const std::vector<quint32>& rankOfCode) const
{
    Ranks ranks;
    ranks.byId.assign(size_t(m_newest.highest()) + 1, 0);
    for (const quint32 id : m_newest.newestFirst()->ids) ranks.byId[id] = rankOfCode[codes.at(id)];
    ranks.last = *std::ranges::max_element(rankOfCode);
    return ranks;
}

Result<Ranks> RankMaker::byName(FieldColumns::Name name) const
{
    const auto column = m_columns.names(name);
    if (!column) return column.error();
    const Names& names = (*column)->names();
    const QCollator collator = store::collator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(names.codes());
    for (quint32 code = 0; code < names.codes(); ++code) keys.push_back(collator.sortKey(names.printed(code)));
    std::vector<quint32> codes(names.codes() - 1);
    std::iota(codes.begin(), codes.end(), 1u);
    std::ranges::sort(codes, [&](quint32 left, quint32 right) { return keys[left] < keys[right]; });
    std::vector<quint32> rankOfCode(names.codes(), 0);
    quint32 rank = 0;
    for (size_t place = 0; place < codes.size(); ++place) {
        if (place == 0 || keys[codes[place - 1]] < keys[codes[place]]) ++rank;
        rankOfCode[codes[place]] = rank;
    }
    return ofCodes(static_cast<const Codes&>((*column)->codes()), rankOfCode);
}

Result<Ranks> RankMaker::byLength() const
{
    const auto column = m_columns.words();
    if (!column) return column.error();
    std::vector<quint32> rankOfCode((*column)->numbers().size(), 0);
    quint32 rank = quint32(rankOfCode.size());
    for (const quint32 code : (*column)->ascending()) rankOfCode[code] = --rank;
    return ofCodes((*column)->codes(), rankOfCode);
}

Result<Ranks> RankMaker::byHeadline(const std::vector<quint32>& ids, const Cancel& cancel) const
{
    std::vector<Collated> collated;
    collated.reserve(ids.size());
    const bool isAll = ids.size() == size_t(m_newest.count());
    const auto read = isAll ? collateAll(collated, cancel) : collateEach(ids, collated, cancel);
    if (!read) return read.error();
    const auto isBefore = [](const Collated& left, const Collated& right) { return left.key < right.key; };
    if (const auto done = sortInSteps(collated, isBefore, cancel); !done) return done.error();
    Ranks ranks;
    ranks.byId.assign(size_t(m_newest.highest()) + 1, 0);
    for (size_t place = 0; place < collated.size(); ++place) {
        if (place == 0 || isBefore(collated[place - 1], collated[place])) ++ranks.last;
        ranks.byId[collated[place].id] = ranks.last;
    }
    return ranks;
}

Result<void> RankMaker::collateAll(std::vector<Collated>& collated, const Cancel& cancel) const
{
    const QCollator collator = store::collator();
    return feed(m_articles.statement("search/headlines"), 1, [&](const FedRow& row) -> Result<void> {
        if (cancel.isRequested()) return cancelled();
        const auto id = quint32(row.integer(0));
        const QString headline = QString::fromUtf8(row.view(1));
        if (!headline.isEmpty() && id <= m_newest.highest()) collated.push_back({collator.sortKey(headline), id});
        return {};
    });
}

Result<void> RankMaker::collateEach(const std::vector<quint32>& ids, std::vector<Collated>& collated,
                                    const Cancel& cancel) const
{
    const QCollator collator = store::collator();
    Statement find = m_articles.statement("search/headline");
    for (const quint32 id : ids) {
        if (cancel.isRequested()) return cancelled();
        const auto row = find.bind(1, qint64(id)).step();
        if (!row) return row.error();
        const QString headline = *row ? find.text(0) : QString();
        if (!headline.isEmpty()) collated.push_back({collator.sortKey(headline), id});
        find.reset();
    }
    return {};
}

}  // namespace dateline::store
