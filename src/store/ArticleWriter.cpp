// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Changes.h"
#include "store/IdReserve.h"
#include "store/KeptIdentities.h"
#include "store/LibraryFiles.h"
#include "store/Store.h"
#include "store/Transaction.h"
#include "store/Turn.h"
#include "store/adding/ArticleAdder.h"
#include "store/adding/ImportUndo.h"
#include "store/correcting/CorrectionFollower.h"
#include "store/correcting/KeptCorrections.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <iterator>

#include <sqlite3.h>

namespace dateline::store {

// Beyond it the log is moved into the file after a commit: long enough that a page is moved once for many commits.
static constexpr qint64 LongLog = 32 << 20;
static constexpr qint64 OldAfterDays = 30;
static constexpr size_t ToldAtOnce = 50'000;
static constexpr size_t CaughtUpAtOnce = 5'000;

struct ArticleWriter::Private {
    Result<void> open();
    Result<void> beginIds();
    Result<void> findErased();
    Result<void> reserve(qint64 above);
    Result<qint64> nextId();
    Result<AddOutcome> add(qint64 import, std::span<Prepared> batch);
    Result<ChangeSet> followCorrections(const ArticleIds& ids);
    Result<void> tell(const ChangeSet& change);
    Result<void> catchUp();
    Result<void> writeDown(qint64 import, qint64 nextId, AddOutcome& outcome);
    template <typename Work>
    Result<void> write(Work work);
    qint64 now() const { return clock().toMSecsSinceEpoch(); }

    QString folder;
    Clock clock;
    std::unique_ptr<Connection> articles;
    std::unique_ptr<Connection> reader;  // read-only, for identities and corrections
    std::unique_ptr<Turns> turns;
    qint64 reserved = 0;  // ids below it are ours to give
    bool givesBack = false;
    QHash<IdentityKey, qint64> givenBack;
    QSet<IdentityKey> erased;  // as each import finds them at its begin
};

ArticleWriter::ArticleWriter(std::unique_ptr<Private> made) : d(std::move(made)) {}

ArticleWriter::~ArticleWriter()
{
    const auto turn = d->turns->take(std::chrono::milliseconds(200));
    if (turn) (void)d->articles->checkpoint(Connection::Checkpoint::Truncate);
}

Result<std::unique_ptr<ArticleWriter>> ArticleWriter::open(const QString& folder, const Clock& clock)
{
    auto made = std::make_unique<Private>();
    made->folder = folder;
    made->clock = clock;
    if (const auto opened = made->open(); !opened) return opened.error();
    return std::unique_ptr<ArticleWriter>(new ArticleWriter(std::move(made)));
}

Result<void> ArticleWriter::Private::open()
{
    auto connection = Connection::open(pathOf(folder, ArticlesFile), Access::ReadWrite);
    if (!connection) return connection.error();
    articles = std::move(*connection);
    // A commit is durable before index.db can see it: else, after a power cut, the index would know articles that are
    // gone. One sync a batch is a hundredth of its time.
    if (auto set = articles->execute("PRAGMA synchronous=FULL"); !set) return set;
    auto made = Turns::open(pathOf(folder, ArticlesFile));
    if (!made) return made.error();
    turns = std::move(*made);
    auto marks = Connection::open(pathOf(folder, ReaderFile), Access::ReadOnly);
    if (!marks) return marks.error();
    reader = std::move(*marks);
    if (auto begun = beginIds(); !begun) return begun;
    auto caughtUp = catchUp();
    // A library is opened all the same where there is no room or somebody writes for long; the next start tries again.
    const bool canWait =
        !caughtUp && (caughtUp.error().kind == ErrorKind::Locked || caughtUp.error().kind == ErrorKind::DiskFull);
    return canWait ? Result<void>() : caughtUp;
}

// One transaction under the turn. `work` answers Result<void>.
template <typename Work>
Result<void> ArticleWriter::Private::write(Work work)
{
    const auto turn = turns->take();
    if (!turn) return turn.error();
    auto transaction = Transaction::begin(*articles);
    if (!transaction) return transaction.error();
    if (Result<void> done = work(); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    // What is committed is committed: a log that cannot be moved now will be another time.
    if (articles->logSize() > LongLog) (void)articles->checkpoint(Connection::Checkpoint::Passive);
    return {};
}

Result<qint64> ArticleWriter::Private::nextId()
{
    Statement find = articles->statement("articles/state");
    const auto row = find.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::Damaged, articles->path(), QStringLiteral("no row of state")};
    givesBack = find.integer(1) != 0;
    return find.integer(0);
}

// A file that has given no id yet begins where reader.db says that another may have ended.
Result<void> ArticleWriter::Private::beginIds()
{
    const auto begun = nextId();
    if (!begun) return begun.error();
    const auto mark = idsBelow(*reader);
    if (!mark) return mark.error();
    if (*begun != 0 && !givesBack) return {};
    auto kept = keptIdentities(*reader);
    if (!kept) return kept.error();
    givenBack = std::move(*kept);
    if (*begun != 0) return {};
    givesBack = !givenBack.isEmpty();
    return write(
        [&] { return articles->statement("articles/set-state").bind(1, *mark).bind(2, givesBack ? 1 : 0).run(); });
}

Result<void> ArticleWriter::Private::reserve(qint64 above)
{
    if (above <= reserved) return {};
    const auto mark = reserveIds(folder, above);
    if (!mark) return mark.error();
    reserved = *mark;
    return {};
}

Result<void> ArticleWriter::Private::findErased()
{
    auto found = erasedIdentities(*reader);
    if (!found) return found.error();
    erased = std::move(*found);
    return {};
}

Result<qint64> ArticleWriter::beginImport(const QStringList& paths)
{
    if (const auto found = d->findErased(); !found) return found.error();
    qint64 id = 0;
    const auto begun = d->write([&]() -> Result<void> {
        const QByteArray listed = QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact);
        Statement begin = d->articles->statement("imports/begin");
        auto done = begin.bind(1, d->now()).bindText(2, listed).run();
        id = sqlite3_last_insert_rowid(d->articles->handle());
        return done;
    });
    if (!begun) return begun.error();
    return id;
}

