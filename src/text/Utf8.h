// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::text {

/// Reads the code point at `at` and moves behind it; a byte sequence that is no UTF-8 reads as U+FFFD.
inline char32_t nextCodePoint(std::string_view utf8, std::size_t& at)
{
    UChar32 c = 0;
    U8_NEXT(utf8.data(), at, utf8.size(), c);
    return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

inline bool isContinuation(char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// The code point that ends just before `at` (which is above 0); moves to where it begins.
inline char32_t previousCodePoint(std::string_view utf8, std::size_t& at)
{
    constexpr std::size_t LongestForm = 4;
    const std::size_t end = at;
    const std::size_t lowest = end > LongestForm ? end - LongestForm : 0;
    std::size_t begin = end - 1;
    while (begin > lowest && isContinuation(utf8[begin])) --begin;
    std::size_t next = begin;
    const char32_t c = nextCodePoint(utf8, next);
    at = next == end ? begin : end - 1;
    return next == end ? c : U'\uFFFD';
}

inline void appendCodePoint(std::string& out, char32_t c)
{
    char buffer[U8_MAX_LENGTH];
    int length = 0;
    U8_APPEND_UNSAFE(buffer, length, c);
    out.append(buffer, static_cast<std::size_t>(length));
}

/// Where the first `limit` code points end.
inline std::size_t endOfCodePoints(std::string_view utf8, std::size_t limit)
{
    std::size_t at = 0;
    for (std::size_t count = 0; at < utf8.size() && count < limit; ++count) {
        do ++at;
        while (at < utf8.size() && isContinuation(utf8[at]));
    }
    return at;
}

}  // namespace dateline::text
