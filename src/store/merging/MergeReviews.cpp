// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merging/Merging.h"
#include "store/reviewing/Reviews.h"
#include "text/Folding.h"

#include <algorithm>
#include <map>

namespace dateline::store {

static constexpr size_t Block = 500;

static Result<Review> ownReview(Merging& merging, Review theirs)
{
    const auto own = readReviews(merging.reader);
    if (!own) return own.error();
    const QString folded = text::foldedName(theirs.name);
    const auto found = std::ranges::find(*own, folded, [](const Review& each) { return text::foldedName(each.name); });
    if (found != own->end()) return *found;
    theirs.id = 0;
    theirs.at = {};  // an article has another id here
    ++merging.report.names;
    return merging.marks.keepReview(theirs);
}

static QString headlineOf(Connection& articles, ArticleId article)
{
    Statement known = articles.statement("articles/known-by");
    const auto row = known.bind(1, article.value).step();
    return row && *row ? known.text(0) : QString::number(article.value);
}

static Result<void> bring(Merging& merging, const Review& review, const Judgements& theirs)
{
    const auto own = readJudgements(merging.reader, review.id);
    if (!own) return own.error();
    std::map<qint64, Judgement> here;
    for (const Judgement& judgement : *own) here.emplace(judgement.article.value, judgement);
    Judgements wanted;
    for (Judgement judgement : theirs) {
        const auto article = merging.matching.own(judgement.article.value);
        if (!article) return article.error();
        if (!*article) continue;
        judgement.article = *article;
        const auto kept = here.find(article->value);
        if (kept == here.end())
            wanted.push_back(judgement);
        else if (kept->second.verdict != judgement.verdict)
            merging.report.judgements.push_back({headlineOf(merging.articles, *article), review.name,
                                                 kept->second.verdict.value_or(Verdict::Seen),
                                                 judgement.verdict.value_or(Verdict::Seen)});
    }
    for (size_t from = 0; from < wanted.size(); from += Block) {
        if (auto may = merging.goOn(); !may) return may;
        const auto first = wanted.begin() + qptrdiff(from);
        const auto done =
            merging.marks.judge(review.id, Judgements(first, first + qptrdiff(std::min(Block, wanted.size() - from))));
        if (!done) return done.error();
        merging.report.marks += qint64(done->size());
    }
    return {};
}

Result<void> mergeReviews(Merging& merging)
{
    const auto theirs = readReviews(merging.foreign.reader());
    if (!theirs) return theirs.error();
    for (const Review& review : *theirs) {
        const auto judgements = readJudgements(merging.foreign.reader(), review.id);
        if (!judgements) return judgements.error();
        const auto own = ownReview(merging, review);
        if (!own) return own.error();
        if (auto brought = bring(merging, *own, *judgements); !brought) return brought;
    }
    return {};
}

}  // namespace dateline::store
