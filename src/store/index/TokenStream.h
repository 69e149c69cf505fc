// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace dateline::store {

/// What FTS5's tokenizer is given: tokens that were cut before, each ended by TokenEnd. A token that begins with one of
/// the marks stands at the same position as the token before it; no word holds these characters.
namespace stream {
inline constexpr char TokenEnd = '\x1f';
inline constexpr char SentenceMark = '\x1d';   ///< a sentence begins here
inline constexpr char ParagraphMark = '\x1e';  ///< a paragraph begins here

inline void append(QByteArray& tokens, std::string_view token)
{
    tokens.append(token.data(), qsizetype(token.size())).append(TokenEnd);
}
inline bool isMark(std::string_view token)
{
    return !token.empty() && (token.front() == SentenceMark || token.front() == ParagraphMark);
}
}  // namespace stream

}  // namespace dateline::store
