// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// Numbers words in the order in which they first come, from 0. Open addressing, all letters in one string: what is
/// looked up some hundred times an article must not wait for memory at each of three pointers.
class TermTable final {
public:
    TermTable();

    quint32 numberOf(std::string_view term);
    /// Valid until the next word that is new.
    std::string_view term(quint32 number) const
    {
        return std::string_view(m_letters).substr(m_starts[number], m_starts[number + 1] - m_starts[number]);
    }
    quint32 size() const { return quint32(m_starts.size() - 1); }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 number = Free;
    };
    static constexpr quint32 Free = 0xffffffff;

    void grow();

    std::vector<Slot> m_slots;      // a power of two, at most half of them taken
    std::vector<quint32> m_starts;  // in m_letters, and where the last ends
    std::string m_letters;
};

}  // namespace dateline::store
