// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/BodyMarkup.h"

#include <optional>

namespace dateline::exporting {

/// The structure of a body, where it has one that says what the body says.
std::optional<BodyMarkup> markupOf(const Article& article);

/// The body as markup that is well-formed as HTML and as XHTML. Its headings stand below an article's own (h2). Of
/// pictures only those whose bytes are in the article are kept; of others their description, so that nothing is loaded
/// from elsewhere. Linear; any thread.
QString bodyHtml(const Article& article);

/// The address, where it is one that a reader may be sent to: of the web, or by mail; else null.
QString linkOf(const QString& address);

/// `rtl` or `ltr`, as the text begins.
QString directionOf(const Article& article);

}  // namespace dateline::exporting
