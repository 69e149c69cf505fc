// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dateline::store {

/// A pattern for whole words: * stands for any characters or none, ? for one code point.
class WordPattern final {
public:
    explicit WordPattern(std::string_view pattern) : m_pattern(pattern) {}

    bool matches(std::string_view word) const;
    std::string_view prefix() const;        ///< what stands before the first wildcard
    std::string_view longestPiece() const;  ///< without wildcards; empty where there is none

private:
    std::string m_pattern;
};

}  // namespace dateline::store
