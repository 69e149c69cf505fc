// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Passage.h"

#include "analysis/Units.h"
#include "text/CodePoints.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

constexpr qint32 ContextLength = 32;
// UTF-16 units that are looked at to find where a word begins or ends.
constexpr qsizetype LookedAt = 2 * ContextLength;

QString prefixOf(QStringView before)
{
    if (before.size() > LookedAt) before = before.last(LookedAt);
    if (!before.isEmpty() && before.front().isLowSurrogate()) before = before.sliced(1);
    const auto length = static_cast<qint32>(text::codePointCount(before));
    if (length <= ContextLength) return before.toString();
    for (const Unit& unit : unitsOf(before.toString()))
        if (unit.from >= length - ContextLength) return before.sliced(text::unitsOf(before, unit.from)).toString();
    return {};
}

QString suffixOf(QStringView behind)
{
    if (behind.size() > LookedAt) behind = behind.first(LookedAt);
    if (!behind.isEmpty() && behind.back().isHighSurrogate()) behind.chop(1);
    if (text::codePointCount(behind) <= ContextLength) return behind.toString();
    const std::vector<Unit> units = unitsOf(behind.toString());
    const auto last = std::find_if(units.rbegin(), units.rend(), [](const Unit& u) { return u.to <= ContextLength; });
    return last == units.rend() ? QString() : behind.first(text::unitsOf(behind, last->to)).toString();
}

}  // namespace

PassageSelector selectorOf(const QString& text, TextRange range, Field field)
{
    const QStringView all(text);
    const qsizetype begin = text::unitsOf(all, std::max(0, range.from));
    const QStringView rest = all.sliced(begin);
    const QStringView exact = rest.first(text::unitsOf(rest, range.length));
    const auto from = begin < all.size() ? std::max(0, range.from) : static_cast<qint32>(text::codePointCount(all));
    const auto length = static_cast<qint32>(text::codePointCount(exact));
    return {field, {from, length}, exact.toString(), prefixOf(all.first(begin)), suffixOf(rest.sliced(exact.size()))};
}

std::optional<Anchor> anchor(const PassageSelector& selector, const QString& newText)
{
    return PassageFinder(newText).find(selector);
}

}  // namespace dateline::analysis