static std::optional<qint64> firstOf(const ArticleIds& ids)
{
    return ids.empty() ? std::nullopt : std::optional(ids.front().value);
}

static std::optional<qint64> lastOf(const ArticleIds& ids)
{
    return ids.empty() ? std::nullopt : std::optional(ids.back().value);
}

Result<void> ArticleWriter::Private::writeDown(qint64 import, qint64 nextId, AddOutcome& outcome)
{
    Statement count = articles->statement("imports/count");
    count.bind(1, import).bind(2, qint64(outcome.added.size())).bind(3, qint64(outcome.updated.size()));
    count.bind(4, outcome.duplicates).bind(5, firstOf(outcome.added)).bind(6, lastOf(outcome.added));
    if (auto done = count.run(); !done) return done;
    if (auto done = articles->statement("articles/set-next-id").bind(1, nextId).run(); !done) return done;
    auto change = changes::append(*articles, std::move(outcome.change));
    if (!change) return change.error();
    outcome.change = std::move(*change);
    return {};
}

Result<AddOutcome> ArticleWriter::Private::add(qint64 import, std::span<Prepared> batch)
{
    const auto from = nextId();
    if (!from) return from.error();
    if (const auto done = reserve(*from + qint64(batch.size())); !done) return done.error();
    const QDateTime present = clock();
    ArticleAdder adder(*articles, {.import = import,
                                   .nextId = *from,
                                   .instant = present.toMSecsSinceEpoch(),
                                   .oldBefore = QDate(1970, 1, 1).daysTo(present.date()) - OldAfterDays,
                                   .givenBack = givesBack ? &givenBack : nullptr,
                                   .erased = erased.isEmpty() ? nullptr : &erased});
    if (const auto done = adder.add(batch); !done) return done.error();
    auto outcome = adder.finish();
    if (!outcome) return outcome;
    if (!adder.givenBack().empty() || adder.hasMadeSources()) {
        const auto corrected = followCorrections(adder.givenBack());
        if (!corrected) return corrected.error();
        std::ranges::copy_if(corrected->changed, std::back_inserter(outcome->change.changed),
                             [&](ArticleId id) { return !std::ranges::binary_search(outcome->change.added, id); });
        std::ranges::sort(outcome->change.changed);
    }
    if (const auto done = writeDown(import, adder.nextId(), *outcome); !done) return done.error();
    return outcome;
}

Result<AddOutcome> ArticleWriter::add(qint64 import, std::span<Prepared> articles)
{
    AddOutcome outcome;
    const auto added = d->write([&]() -> Result<void> {
        auto result = d->add(import, articles);
        if (!result) return result.error();
        outcome = std::move(*result);
        return {};
    });
    if (!added) return added.error();
    return outcome;
}

Result<std::vector<DictionaryRef>> ArticleWriter::dictionaries()
{
    std::vector<DictionaryRef> all;
    Statement rows = d->articles->statement("articles/dictionaries");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        if (DictionaryRef dictionary = Dictionary::of(rows.bytes(0))) all.push_back(std::move(dictionary));
    }
}

Result<void> ArticleWriter::keepDictionary(const Dictionary& dictionary)
{
    return d->write([&] {
        Statement keep = d->articles->statement("articles/keep-dictionary");
        return keep.bind(1, qint64(dictionary.id())).bindBlob(2, dictionary.bytes()).run();
    });
}

