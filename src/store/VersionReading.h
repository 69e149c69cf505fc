// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleVersion.h"
#include "base/Result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The texts that an article had, in the order in which they came, and last the present one. NotFound where there is no
/// such article.
Result<std::vector<ArticleVersion>> readVersions(Connection& articles, ArticleId id);
/// NotFound where the article has no such version.
Result<VersionText> readVersionText(Connection& articles, ArticleId id, int number);

}  // namespace dateline::store
