// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/SegmentBuilder.h"

#include "store/index/PrefixLists.h"
#include "store/search/Term.h"

#include <QString>

#include <algorithm>

namespace dateline::store {

namespace {

enum Kind : quint16 { Anywhere = 1, Headline = 2, Byline = 4, Dateline = 8, Elsewhere = 16, Often = 32 };

}  // namespace

/// The occurrences by word.
struct SegmentBuilder::Sorted {
    struct Held {
        quint16 place = 0;
        quint16 kinds = 0;
    };
    struct Term {
        std::string_view text;
        quint32 word = 0;
        quint32 from = 0;  // in held
        quint32 to = 0;
    };

    bool rowsOf(PostingKind posting, Kind kind, const TakeRow& take) const;
    bool prefixRows(const TakeRow& take) const;

    std::vector<Term> terms;  // ascending
    std::vector<Held> held;   // by term, then by place
};

static bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return quint8(byte) < 0x80; });
}

static quint16 kindsOf(quint8 columns, quint32 count)
{
    quint16 kinds = Anywhere;
    if (columns & column::Headline) kinds |= Headline;
    if (columns & column::Byline) kinds |= Byline;
    if (columns & column::Dateline) kinds |= Dateline;
    if (!(columns & column::Body)) kinds |= Elsewhere;
    if (count >= quint32(OftenCount)) kinds |= Often;
    return kinds;
}

void SegmentBuilder::begin(quint16 place)
{
    m_members.push_back(place);
}

void SegmentBuilder::take(std::string_view term, std::string_view surface, quint8 column)
{
    const quint32 number = m_terms.numberOf(term);
    if (number == m_words.size()) m_words.emplace_back();
    Word& word = m_words[number];
    if (word.count++ == 0) {
        m_touched.push_back(number);
        if (surface != term && !isAscii(surface)) vote(number, surface);
    }
    word.columns |= column;
}

// The majority by Boyer and Moore's vote: one candidate, up for itself and down for any other.
void SegmentBuilder::vote(quint32 word, std::string_view surface)
{
    Ballot& ballot = m_ballots[word];
    if (ballot.surface == surface) {
        ++ballot.votes;
    } else if (ballot.votes == 0) {
        ballot.surface = surface;
        ballot.votes = 1;
    } else {
        --ballot.votes;
    }
}

void SegmentBuilder::end()
{
    const quint16 place = m_members.back();
    for (const quint32 number : m_touched) {
        Word& word = m_words[number];
        m_occurrences.push_back({number, place, kindsOf(word.columns, word.count)});
        word.count = 0;
        word.columns = 0;
    }
    m_touched.clear();
}

void SegmentBuilder::takeBand(quint64 band)
{
    m_bands.push_back({bandNumber(band), m_members.back()});
}

bool SegmentBuilder::bandRows(const TakeRow& take) const
{
    std::vector<Band> bands = m_bands;
    std::sort(bands.begin(), bands.end());
    std::vector<quint16> places;
    for (size_t from = 0, to = 0; from < bands.size(); from = to) {
        places.clear();
        for (; to < bands.size() && bands[to].number == bands[from].number; ++to)
            if (places.empty() || places.back() != bands[to].place) places.push_back(bands[to].place);
        if (!take(bandKey(bands[from].number), posting::encode(places))) return false;
    }
    return true;
}

void SegmentBuilder::takeStep(std::string_view step)
{
    m_steps[step].push_back(m_members.back());
}

bool SegmentBuilder::stepRows(const TakeRow& take) const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [&](const auto& step) {
        return take(postingKey(PostingKind::Step, step.first), posting::encode(step.second));
    });
}

SegmentBuilder::Sorted SegmentBuilder::sorted() const
{
    std::vector<quint32> counts(m_terms.size());
    for (const Occurrence& occurrence : m_occurrences) ++counts[occurrence.word];
    Sorted sorted;
    for (quint32 word = 0; word < m_terms.size(); ++word)
        if (counts[word] > 0) sorted.terms.push_back({m_terms.term(word), word});
    std::sort(sorted.terms.begin(), sorted.terms.end(),
              [](const Sorted::Term& left, const Sorted::Term& right) { return left.text < right.text; });
    std::vector<quint32>& ends = counts;  // from here on where each word's occurrences end so far
    quint32 from = 0;
    for (Sorted::Term& term : sorted.terms) {
        term.from = from;
        from = term.to = from + counts[term.word];
        ends[term.word] = term.from;
    }
    sorted.held.resize(m_occurrences.size());
    for (const Occurrence& occurrence : m_occurrences)
        sorted.held[ends[occurrence.word]++] = {occurrence.place, occurrence.kinds};
    return sorted;
}

bool SegmentBuilder::Sorted::rowsOf(PostingKind posting, Kind kind, const TakeRow& take) const
{
    std::vector<quint16> places;
    for (const Term& term : terms) {
        places.clear();
        for (quint32 at = term.from; at < term.to; ++at)
            if (held[at].kinds & kind) places.push_back(held[at].place);
        if (!places.empty() && !take(postingKey(posting, term.text), posting::encode(places))) return false;
    }
    return true;
}

bool SegmentBuilder::Sorted::prefixRows(const TakeRow& take) const
{
    PrefixLists prefixes;
    std::vector<quint16> places;
    for (const Term& term : terms) {
        places.clear();
        for (quint32 at = term.from; at < term.to; ++at) places.push_back(held[at].place);
        prefixes.add(term.text, places);
    }
    return prefixes.take(take);
}

void SegmentBuilder::rows(const TakeRow& take) const
{
    const Sorted sorted = this->sorted();
    (void)(bandRows(take) && sorted.rowsOf(PostingKind::Dateline, Dateline, take) &&
           sorted.rowsOf(PostingKind::Headline, Headline, take) &&
           sorted.rowsOf(PostingKind::Elsewhere, Elsewhere, take) && stepRows(take) &&
           sorted.rowsOf(PostingKind::Often, Often, take) && sorted.rowsOf(PostingKind::Anywhere, Anywhere, take) &&
           sorted.prefixRows(take) && sorted.rowsOf(PostingKind::Byline, Byline, take));
}

std::string SegmentBuilder::spellingOf(quint32 word) const
{
    const auto ballot = m_ballots.find(word);
    if (ballot == m_ballots.end() || ballot->second.votes == 0) return {};
    std::string spelling = QString::fromStdString(ballot->second.surface).toLower().toStdString();
    return spelling == m_terms.term(word) ? std::string() : spelling;
}

void SegmentBuilder::words(const TakeWord& take)
{
    struct Told {
        std::string_view term;
        std::string spelling;
        quint32 word = 0;
    };
    std::vector<Told> told;
    for (quint32 word = 0; word < m_terms.size(); ++word) {
        std::string spelling = spellingOf(word);
        const bool isNew = !std::exchange(m_words[word].isTold, true);
        if (isNew || !spelling.empty()) told.push_back({m_terms.term(word), std::move(spelling), word});
    }
    std::sort(told.begin(), told.end(), [](const Told& left, const Told& right) { return left.term < right.term; });
    for (const Told& one : told)
        if (!take(one.term, one.spelling, one.spelling.empty() ? 0 : m_ballots.at(one.word).votes)) return;
}

void SegmentBuilder::startNext()
{
    m_ballots.clear();
    m_occurrences.clear();
    m_bands.clear();
    m_steps.clear();
    m_members.clear();
}

}  // namespace dateline::store
