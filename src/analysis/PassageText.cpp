// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PassageText.h"

#include "analysis/WordHash.h"

#include <algorithm>
#include <cmath>

namespace dateline::analysis {

namespace {

// A word that is everywhere says a little, one that is nowhere else not all.
constexpr float FewestBits = 1.5F;
constexpr float MostBits = 10.0F;

std::u32string codePointsOf(const QString& text)
{
    return text.toStdU32String();
}

quint64 keyOf(const std::vector<Unit>& units, std::size_t at)
{
    const Unit& unit = units[at];
    if (unit.kind == Unit::Kind::Word) return unit.folded;
    const bool hasNext =
        at + 1 < units.size() && units[at + 1].kind == Unit::Kind::Cluster && units[at + 1].from == unit.to;
    return mixed(unit.folded * 31 + (hasNext ? units[at + 1].folded : 1));
}

}  // namespace

KeyedWords keyedWords(const QString& text)
{
    KeyedWords words;
    words.units = unitsOf(text);
    std::erase_if(words.units, [](const Unit& unit) { return !unit.isWord(); });
    words.keys.reserve(words.units.size());
    for (std::size_t at = 0; at < words.units.size(); ++at) words.keys.push_back(keyOf(words.units, at));
    return words;
}

SoughtWords::SoughtWords(const PassageSelector& selector)
    : words(keyedWords(selector.prefix + selector.exact + selector.suffix)),
      exact(codePointsOf(selector.exact)),
      exactFrom(static_cast<qint32>(codePointsOf(selector.prefix).size()))
{
    const qint32 exactTo = exactFrom + static_cast<qint32>(exact.size());
    for (const Unit& unit : words.units) {
        if (unit.to <= exactFrom) ++quoteFrom;
        if (unit.from < exactTo) ++quoteTo;
    }
}

PassageText::PassageText(const QString& text) : m_text(codePointsOf(text)), m_words(keyedWords(text))
{
    m_index.reserve(m_words.size());
    for (std::size_t at = 0; at < m_words.size(); ++at) m_index.emplace_back(m_words.keys[at], static_cast<qint32>(at));
    std::sort(m_index.begin(), m_index.end());
}

std::span<const std::pair<quint64, qint32>> PassageText::places(quint64 key) const
{
    const auto begin = std::lower_bound(m_index.begin(), m_index.end(), std::pair<quint64, qint32>(key, -1));
    const auto end = std::upper_bound(begin, m_index.end(), std::pair<quint64, qint32>(key, count()));
    return {begin, end};
}

float PassageText::bitsOf(quint64 key) const
{
    const auto places = static_cast<float>(std::max<std::size_t>(1, this->places(key).size()));
    return std::clamp(std::log2(static_cast<float>(count() + 1) / places), FewestBits, MostBits);
}

qint32 PassageText::wordAt(qint32 codePoint) const
{
    const auto& units = m_words.units;
    const auto word = std::lower_bound(units.begin(), units.end(), codePoint,
                                       [](const Unit& unit, qint32 at) { return unit.from < at; });
    return static_cast<qint32>(word - units.begin());
}

}  // namespace dateline::analysis
