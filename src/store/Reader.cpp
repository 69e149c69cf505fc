// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ArticleReading.h"
#include "store/Changes.h"
#include "store/LibraryFiles.h"
#include "store/Store.h"
#include "store/VersionReading.h"
#include "store/annotating/AnnotationReader.h"
#include "store/check/LibraryCheck.h"
#include "store/reviewing/Reviews.h"
#include "store/search/Engine.h"
#include "store/search/Neighbours.h"
#include "text/Folding.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <functional>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

/// A file and how far its changes were followed.
struct Followed {
    std::unique_ptr<Connection> connection;
    Realm realm = Realm::Articles;
    qint64 dataVersion = -1;
    qint64 revision = 0;
};

}  // namespace

struct Reader::Private {
    Connection& articles() { return *files[0].connection; }
    Connection& reader() { return *files[1].connection; }
    Connection& index() { return *files[2].connection; }
    Result<void> open();

    QString folder;
    std::array<Followed, 3> files;
    std::unique_ptr<Engine> engine;  // after the connections, so that it goes before them
    std::unique_ptr<AnnotationReader> annotations;
    std::unique_ptr<Neighbours> neighbours;
};

Reader::Reader(std::unique_ptr<Private> made) : d(std::move(made)) {}
Reader::~Reader() = default;

static Result<qint64> dataVersion(Connection& connection)
{
    Statement ask = connection.statement("changes/data-version");
    const auto row = ask.step();
    if (!row) return row.error();
    return ask.integer(0);
}

static Result<Followed> follow(const QString& folder, const FileKind& kind)
{
    auto connection = Connection::open(pathOf(folder, kind), Access::ReadOnly);
    if (!connection) return connection.error();
    // The version before the revision: what is committed between the two is looked at twice, never missed.
    const auto version = dataVersion(**connection);
    if (!version) return version.error();
    const auto revision = changes::newest(**connection);
    if (!revision) return revision.error();
    return Followed{std::move(*connection), kind.realm, *version, *revision};
}

Result<void> Reader::Private::open()
{
    const std::array kinds = {ArticlesFile, ReaderFile, IndexFile};
    for (size_t i = 0; i < kinds.size(); ++i) {
        auto followed = follow(folder, kinds[i]);
        if (!followed) return followed.error();
        files[i] = std::move(*followed);
    }
    auto opened = Engine::open({articles(), reader(), index()});
    if (!opened) return opened.error();
    engine = std::move(*opened);
    annotations = std::make_unique<AnnotationReader>(articles(), reader(), *engine);
    neighbours = std::make_unique<Neighbours>(articles(), index(), *engine);
    return {};
}

Result<std::unique_ptr<Reader>> Reader::open(const QString& folder)
{
    auto made = std::make_unique<Private>();
    made->folder = folder;
    if (const auto opened = made->open(); !opened) return opened.error();
    return std::unique_ptr<Reader>(new Reader(std::move(made)));
}

Result<SearchOutcome> Reader::search(const query::Query& query, const SearchOptions& options, const Cancel& cancel)
{
    return d->engine->search(query, options, cancel);
}

Result<query::Explanation> Reader::explain(const query::Query& query, const Cancel& cancel)
{
    return d->engine->explain(query, cancel);
}

Result<std::vector<FoundRow>> Reader::rows(const ArticleIds& ids, const query::Query& query)
{
    return d->engine->rows(ids, query);
}

Result<std::vector<Match>> Reader::matches(ArticleId id, const query::Query& query)
{
    return d->engine->matches(id, query);
}

Result<Article> Reader::article(ArticleId id)
{
    auto article = readArticle(d->articles(), id);
    if (!article) return article;
    d->engine->tell(*article);
    return article;
}

Result<QByteArray> Reader::original(ArticleId id)
{
    return readOriginal(d->articles(), id);
}

Result<std::vector<ArticleVersion>> Reader::versions(ArticleId id)
{
    return readVersions(d->articles(), id);
}

Result<VersionText> Reader::versionText(ArticleId id, int number)
{
    return readVersionText(d->articles(), id, number);
}

Result<AlikeArticles> Reader::alike(ArticleId id, qint64 most, const Cancel& cancel)
{
    return d->neighbours->alike(id, most, cancel);
}

Result<std::vector<RelatedArticle>> Reader::related(ArticleId id, qint64 most, const Cancel& cancel)
{
    return d->neighbours->related(id, most, cancel);
}

Result<ArticleIds> Reader::bookmarks()
{
    ArticleIds ids;
    Statement rows = d->reader().statement("marks/bookmarks");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return ids;
        ids.push_back({rows.integer(0)});
    }
}

/// Sources are counted as they are stored; what is in the Bin counts nowhere else.
static Result<void> leaveOutBin(Engine& engine, std::vector<SourceSummary>& sources)
{
    const auto binned = engine.binnedBySource();
    if (!binned) return binned.error();
    for (const FacetValue& value : *binned) {
        const auto isOf = [&](const SourceSummary& source) {
            return value.name.isNull() ? source.id == 0 : text::foldedName(source.name) == text::foldedName(value.name);
        };
        const auto source = std::ranges::find_if(sources, isOf);
        if (source != sources.end()) source->articles -= value.count;
    }
    std::erase_if(sources, [](const SourceSummary& source) { return source.articles <= 0; });
    std::ranges::stable_sort(sources, std::greater(), &SourceSummary::articles);
    return {};
}

