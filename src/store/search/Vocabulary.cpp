// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Vocabulary.h"

#include "store/search/NearSpelling.h"
#include "store/search/WordPattern.h"
#include "text/Folding.h"
#include "text/Stems.h"

#include <QStringList>

#include <algorithm>
#include <cstring>
#include <map>
#include <tuple>

namespace dateline::store {

namespace {

using Kind = WordTest::Kind;
using Indexes = std::vector<quint32>;

struct Spelling {
    quint32 term = 0;
    quint32 from = 0;
};

// The stems themselves would cost more than the terms: what has the same hash is stemmed again.
struct HashedStem {
    quint32 hash = 0;
    quint32 term = 0;

    bool operator<(const HashedStem& other) const { return std::tie(hash, term) < std::tie(other.hash, other.term); }
};

struct Range {
    quint32 from = 0;
    quint32 to = 0;
};

}  // namespace

static quint32 hashOf(std::string_view stem)
{
    return quint32(std::hash<std::string_view>()(stem));
}

struct Vocabulary::Private {
    quint32 size() const { return quint32(starts.size()); }
    size_t startOf(quint32 term) const { return term < size() ? starts[term] : arena.size(); }
    std::string_view term(quint32 index) const;
    quint32 termAt(size_t byte, quint32 from) const;
    quint32 lowerBound(std::string_view wanted) const;
    quint32 find(std::string_view wanted) const;  // size() where there is none
    Range withPrefix(std::string_view prefix) const;
    std::string_view spelling(quint32 index) const;
    Indexes like(const std::string& pattern) const;
    Indexes near(const WordTest& test) const;
    const std::vector<HashedStem>& stemsIn(const QString& language, const std::string& beginning);
    void collect(const std::string& stem, const QString& language, Indexes& found);
    std::vector<std::string> terms(const Indexes& indexes) const;

