// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/Segments.h"

#include "store/Connection.h"
#include "store/index/ListRun.h"
#include "store/index/SegmentBuilder.h"
#include "store/index/SegmentMerge.h"

#include <algorithm>
#include <bit>

namespace dateline::store {

// So many segments of about one size become one of the next: no article is written more than a few times.
static constexpr size_t MergedAtOnce = 4;
// Larger ones stay as they are: writing them again costs more than a few more look-ups.
static constexpr int HighestMergedTier = 7;  // below 32,768 articles
// Below this, what is gone costs less than writing the chunk again.
static constexpr qint64 FewGone = 256;

static Segment segmentOf(const Statement& row)
{
    return {row.integer(0), quint16(row.integer(1)), row.integer(2), row.bytes(3),
            row.bytes(4),   row.integer(5),          row.bytes(6),   row.integer(7)};
}

static Result<std::vector<Segment>> segmentsOf(Statement rows)
{
    std::vector<Segment> segments;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return segments;
        segments.push_back(segmentOf(rows));
    }
}

Result<std::vector<Segment>> readSegments(Connection& index)
{
    return segmentsOf(index.statement("postings/segments"));
}

Result<std::vector<Segment>> SegmentWriter::segmentsOf(quint16 chunk)
{
    Statement rows = m_index.statement("postings/segments-of");
    rows.bind(1, qint64(chunk));
    return store::segmentsOf(std::move(rows));
}

Result<qint64> SegmentWriter::add(quint16 chunk, const QByteArray& members, qint64 articles)
{
    const auto added =
        m_index.statement("postings/add-segment").bind(1, qint64(chunk)).bind(2, articles).bindBlob(3, members).run();
    if (!added) return added.error();
    Statement find = m_index.statement("postings/last-segment");
    const auto row = find.step();
    if (!row) return row.error();
    return find.integer(0);
}

Result<void> SegmentWriter::write(quint16 chunk, SegmentBuilder& built)
{
    if (built.isEmpty()) return {};
    const auto segment = add(chunk, posting::encode(built.members()), qint64(built.members().size()));
    if (!segment) return segment.error();
    ListWriter lists(m_index, *segment);
    built.rows([&](QByteArrayView key, QByteArrayView articles) { return lists.add(key, articles); });
    if (auto finished = lists.finish(); !finished) return finished;
    if (auto written = writeWords(built); !written) return written;
    return mergeSmall(chunk);
}

Result<void> SegmentWriter::writeWords(SegmentBuilder& built)
{
    Statement word = m_index.statement("postings/add-word");
    Statement spelling = m_index.statement("postings/add-spelling");
    Result<void> done;
    built.words([&](std::string_view term, const std::string& spelt, qint64 votes) {
        Statement& statement = spelt.empty() ? word : spelling;
        statement.bindText(1, term);
        if (!spelt.empty()) statement.bindText(2, spelt).bind(3, votes);
        done = statement.run();
        statement.reset();
        return bool(done);
    });
    return done;
}

Result<void> SegmentWriter::supersede(std::span<const qint64> articles)
{
    if (articles.empty()) return {};
    auto segments = readSegments(m_index);
    if (!segments) return segments.error();
    for (Segment& segment : *segments) {
        PlaceBits members, gone;
        posting::addTo(members, segment.members);
        posting::addTo(gone, segment.gone);
        const qint64 before = gone.count();
        for (const qint64 article : articles)
            if (chunkOf(article) == segment.chunk && members.contains(placeOf(article))) gone.add(placeOf(article));
        if (gone.count() == before) continue;
        auto set = m_index.statement("postings/set-gone").bind(1, segment.id).bindBlob(2, posting::encode(gone)).run();
        if (!set) return set;
    }
    return {};
}

// Which power of four its size is.
static int tierOf(const Segment& segment)
{
    return std::bit_width(quint64(segment.articles)) / 2;
}

Result<void> SegmentWriter::mergeSmall(quint16 chunk)
{
    for (;;) {
        auto segments = segmentsOf(chunk);
        if (!segments) return segments.error();
        std::stable_sort(segments->begin(), segments->end(),
                         [](const Segment& left, const Segment& right) { return tierOf(left) < tierOf(right); });
        // The smallest tier with enough of them; whole chunks' worth stays as it is.
        auto first = segments->begin(), last = first;
        for (; first != segments->end(); first = last) {
            last = std::find_if(first, segments->end(),
                                [&](const Segment& segment) { return tierOf(segment) != tierOf(*first); });
            if (size_t(last - first) >= MergedAtOnce) break;
        }
        if (first == segments->end() || tierOf(*first) > HighestMergedTier) return {};
        if (auto merged = merge(chunk, {first, last}); !merged) return merged;
    }
}

Result<bool> SegmentWriter::tidy()
{
    const auto segments = readSegments(m_index);
    if (!segments) return segments.error();
    for (auto first = segments->begin(), last = first; first != segments->end(); first = last) {
        last =
            std::find_if(first, segments->end(), [&](const Segment& segment) { return segment.chunk != first->chunk; });
        qint64 gone = 0, all = 0;
        for (auto segment = first; segment != last; ++segment) {
            PlaceBits bits;
            posting::addTo(bits, segment->gone);
            gone += bits.count();
            all += segment->articles;
        }
        if (gone <= FewGone || gone * 50 <= all) continue;
        if (const auto merged = merge(first->chunk, {first, last}); !merged) return merged.error();
        return true;
    }
    return false;
}

Result<void> SegmentWriter::merge(quint16 chunk, std::span<const Segment> segments)
{
    PlaceBits members;
    for (const Segment& segment : segments) {
        PlaceBits own, gone;
        posting::addTo(own, segment.members);
        posting::addTo(gone, segment.gone);
        own.subtract(gone);
        members.add(own);
    }
    if (members.count() > 0) {
        const auto merged = add(chunk, posting::encode(members), members.count());
        if (!merged) return merged.error();
        if (auto done = mergeSegments(m_index, segments, *merged); !done) return done;
    }
    for (const Segment& segment : segments)
        if (auto removed = remove(segment.id); !removed) return removed;
    return {};
}

Result<void> SegmentWriter::remove(qint64 segment)
{
    if (auto done = m_index.statement("postings/remove").bind(1, segment).run(); !done) return done;
    return m_index.statement("postings/remove-segment").bind(1, segment).run();
}

Result<void> SegmentWriter::empty()
{
    for (const char* statement : {"postings/empty-postings", "postings/empty-segments", "postings/empty-vocabulary"})
        if (auto done = m_index.statement(statement).run(); !done) return done;
    return {};
}

}  // namespace dateline::store
