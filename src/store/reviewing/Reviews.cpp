// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviewing/Reviews.h"

#include "store/Connection.h"
#include "text/Folding.h"

using namespace Qt::StringLiterals;

namespace dateline::store {

static Review reviewIn(const Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2), {row.integer(3)}};
}

Result<std::vector<Review>> readReviews(Connection& reader)
{
    std::vector<Review> all;
    Statement rows = reader.statement("reviews/all");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        all.push_back(reviewIn(rows));
    }
}

Result<std::optional<Review>> readReview(Connection& reader, qint64 id)
{
    Statement find = reader.statement("reviews/find");
    const auto row = find.bind(1, id).step();
    if (!row) return row.error();
    return *row ? std::optional(reviewIn(find)) : std::nullopt;
}

static Error missing()
{
    return {ErrorKind::NotFound, {}, u"the review"_s};
}

static Result<qint64> idNamed(Connection& reader, const QString& folded)
{
    Statement find = reader.statement("reviews/named");
    const auto row = find.bind(1, folded).step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

static QString notNull(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

static Result<qint64> add(Connection& reader, const Review& review)
{
    Statement add = reader.statement("reviews/add");
    add.bind(1, review.id != 0 ? std::optional(review.id) : std::nullopt)
        .bind(2, review.name)
        .bind(3, text::foldedName(review.name))
        .bind(4, notNull(review.queryText));
    const auto row = add.bind(5, review.at.value).step();
    if (!row) return row.error();
    return add.integer(0);
}

Result<Review> keepReview(Connection& reader, const Review& review)
{
    Review kept = review;
    kept.name = review.name.simplified();
    if (kept.name.isEmpty()) return Error{ErrorKind::WrongUsage, {}, u"A review needs a name."_s};
    const auto taken = idNamed(reader, text::foldedName(kept.name));
    if (!taken) return taken.error();
    if (*taken != 0 && *taken != kept.id) return Error{ErrorKind::AlreadyThere, kept.name, u"the review"_s};
    if (kept.id == 0) {
        const auto id = add(reader, kept);
        if (!id) return id.error();
        kept.id = *id;
        return kept;
    }
    const auto known = readReview(reader, kept.id);
    if (!known) return known.error();
    if (!*known) return missing();
    kept.at = (*known)->at;
    Statement change = reader.statement("reviews/change");
    change.bind(1, kept.id).bind(2, kept.name).bind(3, text::foldedName(kept.name)).bind(4, notNull(kept.queryText));
    const auto done = change.run();
    return done ? Result<Review>(kept) : Result<Review>(done.error());
}

Result<void> goOnWith(Connection& reader, qint64 review, ArticleId at)
{
    return reader.statement("reviews/go-on-with").bind(1, review).bind(2, at.value).run();
}

Result<Judgements> readJudgements(Connection& reader, qint64 review)
{
    Judgements all;
    Statement rows = reader.statement("reviews/judgements");
    rows.bind(1, review);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        all.push_back({{rows.integer(0)}, Verdict(rows.integer(1)), rows.text(2), rows.integer(3)});
    }
}

static Result<Judgement> judgementOn(Connection& reader, qint64 review, ArticleId article)
{
    Statement find = reader.statement("reviews/judgement");
    const auto row = find.bind(1, review).bind(2, article.value).step();
    if (!row) return row.error();
    if (!*row) return Judgement{article};
    return Judgement{article, Verdict(find.integer(0)), find.text(1), find.integer(2)};
}

static Result<void> write(Connection& reader, qint64 review, const Judgement& judgement, qint64 now)
{
    Statement change = reader.statement(judgement.verdict ? "reviews/judge" : "reviews/take-back");
    change.bind(1, review).bind(2, judgement.article.value);
    if (judgement.verdict) {
        const bool isRejected = *judgement.verdict == Verdict::Rejected;
        change.bind(3, int(*judgement.verdict)).bind(4, isRejected ? notNull(judgement.reason) : u""_s);
        change.bind(5, judgement.made > 0 ? judgement.made : now);
    }
    return change.run();
}

Result<Judgements> judge(Connection& reader, qint64 review, const Judgements& judgements, qint64 now)
{
    const auto known = readReview(reader, review);
    if (!known) return known.error();
    if (!*known) return missing();
    Judgements before;
    for (const Judgement& judgement : judgements) {
        auto old = judgementOn(reader, review, judgement.article);
        if (!old) return old.error();
        if (old->verdict == judgement.verdict && old->reason == judgement.reason) continue;
        if (const auto done = write(reader, review, judgement, now); !done) return done.error();
        before.push_back(std::move(*old));
    }
    return before;
}

Result<ForgottenReview> forgetReview(Connection& reader, qint64 id)
{
    const auto known = readReview(reader, id);
    if (!known) return known.error();
    if (!*known) return missing();
    auto judgements = readJudgements(reader, id);
    if (!judgements) return judgements.error();
    for (const char* name : {"reviews/clear", "reviews/forget"})
        if (const auto done = reader.statement(name).bind(1, id).run(); !done) return done.error();
    return ForgottenReview{**known, std::move(*judgements)};
}

Result<void> restoreReview(Connection& reader, const ForgottenReview& forgotten)
{
    const auto taken = idNamed(reader, text::foldedName(forgotten.review.name));
    if (!taken) return taken.error();
    if (*taken != 0) return Error{ErrorKind::AlreadyThere, forgotten.review.name, u"the review"_s};
    if (const auto added = add(reader, forgotten.review); !added) return added.error();
    const auto judged = judge(reader, forgotten.review.id, forgotten.judgements, 0);
    return judged ? Result<void>() : Result<void>(judged.error());
}

}  // namespace dateline::store
