// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <vector>

namespace dateline::inline article {

/// An article that says nearly the same as another.
struct AlikeArticle {
    ArticleSummary summary;
    double share = 0;  ///< of the runs of five words that stand in either, those that stand in both: 0 to 1

    bool operator==(const AlikeArticle&) const = default;
};

struct AlikeArticles {
    std::vector<AlikeArticle> articles = {};  ///< the likest first; as many as were asked for
    qint64 count = 0;                         ///< of all

    bool operator==(const AlikeArticles&) const = default;
};

/// An article about what another is about.
struct RelatedArticle {
    ArticleSummary summary;
    QStringList words;  ///< rare ones that both hold, as the other one writes them, the most telling first

    bool operator==(const RelatedArticle&) const = default;
};

}  // namespace dateline::inline article
