// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ArticleFollowing.h"
#include "store/Changes.h"
#include "store/IdReserve.h"
#include "store/KeptIdentities.h"
#include "store/LibraryFiles.h"
#include "store/MarkChunks.h"
#include "store/MarkNames.h"
#include "store/MarkWriterState.h"
#include "store/Transaction.h"
#include "store/annotating/KeptAnnotations.h"
#include "store/journal/ReaderHealth.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace dateline::store {

using Ids = std::vector<quint32>;

static constexpr qint64 LongLog = 4 << 20;

MarkWriter::MarkWriter(std::unique_ptr<Private> made) : d(std::move(made)) {}

MarkWriter::~MarkWriter()
{
    const auto turn = d->turns->take(std::chrono::milliseconds(200));
    if (!turn) return;
    (void)d->reader->checkpoint(Connection::Checkpoint::Truncate);
    if (d->reader->isInPlace()) noteHealthy(d->reader->path());
}

Result<std::unique_ptr<MarkWriter>> MarkWriter::open(const QString& folder, const Clock& clock)
{
    auto made = std::make_unique<Private>();
    made->folder = folder;
    made->clock = clock;
    auto reader = Connection::open(pathOf(folder, ReaderFile), Access::ReadWrite);
    if (!reader) return reader.error();
    made->reader = std::move(*reader);
    if (const auto set = made->reader->execute("PRAGMA synchronous=FULL"); !set) return set.error();
    auto articles = Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly);
    if (!articles) return articles.error();
    made->articles = std::move(*articles);
    auto turns = Turns::open(pathOf(folder, ReaderFile));
    if (!turns) return turns.error();
    made->turns = std::move(*turns);
    made->lend();
    if (const auto opened = made->openJournal(); !opened) return opened.error();
    return std::unique_ptr<MarkWriter>(new MarkWriter(std::move(made)));
}

void MarkWriter::Private::lend()
{
    const ReaderCommit lent{*reader, *articles, clock, [this](const ReaderCommit::Work& work) { return commit(work); }};
    annotations = std::make_unique<AnnotationWriter>(lent);
    baskets = std::make_unique<BasketWriter>(lent);
}

AnnotationWriter& MarkWriter::annotations()
{
    return *d->annotations;
}

BasketWriter& MarkWriter::baskets()
{
    return *d->baskets;
}

Result<void> MarkWriter::placePassages()
{
    const auto isBehind = arePassagesBehind(*d->reader, *d->articles);
    if (!isBehind) return isBehind.error();
    return *isBehind ? d->note([](Connection&) { return Result<void>(); }) : Result<void>();
}

static Ids tidied(const ArticleIds& ids)
{
    Ids tidy;
    tidy.reserve(ids.size());
    for (const ArticleId id : ids)
        if (id && id.value < 0xffffffff) tidy.push_back(quint32(id.value));
    std::sort(tidy.begin(), tidy.end());
    tidy.erase(std::unique(tidy.begin(), tidy.end()), tidy.end());
    return tidy;
}

// A library is opened all the same where the journal cannot be written: the next commit tries again.
Result<void> MarkWriter::Private::openJournal()
{
    auto watching = Journal::watch(*reader, articles.get(), folder);
    if (!watching) return watching.error();
    journal = std::move(*watching);
    const auto turn = turns->take(std::chrono::milliseconds(200));
    if (!turn) return {};
    if (auto understood = understandMore(); !understood) return understood;
    (void)journal->bringUp();
    return {};
}

Result<void> MarkWriter::Private::understandMore()
{
    const auto unknown = unknownLines(*reader);
    if (!unknown || unknown->empty()) return unknown ? Result<void>() : Result<void>(unknown.error());
    auto transaction = Transaction::begin(*reader);
    if (!transaction) return transaction.error();
    const auto understood = journal->understandMore();
    if (!understood || !*understood) return understood ? Result<void>() : Result<void>(understood.error());
    if (auto noted = journal->note(); !noted) return noted;
    if (auto done = transaction->commit(); !done) return done;
    (void)journal->tell();
    (void)journal->rewrite();
    return {};
}

Result<void> MarkWriter::Private::tidyLog()
{
    return reader->logSize() < LongLog ? Result<void>() : reader->checkpoint(Connection::Checkpoint::Passive);
}

// Others are told of passages that came to another place, too; who asked for the work, of the work alone.
static ChangeSet withMore(ChangeSet change, const ArticleIds& placed)
{
    change.changed.insert(change.changed.end(), placed.begin(), placed.end());
    std::ranges::sort(change.changed);
    change.changed.erase(std::unique(change.changed.begin(), change.changed.end()), change.changed.end());
    return change;
}

