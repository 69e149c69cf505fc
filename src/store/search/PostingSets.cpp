// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/PostingSets.h"

#include "store/Connection.h"
#include "store/search/ChunkedSet.h"

#include <algorithm>

namespace dateline::store {

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

// What a question has found, chunk by chunk. A chunk that one blob answers is taken as it stands.
class PostingSets::Gathering {
public:
    void open(const Segment& segment)
    {
        if (m_chunk != segment.chunk) close();
        m_chunk = segment.chunk;
        m_segment = &segment;
    }

    void take(QByteArrayView articles)
    {
        if (m_segment->gone.isEmpty() && m_held == Held::Nothing) {
            m_blob = articles.toByteArray();
            m_held = Held::Blob;
            return;
        }
        PlaceBits& bits = this->bits();
        if (m_segment->gone.isEmpty()) {
            posting::addTo(bits, articles);
            return;
        }
        PlaceBits own, gone;
        posting::addTo(own, articles);
        posting::addTo(gone, m_segment->gone);
        own.subtract(gone);
        bits.add(own);
    }

    /// True where nothing of the segment can be added any more.
    bool hasAll()
    {
        PlaceBits left, gone;
        posting::addTo(left, m_segment->members);
        posting::addTo(gone, m_segment->gone);
        left.subtract(gone);
        left.subtract(bits());
        return left.count() == 0;
    }

    IdSet set()
    {
        close();
        return m_set.finish();
    }

private:
    enum class Held { Nothing, Blob, Bits };

    PlaceBits& bits()
    {
        if (m_held != Held::Bits) m_bits.clear();
        if (m_held == Held::Blob) posting::addTo(m_bits, m_blob);
        m_held = Held::Bits;
        return m_bits;
    }

    void close()
    {
        if (m_held == Held::Blob) m_set.add(m_chunk, m_blob);
        if (m_held == Held::Bits) m_set.add(m_chunk, posting::encode(m_bits));
        m_held = Held::Nothing;
    }

    const Segment* m_segment = nullptr;
    quint16 m_chunk = 0;
    Held m_held = Held::Nothing;
    QByteArray m_blob;
    PlaceBits m_bits;
    ChunkedSet m_set;
};

static Result<qint64> versionOf(Connection& index)
{
    // Changes with every commit of another connection, also where only segments were rewritten.
    const auto version = index.ask(QStringLiteral("PRAGMA data_version"));
    if (!version) return version.error();
    return version->toLongLong();
}

Result<bool> PostingSets::refresh()
{
    const auto version = versionOf(m_index);
    if (!version) return version.error();
    if (m_version == *version) return false;
    auto segments = readSegments(m_index);
    if (!segments) return segments.error();
    m_segments = std::move(*segments);
    m_lists.clear();
    for (const Segment& segment : m_segments) m_lists.emplace_back(m_index, segment);
    m_indexed.reset();
    m_version = *version;
    return true;
}

const IdSet& PostingSets::indexed()
{
    if (m_indexed) return *m_indexed;
    Gathering members;
    for (const Segment& segment : m_segments) {
        members.open(segment);
        members.take(segment.members);
    }
    return m_indexed.emplace(members.set());
}

Result<void> PostingSets::gather(Gathering& into, const QByteArray& key)
{
    for (size_t place = 0; place < m_segments.size(); ++place) {
        const auto list = m_lists[place].find(key);
        if (!list) return list.error();
        if (list->isNull()) continue;
        into.open(m_segments[place]);
        into.take(*list);
    }
    return {};
}

Result<void> PostingSets::gatherRange(Gathering& into, size_t segment, const QByteArray& from, const QByteArray& below)
{
    ListReader& lists = m_lists[segment];
    into.open(m_segments[segment]);
    Result<void> done = lists.seek(from);
    for (; done && !lists.isAtEnd() && lists.key() < below; done = lists.next()) {
        const auto list = lists.list();
        if (!list) return list.error();
        into.take(*list);
    }
    return done;
}

Result<IdSet> PostingSets::find(PostingKind kind, std::string_view term)
{
    if (m_cancel && m_cancel->isRequested()) return cancelled();
    Gathering found;
    if (const auto done = gather(found, postingKey(kind, term)); !done) return done.error();
    return found.set();
}

// Few enough to be looked up one by one.
static constexpr size_t FewTerms = 512;

// Short words are frequent words: a pattern that stands for nearly everything is known to after a few of them.
Result<void> PostingSets::gatherAny(Gathering& into, size_t segment, PostingKind kind,
                                    const std::vector<std::string>& shortestFirst)
{
    static constexpr size_t Between = 32;
    for (size_t place = 0; place < std::min(shortestFirst.size(), FewTerms); ++place) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        if (place % Between == Between - 1 && into.hasAll()) return {};
        const auto list = m_lists[segment].find(postingKey(kind, shortestFirst[place]));
        if (!list) return list.error();
        if (!list->isNull()) into.take(*list);
    }
    return {};
}

