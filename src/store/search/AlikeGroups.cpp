// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/AlikeGroups.h"

#include "store/Connection.h"
#include "store/Feed.h"
#include "store/search/LibraryOrder.h"
#include "store/search/StateSets.h"

#include <algorithm>
#include <iterator>

namespace dateline::store {

Result<void> AlikeGroups::load()
{
    // Changes with every commit of another connection.
    const auto version = m_index.ask(QStringLiteral("PRAGMA data_version"));
    if (!version) return version.error();
    if (m_version == version->toLongLong()) return {};
    m_version.reset();
    m_members.clear();
    m_ends.clear();
    m_places.clear();
    qint64 cluster = 0;
    auto read = feed(m_index.statement("alike/all"), 1, [&](const FedRow& row) -> Result<void> {
        if (m_ends.empty() || row.integer(1) != cluster) m_ends.push_back(m_members.size());
        cluster = row.integer(1);
        const auto article = quint32(row.integer(0));
        m_members.push_back(article);
        m_places.push_back({article, quint32(m_ends.size() - 1)});
        m_ends.back() = m_members.size();
        return {};
    });
    if (!read) return read;
    std::ranges::sort(m_places, {}, &Place::article);
    m_version = version->toLongLong();
    return {};
}

AlikeGroups::Group AlikeGroups::group(size_t number) const
{
    const size_t from = number == 0 ? 0 : m_ends[number - 1];
    return Group(m_members).subspan(from, m_ends[number] - from);
}

AlikeGroups::Group AlikeGroups::groupOf(quint32 article) const
{
    const auto place = std::ranges::lower_bound(m_places, article, {}, &Place::article);
    return place != m_places.end() && place->article == article ? group(place->group) : Group();
}

std::vector<quint32> AlikeGroups::newestFirst(Group group, Bin bin) const
{
    std::vector<quint32> found;
    for (const quint32 article : group) {
        const bool isBinned = bin == Bin::LeftOut && m_states.binned().contains(article);
        if (m_order.everything().contains(article) && !isBinned) found.push_back(article);
    }
    const auto& positions = m_order.newestFirst()->positions;
    std::ranges::sort(found, {}, [&](quint32 article) { return positions[article]; });
    return found;
}

IdSet AlikeGroups::collapsed(const IdSet& set, const ArticleIds& expanded) const
{
    std::vector<quint32> hidden, found;
    const auto& positions = m_order.newestFirst()->positions;
    for (size_t number = 0; number < count(); ++number) {
        const Group group = this->group(number);
        const auto isIn = [&](ArticleId id) { return std::ranges::binary_search(group, quint32(id.value)); };
        found.clear();
        std::ranges::copy_if(group, std::back_inserter(found), [&](quint32 one) { return set.contains(one); });
        if (found.size() < 2 || std::ranges::any_of(expanded, isIn)) continue;
        const auto newest = std::ranges::min_element(found, {}, [&](quint32 one) { return positions[one]; });
        for (auto one = found.begin(); one != found.end(); ++one)
            if (one != newest) hidden.push_back(*one);
    }
    IdSet left = set;
    left -= IdSet::of(std::move(hidden));
    return left;
}

}  // namespace dateline::store
