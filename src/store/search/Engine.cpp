// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Engine.h"

#include "store/CancelWatch.h"
#include "store/Changes.h"
#include "store/MarkNames.h"
#include "store/Transaction.h"
#include "store/index/IndexFollower.h"
#include "store/index/Tokenizer.h"
#include "store/search/ArticleRows.h"
#include "store/search/Counting.h"
#include "store/search/Evaluation.h"
#include "store/search/Explain.h"
#include "store/search/MatchedText.h"
#include "store/search/Orders.h"
#include "store/search/Ranking.h"
#include "store/search/Sorting.h"
#include "store/search/TextMatch.h"
#include "store/search/TextSets.h"
#include "text/Folding.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dateline::store {

using query::Order;
using query::SortKey;

struct Engine::Private {
    explicit Private(const Connections& connections)
        : articles(connections.articles), reader(connections.reader), index(connections.index)
    {
    }

    Result<void> refresh();
    void forget();
    Evaluation evaluation(const Clause& root, const Cancel& cancel)
    {
        const auto bin = asksForBin(root) ? Evaluation::Bin::LookedAt : Evaluation::Bin::LeftOut;
        return Evaluation({index, *function, documents, words, fields, texts, order, states, alike, annotations, cache},
                          bin, cancel);
    }
    IdSet visible() const;
    IdSet staying(const ArticleIds& ids, const Clause& root) const;
    void tell(ArticleId id, ArticleSummary& summary) const;
    Result<Ranking::Ranked> listingOf(const Clause& root, const IdSet& found, const Order& sort, const Cancel& cancel);
    Evaluation::Partly telling(const SearchOptions& options, const Order& sort);
    Result<SearchOutcome> search(const query::Query& query, const SearchOptions& options, const Cancel& cancel);
    Result<query::Explanation> explain(const query::Query& query, const Cancel& cancel);
    Result<std::optional<FoundRow>> row(ArticleId id, const TextMatch& match);

    Connection& articles;
    Connection& reader;
    Connection& index;
    LibraryOrder order;
    StateSets states;
    AlikeGroups alike{index, order, states};
    AnnotationSets annotations{reader};
    SetCache cache;
    Documents documents{index};
    FieldColumns columns{articles, order};
    FieldSets fields{articles, columns};
    WordSets words{index, fields, cache};
    Counting counting{columns, order, states};
    TextSets texts{articles};
    std::unique_ptr<PositionFunction> function;
    Sorting sorting{articles, order, columns};
    std::unique_ptr<Ranking> ranking;
    qint64 articlesRevision = -1;
};

Engine::Engine(std::unique_ptr<Private> made) : d(std::move(made)) {}
Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::open(Connections connections)
{
    if (const auto known = registerTokenizer(connections.index.handle()); !known) return known.error();
    auto made = std::make_unique<Private>(connections);
    auto function = PositionFunction::make(connections.index);
    if (!function) return function.error();
    made->function = std::move(*function);
    auto ranking = Ranking::make(
        {connections.articles, connections.index, made->documents, made->words, made->columns, made->order});
    if (!ranking) return ranking.error();
    made->ranking = std::move(*ranking);
    std::unique_ptr<Engine> engine(new Engine(std::move(made)));
    if (const auto loaded = engine->reload(); !loaded) return loaded.error();
    return engine;
}

Result<void> Engine::reload()
{
    d->forget();
    d->columns.reset();
    d->annotations.forget();
    if (auto loaded = d->order.load(d->articles, d->index); !loaded) return loaded;
    return d->states.load(d->reader);
}

Result<void> Engine::follow(const ChangeSet& change)
{
    if (change.realm == Realm::Index) return {};
    if (change.realm == Realm::Reader) {
        d->annotations.follow(change);
        return d->states.follow(d->reader, change);
    }
    d->forget();
    if (auto followed = d->order.follow(d->articles, change); !followed) return followed;
    return d->columns.follow(change);
}

