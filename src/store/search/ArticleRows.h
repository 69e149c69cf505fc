// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "base/Result.h"

#include <optional>

namespace dateline::store {

class Connection;

/// The summary from articles.db, without the states, which reader.db has; nothing where the article is gone.
Result<std::optional<ArticleSummary>> summaryOf(Connection& articles, ArticleId id);

struct ArticleTextPair {
    QString headline;
    QString body;
};
Result<std::optional<ArticleTextPair>> textOf(Connection& articles, ArticleId id);

}  // namespace dateline::store
