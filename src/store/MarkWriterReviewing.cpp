// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeptIdentities.h"
#include "store/MarkWriterState.h"
#include "store/reviewing/Reviews.h"

#include <algorithm>

namespace dateline::store {

Result<Review> MarkWriter::keepReview(const Review& review)
{
    Review kept;
    const auto done = d->commit([&](ChangeSet& change) -> Result<void> {
        auto written = store::keepReview(*d->reader, review);
        if (!written) return written.error();
        kept = std::move(*written);
        change.everything = true;
        return {};
    });
    return done ? Result<Review>(kept) : Result<Review>(done.error());
}

static std::vector<quint32> idsOf(const Judgements& judgements)
{
    std::vector<quint32> ids;
    for (const Judgement& each : judgements) ids.push_back(quint32(each.article.value));
    std::ranges::sort(ids);
    return ids;
}

Result<Judgements> MarkWriter::judge(qint64 review, const Judgements& judgements, std::optional<ArticleId> at)
{
    Judgements before;
    const auto done = d->commit([&](ChangeSet& change) -> Result<void> {
        auto changed = store::judge(*d->reader, review, judgements, d->clock().toMSecsSinceEpoch());
        if (!changed) return changed.error();
        before = std::move(*changed);
        if (at)
            if (auto kept = goOnWith(*d->reader, review, *at); !kept) return kept;
        const std::vector<quint32> ids = idsOf(before);
        for (const quint32 id : ids) change.changed.push_back({id});
        return keepIdentities(*d->reader, *d->articles, ids);
    });
    return done ? Result<Judgements>(std::move(before)) : Result<Judgements>(done.error());
}

Result<ForgottenReview> MarkWriter::forgetReview(qint64 id)
{
    ForgottenReview gone;
    const auto done = d->commit([&](ChangeSet& change) -> Result<void> {
        auto forgotten = store::forgetReview(*d->reader, id);
        if (!forgotten) return forgotten.error();
        gone = std::move(*forgotten);
        change.everything = true;
        return {};
    });
    return done ? Result<ForgottenReview>(std::move(gone)) : Result<ForgottenReview>(done.error());
}

Result<void> MarkWriter::restoreReview(const ForgottenReview& forgotten)
{
    const auto done = d->commit([&](ChangeSet& change) -> Result<void> {
        change.everything = true;
        return store::restoreReview(*d->reader, forgotten);
    });
    return done ? Result<void>() : Result<void>(done.error());
}

}  // namespace dateline::store
