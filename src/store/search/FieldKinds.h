// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "query/Query.h"

#include <QString>

#include <optional>

namespace dateline::store {

/// Fields of names: compared as a whole.
bool isNameField(const QString& field);
/// Fields of words that the text index does not have: looked for in each article's values.
bool isWordsField(const QString& field);
/// `highlight:yellow`, but not `highlight:"yellow"`, which is a word like any other.
std::optional<HighlightColour> colourOf(const query::Node& value, const QString& field);

}  // namespace dateline::store
