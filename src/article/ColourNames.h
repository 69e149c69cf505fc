// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"

#include <QString>

#include <optional>

namespace dateline::inline article {

/// `yellow`, `green`, `blue`, `pink`, as searches, commands and files name them; null for None.
QString nameOf(HighlightColour colour);
/// In any case; nothing where it is none of the four.
std::optional<HighlightColour> colourNamed(const QString& name);

}  // namespace dateline::inline article
