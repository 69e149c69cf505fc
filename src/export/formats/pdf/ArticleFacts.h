// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FactRows.h"
#include "article/Article.h"

namespace dateline::exporting {

/// What a library says of an article beside its text: subjects, marks, where it came from, its hash.
std::vector<FactRow> factsOf(const Article& article);

}  // namespace dateline::exporting
