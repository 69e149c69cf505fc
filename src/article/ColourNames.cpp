// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/ColourNames.h"

#include <array>
#include <utility>

namespace dateline::inline article {

using namespace Qt::StringLiterals;

static const std::array Colours = {
    std::pair(HighlightColour::Yellow, u"yellow"_qs), std::pair(HighlightColour::Green, u"green"_qs),
    std::pair(HighlightColour::Blue, u"blue"_qs), std::pair(HighlightColour::Pink, u"pink"_qs)};

QString nameOf(HighlightColour colour)
{
    for (const auto& [each, name] : Colours)
        if (each == colour) return name;
    return {};
}

std::optional<HighlightColour> colourNamed(const QString& name)
{
    for (const auto& [each, known] : Colours)
        if (known == name.toLower()) return each;
    return {};
}

}  // namespace dateline::inline article
