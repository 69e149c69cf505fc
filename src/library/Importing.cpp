// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Importing.h"

#include "library/Desks.h"
#include "library/ImportRun.h"

namespace dateline::library {

struct ImportJob::Private {
    Cancel cancel;
    Reply<ImportReport> report;
};

ImportJob::ImportJob(std::shared_ptr<Private> state) : d(std::move(state)) {}

void ImportJob::cancel()
{
    d->cancel.request();
}

Reply<ImportReport> ImportJob::report() const
{
    return d->report;
}

std::shared_ptr<ImportJob> Importing::start(const ImportRequest& request)
{
    std::shared_ptr<ImportJob> job(new ImportJob(std::make_shared<ImportJob::Private>()));
    const Cancel cancel = job->d->cancel;
    d.workers.cancelAtClose(cancel);

    ImportRun::Listeners listeners;
    listeners.committed = [&desk = d] {
        desk.follower.nudge();
        desk.watch.look();
    };
    listeners.catchUpIndex = [&desk = d, cancel] { return desk.follower.catchUp(cancel).result(); };
    listeners.progressed = [context = d.context, handle = std::weak_ptr(job)](const ImportProgress& progress) {
        QMetaObject::invokeMethod(context, [handle, progress] {
            if (const auto listening = handle.lock()) Q_EMIT listening->progressed(progress);
        });
    };
    job->d->report = d.workers.importing.ask([&workers = d.workers, request, cancel, listeners](Place&) {
        if (cancel.isRequested()) return Result<ImportReport>(cancelled());
        return ImportRun(workers, request, cancel, listeners).run();
    });
    return job;
}

/// What was highlighted in texts that are put back has its place in them again when the answer comes.
Reply<void> Importing::undo(qint64 batch)
{
    auto answer = std::make_shared<Answer<void>>();
    d.workers.articles.post([&desk = d, answer, batch](store::ArticleWriter& articles) {
        const auto undone = articles.undoImport(batch);
        if (!undone) return answer->give(undone.error());
        desk.follower.nudge();
        desk.workers.marks.post([&watch = desk.watch, answer](store::MarkWriter& marks) {
            const auto placed = marks.placePassages();
            watch.look();
            answer->give(placed);
        });
    });
    return answer->future();
}

static qint64 dateKeyDaysAgo(const QDateTime& now, int days)
{
    return QDateTime(now.date().addDays(-days), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

Reply<ArticleIds> Importing::markOldRead(qint64 batch, int days)
{
    auto answer = std::make_shared<Answer<ArticleIds>>();
    const auto mark = [&watch = d.watch, answer](store::MarkWriter& marks, const ArticleIds& old) {
        const auto change = marks.setRead(old, true);
        if (!change) return answer->give(change.error());
        watch.look();
        answer->give(change->changed);
    };
    const qint64 before = dateKeyDaysAgo(d.clock(), days);
    d.workers.articles.post([&desk = d, answer, mark, batch, before](store::ArticleWriter& articles) {
        const auto old = articles.addedBefore(batch, before);
        if (!old) return answer->give(old.error());
        desk.workers.marks.post([mark, ids = *old](store::MarkWriter& marks) { mark(marks, ids); });
    });
    return answer->future();
}

std::vector<ImportFormatInfo> Importing::formats() const
{
    std::vector<ImportFormatInfo> formats;
    for (const import::ImportFormat* format : import::importFormats())
        formats.push_back({format->name(), format->title(), format->extensions()});
    return formats;
}

}  // namespace dateline::library
