// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/SegmentMerge.h"

#include "store/index/ListRun.h"
#include "store/index/PlaceGathering.h"
#include "store/index/PrefixLists.h"

#include <algorithm>
#include <memory>

namespace dateline::store {

namespace {

// The lists of one segment, one after the other.
class Cursor {
public:
    Cursor(Connection& index, const Segment& segment) : m_lists(index, segment), m_hasGone(!segment.gone.isEmpty())
    {
        posting::addTo(m_gone, segment.gone);
    }

    Result<void> begin() { return m_lists.seek({}); }
    Result<void> next() { return m_lists.next(); }
    bool isAtEnd() const { return m_lists.isAtEnd(); }
    const QByteArray& key() const { return m_lists.key(); }
    Result<void> addTo(PlaceGathering& places)
    {
        const auto list = m_lists.list();
        if (!list) return list.error();
        places.setGone(m_hasGone ? &m_gone : nullptr);
        places.addBlob(*list);
        return {};
    }

private:
    ListReader m_lists;
    PlaceBits m_gone;
    bool m_hasGone = false;
};

}  // namespace

using Cursors = std::vector<std::unique_ptr<Cursor>>;

static const QByteArray* leastKey(const Cursors& cursors)
{
    const QByteArray* least = nullptr;
    for (const auto& cursor : cursors)
        if (!cursor->isAtEnd() && (!least || cursor->key() < *least)) least = &cursor->key();
    return least;
}

static Result<QByteArray> takeLists(const Cursors& cursors, const QByteArray& key, PlaceGathering& places)
{
    places.clear();
    for (const auto& cursor : cursors) {
        if (cursor->isAtEnd() || cursor->key() != key) continue;
        if (const auto added = cursor->addTo(places); !added) return added.error();
        if (const auto next = cursor->next(); !next) return next.error();
    }
    return places.encode();
}

Result<void> mergeSegments(Connection& index, std::span<const Segment> segments, qint64 into)
{
    Cursors cursors;
    for (const Segment& segment : segments) {
        cursors.push_back(std::make_unique<Cursor>(index, segment));
        if (auto first = cursors.back()->begin(); !first) return first;
    }
    ListWriter lists(index, into);
    const auto add = [&lists](QByteArrayView key, QByteArrayView list) { return lists.add(key, list); };
    PlaceGathering places;
    PrefixLists prefixes;
    bool hasPrefixes = false;
    while (const QByteArray* least = leastKey(cursors)) {
        const QByteArray key = *least;
        const auto kind = PostingKind(key.front());
        const auto articles = takeLists(cursors, key, places);
        if (!articles) return articles.error();
        // Made anew: a segment has no list for a prefix that few of its words begin with.
        if (kind == PostingKind::Prefix || articles->isEmpty()) continue;
        if (kind > PostingKind::Prefix && !std::exchange(hasPrefixes, true)) prefixes.take(add);
        if (kind == PostingKind::Anywhere) prefixes.addBlob({key.constData() + 1, size_t(key.size()) - 1}, *articles);
        if (!lists.add(key, *articles)) break;
    }
    if (!hasPrefixes) prefixes.take(add);
    return lists.finish();
}

}  // namespace dateline::store
