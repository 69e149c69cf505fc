// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Numbers words in the order in which they first come, from 0.
class TermTable final {
public:
    quint32 numberOf(std::string_view term)
    {
        const auto known = m_numbers.find(term);
        if (known != m_numbers.end()) return known->second;
        const std::string& kept = m_terms.emplace_back(term);
        return m_numbers.emplace(kept, quint32(m_terms.size() - 1)).first->second;
    }
    const std::string& term(quint32 number) const { return m_terms[number]; }
    quint32 size() const { return quint32(m_terms.size()); }

private:
    std::deque<std::string> m_terms;  // they stay where they are: the keys point into them
    std::unordered_map<std::string_view, quint32> m_numbers;
};

}  // namespace dateline::store