// Many words: all rows in the order in which they lie are read faster than each is found.
Result<void> PostingSets::gatherScanned(Gathering& into, size_t segment, PostingKind kind,
                                        const std::unordered_set<std::string_view>& terms)
{
    const QByteArray from = postingKey(kind, {});
    const QByteArray below = from + '\xff';
    ListReader& lists = m_lists[segment];
    Result<void> done = lists.seek(from);
    for (; done && !lists.isAtEnd() && lists.key() < below; done = lists.next()) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        if (!terms.contains({lists.key().constData() + 1, size_t(lists.key().size()) - 1})) continue;
        const auto list = lists.list();
        if (!list) return list.error();
        into.take(*list);
    }
    return done;
}

Result<IdSet> PostingSets::findAny(PostingKind kind, const std::vector<std::string>& terms)
{
    std::vector<std::string> shortestFirst = terms;
    std::stable_sort(shortestFirst.begin(), shortestFirst.end(),
                     [](const std::string& left, const std::string& right) { return left.size() < right.size(); });
    std::unordered_set<std::string_view> rest;
    for (size_t place = FewTerms; place < shortestFirst.size(); ++place) rest.insert(shortestFirst[place]);
    Gathering found;
    for (size_t segment = 0; segment < m_segments.size(); ++segment) {
        found.open(m_segments[segment]);
        if (const auto done = gatherAny(found, segment, kind, shortestFirst); !done) return done.error();
        if (rest.empty() || found.hasAll()) continue;
        if (const auto done = gatherScanned(found, segment, kind, rest); !done) return done.error();
    }
    return found.set();
}

static int charactersOf(std::string_view utf8)
{
    int count = 0;
    for (const char byte : utf8) count += (quint8(byte) & 0xc0) != 0x80;
    return count;
}

Result<IdSet> PostingSets::findPrefix(PostingKind kind, std::string_view prefix)
{
    const bool mayHaveRow = kind == PostingKind::Anywhere && charactersOf(prefix) <= LongestPrefix;
    const QByteArray from = postingKey(kind, prefix);
    // Words are UTF-8, in which no byte is 0xff.
    const QByteArray below = from + '\xff';
    Gathering found;
    for (size_t segment = 0; segment < m_segments.size(); ++segment) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        const auto row = mayHaveRow ? m_lists[segment].find(postingKey(PostingKind::Prefix, prefix))
                                    : Result<QByteArrayView>(QByteArrayView());
        if (!row) return row.error();
        found.open(m_segments[segment]);
        if (!row->isNull())
            found.take(*row);
        else if (const auto done = gatherRange(found, segment, from, below); !done)
            return done.error();
    }
    return found.set();
}

// The articles of both ranges, read side by side by word: those of the first that are not in the second's row of the
// same word.
Result<IdSet> PostingSets::findPrefixInBody(std::string_view prefix)
{
    Gathering found;
    const QByteArray from = postingKey(PostingKind::Anywhere, prefix);
    const QByteArray below = from + '\xff';
    for (size_t segment = 0; segment < m_segments.size(); ++segment) {
        ListReader anywhere(m_index, m_segments[segment]);
        ListReader& elsewhere = m_lists[segment];
        found.open(m_segments[segment]);
        Result<void> done = anywhere.seek(from);
        for (; done && !anywhere.isAtEnd() && anywhere.key() < below; done = anywhere.next()) {
            const auto list = anywhere.list();
            if (!list) return list.error();
            const QByteArrayView term = QByteArrayView(anywhere.key()).sliced(1);
            const auto other = elsewhere.find(postingKey(PostingKind::Elsewhere, {term.data(), size_t(term.size())}));
            if (!other) return other.error();
            if (other->isNull()) {
                found.take(*list);
                continue;
            }
            PlaceBits bits, without;
            posting::addTo(bits, *list);
            posting::addTo(without, *other);
            bits.subtract(without);
            found.take(posting::encode(bits));
        }
        if (!done) return done.error();
    }
    return found.set();
}

}  // namespace dateline::store
