// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/PostingSets.h"

#include "store/Connection.h"
#include "store/search/ChunkedSet.h"

namespace dateline::store {

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
    Gathering members;
    for (const Segment& segment : m_segments) {
        members.open(segment);
        members.take(segment.members);
    }
    m_indexed = members.set();
    m_version = *version;
    return true;
}

Result<void> PostingSets::gather(Gathering& into, const QByteArray& key)
{
    Statement find = m_index.statement("postings/find");
    for (const Segment& segment : m_segments) {
        const auto row = find.bind(1, segment.id).bindBlob(2, key).step();
        if (!row) return row.error();
        if (*row) {
            into.open(segment);
            into.take(find.view(0));
        }
        find.reset();
    }
    return {};
}

Result<void> PostingSets::gatherRange(Gathering& into, const QByteArray& from, const QByteArray& below)
{
    Statement find = m_index.statement("postings/range");
    for (const Segment& segment : m_segments) {
        find.bind(1, segment.id).bindBlob(2, from).bindBlob(3, below);
        into.open(segment);
        for (;;) {
            const auto row = find.step();
            if (!row) return row.error();
            if (!*row) break;
            into.take(find.view(0));
        }
        find.reset();
    }
    return {};
}

Result<IdSet> PostingSets::find(PostingKind kind, std::string_view term)
{
    Gathering found;
    if (const auto done = gather(found, postingKey(kind, term)); !done) return done.error();
    return found.set();
}

Result<IdSet> PostingSets::findAny(PostingKind kind, const std::vector<std::string>& terms)
{
    IdSet united;
    for (const std::string& term : terms) {
        const auto found = find(kind, term);
        if (!found) return found;
        united |= *found;
    }
    return united;
}

static int charactersOf(std::string_view utf8)
{
    int count = 0;
    for (const char byte : utf8) count += (quint8(byte) & 0xc0) != 0x80;
    return count;
}

Result<IdSet> PostingSets::findPrefix(PostingKind kind, std::string_view prefix)
{
    if (kind == PostingKind::Anywhere && charactersOf(prefix) <= LongestPrefix)
        return find(PostingKind::Prefix, prefix);
    const QByteArray from = postingKey(kind, prefix);
    // Words are UTF-8, in which no byte is 0xff.
    Gathering found;
    if (const auto done = gatherRange(found, from, from + '\xff'); !done) return done.error();
    return found.set();
}

// The articles of both ranges, read side by side by word: those of the first that are not in the second's row of the
// same word.
Result<IdSet> PostingSets::findPrefixInBody(std::string_view prefix)
{
    Gathering found;
    Statement anywhere = m_index.statement("postings/words-in-range");
    Statement elsewhere = m_index.statement("postings/find");
    const QByteArray from = postingKey(PostingKind::Anywhere, prefix);
    for (const Segment& segment : m_segments) {
        anywhere.bind(1, segment.id).bindBlob(2, from).bindBlob(3, from + '\xff');
        found.open(segment);
        for (;;) {
            const auto row = anywhere.step();
            if (!row) return row.error();
            if (!*row) break;
            const QByteArrayView term = anywhere.view(0).sliced(1);
            const QByteArray key = postingKey(PostingKind::Elsewhere, {term.data(), size_t(term.size())});
            const auto other = elsewhere.bind(1, segment.id).bindBlob(2, key).step();
            if (!other) return other.error();
            if (*other) {
                PlaceBits bits, without;
                posting::addTo(bits, anywhere.view(1));
                posting::addTo(without, elsewhere.view(0));
                bits.subtract(without);
                found.take(posting::encode(bits));
            } else {
                found.take(anywhere.view(1));
            }
            elsewhere.reset();
        }
        anywhere.reset();
    }
    return found.set();
}

}  // namespace dateline::store