Result<ChangeSet> MarkWriter::Private::commit(const std::function<Result<void>(ChangeSet&)>& work)
{
    const auto turn = turns->take();
    if (!turn) return turn.error();
    auto transaction = Transaction::begin(*reader);
    if (!transaction) return transaction.error();
    const auto placed = followArticles(*reader, *articles);
    if (!placed) return placed.error();
    ChangeSet change;
    change.realm = Realm::Reader;
    if (const Result<void> done = work(change); !done) return done.error();
    auto written = changes::append(*reader, withMore(change, *placed));
    if (!written) return written;
    change.revision = written->revision;
    if (const auto noted = journal->note(); !noted) return noted.error();
    if (const auto done = transaction->commit(); !done) return done.error();
    // What is committed is committed: a journal that cannot be told and a log that cannot be tidied now will be another
    // time.
    (void)journal->tell();
    (void)tidyLog();
    return change;
}

// `work` answers those of the ids that it changed. What gets a mark keeps its identity.
template <typename Work>
Result<ChangeSet> MarkWriter::Private::mark(const ArticleIds& ids, bool isSet, Work work)
{
    return commit([&](ChangeSet& change) -> Result<void> {
        const Result<Ids> changed = work(tidied(ids));
        if (!changed) return changed.error();
        if (auto kept = isSet ? keepIdentities(*reader, *articles, *changed) : Result<void>(); !kept) return kept;
        for (const quint32 id : *changed) change.changed.push_back({id});
        return {};
    });
}

// A name stands in every row that shows it: which these are is not looked for.
template <typename Work>
Result<ChangeSet> MarkWriter::Private::name(Work work)
{
    return commit([&](ChangeSet& change) -> Result<void> {
        change.everything = true;
        return work();
    });
}

