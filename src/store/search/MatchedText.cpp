// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/MatchedText.h"

#include <algorithm>
#include <bit>

namespace dateline::store {

static qint32 codePointsIn(std::string_view utf8)
{
    return qint32(std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

CutColumn::CutColumn(std::string_view utf8) : m_utf8(utf8)
{
    size_t counted = 0;
    qint32 codePoints = 0;
    text::tokenize(utf8, [&](const text::Token& token) {
        const auto from = size_t(token.from), to = size_t(token.to);
        // Pairs overlap: the second begins before the first ends.
        codePoints += codePointsIn(utf8.substr(counted, from - counted));
        counted = from;
        m_tokens.push_back({quint32(m_folded.size()),
                            quint32(token.folded.size()),
                            quint32(from),
                            quint32(to),
                            {codePoints, codePointsIn(utf8.substr(from, to - from))}});
        m_folded += token.folded;
        return true;
    });
}

std::string_view CutColumn::folded(size_t token) const
{
    return std::string_view(m_folded).substr(m_tokens[token].foldedFrom, m_tokens[token].foldedLength);
}

std::string_view CutColumn::surface(size_t token) const
{
    return m_utf8.substr(m_tokens[token].from, m_tokens[token].to - m_tokens[token].from);
}

TextRange CutColumn::range(size_t first, size_t last) const
{
    const TextRange from = range(first), to = range(last);
    return {from.from, to.from + to.length - from.from};
}

TextRange CutColumn::rangeOfBytes(size_t from, size_t to) const
{
    // Counted from the word before, so that many stretches of a long text cost little.
    const auto next = std::upper_bound(m_tokens.begin(), m_tokens.end(), from,
                                       [](size_t byte, const Token& token) { return byte < token.from; });
    const bool isFirst = next == m_tokens.begin();
    const size_t counted = isFirst ? 0 : std::prev(next)->from;
    const qint32 codePoints = isFirst ? 0 : std::prev(next)->range.from;
    return {codePoints + codePointsIn(m_utf8.substr(counted, from - counted)),
            codePointsIn(m_utf8.substr(from, to - from))};
}

std::optional<Span> CutColumn::touched(size_t from, size_t to) const
{
    const auto first =
        std::partition_point(m_tokens.begin(), m_tokens.end(), [&](const Token& token) { return token.to <= from; });
    const auto end = std::partition_point(first, m_tokens.end(), [&](const Token& token) { return token.from < to; });
    if (first == end) return {};
    return Span{qint32(first - m_tokens.begin()), qint32(end - m_tokens.begin()) - 1};
}

static size_t placeOf(store::Columns column)
{
    return size_t(std::countr_zero(column));
}

std::string_view MatchedText::utf8(store::Columns column) const
{
    const QByteArray& text = *m_text.columns()[placeOf(column)];
    return {text.constData(), size_t(text.size())};
}

const CutColumn& MatchedText::cut(store::Columns column)
{
    auto& cut = m_cut[placeOf(column)];
    if (!cut) cut.emplace(utf8(column));
    return *cut;
}

}  // namespace dateline::store
