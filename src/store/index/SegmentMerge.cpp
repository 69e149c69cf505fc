// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/SegmentMerge.h"

#include "store/index/PlaceGathering.h"

#include <algorithm>
#include <memory>

namespace dateline::store {

bool SegmentRows::add(QByteArrayView key, QByteArrayView articles)
{
    m_add.bind(1, m_segment).bindBlob(2, key).bindBlob(3, articles);
    m_done = m_add.run();
    m_add.reset();
    m_checksum += quint64(checksumOf(key, articles));
    return bool(m_done);
}

Result<void> SegmentRows::finish()
{
    if (!m_done) return m_done;
    return m_index.statement("postings/set-checksum").bind(1, m_segment).bind(2, qint64(m_checksum)).run();
}

namespace {

// The rows of one segment, one after the other.
class Cursor {
public:
    Cursor(Connection& index, const Segment& segment) : m_rows(index.statement("postings/of-segment"))
    {
        m_rows.bind(1, segment.id);
        m_hasGone = !segment.gone.isEmpty();
        posting::addTo(m_gone, segment.gone);
    }

    Result<void> next()
    {
        const auto row = m_rows.step();
        if (!row) return row.error();
        m_isAtEnd = !*row;
        m_key = m_isAtEnd ? QByteArray() : m_rows.bytes(0);
        return {};
    }

    bool isAtEnd() const { return m_isAtEnd; }
    const QByteArray& key() const { return m_key; }
    void addTo(PlaceGathering& places) const
    {
        places.setGone(m_hasGone ? &m_gone : nullptr);
        places.addBlob(m_rows.view(1));
    }

private:
    Statement m_rows;
    PlaceBits m_gone;
    bool m_hasGone = false;
    bool m_isAtEnd = false;
    QByteArray m_key;
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

Result<void> mergeSegments(Connection& index, std::span<const Segment> segments, qint64 into)
{
    Cursors cursors;
    for (const Segment& segment : segments) {
        cursors.push_back(std::make_unique<Cursor>(index, segment));
        if (auto first = cursors.back()->next(); !first) return first;
    }
    SegmentRows rows(index, into);
    PlaceGathering places;
    while (const QByteArray* least = leastKey(cursors)) {
        const QByteArray key = *least;
        places.clear();
        for (const auto& cursor : cursors) {
            if (cursor->isAtEnd() || cursor->key() != key) continue;
            cursor->addTo(places);
            if (auto next = cursor->next(); !next) return next;
        }
        const QByteArray articles = places.encode();
        if (!articles.isEmpty() && !rows.add(key, articles)) break;
    }
    return rows.finish();
}

}  // namespace dateline::store
