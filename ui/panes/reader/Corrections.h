// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

namespace dateline::panes {

/// What of an article a reader corrected, a line each with what was imported: «Place imported as “Astana”». Empty where
/// nothing was.
QString correctedDetail(const Article& article);

}  // namespace dateline::panes
