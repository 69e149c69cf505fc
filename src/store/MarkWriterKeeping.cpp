// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeptIdentities.h"
#include "store/MarkWriterState.h"
#include "store/WatchFolders.h"
#include "store/correcting/KeptCorrections.h"
#include "store/correcting/SourceNaming.h"

#include <algorithm>

// What is kept beside marks: corrections, names of sources, watch folders, the session.
namespace dateline::store {

Result<KeptCorrections> MarkWriter::correct(const std::vector<ArticleCorrection>& corrections)
{
    KeptCorrections kept;
    const auto done = d->commit([&](ChangeSet& change) -> Result<void> {
        std::vector<quint32> corrected;
        for (const ArticleCorrection& each : corrections) {
            auto before = keepCorrection(*d->reader, *d->articles, each);
            if (!before) return before.error();
            if (before->empty()) continue;
            corrected.push_back(quint32(each.article.value));
            change.changed.push_back(each.article);
            kept.before.push_back({each.article, std::move(*before)});
        }
        std::ranges::sort(change.changed);
        if (auto identified = keepIdentities(*d->reader, *d->articles, corrected); !identified) return identified;
        return d->raiseCorrections(!corrected.empty(), kept.revision);
    });
    return done ? Result<KeptCorrections>(std::move(kept)) : Result<KeptCorrections>(done.error());
}

Result<void> MarkWriter::Private::raiseCorrections(bool hasChanged, qint64& revision)
{
    if (hasChanged)
        if (auto raised = store::raiseCorrections(*reader); !raised) return raised;
    const auto raised = correctionsRevision(*reader);
    if (!raised) return raised.error();
    revision = *raised;
    return {};
}

Result<KeptNames> MarkWriter::renameSource(const QString& from, const std::optional<QString>& to)
{
    KeptNames kept;
    const auto done = d->commit([&](ChangeSet&) -> Result<void> {
        auto naming = namingOf(*d->reader, *d->articles, from, to);
        if (!naming) return naming.error();
        auto before = keepSourceNames(*d->reader, naming->before);
        if (!before) return before.error();
        kept.renamed = std::move(*naming);
        kept.renamed.before = std::move(*before);
        return d->raiseCorrections(!kept.renamed.before.empty(), kept.revision);
    });
    return done ? Result<KeptNames>(std::move(kept)) : Result<KeptNames>(done.error());
}

Result<KeptNames> MarkWriter::nameSources(const SourceNames& names)
{
    KeptNames kept;
    const auto done = d->commit([&](ChangeSet&) -> Result<void> {
        auto before = keepSourceNames(*d->reader, names);
        if (!before) return before.error();
        kept.renamed.before = std::move(*before);
        return d->raiseCorrections(!kept.renamed.before.empty(), kept.revision);
    });
    return done ? Result<KeptNames>(std::move(kept)) : Result<KeptNames>(done.error());
}

Result<void> MarkWriter::saveSession(const QByteArray& session)
{
    const auto saved = d->commit([&](ChangeSet&) -> Result<void> {
        Statement save = d->reader->statement("marks/save-session");
        return save.bindBlob(1, session.isNull() ? QByteArray("") : session).run();
    });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<std::vector<WatchFolder>> MarkWriter::watchFolders()
{
    return readWatchFolders(*d->reader);
}

Result<void> MarkWriter::keepWatchFolder(const WatchFolder& folder)
{
    return d->note([&](Connection& reader) -> Result<void> {
        const auto kept = store::keepWatchFolder(reader, folder);
        return kept ? Result<void>() : Result<void>(kept.error());
    });
}

Result<void> MarkWriter::forgetWatchFolder(qint64 id)
{
    return d->note([&](Connection& reader) { return store::forgetWatchFolder(reader, id); });
}

Result<FileSights> MarkWriter::watchedFiles(qint64 folder)
{
    return readWatchedFiles(*d->reader, folder);
}

Result<void> MarkWriter::noteWatchedFiles(qint64 folder, const FileSights& files)
{
    return d->note([&](Connection& reader) { return store::noteWatchedFiles(reader, folder, files); });
}

Result<void> MarkWriter::noteWatchImport(qint64 folder, qint64 when, qint64 articles)
{
    return d->note([&](Connection& reader) { return store::noteWatchImport(reader, folder, when, articles); });
}

}  // namespace dateline::store
