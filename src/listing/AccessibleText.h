// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

namespace dateline::listing {

/// A row as a screen reader says it: headline, state, source and date in words, in the reader's locale.
QString accessibleText(const ArticleSummary& article);

/// What the sign of a corrected article means.
QString correctedText();
/// «relevant»: what was found of an article in a review.
QString verdictText(Verdict verdict);

/// The day of the date key; null where the article is undated.
QDate dayOf(const ArticleDate& date);
/// The same with how many near-duplicates the article has, where it has any.
QString alikeText(qint64 alike, const QString& text);

}  // namespace dateline::listing
