// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Neighbours.h"
#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/PostingSets.h"
#include "store/search/Related.h"

#include <optional>
#include <vector>

namespace dateline::store {

class Connection;
class Engine;

/// What stands near an article: those that say nearly the same, and those that are about the same. Of what is in the
/// Bin, nothing. Belongs to the thread of its connections.
class Neighbours final {
public:
    Neighbours(Connection& articles, Connection& index, Engine& engine)
        : m_articles(articles), m_index(index), m_engine(engine), m_postings(index)
    {
    }

    Result<AlikeArticles> alike(ArticleId id, qint64 most, const Cancel& cancel);
    Result<std::vector<RelatedArticle>> related(ArticleId id, qint64 most, const Cancel& cancel);

private:
    Result<std::vector<Related>> wordsInCommon(const QByteArray& text, const IdSet& candidates, size_t most,
                                               const Cancel& cancel);
    Result<std::optional<ArticleSummary>> summary(ArticleId id);

    Connection& m_articles;
    Connection& m_index;
    Engine& m_engine;
    PostingSets m_postings;
};

}  // namespace dateline::store
