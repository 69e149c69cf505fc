// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Changes.h"
#include "store/IdReserve.h"
#include "store/KeptIdentities.h"
#include "store/LibraryFiles.h"
#include "store/ReadMarks.h"
#include "store/Store.h"
#include "store/Transaction.h"
#include "store/Turn.h"

#include <algorithm>
#include <chrono>

namespace dateline::store {

using Ids = std::vector<quint32>;

static constexpr qint64 LongLog = 4 << 20;

struct MarkWriter::Private {
    template <typename Work>
    Result<ChangeSet> write(Work work);
    Result<Ids> bookmark(const Ids& ids, bool isBookmarked);
    Result<void> tidyLog();

    QString folder;
    Clock clock;
    std::unique_ptr<Connection> reader;
    std::unique_ptr<Connection> articles;  // read-only, for identities
    std::unique_ptr<Turns> turns;
};

MarkWriter::MarkWriter(std::unique_ptr<Private> made) : d(std::move(made)) {}

MarkWriter::~MarkWriter()
{
    const auto turn = d->turns->take(std::chrono::milliseconds(200));
    if (turn) (void)d->reader->checkpoint(Connection::Checkpoint::Truncate);
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
    return std::unique_ptr<MarkWriter>(new MarkWriter(std::move(made)));
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

Result<void> MarkWriter::Private::tidyLog()
{
    return reader->logSize() < LongLog ? Result<void>() : reader->checkpoint(Connection::Checkpoint::Passive);
}

// `work` answers the ids that it changed.
template <typename Work>
Result<ChangeSet> MarkWriter::Private::write(Work work)
{
    const auto turn = turns->take();
    if (!turn) return turn.error();
    auto transaction = Transaction::begin(*reader);
    if (!transaction) return transaction.error();
    if (const auto done = refreshIdentities(*reader, *articles); !done) return done.error();
    const Result<Ids> changed = work();
    if (!changed) return changed.error();
    ChangeSet change;
    change.realm = Realm::Reader;
    for (const quint32 id : *changed) change.changed.push_back({id});
    auto written = changes::append(*reader, std::move(change));
    if (!written) return written;
    if (const auto done = transaction->commit(); !done) return done.error();
    // What is committed is committed: a log that cannot be tidied now will be another time.
    (void)tidyLog();
    return written;
}

Result<ChangeSet> MarkWriter::setRead(const ArticleIds& ids, bool isRead)
{
    return d->write([&]() -> Result<Ids> {
        auto changed = markRead(*d->reader, tidied(ids), isRead);
        if (!changed || !isRead) return changed;
        if (const auto kept = keepIdentities(*d->reader, *d->articles, *changed); !kept) return kept.error();
        return changed;
    });
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

Result<ChangeSet> MarkWriter::setBookmarked(const ArticleIds& ids, bool isBookmarked)
{
    return d->write([&]() -> Result<Ids> {
        auto changed = d->bookmark(tidied(ids), isBookmarked);
        if (!changed || !isBookmarked) return changed;
        if (const auto kept = keepIdentities(*d->reader, *d->articles, *changed); !kept) return kept.error();
        return changed;
    });
}

Result<void> MarkWriter::saveSession(const QByteArray& session)
{
    const auto saved = d->write([&]() -> Result<Ids> {
        Statement save = d->reader->statement("marks/save-session");
        const auto done = save.bindBlob(1, session.isNull() ? QByteArray("") : session).run();
        return done ? Result<Ids>(Ids()) : Result<Ids>(done.error());
    });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> MarkWriter::raiseIds(qint64 above)
{
    const auto mark = reserveIds(d->folder, above);
    return mark ? Result<void>() : Result<void>(mark.error());
}

}  // namespace dateline::store
