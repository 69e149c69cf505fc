// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PassageSearch.h"

#include <algorithm>
#include <cmath>

namespace dateline::analysis {

namespace {

// A long passage is looked for in pieces, so that the time is linear in its length.
constexpr qint32 LongestWhole = 240;  // words
constexpr qint32 PieceWords = 120;
// The words of a piece that are looked up, the rarest; of each so many places, those nearest to the old one.
constexpr std::size_t Seeds = 24;
constexpr std::ptrdiff_t PlacesOfSeed = 256;
constexpr std::size_t Windows = 5;

// Clusters are looked for in pairs that overlap: each says what its neighbour says, half of it.
constexpr float ShareOfCluster = 0.6F;

// What must be there of a passage; measured (README.md).
constexpr float LeastQuote = 0.45F;  // of the bits of its words
constexpr double LeastConfidence = 0.55;
constexpr double LeastOfALongOne = 0.45;  // where there are
constexpr float ManyBits = 60.0F;
constexpr float LeastBits = 12.0F;  // of quote and context, or nearly all that there was
constexpr float NearlyAll = 0.8F;
// Of the bits of the context, for a quote that says nothing; none where it speaks for itself.
constexpr float MostContext = 0.6F;
constexpr float QuoteAlone = 45.0F;  // bits
// Of the score of the best place. One that has so much is like it, and one that has less may still be the passage.
constexpr float Alike = 0.88F;
constexpr float LikeEnough = 0.6F;
// A passage in pieces may not have grown beyond.
constexpr qint32 MostGrowth = 3;

struct Bits {
    float quote = 0;
    float context = 0;
};

Bits bitsOf(const Pattern& pattern)
{
    Bits bits;
    for (qint32 row = 0; row < static_cast<qint32>(pattern.words.size()); ++row) {
        const bool isQuote = row >= pattern.quoteFrom && row < pattern.quoteTo;
        (isQuote ? bits.quote : bits.context) += pattern.words[static_cast<std::size_t>(row)].bits;
    }
    return bits;
}

// 0 where it might be chance.
double confidenceOf(const Alignment& found, const Pattern& pattern)
{
    const Bits all = bitsOf(pattern);
    const float quote = found.quoteBits / all.quote;
    const float context = all.context > 0 ? found.contextBits / all.context : quote;
    const float density = static_cast<float>(found.matched) / static_cast<float>(found.last - found.first + 1);
    const float bits = found.quoteBits + found.contextBits;
    if (quote < LeastQuote) return 0;
    if (bits < LeastBits && bits < NearlyAll * (all.quote + all.context)) return 0;
    if (context < MostContext * (1 - found.quoteBits / QuoteAlone)) return 0;
    const auto confidence = static_cast<double>(std::sqrt(quote * density) * (0.75F + 0.25F * context));
    if (confidence < (found.quoteBits < ManyBits ? LeastConfidence : LeastOfALongOne)) return 0;
    return std::min(1.0, confidence);
}

struct Vote {
    qint32 offset = 0;
    float bits = 0;
};

// Votes for offsets that differ by at most `spread` count together; the best sums first, those near `expected` before.
std::vector<qint32> bestOffsets(std::vector<Vote> votes, qint32 spread, qint32 expected)
{
    std::sort(votes.begin(), votes.end(), [](const Vote& a, const Vote& b) { return a.offset < b.offset; });
    std::vector<Vote> sums;
    float sum = 0;
    for (std::size_t begin = 0, end = 0; end < votes.size(); ++end) {
        sum += votes[end].bits;
        for (; votes[end].offset - votes[begin].offset > spread; ++begin) sum -= votes[begin].bits;
        sums.push_back({votes[begin].offset, sum});
    }
    std::stable_sort(sums.begin(), sums.end(), [expected](const Vote& a, const Vote& b) {
        const int left = static_cast<int>(a.bits);
        const int right = static_cast<int>(b.bits);
        return left != right ? left > right : std::abs(a.offset - expected) < std::abs(b.offset - expected);
    });
    std::vector<qint32> offsets;
    for (const Vote& vote : sums) {
        const bool isNew = std::none_of(offsets.begin(), offsets.end(),
                                        [&](qint32 known) { return std::abs(known - vote.offset) <= spread; });
        if (isNew) offsets.push_back(vote.offset);
        if (offsets.size() == Windows) break;
    }
    return offsets;
}

qint32 spreadOf(const Pattern& pattern)
{
    return 8 + static_cast<qint32>(pattern.words.size()) / 3;
}

}  // namespace

PassageSearch::PassageSearch(const PassageText& text, const SoughtWords& sought, qint32 oldPlace)
    : m_text(text), m_sought(sought), m_oldPlace(oldPlace)
{
}

std::optional<Anchor> PassageSearch::find() const
{
    if (m_sought.quoteTo - m_sought.quoteFrom > LongestWhole) return findInPieces();
    const std::optional<Place> found = place(pieceOf(m_sought.quoteFrom, m_sought.quoteTo));
    if (!found) return {};
    return anchorOf(*found);
}

// The words before and behind the piece are its context, whether the passage's own or not: within a long passage the
// few next to it.
PassageSearch::Piece PassageSearch::pieceOf(qint32 quoteFrom, qint32 quoteTo) const
{
    constexpr qint32 Neighbours = 12;
    const auto count = static_cast<qint32>(m_sought.words.size());
    const qint32 begin = quoteFrom == m_sought.quoteFrom ? 0 : quoteFrom - Neighbours;
    const qint32 end = quoteTo == m_sought.quoteTo ? count : quoteTo + Neighbours;
    Piece piece;
    piece.begin = begin;
    piece.expected = m_text.wordAt(m_oldPlace) - m_sought.quoteFrom + begin;
    piece.pattern.quoteFrom = quoteFrom - begin;
    piece.pattern.quoteTo = quoteTo - begin;
    for (qint32 word = begin; word < end; ++word) {
        const quint64 key = m_sought.words.keys[static_cast<std::size_t>(word)];
        const bool isCluster = m_sought.words.units[static_cast<std::size_t>(word)].kind == Unit::Kind::Cluster;
        piece.pattern.words.push_back({key, m_text.bitsOf(key) * (isCluster ? ShareOfCluster : 1)});
    }
    return piece;
}

std::vector<qint32> PassageSearch::offsets(const Piece& piece) const
{
    const auto& words = piece.pattern.words;
    std::vector<qint32> rows;
    for (qint32 row = 0; row < static_cast<qint32>(words.size()); ++row)
        if (!m_text.places(words[static_cast<std::size_t>(row)].key).empty()) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&words](qint32 a, qint32 b) {
        return words[static_cast<std::size_t>(a)].bits > words[static_cast<std::size_t>(b)].bits;
    });
    rows.resize(std::min(rows.size(), Seeds));
    std::vector<Vote> votes;
    for (const qint32 row : rows) {
        const PatternWord& word = words[static_cast<std::size_t>(row)];
        const auto places = m_text.places(word.key);
        const auto near = std::lower_bound(places.begin(), places.end(), std::pair(word.key, piece.expected + row));
        const auto begin = near - std::min(PlacesOfSeed / 2, near - places.begin());
        const auto end = begin + std::min(PlacesOfSeed, places.end() - begin);
        for (auto at = begin; at != end; ++at) votes.push_back({at->second - row, word.bits});
    }
    return bestOffsets(std::move(votes), spreadOf(piece.pattern), piece.expected);
}