Result<void> ArticleWriter::finishImport(qint64 import, const ImportReport& report)
{
    auto finished = d->write([&] {
        Statement finish = d->articles->statement("imports/finish");
        finish.bind(1, import).bind(2, d->now()).bind(3, report.read).bind(4, report.added).bind(5, report.updated);
        return finish.bind(6, report.duplicates).bind(7, report.refused).bind(8, report.wasCancelled ? 1 : 0).run();
    });
    if (!finished) return finished;
    const auto turn = d->turns->take();
    if (!turn) return turn.error();
    // Every commit is durable already; a log that cannot be moved now (no room for it twice) stays a log.
    (void)d->articles->checkpoint(Connection::Checkpoint::Truncate);
    return {};
}

static Result<bool> isUndone(Connection& articles, qint64 import)
{
    Statement find = articles.statement("imports/find");
    const auto row = find.bind(1, import).step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::NotFound, QString::number(import), QStringLiteral("no such import")};
    return !find.isNull(0);
}

Result<ChangeSet> ArticleWriter::undoImport(qint64 import)
{
    ChangeSet change;
    const auto undone = d->write([&]() -> Result<void> {
        const auto before = isUndone(*d->articles, import);
        if (!before) return before.error();
        if (*before) return {};
        auto done = undo(*d->articles, import);
        if (!done) return done.error();
        auto appended = changes::append(*d->articles, std::move(*done));
        if (!appended) return appended.error();
        change = std::move(*appended);
        return d->articles->statement("imports/undo").bind(1, import).bind(2, d->now()).run();
    });
    if (!undone) return undone.error();
    return change;
}

Result<ChangeSet> ArticleWriter::erase(const ArticleIds& ids)
{
    ChangeSet change;
    const auto erased = d->write([&]() -> Result<void> {
        auto done = store::erase(*d->articles, ids);
        if (!done) return done.error();
        auto appended = changes::append(*d->articles, std::move(*done));
        if (!appended) return appended.error();
        change = std::move(*appended);
        return {};
    });
    if (!erased) return erased.error();
    return change;
}

// What reader.db says of these articles and of all names of sources. Within a transaction.
Result<ChangeSet> ArticleWriter::Private::followCorrections(const ArticleIds& ids)
{
    CorrectionFollower follower(*articles, *reader);
    if (const auto done = follower.follow(ids); !done) return done.error();
    if (const auto done = follower.followSourceNames(); !done) return done.error();
    return follower.finish();
}

// In several commits' words where there is much to tell: more than fits into one would have the index made anew.
Result<void> ArticleWriter::Private::tell(const ChangeSet& change)
{
    ChangeSet part;
    part.realm = change.realm;
    for (const ArticleId id : change.changed) {
        part.changed.push_back(id);
        if (part.changed.size() < ToldAtOnce) continue;
        if (const auto told = changes::append(*articles, part); !told) return told.error();
        part.changed.clear();
    }
    const auto told = changes::append(*articles, std::move(part));
    return told ? Result<void>() : Result<void>(told.error());
}

// What a program wrote to reader.db and was killed before it wrote it here, and all of it where this file is new.
Result<void> ArticleWriter::Private::catchUp()
{
    const auto revision = correctionsRevision(*reader);
    if (!revision) return revision.error();
    const auto followed = correctionsFollowed(*articles);
    if (!followed) return followed.error();
    if (*followed == *revision) return {};
    const auto ids = correctedArticles(*articles, *reader);
    if (!ids) return ids.error();
    for (size_t from = 0; from <= ids->size(); from += CaughtUpAtOnce) {
        const size_t to = std::min(ids->size(), from + CaughtUpAtOnce);
        const ArticleIds block(ids->begin() + qptrdiff(from), ids->begin() + qptrdiff(to));
        auto done = write([&]() -> Result<void> {
            auto change = followCorrections(block);
            if (!change) return change.error();
            if (auto told = tell(*change); !told) return told;
            if (to < ids->size()) return {};
            return articles->statement("imported/set-state").bind(1, *revision).run();
        });
        if (!done) return done;
    }
    return {};
}

Result<ChangeSet> ArticleWriter::followCorrections(const ArticleIds& ids, qint64 revision)
{
    ChangeSet change;
    const auto written = d->write([&]() -> Result<void> {
        auto followed = d->followCorrections(ids);
        if (!followed) return followed.error();
        change = std::move(*followed);
        if (auto told = d->tell(change); !told) return told;
        const auto before = correctionsFollowed(*d->articles);
        if (!before) return before.error();
        // Where another program's correction came between, the next start catches up with what it left.
        if (*before != revision - 1) return {};
        return d->articles->statement("imported/set-state").bind(1, revision).run();
    });
    if (!written) return written.error();
    return change;
}

Result<ArticleIds> ArticleWriter::addedBefore(qint64 import, qint64 dateKey)
{
    ArticleIds ids;
    Statement rows = d->articles->statement("imports/added-before");
    rows.bind(1, import).bind(2, dateKey);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return ids;
        ids.push_back({rows.integer(0)});
    }
}

}  // namespace dateline::store
