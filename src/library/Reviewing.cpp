// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Reviewing.h"

#include "export/ReviewLedger.h"
#include "library/Desks.h"
#include "library/InBlocks.h"
#include "query/Parser.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace dateline::library {

Reply<CountedReviews> Reviewing::reviews()
{
    return askReader(d.workers.reading, d.watch, [](store::Reader& reader) { return reader.reviews(); });
}

/// Runs `work` on the writer's thread, and has what it changed looked for.
template <typename Work>
static auto written(Workers& workers, ChangeWatch& watch, Work work)
{
    return workers.marks.ask([&watch, work = std::move(work)](store::MarkWriter& marks) {
        auto done = work(marks);
        watch.look();
        return done;
    });
}

Reply<Review> Reviewing::keep(Review review)
{
    return written(d.workers, d.watch,
                   [review = std::move(review)](store::MarkWriter& marks) { return marks.keepReview(review); });
}

Reply<ForgottenReview> Reviewing::forget(qint64 review)
{
    return written(d.workers, d.watch, [review](store::MarkWriter& marks) { return marks.forgetReview(review); });
}

Reply<void> Reviewing::restore(ForgottenReview forgotten)
{
    return written(d.workers, d.watch, [forgotten = std::move(forgotten)](store::MarkWriter& marks) {
        return marks.restoreReview(forgotten);
    });
}

Reply<Judged> Reviewing::judge(qint64 review, Selection articles, std::optional<Verdict> verdict, QString reason,
                               std::optional<ArticleId> at, ProgressListener progress, Cancel cancel)
{
    const auto write = [review, verdict, reason = std::move(reason), at](
                           store::MarkWriter& marks, const ArticleIds& block, Judged& judged) -> Result<void> {
        Judgements judgements;
        for (const ArticleId id : block) judgements.push_back({id, verdict, reason});
        auto before = marks.judge(review, judgements, at);
        if (!before) return before.error();
        judged.before.insert(judged.before.end(), before->begin(), before->end());
        return {};
    };
    return InBlocks<Judged>::start(d.workers, d.watch,
                                   {.articles = std::move(articles),
                                    .block = 5'000,
                                    .progress = std::move(progress),
                                    .cancel = std::move(cancel),
                                    .write = write});
}

Reply<Judged> Reviewing::restore(qint64 review, Judgements judgements)
{
    return written(d.workers, d.watch,
                   [review, judgements = std::move(judgements)](store::MarkWriter& marks) -> Result<Judged> {
                       auto before = marks.judge(review, judgements);
                       if (!before) return before.error();
                       return Judged{std::move(*before)};
                   });
}

Reply<void> Reviewing::goOnWith(qint64 review, ArticleId at)
{
    return written(d.workers, d.watch, [review, at](store::MarkWriter& marks) -> Result<void> {
        const auto done = marks.judge(review, {}, at);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Reply<ReviewState> Reviewing::state(Listing listing, qint64 review, qint64 fromRow)
{
    return askReader(d.workers.reading, d.watch,
                     [listing = std::move(listing), review, fromRow](store::Reader& reader) -> Result<ReviewState> {
                         ReviewState state{reader.tally(listing, review), {}};
                         state.next = reader.nextUnjudged(listing, fromRow, review);
                         if (!state.next && fromRow > 0) state.next = reader.nextUnjudged(listing, 0, review);
                         return state;
                     });
}

Reply<Judgements> Reviewing::judgements(qint64 review)
{
    return askReader(d.workers.reading, d.watch, [review](store::Reader& reader) { return reader.judgements(review); });
}

Reply<QStringList> Reviewing::reasons(qint64 review)
{
    return askReader(d.workers.reading, d.watch, [review](store::Reader& reader) -> Result<QStringList> {
        const auto judgements = reader.judgements(review);
        if (!judgements) return judgements.error();
        QStringList reasons;
        for (auto each = judgements->rbegin(); each != judgements->rend(); ++each)
            if (!each->reason.isEmpty() && !reasons.contains(each->reason)) reasons.append(each->reason);
        return reasons;
    });
}

namespace {

/// What is written of a review: what its search finds now, in that order, then what was judged and is found no more.
struct Ledger {
    ArticleIds ids;
    Listing found;
    QHash<ArticleId, Judgement> judgements;
};

Result<Ledger> ledgerOf(store::Reader& reader, qint64 id, const Cancel& cancel)
{
    const auto reviews = reader.reviews();
    if (!reviews) return reviews.error();
    const auto counted = std::ranges::find(*reviews, id, [](const CountedReview& each) { return each.review.id; });
    if (counted == reviews->end()) return Error{ErrorKind::NotFound, {}, QStringLiteral("the review")};
    const auto query = query::parse(counted->review.queryText, QDateTime::currentDateTime());
    const auto found = reader.search(query, {}, cancel);
    if (!found) return found.error();
    const auto judgements = reader.judgements(id);
    if (!judgements) return judgements.error();
    Ledger ledger{found->listing.page(0, found->listing.count()), found->listing, {}};
    for (const Judgement& each : *judgements) {
        ledger.judgements.insert(each.article, each);
        if (!found->listing.contains(each.article)) ledger.ids.push_back(each.article);
    }
    return ledger;
}

constexpr qint64 PageSize = 256;

/// Of an article that is gone only its number is known: what was said of it stays.
std::vector<ArticleSummary> withMissing(const ArticleIds& ids, const std::vector<store::FoundRow>& rows)
{
    std::vector<ArticleSummary> all;
    auto row = rows.begin();
    for (const ArticleId id : ids) {
        const bool isThere = row != rows.end() && row->summary.id == id;
        all.push_back(isThere ? (row++)->summary : ArticleSummary());
        all.back().id = id;
    }
    return all;
}

Result<void> writeRows(store::Reader& reader, const Ledger& ledger, exporting::ReviewLedger& file,
                       const ProgressListener& progress, const Cancel& cancel)
{
    const qint64 total = qint64(ledger.ids.size());
    for (qint64 from = 0; from < total; from += PageSize) {
        if (cancel.isRequested()) return cancelled();
        const qint64 to = std::min(from + PageSize, total);
        const ArticleIds page(ledger.ids.begin() + from, ledger.ids.begin() + to);
        const auto rows = reader.rows(page, {});
        if (!rows) return rows.error();
        for (const ArticleSummary& article : withMissing(page, *rows))
            file.add(article, ledger.judgements.value(article.id), ledger.found.contains(article.id));
        if (progress) progress({.done = to, .total = total, .subject = {}});
    }
    return file.finish();
}

}  // namespace

Reply<QString> Reviewing::writeLedger(qint64 review, QString path, ProgressListener progress, Cancel cancel)
{
    d.workers.cancelAtClose(cancel);
    return d.workers.exporting.ask([=](Place& place) -> Result<QString> {
        const auto reader = store::Reader::open(place.folder);
        if (!reader) return reader.error();
        const auto ledger = ledgerOf(**reader, review, cancel);
        if (!ledger) return ledger.error();
        auto file = exporting::ReviewLedger::at(path);
        if (!file) return file.error();
        const auto done = writeRows(**reader, *ledger, *file, progress, cancel);
        return done ? Result<QString>(path) : Result<QString>(done.error());
    });
}

}  // namespace dateline::library
