// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/CitationStyle.h"

namespace dateline::exporting {

/// An article within a page or a book, well-formed as HTML and as XHTML: its headline (h2) with what is said of it, its
/// body, and its citation.
QString articleHtml(const Article& article, CitationStyle citations);

/// Its language as attributes, with a space before each: `lang`, or `xml:lang` too; empty where it is not known.
enum class Markup { Html, Xhtml };
QString languageAttributes(const Article& article, Markup markup);

/// How it looks, but for the page around it: a style sheet that goes by --text, --quiet, --line and --link.
QString articleStyle();

}  // namespace dateline::exporting