Result<void> MarkWriter::Private::note(const std::function<Result<void>(Connection&)>& work)
{
    const auto noted = commit([&](ChangeSet&) -> Result<void> { return work(*reader); });
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<ChangeSet> MarkWriter::setRead(const ArticleIds& ids, bool isRead)
{
    return set({MarkKind::Read}, ids, isRead);
}

Result<ChangeSet> MarkWriter::setBookmarked(const ArticleIds& ids, bool isBookmarked)
{
    return set({MarkKind::Bookmark}, ids, isBookmarked);
}

static Result<bool> isBookmarkedNow(Connection& reader, quint32 id)
{
    return reader.statement("marks/is-bookmarked").bind(1, qint64(id)).step();
}

Result<Ids> MarkWriter::Private::bookmark(const Ids& ids, bool isBookmarked)
{
    const qint64 now = clock().toMSecsSinceEpoch();
    Ids changed;
    for (const quint32 id : ids) {
        const auto is = isBookmarkedNow(*reader, id);
        if (!is) return is.error();
        if (*is == isBookmarked) continue;
        Statement change = reader->statement(isBookmarked ? "marks/bookmark" : "marks/forget-bookmark");
        change.bind(1, qint64(id));
        if (isBookmarked) change.bind(2, now);
        if (const auto done = change.run(); !done) return done.error();
        changed.push_back(id);
    }
    return changed;
}

static Result<bool> isNamed(Connection& reader, const Mark& mark)
{
    return reader.statement("marks/is-named").bind(1, mark.id).bind(2, int(mark.kind)).step();
}

Result<Ids> MarkWriter::Private::carry(const Mark& mark, const Ids& ids, bool isSet)
{
    if (mark.kind == MarkKind::Bookmark) return bookmark(ids, isSet);
    if (mark.kind == MarkKind::Tag || mark.kind == MarkKind::Collection) {
        const auto is = isNamed(*reader, mark);
        if (!is) return is.error();
        if (!*is) return Error{ErrorKind::NotFound, {}, QStringLiteral("the tag or collection")};
    }
    return MarkChunks(*reader, mark).set(ids, isSet);
}

Result<ChangeSet> MarkWriter::set(const Mark& mark, const ArticleIds& ids, bool isSet)
{
    const bool isRestored = mark.kind == MarkKind::Bin && !isSet;
    return d->mark(ids, isSet, [&](const Ids& tidy) -> Result<Ids> {
        auto changed = d->carry(mark, tidy, isSet);
        if (!changed || !isRestored) return changed;
        const auto spared = forgetErased(*d->reader, *d->articles, *changed);
        return spared ? std::move(changed) : Result<Ids>(spared.error());
    });
}

Result<Mark> MarkWriter::define(const NamedMark& named)
{
    Mark mark;
    const auto done = d->name([&]() -> Result<void> {
        const auto defined = store::define(*d->reader, named);
        if (!defined) return defined.error();
        mark = *defined;
        return {};
    });
    return done ? Result<Mark>(mark) : Result<Mark>(done.error());
}

static ArticleSet setOf(const Ids& ids)
{
    ArticleIds articles;
    articles.reserve(ids.size());
    for (const quint32 id : ids) articles.push_back({id});
    return ArticleSet::of(std::move(articles));
}

Result<ForgottenMark> MarkWriter::Private::forgetOne(const NamedMark& named)
{
    MarkChunks chunks(*reader, named.mark);
    const auto ids = chunks.ids();
    if (!ids) return ids.error();
    if (const auto done = chunks.clear(); !done) return done.error();
    return ForgottenMark{named, setOf(*ids)};
}

Result<ForgottenMarks> MarkWriter::forget(const Mark& mark)
{
    ForgottenMarks forgotten;
    const auto done = d->name([&]() -> Result<void> {
        const auto names = store::forget(*d->reader, mark);
        if (!names) return names.error();
        for (const NamedMark& named : *names) {
            auto one = d->forgetOne(named);
            if (!one) return one.error();
            forgotten.push_back(std::move(*one));
        }
        return {};
    });
    return done ? Result<ForgottenMarks>(std::move(forgotten)) : Result<ForgottenMarks>(done.error());
}

Result<void> MarkWriter::Private::mergeNow(const Mark& from, const Mark& into, MergedTags& merged)
{
    for (const Mark& each : {from, into}) {
        const auto is = isNamed(*reader, each);
        if (!is) return is.error();
        if (!*is || each.kind != MarkKind::Tag || from == into)
            return Error{ErrorKind::NotFound, {}, QStringLiteral("the tag")};
    }
    const auto names = store::forget(*reader, from);
    if (!names) return names.error();
    auto gone = forgetOne(names->front());
    if (!gone) return gone.error();
    const auto added = MarkChunks(*reader, into).set(tidied(gone->articles.ids()), true);
    if (!added) return added.error();
    merged.added = setOf(*added);
    merged.forgotten.push_back(std::move(*gone));
    return {};
}

Result<MergedTags> MarkWriter::merge(const Mark& from, const Mark& into)
{
    MergedTags merged;
    const auto done = d->name([&] { return d->mergeNow(from, into, merged); });
    return done ? Result<MergedTags>(std::move(merged)) : Result<MergedTags>(done.error());
}

Result<void> MarkWriter::Private::restoreOne(const ForgottenMark& forgotten)
{
    if (const auto defined = store::define(*reader, forgotten.named); !defined) return defined.error();
    const auto set = MarkChunks(*reader, forgotten.named.mark).set(tidied(forgotten.articles.ids()), true);
    return set ? Result<void>() : Result<void>(set.error());
}

Result<void> MarkWriter::restore(const ForgottenMarks& forgotten)
{
    const auto done = d->name([&]() -> Result<void> {
        for (const ForgottenMark& one : forgotten)
            if (auto restored = d->restoreOne(one); !restored) return restored;
        return {};
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<ArticleIds> MarkWriter::noteErased(const ArticleIds& ids)
{
    ArticleIds noted;
    const auto done = d->commit([&](ChangeSet&) -> Result<void> {
        const auto binned = MarkChunks(*d->reader, {MarkKind::Bin}).ids();
        if (!binned) return binned.error();
        const Ids wanted = tidied(ids);
        Ids still;
        std::ranges::set_intersection(wanted, *binned, std::back_inserter(still));
        for (const quint32 id : still) noted.push_back({id});
        return store::noteErased(*d->reader, *d->articles, still);
    });
    return done ? Result<ArticleIds>(std::move(noted)) : Result<ArticleIds>(done.error());
}

Result<ChangeSet> MarkWriter::dropMarks(const ArticleIds& ids)
{
    return d->mark(ids, false, [&](const Ids& tidy) -> Result<Ids> {
        const auto names = readNames(*d->reader);
        if (!names) return names.error();
        std::vector<Mark> all{{MarkKind::Read}, {MarkKind::Bookmark}, {MarkKind::Bin}};
        for (const NamedMark& named : *names) all.push_back(named.mark);
        for (const Mark& each : all)
            if (const auto taken = d->carry(each, tidy, false); !taken) return taken.error();
        for (const quint32 id : tidy) {
            for (const char* name : {"corrections/forget-article", "reviews/forget-article"})
                if (const auto done = d->reader->statement(name).bind(1, qint64(id)).run(); !done) return done.error();
            if (const auto done = forgetAnnotationsOf(*d->reader, {id}); !done) return done.error();
        }
        return tidy;
    });
}

Result<void> MarkWriter::raiseIds(qint64 above)
{
    const auto mark = reserveIds(d->folder, above);
    return mark ? Result<void>() : Result<void>(mark.error());
}

}  // namespace dateline::store
