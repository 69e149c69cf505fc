// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Verification.h"
#include "base/Result.h"

#include <functional>

namespace dateline::library {

/// Holds what a PDF says of its articles against those of a library. NotFound: the file has no manifest.
Result<Verification> verified(const QString& path, const std::function<Result<Article>(ArticleId)>& article);

}  // namespace dateline::library