std::vector<PassageSearch::Place> PassageSearch::places(const Piece& piece) const
{
    const auto length = static_cast<qint32>(piece.pattern.words.size());
    const qint32 spread = spreadOf(piece.pattern);
    std::vector<Place> places;
    for (const qint32 offset : offsets(piece)) {
        const qint32 begin = std::clamp(offset - spread, 0, m_text.count());
        const qint32 end = std::clamp(offset + length + 2 * spread, begin, m_text.count());
        Alignment found = align(piece.pattern, m_text.keys().subspan(std::size_t(begin), std::size_t(end - begin)));
        if (!found.isFound()) continue;
        found.first += begin;
        found.last += begin;
        found.firstRow += piece.begin;
        found.lastRow += piece.begin;
        const bool isKnown = std::any_of(places.begin(), places.end(), [&found](const Place& known) {
            return known.words.first <= found.last && found.first <= known.words.last;
        });
        if (!isKnown) places.push_back({found, confidenceOf(found, piece.pattern)});
    }
    return places;
}

// The best one. Where others are alike, the one that is clearly nearer to the old place than they are; where one that
// is less alike is nearer, nobody can tell whether that is the passage, changed, and the best one its repetition.
std::optional<PassageSearch::Place> PassageSearch::place(const Piece& piece) const
{
    std::vector<Place> found = places(piece);
    if (found.empty()) return {};
    float best = 0;
    for (const Place& place : found) best = std::max(best, place.words.score);
    std::erase_if(found, [best](const Place& place) { return place.words.score < LikeEnough * best; });
    const qint32 expected = piece.expected + piece.pattern.quoteFrom;
    const auto distance = [expected](const Place& place) { return std::abs(place.words.first - expected); };
    std::sort(found.begin(), found.end(), [&](const Place& a, const Place& b) { return distance(a) < distance(b); });
    if (found[0].words.score < Alike * best || found[0].confidence <= 0) return {};
    if (found.size() > 1 && found[1].words.score >= Alike * best && 2 * distance(found[0]) + 3 > distance(found[1]))
        return {};
    return found[0];
}

