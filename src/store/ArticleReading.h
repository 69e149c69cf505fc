// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "base/Result.h"

namespace dateline::store {

class Connection;

/// One whole article from articles.db; its marks are not known there. NotFound where there is none.
Result<Article> readArticle(Connection& articles, ArticleId id);
/// The bytes that it was made from. NotFound where there is no such article or none were kept.
Result<QByteArray> readOriginal(Connection& articles, ArticleId id);
/// Sources with articles, by count, descending; id 0 for no source.
Result<std::vector<SourceSummary>> readSources(Connection& articles);

}  // namespace dateline::store
