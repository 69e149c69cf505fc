// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index/PlaceGathering.h"
#include "store/index/PostingKey.h"

#include <array>
#include <functional>
#include <map>
#include <string>

namespace dateline::store {

/// The lists of the prefixes of words that are told in ascending order, as unions of theirs.
class PrefixLists final {
public:
    void add(std::string_view term, std::span<const quint16> places);
    void addBlob(std::string_view term, QByteArrayView list);
    /// By key, ascending; until `take` answers false. Ends the words.
    bool take(const std::function<bool(QByteArrayView key, QByteArrayView list)>& take);

private:
    struct Open {
        std::string prefix;
        int words = 0;
        PlaceGathering places;
    };

    Open* openFor(std::string_view term, int length);
    void close(Open& open);

    std::array<Open, LongestPrefix> m_open;
    std::map<std::string, QByteArray> m_closed;
};

}  // namespace dateline::store
