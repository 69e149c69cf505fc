// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "article/Basket.h"
#include "base/Cancel.h"
#include "base/Result.h"
#include "query/Query.h"

#include <optional>
#include <vector>

namespace dateline::store {

class Connection;
class Engine;

/// Which annotations a list shows, and which rows of it, as library::AnnotationRequest has it. Instants are
/// milliseconds UTC.
struct AnnotationFilter {
    enum class Order { Newest, Oldest, ByArticle };

    query::Query articles = {};
    QString text = {};
    std::vector<HighlightColour> colours = {};
    bool onlyNoted = false;
    bool onlyLost = false;
    std::optional<qint64> from = {}, before = {};
    Order order = Order::Newest;
    qint64 offset = 0, most = 0;
};

/// Reads highlights, notes and baskets of passages: the part of Reader behind annotations().
class AnnotationReader final {
public:
    /// Both connections read-only, and the engine of the same Reader.
    AnnotationReader(Connection& articles, Connection& reader, Engine& engine)
        : m_articles(articles), m_reader(reader), m_engine(engine)
    {
    }

    /// As library::Annotating. Passages stand where they stand in the text as it is now, also where the writer has not
    /// yet followed it.
    Result<Annotations> of(ArticleId article);
    Result<AnnotationPage> list(const AnnotationFilter& filter, const Cancel& cancel);
    /// As library::Gathering.
    Result<Baskets> baskets();
    Result<std::vector<BasketRow>> passages(qint64 basket);

private:
    Result<std::optional<ArticleSummary>> summary(ArticleId article);
    Result<Annotations> chosen(const AnnotationFilter& filter, const Cancel& cancel);
    void sort(Annotations& annotations, AnnotationFilter::Order order) const;

    Connection& m_articles;
    Connection& m_reader;
    Engine& m_engine;
};

}  // namespace dateline::store
