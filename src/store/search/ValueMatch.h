// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/Clause.h"
#include "store/search/Regex.h"
#include "store/search/TermMatcher.h"

#include <optional>
#include <string_view>

namespace dateline::store {

/// A Value clause made ready to be asked of many values. One thread.
class ValueMatch final {
public:
    explicit ValueMatch(const Clause& clause);

    /// Of a value as it is written in UTF-8; its folding is worked out.
    bool holds(std::string_view written) const;
    /// Likewise, where the folding (text::foldedName) is at hand.
    bool holds(std::string_view written, std::string_view folded) const;

private:
    std::optional<TokenTest> m_name;
    std::optional<TermMatcher> m_term;
    std::optional<Regex> m_regex;
};

}  // namespace dateline::store
