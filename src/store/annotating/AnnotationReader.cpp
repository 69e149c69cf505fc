// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/AnnotationReader.h"

#include "store/Connection.h"
#include "store/annotating/KeptAnnotations.h"
#include "store/annotating/KeptBaskets.h"
#include "store/annotating/PassagePlacer.h"
#include "store/annotating/WordFilter.h"
#include "store/search/Engine.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline::store {

using namespace Qt::StringLiterals;

// Notes on the whole of it first, then by place; what has none last.
static auto placeOf(const Annotation& annotation)
{
    if (!annotation.passage) return std::tuple(0, 0, TextRange(), annotation.id);
    const Passage& passage = *annotation.passage;
    const int field = passage.last.field == Field::Headline ? 0 : 1;
    return std::tuple(passage.isPlaced ? 1 : 2, field, passage.last.range, annotation.id);
}

Result<Annotations> AnnotationReader::of(ArticleId article)
{
    auto kept = keptAnnotationsOf(m_reader, article);
    if (!kept) return kept.error();
    Annotations annotations;
    PassagesPlacer placer(m_articles);
    for (KeptAnnotation& each : *kept) {
        if (each.passage)
            if (const auto placed = placer.place(*each.passage); !placed) return placed.error();
        annotations.push_back(each.told());
    }
    std::ranges::sort(annotations, {}, placeOf);
    return annotations;
}

static bool isWanted(const Annotation& annotation, const AnnotationFilter& filter, const WordFilter& words)
{
    const bool isColour =
        filter.colours.empty() || std::ranges::find(filter.colours, annotation.colour) != filter.colours.end();
    const bool isLost = annotation.passage && !annotation.passage->isPlaced;
    const qint64 created = annotation.created.toMSecsSinceEpoch();
    if (!isColour || (filter.onlyNoted && annotation.note.isEmpty()) || (filter.onlyLost && !isLost)) return false;
    if (created < filter.from.value_or(created) || created >= filter.before.value_or(created + 1)) return false;
    if (words.isEmpty()) return true;
    const QString quote = annotation.passage ? annotation.passage->last.exact : QString();
    return words.holds(annotation.note + u'\n' + quote);
}

Result<Annotations> AnnotationReader::chosen(const AnnotationFilter& filter, const Cancel& cancel)
{
    std::optional<Listing> found;
    if (!filter.articles.isEverything()) {
        auto outcome = m_engine.search(filter.articles, {}, cancel);
        if (!outcome) return outcome.error();
        found = std::move(outcome->listing);
    }
    const WordFilter words(filter.text);
    Annotations chosen;
    const auto read = eachAnnotation(m_reader, [&](const KeptAnnotation& kept) {
        Annotation annotation = kept.told();
        const bool isOfArticles = !found || found->contains(annotation.article);
        if (isOfArticles && isWanted(annotation, filter, words)) chosen.push_back(std::move(annotation));
        return !cancel.isRequested();
    });
    if (!read) return read.error();
    if (cancel.isRequested()) return Error{ErrorKind::Cancelled, {}, {}};
    return chosen;
}

// Articles as a list has them, newest first; those that are not there last.
void AnnotationReader::sort(Annotations& annotations, AnnotationFilter::Order order) const
{
    using Order = AnnotationFilter::Order;
    if (order == Order::Newest) std::ranges::reverse(annotations);
    if (order != Order::ByArticle) return;
    const Listing all = Listing::all(m_engine.order(), false);
    QHash<ArticleId, qint64> rows;
    for (const Annotation& annotation : annotations)
        if (!rows.contains(annotation.article))
            rows.insert(annotation.article, all.rowOf(annotation.article).value_or(std::numeric_limits<qint64>::max()));
    const auto key = [&rows](const Annotation& annotation) {
        return std::tuple_cat(std::tuple(rows.value(annotation.article), annotation.article), placeOf(annotation));
    };
    std::ranges::sort(annotations, {}, key);
}

Result<std::optional<ArticleSummary>> AnnotationReader::summary(ArticleId article)
{
    auto rows = m_engine.rows({article}, {});
    if (!rows) return rows.error();
    return rows->empty() ? std::optional<ArticleSummary>() : std::optional(std::move(rows->front().summary));
}

Result<AnnotationPage> AnnotationReader::list(const AnnotationFilter& filter, const Cancel& cancel)
{
    auto annotations = chosen(filter, cancel);
    if (!annotations) return annotations.error();
    sort(*annotations, filter.order);
    AnnotationPage page{.count = qint64(annotations->size())};
    const qint64 begin = std::clamp<qint64>(filter.offset, 0, page.count);
    const qint64 end = begin + std::clamp<qint64>(filter.most, 0, page.count - begin);
    for (qint64 row = begin; row < end; ++row) {
        Annotation& annotation = (*annotations)[size_t(row)];
        auto article = summary(annotation.article);
        if (!article) return article.error();
        page.rows.push_back({std::move(annotation), std::move(*article)});
    }
    return page;
}

Result<Baskets> AnnotationReader::baskets()
{
    return keptBaskets(m_reader);
}

Result<std::vector<BasketRow>> AnnotationReader::passages(qint64 basket)
{
    const auto current = basket == 0 ? currentBasket(m_reader) : Result<qint64>(basket);
    if (!current) return current.error();
    const auto there = BasketEdit(m_reader).isThere(*current);
    if (!there) return there.error();
    if (!*there)
        return Error{ErrorKind::NotFound, basket == 0 ? QString() : QString::number(basket), u"no such basket"_s};
    const auto kept = keptBasketPassages(m_reader, *current);
    if (!kept) return kept.error();
    std::vector<BasketRow> rows;
    for (const KeptBasketPassage& each : *kept) {
        auto article = summary(each.passage.article);
        if (!article) return article.error();
        rows.push_back({each.told(), std::move(*article)});
    }
    return rows;
}

}  // namespace dateline::store