    std::string arena;  // terms, a line feed behind each
    std::vector<quint32> starts;
    std::string spellings;
    std::vector<Spelling> spelled;                                             // ascending
    std::map<std::pair<QString, std::string>, std::vector<HashedStem>> stems;  // by language and beginning
};

std::string_view Vocabulary::Private::term(quint32 index) const
{
    return std::string_view(arena).substr(starts[index], startOf(index + 1) - starts[index] - 1);
}

// From a term that begins no later; the one looked for is mostly near.
quint32 Vocabulary::Private::termAt(size_t byte, quint32 from) const
{
    quint32 step = 1;
    while (step < size() - from && starts[from + step] <= byte) step *= 2;
    const auto end = starts.begin() + std::min(from + step, size());
    return quint32(std::upper_bound(starts.begin() + from, end, byte) - starts.begin()) - 1;
}

quint32 Vocabulary::Private::lowerBound(std::string_view wanted) const
{
    quint32 from = 0, to = size();
    while (from < to) {
        const quint32 middle = from + (to - from) / 2;
        if (term(middle) < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

quint32 Vocabulary::Private::find(std::string_view wanted) const
{
    const quint32 place = lowerBound(wanted);
    return place < size() && term(place) == wanted ? place : size();
}

// UTF-8 has no byte 0xFF: behind whatever begins so.
Range Vocabulary::Private::withPrefix(std::string_view prefix) const
{
    return {lowerBound(prefix), prefix.empty() ? size() : lowerBound(std::string(prefix) + '\xff')};
}

std::string_view Vocabulary::Private::spelling(quint32 index) const
{
    const auto place = std::lower_bound(spelled.begin(), spelled.end(), index,
                                        [](const Spelling& one, quint32 wanted) { return one.term < wanted; });
    if (place == spelled.end() || place->term != index) return term(index);
    const size_t end = std::next(place) == spelled.end() ? spellings.size() : std::next(place)->from;
    return std::string_view(spellings).substr(place->from, end - place->from);
}

Indexes Vocabulary::Private::like(const std::string& pattern) const
{
    const WordPattern wanted(pattern);
    const Range range = withPrefix(wanted.prefix());
    std::string piece(wanted.longestPiece());
    // At the end of a word the piece is rarer.
    if (pattern.ends_with(piece)) piece += '\n';
    const size_t least = pattern.size() - size_t(std::count(pattern.begin(), pattern.end(), '*'));
    const char* const end = arena.data() + startOf(range.to);
    Indexes found;
    quint32 index = range.from;
    for (const char* at = arena.data() + startOf(range.from);;) {
        at = static_cast<const char*>(memmem(at, size_t(end - at), piece.data(), piece.size()));
        if (!at || at == end) return found;
        index = termAt(size_t(at - arena.data()), index);
        const std::string_view word = term(index);
        if (word.size() >= least && wanted.matches(word)) found.push_back(index);
        at = arena.data() + startOf(index + 1);
    }
}

Indexes Vocabulary::Private::near(const WordTest& test) const
{
    NearSpelling near(test.text, test.distance);
    Indexes found;
    for (quint32 index = 0; index < size(); ++index)
        if (near.accepts(term(index))) found.push_back(index);
    return found;
}

// How many letters of a stem all words with that stem begin with, once both are folded. Snowball's stemmers of these
// languages and ours of Kazakh take away from the end alone: English behind a vowel and a consonant, the others behind
// the first letter, which may lose its accent. What English has beside (dying: die, lying: lie) is three letters long.
// In other languages a stem may lose letters before it (Arabic, Indonesian, Irish).
static int lettersKept(const std::string& stem, const QString& language)
{
    static const QStringList others =
        QStringLiteral("ca da de es fi fr hu it kk nb nl nn no pt ro ru sv").split(QLatin1Char(' '));
    if (language == QLatin1String("en")) return stem.size() > 3 ? 2 : 1;
    return others.contains(language) ? 1 : 0;
}

static std::string beginningOf(std::string_view stem, int letters)
{
    size_t end = 0;
    for (; letters > 0 && end < stem.size(); --letters) do
            ++end;
        while (end < stem.size() && (stem[end] & 0xC0) == 0x80);
    return text::fold(stem.substr(0, end));
}

const std::vector<HashedStem>& Vocabulary::Private::stemsIn(const QString& language, const std::string& beginning)
{
    const auto [place, isNew] = stems.try_emplace({language, beginning});
    std::vector<HashedStem>& hashed = place->second;
    if (!isNew) return hashed;
    const Range range = withPrefix(beginning);
    hashed.reserve(range.to - range.from);
    for (quint32 index = range.from; index < range.to; ++index)
        hashed.push_back({hashOf(*text::stem(spelling(index), language)), index});
    std::sort(hashed.begin(), hashed.end());
    return hashed;
}

void Vocabulary::Private::collect(const std::string& stem, const QString& language, Indexes& found)
{
    const auto& hashed = stemsIn(language, beginningOf(stem, lettersKept(stem, language)));
    auto place = std::lower_bound(hashed.begin(), hashed.end(), HashedStem{hashOf(stem), 0});
    for (; place != hashed.end() && place->hash == hashOf(stem); ++place)
        if (text::stem(spelling(place->term), language) == stem) found.push_back(place->term);
}

std::vector<std::string> Vocabulary::Private::terms(const Indexes& indexes) const
{
    std::vector<std::string> all;
    all.reserve(indexes.size());
    for (const quint32 index : indexes) all.emplace_back(term(index));
    return all;
}

Vocabulary::Vocabulary() : d(std::make_unique<Private>()) {}
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;
Vocabulary::~Vocabulary() = default;

void Vocabulary::append(std::string_view term, std::string_view spelling)
{
    Q_ASSERT(d->starts.empty() || d->term(d->size() - 1) < term);
    d->stems.clear();
    if (!spelling.empty() && spelling != term) {
        d->spelled.push_back({d->size(), quint32(d->spellings.size())});
        d->spellings += spelling;
    }
    d->starts.push_back(quint32(d->arena.size()));
    d->arena.append(term) += '\n';
}

void Vocabulary::shrink()
{
    d->arena.shrink_to_fit();
    d->starts.shrink_to_fit();
    d->spellings.shrink_to_fit();
    d->spelled.shrink_to_fit();
}

qint64 Vocabulary::count() const
{
    return d->size();
}

qint64 Vocabulary::bytes() const
{
    size_t bytes = d->arena.capacity() + d->spellings.capacity() + d->starts.capacity() * sizeof(quint32) +
                   d->spelled.capacity() * sizeof(Spelling);
    for (const auto& [beginning, stems] : d->stems) bytes += stems.capacity() * sizeof(HashedStem);
    return qint64(bytes);
}

bool Vocabulary::contains(std::string_view term) const
{
    return d->find(term) < d->size();
}

std::string_view Vocabulary::spellingOf(std::string_view term) const
{
    const quint32 index = d->find(term);
    return index < d->size() ? d->spelling(index) : term;
}

std::vector<std::string> Vocabulary::expand(const WordTest& test) const
{
    Indexes found;
    switch (test.kind) {
        case Kind::Equal:
        case Kind::Form:
        case Kind::Exactly:
            if (contains(test.text)) return {test.text};
            return {};
        case Kind::Prefix: {
            const Range range = d->withPrefix(test.text);
            for (quint32 index = range.from; index < range.to; ++index) found.push_back(index);
            break;
        }
        case Kind::Pattern:
            found = d->like(test.text);
            break;
        case Kind::Near:
            found = d->near(test);
            break;
    }
    return d->terms(found);
}

std::vector<LanguageTerms> Vocabulary::forms(const WordTest& test, const QStringList& languages) const
{
    std::vector<LanguageTerms> all{{QString(), {test.text}}};
    for (const QString& language : languages) {
        const auto typed = text::stem(test.surface, language);
        if (!typed) continue;
        const auto usual = text::stem(spellingOf(test.text), language);
        Indexes found;
        d->collect(*typed, language, found);
        if (usual != typed) d->collect(*usual, language, found);
        std::sort(found.begin(), found.end());
        if (!found.empty()) all.push_back({language, d->terms(found)});
    }
    return all;
}

}  // namespace dateline::store
