// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Flow.h"
#include "article/ArticleDate.h"

#include <vector>

namespace dateline::exporting {

class Ink;

/// What the contents and the outline say of an article.
struct Entry {
    QString headline;  ///< on one line, not endless
    QString origin;
    int page = 0;  ///< 0: it is not in the file, which is the list alone
    QString source = {};
    ArticleDate date = {};
};

QByteArray placeOf(size_t entry);  ///< the name that links to an article go by

/// The table of contents: number, headline, origin below it, page; each entry a link.
void placeContents(Flow& flow, const Sheet& sheet, const std::vector<Entry>& entries, Ink* ink);

}  // namespace dateline::exporting
