// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QString>

namespace dateline::exporting {

/// Everything that the pages say which is not the articles' own.
QString wordedContents();
QString wordedPage(int page, int pages);
QString wordedTitle();  ///< of several articles
QString wordedNoHeadline();
QString wordedNoText();

/// "Kazinform · Astana · Friday, 17 March 2023 · citing Akorda"; what the article does not say is left out.
QString originLine(const Article& article);
/// The same for the contents: source, place, date without the day of the week.
QString shortOriginLine(const Article& article);

QString headlineOf(const Article& article);

}  // namespace dateline::exporting
