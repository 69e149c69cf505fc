// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Passage.h"
#include "analysis/PassageSearch.h"
#include "analysis/PassageText.h"

namespace dateline::analysis {

namespace {

// Letter for letter where it was, between the same neighbours.
bool isInPlace(const PassageText& text, const PassageSelector& selector)
{
    const std::u32string all = (selector.prefix + selector.exact + selector.suffix).toStdU32String();
    const qint64 before = static_cast<qint64>(selector.prefix.toStdU32String().size());
    return text.hasAt(selector.range.from - before, all);
}

}  // namespace

PassageFinder::PassageFinder(const QString& text) : m_text(std::make_unique<const PassageText>(text)) {}
PassageFinder::~PassageFinder() = default;
PassageFinder::PassageFinder(PassageFinder&&) noexcept = default;
PassageFinder& PassageFinder::operator=(PassageFinder&&) noexcept = default;

std::optional<Anchor> PassageFinder::find(const PassageSelector& selector) const
{
    if (selector.exact.isEmpty()) return {};
    const SoughtWords sought(selector);
    const auto length = static_cast<qint32>(sought.exact.size());
    if (isInPlace(*m_text, selector)) return Anchor{{selector.range.from, length}, 1};
    if (!sought.hasWords()) return findSigns(*m_text, selector);
    return PassageSearch(*m_text, sought, selector.range.from).find();
}

}  // namespace dateline::analysis
