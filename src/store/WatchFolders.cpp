// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WatchFolders.h"

#include "store/Connection.h"

namespace dateline::store {

Result<std::vector<WatchFolder>> readWatchFolders(Connection& reader)
{
    std::vector<WatchFolder> all;
    Statement rows = reader.statement("watch/folders");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        all.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3).split(u'\n', Qt::SkipEmptyParts),
                       rows.integer(4), rows.integer(5)});
    }
}

static QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<qint64> keepWatchFolder(Connection& reader, const WatchFolder& folder)
{
    const QString tags = notNull(folder.tags.join(u'\n'));
    if (folder.id != 0) {
        Statement change = reader.statement("watch/change-folder");
        const auto done = change.bind(1, folder.id).bind(2, notNull(folder.source)).bind(3, tags).run();
        return done ? Result<qint64>(folder.id) : Result<qint64>(done.error());
    }
    Statement add = reader.statement("watch/add-folder");
    const auto row = add.bind(1, folder.path).bind(2, notNull(folder.source)).bind(3, tags).step();
    if (!row) return row.error();
    return add.integer(0);
}

Result<void> forgetWatchFolder(Connection& reader, qint64 id)
{
    for (const char* name : {"watch/forget-files", "watch/forget-folder"})
        if (auto done = reader.statement(name).bind(1, id).run(); !done) return done;
    return {};
}

Result<FileSights> readWatchedFiles(Connection& reader, qint64 folder)
{
    FileSights all;
    Statement rows = reader.statement("watch/files");
    rows.bind(1, folder);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        all.insert(rows.bytes(0), {rows.integer(1), rows.integer(2)});
    }
}

Result<void> noteWatchedFiles(Connection& reader, qint64 folder, const FileSights& files)
{
    const auto isThere = reader.statement("watch/is-folder").bind(1, folder).step();
    if (!isThere) return isThere.error();
    if (!*isThere) return {};
    Statement note = reader.statement("watch/note-file");
    note.bind(1, folder);
    for (auto file = files.begin(); file != files.end(); ++file) {
        note.bindBlob(2, file.key()).bind(3, file->size).bind(4, file->modified);
        if (auto done = note.run(); !done) return done;
        note.reset();
    }
    return {};
}

Result<void> noteWatchImport(Connection& reader, qint64 folder, qint64 when, qint64 articles)
{
    return reader.statement("watch/note-import").bind(1, folder).bind(2, when).bind(3, articles).run();
}

}  // namespace dateline::store
