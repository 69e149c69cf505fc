// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/SegmentBuilder.h"

#include "store/index/PlaceGathering.h"
#include "store/search/Term.h"

#include <QString>

#include <algorithm>
#include <map>

namespace dateline::store {

static bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return quint8(byte) < 0x80; });
}

// Where its prefix of so many characters ends; 0 where it has no more than that.
static size_t prefixEnd(const std::string& term, int characters)
{
    size_t at = 0;
    for (; at < term.size(); ++at) {
        const bool isStart = (quint8(term[at]) & 0xc0) != 0x80;
        if (isStart && characters-- == 0) return at;
    }
    return characters == 0 ? at : 0;
}

void SegmentBuilder::begin(quint16 place)
{
    m_members.push_back(place);
}

void SegmentBuilder::take(std::string_view term, std::string_view surface, quint8 column)
{
    const quint32 number = m_terms.numberOf(term);
    if (number == m_entries.size()) m_entries.emplace_back();
    Entry& entry = m_entries[number];
    if (entry.count++ == 0) {
        m_touched.push_back(number);
        if (surface != term && !isAscii(surface)) vote(entry, surface);
    }
    entry.columns |= column;
}

// The majority by Boyer and Moore's vote: one candidate, up for itself and down for any other.
void SegmentBuilder::vote(Entry& entry, std::string_view surface)
{
    if (entry.surface == surface) {
        ++entry.votes;
    } else if (entry.votes == 0) {
        entry.surface = surface;
        entry.votes = 1;
    } else {
        --entry.votes;
    }
}

void SegmentBuilder::end()
{
    const quint16 place = m_members.back();
    for (const quint32 number : m_touched) {
        Entry& entry = m_entries[number];
        entry.anywhere.push_back(place);
        if (entry.columns & column::Headline) entry.headline.push_back(place);
        if (entry.columns & column::Byline) entry.byline.push_back(place);
        if (entry.columns & column::Dateline) entry.dateline.push_back(place);
        if (!(entry.columns & column::Body)) entry.elsewhere.push_back(place);
        if (entry.count >= quint32(OftenCount)) entry.often.push_back(place);
        entry.count = 0;
        entry.columns = 0;
    }
    m_touched.clear();
}

std::vector<quint32> SegmentBuilder::sorted() const
{
    std::vector<quint32> order(m_terms.size());
    for (quint32 number = 0; number < m_terms.size(); ++number) order[number] = number;
    std::sort(order.begin(), order.end(),
              [&](quint32 left, quint32 right) { return m_terms.term(left) < m_terms.term(right); });
    return order;
}

bool SegmentBuilder::rowsOf(PostingKind kind, Places Entry::*places, const std::vector<quint32>& order,
                            const TakeRow& take) const
{
    for (const quint32 number : order) {
        const Places& held = m_entries[number].*places;
        if (!held.empty() && !take(postingKey(kind, m_terms.term(number)), posting::encode(held))) return false;
    }
    return true;
}

bool SegmentBuilder::prefixRows(const std::vector<quint32>& order, const TakeRow& take) const
{
    std::map<std::string, QByteArray> rows;
    PlaceGathering places;
    for (int length = 1; length <= LongestPrefix; ++length) {
        std::string prefix;
        const auto put = [&] {
            if (!prefix.empty()) rows.emplace(prefix, places.encode());
            places.clear();
        };
        for (const quint32 number : order) {
            const std::string& term = m_terms.term(number);
            const size_t end = prefixEnd(term, length);
            if (end == 0) continue;
            if (term.compare(0, end, prefix) != 0) {
                put();
                prefix = term.substr(0, end);
            }
            places.add(m_entries[number].anywhere);
        }
        put();
    }
    return std::all_of(rows.begin(), rows.end(),
                       [&](const auto& row) { return take(postingKey(PostingKind::Prefix, row.first), row.second); });
}

void SegmentBuilder::rows(const TakeRow& take) const
{
    const std::vector<quint32> order = sorted();
    (void)(rowsOf(PostingKind::Dateline, &Entry::dateline, order, take) &&
           rowsOf(PostingKind::Headline, &Entry::headline, order, take) &&
           rowsOf(PostingKind::Elsewhere, &Entry::elsewhere, order, take) && prefixRows(order, take) &&
           rowsOf(PostingKind::Often, &Entry::often, order, take) &&
           rowsOf(PostingKind::Anywhere, &Entry::anywhere, order, take) &&
           rowsOf(PostingKind::Byline, &Entry::byline, order, take));
}

void SegmentBuilder::words(const TakeWord& take) const
{
    for (const quint32 number : sorted()) {
        const Entry& entry = m_entries[number];
        std::string spelling = entry.votes > 0 ? QString::fromStdString(entry.surface).toLower().toStdString() : "";
        if (spelling == m_terms.term(number)) spelling.clear();
        if (!take(m_terms.term(number), spelling, entry.votes)) return;
    }
}

}  // namespace dateline::store
