// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IdReserve.h"
#include "store/Migrations.h"
#include "store/Store.h"
#include "store/StoredFacts.h"
#include "store/Transaction.h"
#include "store/Turn.h"
#include "store/adding/SourceBook.h"
#include "store/check/LibraryCheck.h"
#include "store/journal/Mending.h"

#include <QFile>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr qint64 IndexStep = 65'536;

// The index is derived: where its file cannot be read it is thrown away.
static Result<void> dropBrokenIndex(const QString& folder, QStringList& done)
{
    const QString path = pathOf(folder, IndexFile);
    auto fits = checkFits(path, IndexFile);
    if (fits || fits.error().kind == ErrorKind::NewerVersion) return fits;
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(path + ending);
    if (QFile::exists(path)) return fits;
    done.append(u"The index could not be read and was thrown away."_s);
    return {};
}

static Result<bool> recountSources(Connection& articles)
{
    const auto hold = countersHold(articles);
    if (!hold || *hold) return hold ? Result<bool>(false) : hold;
    if (const auto counted = SourceBook::recount(articles); !counted) return counted.error();
    return true;
}

static Result<bool> eraseStrays(Connection& articles)
{
    qint64 erased = 0;
    for (const char* name :
         {"check/erase-stray-bodies", "check/erase-stray-originals", "check/erase-stray-versions",
          "check/erase-stray-labels", "check/erase-stray-identities", "check/erase-stray-imported"}) {
        if (const auto done = articles.statement(name).run(); !done) return done.error();
        erased += articles.rowsChanged();
    }
    return erased > 0;
}

static Result<bool> raiseNextId(Connection& articles)
{
    if (const auto done = articles.statement("check/raise-next-id").run(); !done) return done.error();
    return articles.rowsChanged() > 0;
}

static Result<bool> registerAgain(Connection& articles)
{
    std::vector<qint64> ids;
    {
        Statement rows = articles.statement("check/unregistered");
        for (;;) {
            const auto row = rows.step();
            if (!row) return row.error();
            if (!*row) break;
            ids.push_back(rows.integer(0));
        }
    }
    for (const qint64 id : ids)
        if (const auto done = registerIdentity(articles, id); !done) return done.error();
    return !ids.empty();
}

static Result<void> mendRows(Connection& articles, QStringList& done)
{
    auto transaction = Transaction::begin(articles);
    if (!transaction) return transaction.error();
    using Mend = Result<bool> (*)(Connection&);
    for (const auto& [mend, sentence] :
         {std::pair<Mend, QString>(eraseStrays, u"Rows that belonged to no article were removed."_s),
          std::pair<Mend, QString>(recountSources, u"The counters of the sources were taken anew."_s),
          std::pair<Mend, QString>(raiseNextId, u"The next article number was raised above all that were given."_s),
          std::pair<Mend, QString>(registerAgain, u"Articles that had lost their identity were registered again."_s)}) {
        const auto mended = mend(articles);
        if (!mended) return mended.error();
        if (*mended) done.append(sentence);
    }
    return transaction->commit();
}

static Result<void> mendStructure(Connection& connection, QStringList& done)
{
    const auto before = checkStructure(connection);
    if (!before) return before.error();
    if (before->isEmpty()) return {};
    // An index of SQLite's own can be made anew from its table; a table cannot.
    if (auto made = connection.execute("REINDEX"); !made) return made;
    const auto after = checkStructure(connection);
    if (!after) return after.error();
    if (!after->isEmpty()) return Error{ErrorKind::Damaged, connection.path(), after->join(u"; "_s)};
    done.append(u"Look-up tables inside %1 were made anew."_s.arg(connection.path().section(u'/', -1)));
    return {};
}

static Result<void> mendFile(const QString& folder, const FileKind& kind, QStringList& done)
{
    const auto turns = Turns::open(pathOf(folder, kind));
    if (!turns) return turns.error();
    const auto turn = (*turns)->take();
    if (!turn) return turn.error();
    const auto connection = Connection::open(pathOf(folder, kind), Access::ReadWrite);
    if (!connection) return connection.error();
    if (auto mended = mendStructure(**connection, done); !mended) return mended;
    if (kind.realm == Realm::Articles)
        if (auto mended = mendRows(**connection, done); !mended) return mended;
    return (*connection)->checkpoint(Connection::Checkpoint::Truncate);
}

static Result<void> reserveGivenIds(const QString& folder)
{
    const auto articles = Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly);
    if (!articles) return articles.error();
    Statement state = (*articles)->statement("articles/state");
    const auto row = state.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::Damaged, (*articles)->path(), u"no row of state"_s};
    const auto mark = reserveIds(folder, state.integer(0));
    return mark ? Result<void>() : Result<void>(mark.error());
}

static Result<void> buildIndex(const QString& folder, const ProgressListener& progress, const Cancel& cancel,
                               QStringList& done)
{
    const auto writer = IndexWriter::open(folder);
    if (!writer) return writer.error();
    if (auto emptied = (*writer)->startAnew(); !emptied) return emptied;
    for (qint64 indexed = 0;;) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, folder, {}};
        const auto step = (*writer)->follow(IndexStep, cancel);
        if (!step) return step.error();
        indexed += step->indexed;
        if (progress) progress({indexed, indexed + step->behind, pathOf(folder, IndexFile)});
        if (step->indexed > 0) continue;
        done.append(u"The index was built anew from %1 articles."_s.arg(indexed));
        return {};
    }
}

Result<QStringList> repair(const QString& folder, const ProgressListener& progress, const Cancel& cancel)
{
    QStringList done;
    if (!isLibrary(folder)) return Error{ErrorKind::NotALibrary, folder, u"no library is here"_s};
    if (const auto dropped = dropBrokenIndex(folder, done); !dropped) return dropped.error();
    const auto ready = readyLibrary(folder, systemClock());
    if (!ready) return ready.error();
    if (ready->trouble != Mending::Trouble::None) done.append(u"The marks were made anew from reader.jsonl."_s);
    for (const FileKind& kind : {ArticlesFile, ReaderFile})
        if (const auto mended = mendFile(folder, kind, done); !mended) return mended.error();
    if (const auto reserved = reserveGivenIds(folder); !reserved) return reserved.error();
    if (const auto built = buildIndex(folder, progress, cancel, done); !built) return built.error();
    return done;
}

}  // namespace dateline::store
