// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace dateline::store {

/// What a posting says of its articles. The letter is the first byte of its key; keys sort by bytes, and
/// prefixes behind the words whose articles they sum up.
enum class PostingKind : char {
    Dateline = 'd',   ///< the word stands in the dateline
    Headline = 'h',   ///< in the headline
    Elsewhere = 'o',  ///< somewhere, but not in the body
    Often = 't',      ///< the word stands there three times or more
    Anywhere = 'w',   ///< in any column
    Prefix = 'x',     ///< a word that begins so stands somewhere; only where LongestPrefix and FewWords allow
    Byline = 'y',     ///< in the byline
};

/// Prefixes up to this many characters have postings of their own; longer ones are few words.
inline constexpr int LongestPrefix = 3;
/// Nor has one that so few words of a segment begin with: theirs lie side by side and are read as fast.
inline constexpr int FewWords = 16;
/// How often a word stands in an article that it is ranked higher for.
inline constexpr int OftenCount = 3;

inline QByteArray postingKey(PostingKind kind, std::string_view term)
{
    QByteArray key(1, char(kind));
    return key.append(term.data(), qsizetype(term.size()));
}

}  // namespace dateline::store
