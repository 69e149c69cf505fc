// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

namespace dateline::exporting {

/// A text of one line: white space as single spaces, nothing of it markup wherever the line stands.
QString markdownLine(const QString& text);

/// The body in Markdown, with its headings below an article's own (##), its lists, quotations, tables and links.
QString markdownBody(const Article& article);

}  // namespace dateline::exporting
