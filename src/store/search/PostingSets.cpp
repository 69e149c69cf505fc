// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/PostingSets.h"

#include "store/Connection.h"
#include "store/search/ChunkedSet.h"

#include <algorithm>
#include <iterator>

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
    m_indexed.reset();
    m_frequent.reset();
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
    if (m_cancel && m_cancel->isRequested()) return cancelled();
    Gathering found;
    if (const auto done = gather(found, postingKey(kind, term)); !done) return done.error();
    return found.set();
}

// Few enough to be looked up one by one.
static constexpr size_t FewTerms = 512;

static const Segment& largestOf(const std::vector<Segment>& segments)
{
    return *std::max_element(segments.begin(), segments.end(),
                             [](const Segment& left, const Segment& right) { return left.articles < right.articles; });
}

// Learned from one segment: what is frequent there is frequent elsewhere.
Result<const std::vector<std::string>*> PostingSets::frequentTerms()
{
    if (m_frequent) return &*m_frequent;
    std::vector<std::string> terms;
    if (!m_segments.empty()) {
        Statement rows = m_index.statement("postings/most-frequent");
        const QByteArray from = postingKey(PostingKind::Anywhere, {});
        rows.bind(1, largestOf(m_segments).id).bindBlob(2, from).bindBlob(3, from + '\xff').bind(4, qint64(FewTerms));
        for (;;) {
            const auto row = rows.step();
            if (!row) return row.error();
            if (!*row) break;
            const QByteArrayView key = rows.view(0);
            terms.emplace_back(key.data() + 1, size_t(key.size()) - 1);
        }
    }
    return &m_frequent.emplace(std::move(terms));
}

// A pattern that stands for nearly everything is known to after a few frequent words.
Result<void> PostingSets::gatherListed(Gathering& into, const Segment& segment, PostingKind kind,
                                       const std::vector<std::string>& terms)
{
    static constexpr size_t Between = 32;
    Statement find = m_index.statement("postings/find");
    for (size_t place = 0; place < terms.size(); ++place) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        if (place % Between == Between - 1 && into.hasAll()) return {};
        const auto row = find.bind(1, segment.id).bindBlob(2, postingKey(kind, terms[place])).step();
        if (!row) return row.error();
        if (*row) into.take(find.view(0));
        find.reset();
    }
    return {};
}

// Many words: all rows in the order in which they lie are read faster than each is found. The words ascend as they do.
Result<void> PostingSets::gatherScanned(Gathering& into, const Segment& segment, PostingKind kind,
                                        const std::vector<std::string>& terms)
{
    static constexpr size_t Between = 4096;
    Statement rows = m_index.statement("postings/words-in-range");
    const QByteArray from = postingKey(kind, {});
    rows.bind(1, segment.id).bindBlob(2, from).bindBlob(3, from + '\xff');
    size_t next = 0;
    for (size_t read = 1;; ++read) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (read % Between == 0 && into.hasAll()) return {};
        const QByteArrayView key = rows.view(0);
        const std::string_view word(key.data() + 1, size_t(key.size()) - 1);
        while (next < terms.size() && terms[next] < word) ++next;
        if (next == terms.size()) return {};
        if (terms[next] == word) into.take(rows.view(1));
    }
}

Result<IdSet> PostingSets::findAny(PostingKind kind, const std::vector<std::string>& terms)
{
    const bool isFew = terms.size() <= FewTerms;
    std::vector<std::string> frequent;
    if (!isFew) {
        const auto known = frequentTerms();
        if (!known) return known.error();
        std::copy_if((*known)->begin(), (*known)->end(), std::back_inserter(frequent),
                     [&](const std::string& term) { return std::binary_search(terms.begin(), terms.end(), term); });
    }
    Gathering found;
    for (const Segment& segment : m_segments) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        found.open(segment);
        const auto listed = gatherListed(found, segment, kind, isFew ? terms : frequent);
        if (!listed) return listed.error();
        if (isFew || found.hasAll()) continue;
        if (const auto scanned = gatherScanned(found, segment, kind, terms); !scanned) return scanned.error();
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
