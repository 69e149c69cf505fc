// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Alignment.h"
#include "analysis/Passage.h"
#include "analysis/Units.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::analysis {

/// The words among the units of a text, each with a key: its folding, and in scripts without spaces that of the cluster
/// behind it too, since a single cluster says little.
struct KeyedWords {
    std::vector<Unit> units;
    std::vector<quint64> keys;

    std::size_t size() const { return keys.size(); }
};

KeyedWords keyedWords(const QString& text);

/// A selector's words, and where its quote stands in prefix + exact + suffix.
struct SoughtWords {
    explicit SoughtWords(const PassageSelector& selector);

    KeyedWords words;
    std::u32string exact;
    qint32 exactFrom = 0;  ///< code points
    qint32 quoteFrom = 0;  ///< words that the quote touches
    qint32 quoteTo = 0;

    bool hasWords() const { return quoteFrom < quoteTo; }
};

/// A text as PassageFinder knows it.
class PassageText final {
public:
    explicit PassageText(const QString& text);

    std::u32string_view text() const { return m_text; }
    std::span<const quint64> keys() const { return m_words.keys; }
    const Unit& unit(qint32 word) const { return m_words.units[static_cast<std::size_t>(word)]; }
    qint32 count() const { return static_cast<qint32>(m_words.size()); }

    /// Where a word stands, ascending.
    std::span<const std::pair<quint64, qint32>> places(quint64 key) const;
    float bitsOf(quint64 key) const;
    /// The first word that begins at a code point or behind it.
    qint32 wordAt(qint32 codePoint) const;
    /// Where the code points between a word and the one before it begin, and those between it and the next one end.
    qint32 gapBefore(qint32 word) const { return word > 0 ? unit(word - 1).to : 0; }
    qint32 gapBehind(qint32 word) const
    {
        return word + 1 < count() ? unit(word + 1).from : static_cast<qint32>(m_text.size());
    }

    bool hasAt(qint64 at, std::u32string_view what) const
    {
        return at >= 0 && at <= qint64(m_text.size()) && m_text.compare(std::size_t(at), what.size(), what) == 0;
    }

private:
    std::u32string m_text;
    KeyedWords m_words;
    std::vector<std::pair<quint64, qint32>> m_index;
};

}  // namespace dateline::analysis
