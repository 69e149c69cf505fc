// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/CitationStyle.h"

namespace dateline::library {

/// The article in one line, as exports cite it (export/Citation.h). Pure; any thread.
QString citation(const Article& article, CitationStyle style);

}  // namespace dateline::library
