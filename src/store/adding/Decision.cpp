// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adding/Decision.h"

#include "analysis/Shingles.h"
#include "store/Compression.h"
#include "store/Connection.h"

#include <compare>

namespace dateline::store {

namespace {

/// A stored article that may be the same.
struct Candidate {
    qint64 id = 0;
    ArticleDate date;
    QByteArray sha256;
    QString guidNamespace;
    QString guid;
};

using Found = std::optional<Candidate>;

constexpr double SamePlaceAtLeast = 0.5;
constexpr double SameGuidAtLeast = 0.1;

}  // namespace

static Result<Found> load(Connection& articles, qint64 id)
{
    Statement find = articles.statement("articles/candidate");
    const auto row = find.bind(1, id).step();
    if (!row) return row.error();
    if (!*row) return Found();
    Candidate candidate;
    candidate.id = id;
    candidate.date.key = find.integer(0);
    candidate.date.precision = DatePrecision(find.integer(1));
    candidate.sha256 = find.bytes(2);
    candidate.guidNamespace = find.text(3);
    candidate.guid = find.text(4);
    return Found(candidate);
}

static Result<Found> find(Connection& articles, const IdentityKey& key)
{
    if (key.isNull()) return Found();
    Statement lookUp = articles.statement("articles/find-identity");
    const auto row = lookUp.bindBlob(1, key).step();
    if (!row) return row.error();
    return *row ? load(articles, lookUp.integer(0)) : Found();
}

/// Different guids of one namespace are different articles, even word for word.
static bool isContradicted(const Candidate& candidate, const PreparedArticle& article)
{
    return article.facts.hasGuid() && !candidate.guid.isEmpty() &&
           candidate.guidNamespace == article.facts.guidNamespace && candidate.guid != article.facts.guid;
}

static Result<double> likeness(Connection& articles, const Candidate& candidate, const PreparedArticle& article)
{
    if (candidate.sha256 == article.facts.sha256) return 1.0;
    Statement find = articles.statement("articles/text");
    const auto row = find.bind(1, candidate.id).step();
    if (!row) return row.error();
    if (!*row) return 0.0;
    const auto text = decompress(articles, find.view(0));
    if (!text) return Error{text.error().kind, QString::number(candidate.id), text.error().detail};
    if (text->isEmpty() || article.draft.body.isEmpty()) return SameGuidAtLeast;
    return analysis::jaccard(analysis::shingles(QString::fromUtf8(*text)), analysis::shingles(article.draft.body));
}

/// At the coarser of the two precisions: a day is neither before nor after a minute of the same day.
static std::strong_ordering compareDates(const ArticleDate& a, const ArticleDate& b)
{
    if (!a.isKnown() || !b.isKnown()) return std::strong_ordering::equal;
    if (a.precision == DatePrecision::Day || b.precision == DatePrecision::Day) return *dayOf(a) <=> *dayOf(b);
    return a.key <=> b.key;
}

static Result<bool> hadText(Connection& articles, qint64 id, const QByteArray& sha256)
{
    return articles.statement("versions/has-text").bind(1, id).bindBlob(2, sha256).step();
}

static Result<Decision> against(Connection& articles, const Candidate& candidate, const PreparedArticle& article)
{
    if (candidate.sha256 == article.facts.sha256) return Decision{Verdict::Duplicate, candidate.id, candidate.sha256};
    const auto order = compareDates(article.draft.date, candidate.date);
    if (std::is_gt(order)) return Decision{Verdict::Update, candidate.id, candidate.sha256};
    const auto had = hadText(articles, candidate.id, article.facts.sha256);
    if (!had) return had.error();
    if (*had) return Decision{Verdict::Duplicate, candidate.id, candidate.sha256};
    return Decision{std::is_lt(order) ? Verdict::Older : Verdict::Update, candidate.id, candidate.sha256};
}

static Result<Decision> byGuid(Connection& articles, const Candidate& candidate, const PreparedArticle& article)
{
    const auto alike = likeness(articles, candidate, article);
    if (!alike) return alike.error();
    if (*alike >= SameGuidAtLeast) return against(articles, candidate, article);
    const auto had = hadText(articles, candidate.id, article.facts.sha256);
    if (!had) return had.error();
    if (*had) return Decision{Verdict::Duplicate, candidate.id, candidate.sha256};
    const auto known = find(articles, reusedGuidKey(article.facts));
    if (!known) return known.error();
    if (*known) return Decision{Verdict::Duplicate, (*known)->id, (*known)->sha256};
    return Decision{Verdict::NewUnderReusedGuid, candidate.id, candidate.sha256};
}

static Result<Decision> byPlace(Connection& articles, const PreparedArticle& article)
{
    const auto found = find(articles, article.pathKey);
    if (!found) return found.error();
    if (!*found || isContradicted(**found, article)) return Decision{};
    const auto alike = likeness(articles, **found, article);
    if (!alike) return alike.error();
    return *alike >= SamePlaceAtLeast ? against(articles, **found, article) : Decision{};
}

Result<Decision> decide(Connection& articles, const PreparedArticle& article)
{
    const auto sameGuid = find(articles, article.guidKey);
    if (!sameGuid) return sameGuid.error();
    if (*sameGuid) return byGuid(articles, **sameGuid, article);

    const auto sameUrl = find(articles, article.urlKey);
    if (!sameUrl) return sameUrl.error();
    if (*sameUrl && !isContradicted(**sameUrl, article)) return against(articles, **sameUrl, article);

    auto samePlace = byPlace(articles, article);
    if (!samePlace || samePlace->verdict != Verdict::New) return samePlace;

    const auto sameContent = find(articles, article.contentKey);
    if (!sameContent) return sameContent.error();
    return *sameContent ? against(articles, **sameContent, article) : Decision{};
}

}  // namespace dateline::store