void Engine::Private::forget()
{
    cache.clear();
    ranking->forget();
}

// Sets are made from what is committed, order and states from what was followed: each commit empties the cache.
Result<void> Engine::Private::refresh()
{
    const auto isNew = words.refresh();
    if (!isNew) return isNew.error();
    if (*isNew)
        if (auto loaded = documents.load(); !loaded) return loaded;
    const auto newest = changes::newest(articles);
    if (!newest) return newest.error();
    if (*isNew || *newest != articlesRevision) forget();
    articlesRevision = *newest;
    return {};
}

Result<Ranking::Ranked> Engine::Private::listingOf(const Clause& root, const IdSet& found, const Order& sort,
                                                   const Cancel& cancel)
{
    const bool isByDate = sort == SortKey::Newest || sort == SortKey::Oldest;
    const bool isReversed = sort == SortKey::Oldest;
    if (root.kind == Clause::Kind::All && isByDate && found.count() == order.count())
        return Ranking::Ranked{Listing::all(order.newestFirst(), isReversed)};
    if (isByDate && order.isById()) return Ranking::Ranked{Listing::byId(found.bits(), !isReversed)};
    if (isByDate) return Ranking::Ranked{store::listingOf(order.newestFirst(), found, isReversed)};
    if (sort == SortKey::Relevance) return ranking->ranked(found, positiveTerms(root));
    auto sorted = sorting.sorted(found, sort, cancel);
    if (!sorted) return sorted.error();
    return Ranking::Ranked{std::move(*sorted)};
}

// The first page as soon as there is one, or what there is of it after a while; then what came since, a few times a
// second.
Evaluation::Partly Engine::Private::telling(const SearchOptions& options, const Order& sort)
{
    static constexpr qint64 FirstPage = 50, Patience = 4, Pause = 100;  // rows, milliseconds
    if (!options.partly || sort != SortKey::Newest) return {};
    QElapsedTimer since;
    since.start();
    return [this, &options, since, told = qint64(0)](const IdSet& all) mutable {
        const IdSet found = options.collapsesAlike ? alike.collapsed(all, options.expanded) : all;
        const qint64 count = found.count();
        const bool isTime = told > 0 ? since.elapsed() >= Pause : count >= FirstPage || since.elapsed() >= Patience;
        if (count == told || !isTime) return;
        told = count;
        since.start();
        Listing listing =
            order.isById() ? Listing::byId(found.bits(), true) : store::listingOf(order.newestFirst(), found, false);
        options.partly(SearchOutcome{.listing = std::move(listing), .isComplete = false});
    };
}

IdSet Engine::Private::staying(const ArticleIds& ids, const Clause& root) const
{
    std::vector<quint32> numbers;
    for (const ArticleId id : ids) numbers.push_back(quint32(id.value));
    IdSet staying = IdSet::of(std::move(numbers));
    staying &= asksForBin(root) ? order.everything() : visible();
    return staying;
}

Result<SearchOutcome> Engine::Private::search(const query::Query& query, const SearchOptions& options,
                                              const Cancel& cancel)
{
    const Order sort = query.sort.value_or(options.sort);
    const auto snapshot = Snapshot::take(index);
    if (!snapshot) return snapshot.error();
    if (const auto refreshed = refresh(); !refreshed) return refreshed.error();
    if (const auto loaded = alike.load(); !loaded) return loaded.error();
    Plan plan = planOf(query.root);
    auto found = evaluation(plan.root, cancel).evaluate(plan.root, telling(options, sort));
    if (!found) return found.error();
    if (!options.staying.empty()) *found |= staying(options.staying, plan.root);
    const IdSet listed = options.collapsesAlike ? alike.collapsed(*found, options.expanded) : *found;
    auto ranked = listingOf(plan.root, listed, sort, cancel);
    if (!ranked) return ranked.error();
    const auto behind = articlesBehind(articles, index, order.everything());
    if (!behind) return behind.error();
    SearchOutcome outcome{.listing = std::move(ranked->listing), .remarks = query.remarks, .indexBehind = *behind};
    outcome.collapsed = found->count() - listed.count();
    if (const auto counted = counting.count(*found, options, outcome); !counted) return counted.error();
    outcome.remarks.insert(outcome.remarks.end(), plan.remarks.begin(), plan.remarks.end());
    if (texts.takeWasLimited())
        outcome.remarks.push_back(
            {0, 0, QStringLiteral("A regular expression takes too long for some texts, which count as not found"), {}});
    if (!ranked->isWhole)
        outcome.remarks.push_back({0, 0, QStringLiteral("The best thousand come first, the others by date"), {}});
    return outcome;
}

