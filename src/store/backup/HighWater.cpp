// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/HighWater.h"

#include "store/Connection.h"
#include "store/IdReserve.h"
#include "store/LibraryFiles.h"
#include "store/Migrations.h"
#include "store/Transaction.h"
#include "store/journal/Journal.h"

#include <QJsonDocument>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

static void readReader(const QString& path, HighWater& mark)
{
    const auto reader = Connection::open(path, Access::ReadOnly);
    if (!reader) return;
    if (const auto below = idsBelow(**reader)) mark.idsBelow = std::max(mark.idsBelow, *below);
    if (const auto revision = journalRevision(**reader)) mark.revision = std::max(mark.revision, *revision);
    Statement given = (*reader)->statement("journal/given-all");
    for (auto row = given.step(); row && *row; row = given.step())
        mark.given.emplace_back(given.text(0), given.integer(1));
}

static void readArticles(const QString& path, HighWater& mark)
{
    const auto articles = Connection::open(path, Access::ReadOnly);
    if (!articles) return;
    Statement state = (*articles)->statement("articles/state");
    if (const auto row = state.step(); row && *row) mark.nextId = state.integer(0);
}

static void readJournal(const QString& folder, HighWater& mark)
{
    const JournalFile journal(journalPath(folder));
    const auto state = journal.look();
    if (!state) return;
    mark.revision = std::max(mark.revision, state->revision);
    (void)journal.read(state->until, [&mark](const QByteArray& line) -> Result<void> {
        if (!line.contains("\"idsBelow\"")) return {};
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        mark.idsBelow = std::max(mark.idsBelow, object.value("idsBelow"_L1).toInteger());
        return {};
    });
}

HighWater highWaterOf(const QString& folder)
{
    HighWater mark;
    readReader(pathOf(folder, ReaderFile), mark);
    readArticles(pathOf(folder, ArticlesFile), mark);
    readJournal(folder, mark);
    mark.idsBelow = std::max(mark.idsBelow, mark.nextId);
    return mark;
}

static Result<void> raiseGiven(Connection& reader, const HighWater& mark)
{
    for (const auto& [table, newest] : mark.given)
        for (const char* step : {"journal/given-put", "journal/given-add"})
            if (auto done = reader.statement(step).bind(1, table).bind(2, newest).run(); !done) return done;
    return {};
}

static Result<void> writeInto(const QString& path, const FileKind& kind,
                              const std::function<Result<void>(Connection&)>& work)
{
    if (auto migrated = migrate(path, kind); !migrated) return migrated;
    const auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection) return connection.error();
    if (auto set = (*connection)->execute("PRAGMA synchronous=FULL"); !set) return set;
    auto transaction = Transaction::begin(**connection);
    if (!transaction) return transaction.error();
    if (auto done = work(**connection); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    return (*connection)->checkpoint(Connection::Checkpoint::Truncate);
}

Result<void> raiseReader(const QString& path, const HighWater& mark)
{
    return writeInto(path, ReaderFile, [&mark](Connection& reader) -> Result<void> {
        const auto own = journalRevision(reader);
        if (!own) return own.error();
        if (auto raised = reader.statement("marks/raise-ids").bind(1, mark.idsBelow).run(); !raised) return raised;
        const qint64 revision = std::max(*own, mark.revision) + 1;
        if (auto set = reader.statement("journal/set-revision").bind(1, revision).run(); !set) return set;
        return raiseGiven(reader, mark);
    });
}

Result<void> raiseArticles(const QString& path, const HighWater& mark, bool marksStay)
{
    return writeInto(path, ArticlesFile, [&](Connection& articles) {
        // Where the file of before cannot be read, all that was reserved may have been given.
        const qint64 above = mark.nextId > 0 ? mark.nextId : mark.idsBelow;
        return articles.statement("articles/raise-next").bind(1, above).bind(2, marksStay ? 1 : 0).run();
    });
}

}  // namespace dateline::store
