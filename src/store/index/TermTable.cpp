// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/TermTable.h"

#include <functional>

namespace dateline::store {

static constexpr size_t FirstSlots = 1 << 12;

static quint32 hashOf(std::string_view term)
{
    const size_t hash = std::hash<std::string_view>()(term);
    return quint32(hash ^ hash >> 32);
}

TermTable::TermTable() : m_slots(FirstSlots), m_starts{0} {}

quint32 TermTable::numberOf(std::string_view term)
{
    const quint32 hash = hashOf(term);
    const size_t last = m_slots.size() - 1;
    for (size_t at = hash & last;; at = (at + 1) & last) {
        Slot& slot = m_slots[at];
        if (slot.number == Free) {
            const quint32 number = size();
            slot = {hash, number};
            m_letters += term;
            m_starts.push_back(quint32(m_letters.size()));
            if (size_t(number) * 2 >= last) grow();
            return number;
        }
        if (slot.hash == hash && this->term(slot.number) == term) return slot.number;
    }
}

void TermTable::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const size_t last = slots.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.number == Free) continue;
        size_t at = slot.hash & last;
        while (slots[at].number != Free) at = (at + 1) & last;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

}  // namespace dateline::store
