// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/PostingSets.h"

#include "store/Connection.h"
#include "store/search/ChunkedSet.h"

#include <algorithm>
#include <functional>
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
    m_lists.clear();
    for (const Segment& segment : m_segments) m_lists.emplace_back(m_index, segment);
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

static size_t largestOf(const std::vector<Segment>& segments)
{
    const auto largest =
        std::max_element(segments.begin(), segments.end(),
                         [](const Segment& left, const Segment& right) { return left.articles < right.articles; });
    return size_t(largest - segments.begin());
}

Result<qint64> PostingSets::holdingInLargest(std::string_view term)
{
    if (m_segments.empty()) return qint64(0);
    const auto list = m_lists[largestOf(m_segments)].find(postingKey(PostingKind::Anywhere, term));
    if (!list) return list.error();
    // Of a list of bits, at least; none is rare.
    return qint64(list->size() / qsizetype(sizeof(quint16)));
}

// Learned from one segment: what is frequent there is frequent elsewhere.
Result<const std::vector<std::string>*> PostingSets::frequentTerms()
{
    if (m_frequent) return &*m_frequent;
    using Sized = std::pair<qint64, std::string>;
    std::vector<Sized> words;
    if (!m_segments.empty()) {
        ListReader& lists = m_lists[largestOf(m_segments)];
        const QByteArray from = postingKey(PostingKind::Anywhere, {});
        const QByteArray below = from + '\xff';
        Result<void> done = lists.seek(from);
        for (; done && !lists.isAtEnd() && lists.key() < below; done = lists.next())
            words.emplace_back(lists.listSize(), lists.key().sliced(1).toStdString());
        if (!done) return done.error();
    }
    const auto end = words.begin() + qsizetype(std::min(words.size(), FewTerms));
    std::partial_sort(words.begin(), end, words.end(), std::greater<Sized>());
    std::vector<std::string> terms;
    for (auto word = words.begin(); word != end; ++word) terms.push_back(std::move(word->second));
    return &m_frequent.emplace(std::move(terms));
}

// A pattern that stands for nearly everything is known to after a few frequent words.
Result<void> PostingSets::gatherListed(Gathering& into, size_t segment, PostingKind kind,
                                       const std::vector<std::string>& terms)
{
    static constexpr size_t Between = 32;
    for (size_t place = 0; place < terms.size(); ++place) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        if (place % Between == Between - 1 && into.hasAll()) return {};
        const auto list = m_lists[segment].find(postingKey(kind, terms[place]));
        if (!list) return list.error();
        if (!list->isNull()) into.take(*list);
    }
    return {};
}

// Many words: all lists in the order in which they lie are read faster than each is found. The words ascend as they do.
Result<void> PostingSets::gatherScanned(Gathering& into, size_t segment, PostingKind kind,
                                        const std::vector<std::string>& terms)
{
    static constexpr size_t Between = 4096;
    const QByteArray from = postingKey(kind, {});
    const QByteArray below = from + '\xff';
    ListReader& lists = m_lists[segment];
    Result<void> done = lists.seek(from);
    size_t next = 0;
    for (size_t read = 1; done && !lists.isAtEnd() && lists.key() < below; done = lists.next(), ++read) {
        if (read % Between == 0 && into.hasAll()) return {};
        const std::string_view word(lists.key().constData() + 1, size_t(lists.key().size()) - 1);
        while (next < terms.size() && terms[next] < word) ++next;
        if (next == terms.size()) return {};
        if (terms[next] != word) continue;
        const auto list = lists.list();
        if (!list) return list.error();
        into.take(*list);
    }
    return done;
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
    for (size_t segment = 0; segment < m_segments.size(); ++segment) {
        if (m_cancel && m_cancel->isRequested()) return cancelled();
        found.open(m_segments[segment]);
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
