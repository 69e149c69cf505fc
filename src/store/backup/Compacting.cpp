// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/Compacting.h"

#include "store/CancelWatch.h"
#include "store/LibraryFiles.h"
#include "store/Turn.h"
#include "store/index/Tokenizer.h"
#include "store/journal/Journal.h"

#include <QFileInfo>

namespace dateline::store {

static qint64 sizeOf(const QString& folder)
{
    qint64 size = QFileInfo(journalPath(folder)).size();
    for (const FileKind& kind : {ReaderFile, ArticlesFile, IndexFile})
        for (const char* ending : {"", "-wal"}) size += QFileInfo(pathOf(folder, kind) + QLatin1String(ending)).size();
    return size;
}

static Result<void> compactFile(const QString& folder, const FileKind& kind, const Cancel& cancel)
{
    const auto turns = Turns::open(pathOf(folder, kind));
    if (!turns) return turns.error();
    const auto turn = (*turns)->take();
    if (!turn) return turn.error();
    const auto connection = Connection::open(pathOf(folder, kind), Access::ReadWrite);
    if (!connection) return connection.error();
    const CancelWatch watch(**connection, cancel);
    if (kind.realm == Realm::Index) {
        if (auto known = registerTokenizer((*connection)->handle()); !known) return known;
        if (auto merged = (*connection)->statement("index/merge-all").run(); !merged) return merged;
    }
    if (auto written = (*connection)->execute("VACUUM"); !written) return written;
    return (*connection)->checkpoint(Connection::Checkpoint::Truncate);
}

static Result<void> compactJournal(const QString& folder)
{
    const auto turns = Turns::open(pathOf(folder, ReaderFile));
    if (!turns) return turns.error();
    const auto turn = (*turns)->take();
    if (!turn) return turn.error();
    const auto reader = Connection::open(pathOf(folder, ReaderFile), Access::ReadOnly);
    if (!reader) return reader.error();
    const auto articles = Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly);
    if (!articles) return articles.error();
    return Journal(**reader, articles->get(), folder).rewrite();
}

Result<Compacted> compactLibrary(const QString& folder, const ProgressListener& progress, const Cancel& cancel)
{
    Compacted compacted{sizeOf(folder)};
    qint64 done = 0;
    if (const auto written = compactJournal(folder); !written) return written.error();
    for (const FileKind& kind : {ReaderFile, ArticlesFile, IndexFile}) {
        if (progress) progress({done, compacted.before, pathOf(folder, kind)});
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, folder, {}};
        done += QFileInfo(pathOf(folder, kind)).size();
        if (const auto written = compactFile(folder, kind, cancel); !written) return written.error();
    }
    compacted.after = sizeOf(folder);
    return compacted;
}

}  // namespace dateline::store
