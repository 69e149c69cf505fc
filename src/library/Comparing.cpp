// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Comparing.h"

#include "analysis/WordDiff.h"
#include "library/Chaining.h"
#include "library/Desks.h"
#include "library/Recalling.h"
#include "query/Query.h"

#include <set>
#include <utility>

namespace dateline::library {

Reply<std::vector<ArticleVersion>> Comparing::versions(ArticleId id)
{
    return askReader(d.workers.reading, d.watch, [id](store::Reader& reader) { return reader.versions(id); });
}

Reply<AlikeArticles> Comparing::alike(ArticleId id, qint64 most, const Cancel& cancel)
{
    return askReader(d.workers.reading, d.watch,
                     [id, most, cancel](store::Reader& reader) { return reader.alike(id, most, cancel); });
}

static query::Query alikeTo(const ArticleIds& ids)
{
    query::Query query;
    query.root.kind = query::NodeKind::Or;
    for (const ArticleId id : ids) {
        query::Node similar;
        similar.kind = query::NodeKind::Number;
        similar.field = QStringLiteral("similar");
        similar.from = similar.to = id.value;
        query.root.children.push_back(std::move(similar));
    }
    return query;
}

Reply<ArticleIds> Comparing::withAlike(const Selection& articles, const Cancel& cancel)
{
    return askReader(d.workers.reading, d.watch, [articles, cancel](store::Reader& reader) -> Result<ArticleIds> {
        ArticleIds all = articles.ids();
        if (all.empty()) return all;  // a question without clauses finds everything
        const auto found = reader.search(alikeTo(all), {}, cancel);
        if (!found) return found.error();
        const std::set<ArticleId> chosen(all.begin(), all.end());
        for (const ArticleId id : found->listing.page(0, found->listing.count()))
            if (!chosen.contains(id)) all.push_back(id);
        return all;
    });
}

Reply<std::vector<RelatedArticle>> Comparing::related(ArticleId id, qint64 most, const Cancel& cancel)
{
    return askReader(d.workers.reading, d.watch,
                     [id, most, cancel](store::Reader& reader) { return reader.related(id, most, cancel); });
}

Reply<StoryChain> Comparing::chain(ArticleId id, const Cancel& cancel)
{
    return askReader(d.workers.reading, d.watch,
                     [id, cancel](store::Reader& reader) { return chainOf(reader, id, cancel); });
}

Reply<ReadBefore> Comparing::readBefore(ArticleId id, OwnVersions versions, const Cancel& cancel)
{
    return askReader(d.workers.reading, d.watch, [id, versions, cancel](store::Reader& reader) {
        return library::readBefore(reader, id, versions, cancel);
    });
}

static Result<VersionText> textOf(store::Reader& reader, const TextChoice& choice)
{
    if (choice.version) return reader.versionText(choice.article, *choice.version);
    auto article = reader.article(choice.article);
    if (!article) return article.error();
    return VersionText{article->summary.headline, article->body};
}

static ComparedText compared(const QString& before, const QString& after)
{
    return {before, after, analysis::wordDiff(before, after)};
}

Reply<Comparison> Comparing::difference(const TextChoice& before, const TextChoice& after)
{
    return askReader(d.workers.reading, d.watch, [before, after](store::Reader& reader) -> Result<Comparison> {
        const auto earlier = textOf(reader, before);
        if (!earlier) return earlier.error();
        const auto later = textOf(reader, after);
        if (!later) return later.error();
        return Comparison{compared(earlier->headline, later->headline), compared(earlier->body, later->body)};
    });
}

}  // namespace dateline::library