Result<LibraryCounts> Reader::counts()
{
    auto sources = readSources(d->articles());
    if (!sources) return sources.error();
    StateCounts states = d->engine->counts();
    if (states.binned > 0)
        if (const auto done = leaveOutBin(*d->engine, *sources); !done) return done.error();
    LibraryCounts counts;
    for (const SourceSummary& source : *sources) counts.articles += source.articles;
    counts.unread = states.unread;
    counts.bookmarked = states.bookmarked;
    counts.binned = states.binned;
    counts.sources = std::move(*sources);
    counts.tags = std::move(states.tags);
    counts.collections = std::move(states.collections);
    return counts;
}

qint64 Reader::countOn(QDate day) const
{
    return d->engine->countOn(day);
}

ArticleId Reader::nextUnread(const Listing& listing, qint64 from) const
{
    return d->engine->nextUnread(listing, from);
}

AnnotationReader& Reader::annotations()
{
    return *d->annotations;
}

Result<CountedReviews> Reader::reviews()
{
    auto reviews = readReviews(d->reader());
    if (!reviews) return reviews.error();
    CountedReviews counted;
    for (Review& review : *reviews) {
        const ReviewTally tally = d->engine->reviews().tally(review.id);
        counted.push_back({std::move(review), tally});
    }
    std::ranges::sort(counted, {}, [](const CountedReview& each) { return text::foldedName(each.review.name); });
    return counted;
}

Result<Judgements> Reader::judgements(qint64 review)
{
    return readJudgements(d->reader(), review);
}

ReviewTally Reader::tally(const Listing& listing, qint64 review) const
{
    return d->engine->reviews().tally(review, [&](ArticleId id) { return listing.contains(id); });
}

ArticleId Reader::nextUnjudged(const Listing& listing, qint64 from, qint64 review) const
{
    const IdSet judged = d->engine->reviews().judgedIn(review);
    const auto row = listing.firstRow(from, [&](ArticleId id) { return !judged.contains(quint32(id.value)); });
    return row ? listing.at(*row) : ArticleId();
}

ArticleIds Reader::binned() const
{
    return d->engine->binned();
}

std::vector<CarriedMark> Reader::carried(const ArticleIds& ids) const
{
    return d->engine->carried(ids);
}

static qint64 bytesOf(const Connection& connection)
{
    return QFileInfo(connection.path()).size() + connection.logSize();
}

static Result<int> schemaOf(Connection& connection)
{
    const auto version = connection.ask(u"PRAGMA user_version"_s);
    if (!version) return version.error();
    return version->toInt();
}

static void spanDates(LibraryInfo& info)
{
    for (const SourceSummary& source : info.counts.sources) {
        if (!source.first.isKnown()) continue;
        if (!info.first.isKnown() || source.first.key < info.first.key) info.first = source.first;
        if (!info.last.isKnown() || source.last.key > info.last.key) info.last = source.last;
    }
}

Result<LibraryInfo> Reader::info()
{
    LibraryInfo info;
    info.folder = d->folder;
    auto found = counts();
    if (!found) return found.error();
    info.counts = std::move(*found);
    spanDates(info);
    const auto behind = d->engine->indexBehind();
    if (!behind) return behind.error();
    info.indexBehind = *behind;
    info.bytesArticles = bytesOf(d->articles());
    info.bytesReader = bytesOf(d->reader());
    info.bytesIndex = bytesOf(d->index());
    const std::array into = {&info.schemaArticles, &info.schemaReader, &info.schemaIndex};
    for (size_t i = 0; i < into.size(); ++i) {
        const auto schema = schemaOf(*d->files[i].connection);
        if (!schema) return schema.error();
        *into[i] = *schema;
    }
    return info;
}

Result<QByteArray> Reader::session()
{
    Statement find = d->reader().statement("marks/session");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.bytes(0) : QByteArray();
}

static Result<std::vector<ChangeSet>> news(Followed& file)
{
    const auto version = dataVersion(*file.connection);
    if (!version) return version.error();
    if (*version == file.dataVersion) return std::vector<ChangeSet>{};
    auto sets = changes::sinceOrEverything(*file.connection, file.realm, file.revision);
    if (!sets) return sets;
    file.dataVersion = *version;
    if (!sets->empty()) file.revision = sets->back().revision;
    return sets;
}

Result<std::vector<ChangeSet>> Reader::changes()
{
    std::vector<ChangeSet> all;
    for (Followed& file : d->files) {
        auto sets = news(file);
        if (!sets) return sets;
        for (ChangeSet& change : *sets) {
            if (const auto followed = d->engine->follow(change); !followed) return followed.error();
            all.push_back(std::move(change));
        }
    }
    return all;
}

Result<QStringList> Reader::check(const ProgressListener& progress, const Cancel& cancel)
{
    return checkLibrary({d->articles(), d->reader(), d->index()}, progress, cancel);
}

void Reader::interrupt()
{
    for (const Followed& file : d->files) file.connection->interrupt();
}

}  // namespace dateline::store
