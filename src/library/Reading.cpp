// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Reading.h"

#include "library/Desks.h"
#include "store/annotating/AnnotationReader.h"

#include <algorithm>

namespace dateline::library {

qint64 SidebarCounts::namedSources() const
{
    return std::ranges::count_if(sources, [](const SourceSummary& source) { return source.id != 0; });
}

static SidebarCounts toCounts(store::LibraryCounts counts)
{
    return {counts.articles,
            counts.unread,
            counts.bookmarked,
            std::move(counts.sources),
            counts.binned,
            std::move(counts.tags),
            std::move(counts.collections),
            {},
            0};
}

static Info toInfo(const store::LibraryInfo& info)
{
    Info answer;
    answer.counts = toCounts(info.counts);
    answer.first = info.first;
    answer.last = info.last;
    answer.indexBehind = info.indexBehind;
    answer.bytesArticles = info.bytesArticles;
    answer.bytesReader = info.bytesReader;
    answer.bytesIndex = info.bytesIndex;
    answer.schemaArticles = info.schemaArticles;
    answer.schemaReader = info.schemaReader;
    answer.schemaIndex = info.schemaIndex;
    return answer;
}

/// Of an article whose body came from elsewhere the markup would set other words.
static std::optional<BodyMarkup> markupOf(const Article& article)
{
    if (article.html.isEmpty()) return std::nullopt;
    auto markup = bodyMarkup(article.html);
    return markup && markup->text == article.body ? std::move(markup) : std::nullopt;
}

static Result<OpenArticle> openArticle(store::Reader& reader, ArticleId id, const query::Query& query)
{
    auto article = reader.article(id);
    if (!article) return article.error();
    OpenArticle open{std::move(*article)};
    open.markup = markupOf(open.article);
    auto annotations = reader.annotations().of(id);
    if (!annotations) return annotations.error();
    open.annotations = std::move(*annotations);
    if (query.isEverything()) return open;
    auto matches = reader.matches(id, query);
    if (!matches) return matches.error();
    open.matches = std::move(*matches);
    return open;
}

Reply<OpenArticle> Reading::article(ArticleId id, const query::Query& query)
{
    return askReader(d.workers.reading, d.watch,
                     [id, query](store::Reader& reader) { return openArticle(reader, id, query); });
}

Reply<QByteArray> Reading::original(ArticleId id)
{
    return askReader(d.workers.reading, d.watch, [id](store::Reader& reader) { return reader.original(id); });
}

Reply<SidebarCounts> Reading::counts(QDate today)
{
    return askReader(d.workers.reading, d.watch, [today](store::Reader& reader) -> Result<SidebarCounts> {
        auto counts = reader.counts();
        if (!counts) return counts.error();
        SidebarCounts answer = toCounts(std::move(*counts));
        auto reviews = reader.reviews();
        if (!reviews) return reviews.error();
        answer.reviews = std::move(*reviews);
        if (today.isValid()) answer.today = reader.countOn(today);
        return answer;
    });
}

Reply<ArticleId> Reading::nextUnread(Listing listing, qint64 from)
{
    return askReader(d.workers.reading, d.watch, [listing = std::move(listing), from](store::Reader& reader) {
        return Result<ArticleId>(reader.nextUnread(listing, from));
    });
}

Reply<std::vector<CarriedMark>> Reading::carried(Selection articles)
{
    return askReader(d.workers.reading, d.watch, [articles = std::move(articles)](store::Reader& reader) {
        return Result<std::vector<CarriedMark>>(reader.carried(articles.ids()));
    });
}

Reply<ArticleIds> Reading::bookmarks()
{
    return askReader(d.workers.reading, d.watch, [](store::Reader& reader) { return reader.bookmarks(); });
}

Reply<Info> Reading::info()
{
    return askReader(d.workers.reading, d.watch, [](store::Reader& reader) -> Result<Info> {
        const auto info = reader.info();
        if (!info) return info.error();
        return toInfo(*info);
    });
}

Reply<QByteArray> Reading::session()
{
    return askReader(d.workers.reading, d.watch, [](store::Reader& reader) { return reader.session(); });
}

Reply<QStringList> Reading::check(ProgressListener progress, Cancel cancel)
{
    d.workers.cancelAtClose(cancel);
    return d.workers.checking.ask([progress, cancel](Place& place) -> Result<QStringList> {
        if (cancel.isRequested()) return cancelled();
        // A reader of its own: a check lasts minutes, and rows must not wait for it.
        auto reader = store::Reader::open(place.folder);
        if (!reader) return reader.error();
        return (*reader)->check(progress, cancel);
    });
}

}  // namespace dateline::library
