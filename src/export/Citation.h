// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/CitationStyle.h"

namespace dateline::exporting {

/// The article in one line of plain text, in English forms; what it does not say is left out. Pure; any thread.
///
///     Plain    John Smith, Northern Wire, “Harbour Reopens”, Astana, 17 March 2023, https://…
///     Apa      Smith, J., & Lee, A. (2023, March 17). Harbour Reopens. Northern Wire. https://…
///     Chicago  John Smith and Ann Lee, “Harbour Reopens,” Northern Wire, March 17, 2023, https://….
///
/// Apa is that of the reference list (APA 7, 10.1, example 16: newspaper article); Chicago is a note's (Chicago 17,
/// 14.191 to 14.200), which recommends notes for news. A headline stays as it was printed.
QString citationOf(const Article& article, CitationStyle style);

}  // namespace dateline::exporting