Result<SearchOutcome> Engine::search(const query::Query& query, const SearchOptions& options, const Cancel& cancel)
{
    QElapsedTimer timer;
    timer.start();
    const CancelWatch watchIndex(d->index, cancel);
    const CancelWatch watchArticles(d->articles, cancel);
    d->words.postings().watch(&cancel);
    auto outcome = d->search(query, options, cancel);
    d->words.postings().watch(nullptr);
    if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
    if (outcome) outcome->milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return outcome;
}

Result<query::Explanation> Engine::Private::explain(const query::Query& query, const Cancel& cancel)
{
    const auto snapshot = Snapshot::take(index);
    if (!snapshot) return snapshot.error();
    if (const auto refreshed = refresh(); !refreshed) return refreshed.error();
    Evaluation asked = evaluation(planOf(query.root).root, cancel);
    return store::explain(query, asked, cancel);
}

Result<query::Explanation> Engine::explain(const query::Query& query, const Cancel& cancel)
{
    const CancelWatch watchIndex(d->index, cancel);
    const CancelWatch watchArticles(d->articles, cancel);
    d->words.postings().watch(&cancel);
    auto explanation = d->explain(query, cancel);
    d->words.postings().watch(nullptr);
    if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
    return explanation;
}

Result<std::optional<FoundRow>> Engine::Private::row(ArticleId id, const TextMatch& match)
{
    auto summary = summaryOf(articles, id);
    if (!summary) return summary.error();
    if (!*summary) return std::optional<FoundRow>();
    FoundRow row;
    row.summary = std::move(**summary);
    tell(id, row.summary);
    const auto group = alike.newestFirst(alike.groupOf(quint32(id.value)), AlikeGroups::Bin::LeftOut);
    row.alike = std::ranges::count_if(group, [&](quint32 one) { return one != id.value; });
    if (!match.hasMarks()) return std::optional(std::move(row));
    const auto text = matchedText(articles, quint32(id.value));
    if (!text) return text.error();
    if (!*text) return std::optional(std::move(row));
    row.headlineMatches = match.headlineMatches(**text);
    row.snippet = match.passage(**text);
    return std::optional(std::move(row));
}

Result<std::vector<FoundRow>> Engine::rows(const ArticleIds& ids, const query::Query& query)
{
    const auto snapshot = Snapshot::take(d->articles);
    if (!snapshot) return snapshot.error();
    const auto snapshotOfIndex = Snapshot::take(d->index);
    if (!snapshotOfIndex) return snapshotOfIndex.error();
    if (const auto loaded = d->alike.load(); !loaded) return loaded.error();
    const TextMatch match(planOf(query.root).root);
    std::vector<FoundRow> rows;
    rows.reserve(ids.size());
    for (const ArticleId id : ids) {
        auto row = d->row(id, match);
        if (!row) return row.error();
        if (*row) rows.push_back(std::move(**row));
    }
    return rows;
}

Result<std::vector<Match>> Engine::matches(ArticleId id, const query::Query& query)
{
    const auto text = matchedText(d->articles, quint32(id.value));
    if (!text) return text.error();
    if (!*text) return Error{ErrorKind::NotFound, QString::number(id.value), QString()};
    return TextMatch(planOf(query.root).root).matches(**text);
}

