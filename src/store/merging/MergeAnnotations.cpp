// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/AnnotationWriter.h"
#include "store/annotating/BasketWriter.h"
#include "store/annotating/KeptAnnotations.h"
#include "store/annotating/KeptBaskets.h"
#include "store/merging/Merging.h"
#include "text/Folding.h"

#include <algorithm>

namespace dateline::store {

static bool isSame(const Annotation& a, const Annotation& b)
{
    if (a.colour != b.colour || a.note != b.note || a.passage.has_value() != b.passage.has_value()) return false;
    return !a.passage || a.passage->made == b.passage->made;
}

static Result<bool> isHere(Connection& reader, const Annotation& annotation)
{
    const auto own = keptAnnotationsOf(reader, annotation.article);
    if (!own) return own.error();
    return std::ranges::any_of(*own, [&](const KeptAnnotation& each) { return isSame(each.told(), annotation); });
}

static Result<std::vector<Annotation>> annotationsOf(Connection& reader)
{
    std::vector<Annotation> all;
    const auto read = eachAnnotation(reader, [&all](const KeptAnnotation& kept) {
        all.push_back(kept.told());
        return true;
    });
    return read ? Result<std::vector<Annotation>>(std::move(all)) : Result<std::vector<Annotation>>(read.error());
}

Result<void> mergeAnnotations(Merging& merging)
{
    const auto theirs = annotationsOf(merging.foreign.reader());
    if (!theirs) return theirs.error();
    for (Annotation annotation : *theirs) {
        if (auto may = merging.goOn(); !may) return may;
        const auto article = merging.matching.own(annotation.article.value);
        if (!article) return article.error();
        if (!*article) continue;
        annotation.id = 0;
        annotation.article = *article;
        const auto here = isHere(merging.reader, annotation);
        if (!here) return here.error();
        if (*here) continue;
        // Put, not added: it was made when it was made.
        const auto done = merging.marks.annotations().restore({{0, annotation}});
        if (!done && done.error().kind == ErrorKind::WrongUsage) continue;  // of another version's making
        if (!done) return done.error();
        ++merging.report.annotations;
    }
    return {};
}

static Result<qint64> ownBasket(Merging& merging, const QString& name)
{
    const auto own = keptBaskets(merging.reader);
    if (!own) return own.error();
    const QString folded = text::foldedName(name);
    const auto found = std::ranges::find(*own, folded, [](const Basket& each) { return text::foldedName(each.name); });
    if (found != own->end()) return found->id;
    auto current = currentBasket(merging.reader);
    if (!current) return current;
    const auto made = merging.marks.baskets().create(name);
    if (!made) return made.error();
    if (*current != 0)
        if (const auto back = merging.marks.baskets().makeCurrent(*current); !back) return back.error();
    return made->basket;
}

static Result<void> bring(Merging& merging, qint64 basket, BasketPassage passage)
{
    const auto article = merging.matching.own(passage.article.value);
    if (!article) return article.error();
    if (!*article) return {};
    passage.id = 0;
    passage.article = *article;
    const auto own = keptBasketPassages(merging.reader, basket);
    if (!own) return own.error();
    const bool isHere = std::ranges::any_of(*own, [&passage](const KeptBasketPassage& each) {
        const BasketPassage told = each.told();
        return told.article == passage.article && told.passage.made == passage.passage.made &&
               told.comment == passage.comment;
    });
    if (isHere) return {};
    const auto done = merging.marks.baskets().add({passage}, {basket});
    // One that is of an article that is gone for now, or of another version's making, waits in the other library.
    const bool isRefused =
        !done && (done.error().kind == ErrorKind::WrongUsage || done.error().kind == ErrorKind::NotFound);
    if (!done) return isRefused ? Result<void>() : Result<void>(done.error());
    ++merging.report.passages;
    return {};
}

Result<void> mergeBaskets(Merging& merging)
{
    const auto theirs = keptBaskets(merging.foreign.reader());
    if (!theirs) return theirs.error();
    for (const Basket& basket : *theirs) {
        const auto own = ownBasket(merging, basket.name);
        if (!own) return own.error();
        const auto passages = keptBasketPassages(merging.foreign.reader(), basket.id);
        if (!passages) return passages.error();
        for (const KeptBasketPassage& kept : *passages) {
            if (auto may = merging.goOn(); !may) return may;
            if (auto brought = bring(merging, *own, kept.told()); !brought) return brought;
        }
    }
    return {};
}

}  // namespace dateline::store
