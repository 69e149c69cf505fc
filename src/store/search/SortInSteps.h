// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"

#include <algorithm>
#include <vector>

namespace dateline::store {

/// As std::stable_sort, in steps between which it is looked whether anybody still waits: a million take seconds where
/// to compare two is dear. Cancelled where nobody does; then the values stand in no order.
template <typename Value, typename IsBefore>
Result<void> sortInSteps(std::vector<Value>& values, IsBefore isBefore, const Cancel& cancel)
{
    constexpr size_t Step = 16'384;
    const auto at = [&](size_t place) { return values.begin() + ptrdiff_t(std::min(place, values.size())); };
    const auto isUnwanted = [&] { return cancel.isRequested(); };
    const Error unwanted{ErrorKind::Cancelled, QString(), QString()};
    for (size_t from = 0; from < values.size(); from += Step) {
        if (isUnwanted()) return unwanted;
        std::stable_sort(at(from), at(from + Step), isBefore);
    }
    for (size_t width = Step; width < values.size(); width *= 2)
        for (size_t from = 0; from + width < values.size(); from += 2 * width) {
            if (isUnwanted()) return unwanted;
            std::inplace_merge(at(from), at(from + width), at(from + 2 * width), isBefore);
        }
    return {};
}

}  // namespace dateline::store