IdSet Engine::Private::visible() const
{
    IdSet visible = order.everything();
    visible -= states.binned();
    return visible;
}

void Engine::Private::tell(ArticleId id, ArticleSummary& summary) const
{
    const quint32 number = quint32(id.value);
    summary.isUnread = !states.read().contains(number);
    summary.isBookmarked = states.bookmarked().contains(number);
    summary.isBinned = states.binned().contains(number);
    summary.isCorrected = states.corrected().contains(number);
    summary.tags.clear();
    for (const NamedMark& named : states.names())
        if (named.mark.kind == MarkKind::Tag && states.membersOf(named.mark.id).contains(number))
            summary.tags.push_back({named.name, named.colour});
    std::ranges::sort(summary.tags, {}, [](const TagLabel& tag) { return text::foldedName(tag.name); });
    summary.verdicts = states.reviews().of(number);
}

StateCounts Engine::counts() const
{
    const IdSet present = d->visible();
    StateCounts counts;
    counts.articles = present.count();
    counts.unread = counts.articles - present.countWith(d->states.read());
    counts.bookmarked = present.countWith(d->states.bookmarked());
    counts.binned = d->order.count() - counts.articles;
    counts.tags = d->states.counted(MarkKind::Tag, present);
    counts.collections = d->states.counted(MarkKind::Collection, present);
    return counts;
}

qint64 Engine::countOn(QDate day) const
{
    return countedOn(day, d->order, d->states);
}

ArticleId Engine::nextUnread(const Listing& listing, qint64 from) const
{
    return unreadFrom(listing, from, d->order, d->states);
}

const ReviewSets& Engine::reviews() const
{
    return d->states.reviews();
}

ArticleIds Engine::binned() const
{
    IdSet binned = d->order.everything();
    binned &= d->states.binned();
    ArticleIds ids;
    for (const quint32 id : binned.ids()) ids.push_back({id});
    return ids;
}

std::vector<CarriedMark> Engine::carried(const ArticleIds& ids) const
{
    std::vector<quint32> numbers;
    numbers.reserve(ids.size());
    for (const ArticleId id : ids) numbers.push_back(quint32(id.value));
    return d->states.carriedBy(IdSet::of(std::move(numbers)));
}

Result<std::vector<FacetValue>> Engine::binnedBySource()
{
    IdSet binned = d->order.everything();
    binned &= d->states.binned();
    SearchOutcome outcome;
    const SearchOptions options{.facets = {FacetField::Source}, .mostFacetValues = 0};
    if (const auto counted = d->counting.count(binned, options, outcome); !counted) return counted.error();
    Facet& sources = outcome.facets.front();
    if (sources.without > 0) sources.values.push_back({QString(), sources.without});
    return std::move(sources.values);
}

void Engine::tell(Article& article) const
{
    d->tell(article.summary.id, article.summary);
    article.collections = d->states.collectionsOf(quint32(article.summary.id.value));
}

Result<ArticleIds> Engine::alike(ArticleId id)
{
    const auto snapshot = Snapshot::take(d->index);
    if (!snapshot) return snapshot.error();
    if (const auto loaded = d->alike.load(); !loaded) return loaded.error();
    ArticleIds others;
    for (const quint32 one : d->alike.newestFirst(d->alike.groupOf(quint32(id.value)), AlikeGroups::Bin::LeftOut))
        if (one != id.value) others.push_back({one});
    return others;
}

IdSet Engine::visible() const
{
    return d->visible();
}

std::shared_ptr<const ArticleOrder> Engine::order() const
{
    return d->order.newestFirst();
}

Result<qint64> Engine::indexBehind()
{
    return articlesBehind(d->articles, d->index);
}

}  // namespace dateline::store