// Each piece by itself; those that stand in the old order and close enough tell where the passage begins and ends.
std::optional<Anchor> PassageSearch::findInPieces() const
{
    const qint32 length = m_sought.quoteTo - m_sought.quoteFrom;
    const qint32 pieces = length / PieceWords;
    std::optional<Place> whole;
    double confidence = 0;
    for (qint32 piece = 0; piece < pieces; ++piece) {
        const qint32 from = m_sought.quoteFrom + piece * PieceWords;
        const qint32 to = piece + 1 == pieces ? m_sought.quoteTo : from + PieceWords;
        const std::optional<Place> found = place(pieceOf(from, to));
        if (!found) continue;
        if (whole &&
            (found->words.first <= whole->words.last || found->words.last - whole->words.first > MostGrowth * length))
            continue;
        confidence += found->confidence;
        if (!whole) whole = found;
        whole->words.last = found->words.last;
        whole->words.lastRow = found->words.lastRow;
    }
    if (!whole || confidence < static_cast<double>(LeastQuote) * pieces) return {};
    whole->confidence = confidence / pieces;
    return anchorOf(*whole);
}

Anchor PassageSearch::anchorOf(const Place& place) const
{
    return {rangeOf(place), place.confidence};
}

TextRange PassageSearch::rangeOf(const Place& place) const
{
    const Unit& old = m_sought.words.units[static_cast<std::size_t>(place.words.firstRow)];
    const qint32 literal = m_text.unit(place.words.first).from - (old.from - m_sought.exactFrom);
    if (m_text.hasAt(literal, m_sought.exact)) return {literal, static_cast<qint32>(m_sought.exact.size())};
    const qint32 begin = beginOf(place);
    return {begin, endOf(place) - begin};
}

// With as many signs before the first word as the passage had.
qint32 PassageSearch::beginOf(const Place& place) const
{
    const Unit& old = m_sought.words.units[static_cast<std::size_t>(place.words.firstRow)];
    const Unit& now = m_text.unit(place.words.first);
    if (place.words.firstRow != m_sought.quoteFrom) return now.from;
    const qint32 before = old.from - m_sought.exactFrom;
    if (before < 0) return now.to - now.from == old.to - old.from ? now.from - before : now.from;
    auto signs = std::count_if(m_sought.exact.begin(), m_sought.exact.begin() + before,
                               [](char32_t c) { return !QChar::isSpace(c); });
    qint32 begin = now.from;
    for (qint32 at = now.from; signs > 0 && at > m_text.gapBefore(place.words.first);) {
        if (QChar::isSpace(m_text.text()[static_cast<std::size_t>(--at)])) continue;
        begin = at;
        --signs;
    }
    return begin;
}

qint32 PassageSearch::endOf(const Place& place) const
{
    const Unit& old = m_sought.words.units[static_cast<std::size_t>(place.words.lastRow)];
    const Unit& now = m_text.unit(place.words.last);
    if (place.words.lastRow != m_sought.quoteTo - 1) return now.to;
    const auto exactTo = m_sought.exactFrom + static_cast<qint32>(m_sought.exact.size());
    if (old.to > exactTo) return now.to - now.from == old.to - old.from ? now.to - (old.to - exactTo) : now.to;
    auto signs = std::count_if(m_sought.exact.begin() + (old.to - m_sought.exactFrom), m_sought.exact.end(),
                               [](char32_t c) { return !QChar::isSpace(c); });
    qint32 end = now.to;
    for (qint32 at = now.to; signs > 0 && at < m_text.gapBehind(place.words.last); ++at) {
        if (QChar::isSpace(m_text.text()[static_cast<std::size_t>(at)])) continue;
        end = at + 1;
        --signs;
    }
    return end;
}

std::optional<Anchor> findSigns(const PassageText& text, const PassageSelector& selector)
{
    const std::u32string exact = selector.exact.toStdU32String();
    const std::u32string prefix = selector.prefix.toStdU32String();
    const std::u32string suffix = selector.suffix.toStdU32String();
    const std::u32string_view all = text.text();
    std::size_t best = 0;
    int found = 0;
    for (std::size_t at = all.find(exact); at != std::u32string_view::npos; at = all.find(exact, at + 1)) {
        if (!all.substr(0, at).ends_with(prefix) || !all.substr(at + exact.size()).starts_with(suffix)) continue;
        best = at;
        ++found;
    }
    if (found != 1 || prefix.size() + suffix.size() == 0) return {};
    return Anchor{{static_cast<qint32>(best), static_cast<qint32>(exact.size())}, 1};
}

}  // namespace dateline::analysis
