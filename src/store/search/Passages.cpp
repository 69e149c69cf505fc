// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Passages.h"

#include <QList>

#include <algorithm>

namespace dateline::store {

using CodePoints = QList<uint>;

static constexpr size_t PassageWords = 30;
static constexpr size_t LeadingWords = 6;      // shown before the first match, so that it reads
static constexpr size_t MostLeadingWords = 8;  // where the text ends soon; a list shows no more than its beginning
static constexpr size_t MostCodePoints = 600;  // some texts have words without end

namespace {

struct Stretch {
    size_t first = 0;  // words
    size_t end = 0;
};

}  // namespace

static size_t endOf(const TextRange& range)
{
    return size_t(range.from) + size_t(range.length);
}

// The occurrence at which a passage had best begin: with the most different terms within its reach.
static size_t bestStart(const std::vector<Found>& found)
{
    static constexpr qint32 Reach = qint32(PassageWords - LeadingWords);
    // So that a text of nothing but matches is not looked at word by word for each word.
    static constexpr size_t MostCompared = 64;
    size_t best = 0, most = 0;
    for (size_t start = 0; start < found.size(); ++start) {
        std::vector<size_t> terms;
        for (size_t next = start; next < std::min(found.size(), start + MostCompared); ++next) {
            if (found[next].words.last >= found[start].words.first + Reach) break;
            if (std::find(terms.begin(), terms.end(), found[next].term) == terms.end())
                terms.push_back(found[next].term);
        }
        if (terms.size() <= most) continue;
        most = terms.size();
        best = start;
    }
    return best;
}

static Stretch stretchAround(const CutColumn& words, const std::vector<Found>& found)
{
    const size_t wanted = found.empty() ? 0 : size_t(found[bestStart(found)].words.first);
    const size_t latest = words.count() > PassageWords ? words.count() - PassageWords : 0;
    const size_t earliest = wanted > MostLeadingWords ? wanted - MostLeadingWords : 0;
    const size_t first = std::min(wanted > LeadingWords ? wanted - LeadingWords : 0, std::max(latest, earliest));
    return {first, std::min(words.count(), first + PassageWords)};
}

static bool isSpace(uint codePoint)
{
    return QChar::isSpace(char32_t(codePoint));
}

// The stretch in code points, with the quotation marks and full stops that cling to its words.
static TextRange cut(const CodePoints& text, const CutColumn& words, const Stretch& stretch)
{
    const size_t floor = stretch.first == 0 ? 0 : endOf(words.range(stretch.first - 1));
    const size_t ceiling = stretch.end == words.count() ? size_t(text.size()) : size_t(words.range(stretch.end).from);
    size_t from = size_t(words.range(stretch.first).from);
    size_t to = endOf(words.range(stretch.end - 1));
    while (from > floor && !isSpace(text[qsizetype(from) - 1])) --from;
    while (to < ceiling && !isSpace(text[qsizetype(to)])) ++to;
    return {qint32(from), qint32(std::min(to - from, MostCodePoints))};
}

namespace {

// Copies a stretch with runs of space as one space, and tells where each of its code points went.
struct Squeezed {
    CodePoints text;
    std::vector<qint32> places;
};

}  // namespace

static Squeezed squeeze(const CodePoints& text, const TextRange& range)
{
    Squeezed squeezed;
    for (qint32 at = range.from; at < range.from + range.length; ++at) {
        const bool isRepeated = isSpace(text[at]) && !squeezed.text.isEmpty() && isSpace(squeezed.text.last());
        if (!isRepeated) squeezed.text.append(isSpace(text[at]) ? uint(' ') : text[at]);
        squeezed.places.push_back(qint32(squeezed.text.size()) - 1);
    }
    squeezed.places.push_back(qint32(squeezed.text.size()));
    return squeezed;
}

static std::vector<TextRange> placed(const std::vector<TextRange>& matches, const TextRange& range,
                                     const Squeezed& squeezed, qint32 shift)
{
    std::vector<TextRange> inside;
    for (const TextRange& match : matches) {
        const qint32 from = std::max(match.from, range.from) - range.from;
        const qint32 to = std::min(match.from + match.length, range.from + range.length) - range.from;
        if (from >= to) continue;
        const qint32 begin = squeezed.places[size_t(from)];
        inside.push_back({begin + shift, squeezed.places[size_t(to) - 1] + 1 - begin});
    }
    return inside;
}

std::vector<TextRange> rangesOf(const std::vector<Found>& found)
{
    std::vector<TextRange> ranges;
    ranges.reserve(found.size());
    for (const Found& one : found) ranges.push_back(one.range);
    std::sort(ranges.begin(), ranges.end());
    std::vector<TextRange> merged;
    for (const TextRange& range : ranges) {
        if (merged.empty() || range.from >= merged.back().from + merged.back().length) {
            merged.push_back(range);
            continue;
        }
        TextRange& last = merged.back();
        last.length = std::max(last.length, range.from + range.length - last.from);
    }
    return merged;
}

Snippet bestPassage(std::string_view utf8, const CutColumn& words, const std::vector<Found>& found)
{
    if (words.count() == 0) return {};
    const CodePoints codePoints = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).toUcs4();
    const TextRange range = cut(codePoints, words, stretchAround(words, found));
    Squeezed squeezed = squeeze(codePoints, range);
    const bool isCutBefore = range.from > 0 && words.range(0).from < range.from;
    const bool isCutAfter = endOf(words.range(words.count() - 1)) > endOf(range);
    Snippet snippet;
    snippet.matches = placed(rangesOf(found), range, squeezed, isCutBefore ? 1 : 0);
    snippet.text =
        QString::fromUcs4(reinterpret_cast<const char32_t*>(squeezed.text.constData()), squeezed.text.size());
    if (isCutBefore) snippet.text.prepend(QChar(u'…'));
    if (isCutAfter) snippet.text.append(QChar(u'…'));
    return snippet;
}

}  // namespace dateline::store
