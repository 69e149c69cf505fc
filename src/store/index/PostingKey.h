// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace dateline::store {

/// What a posting says of its articles. The letter is the first byte of its key; keys sort by bytes, and
/// prefixes behind the words whose articles they sum up.
enum class PostingKind : char {
    Band = 'b',       ///< no word, but a key that near-duplicates have in common (analysis::bandsOf)
    Dateline = 'd',   ///< the word stands in the dateline
    Headline = 'h',   ///< in the headline
    Elsewhere = 'o',  ///< somewhere, but not in the body
    Step = 's',       ///< no word, but what the article is to its story (StorySteps.h)
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

/// A band's key: its upper 48 bits, most significant first, so that keys ascend as the numbers do.
inline constexpr int BandBytes = 6;
inline quint64 bandNumber(quint64 band)
{
    return band >> 16;
}
inline QByteArray bandKey(quint64 number)
{
    QByteArray key(1 + BandBytes, char(PostingKind::Band));
    for (int at = BandBytes; at > 0; --at, number >>= 8) key[at] = char(number & 0xff);
    return key;
}
inline quint64 bandNumberOf(QByteArrayView key)
{
    quint64 number = 0;
    for (qsizetype at = 1; at < key.size(); ++at) number = number << 8 | quint8(key[at]);
    return number;
}

}  // namespace dateline::store
