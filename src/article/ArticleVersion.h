// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

namespace dateline::inline article {

/// A text that an article has or had.
struct ArticleVersion {
    int number = 0;  ///< from 1, in the order in which they came
    bool isPresent = false;
    QString headline;
    ArticleDate date;  ///< without the original string
    int words = 0;
    OriginalInfo original;

    bool operator==(const ArticleVersion&) const = default;
};

struct VersionText {
    QString headline;
    QString body;

    bool operator==(const VersionText&) const = default;
};

}  // namespace dateline::inline article
