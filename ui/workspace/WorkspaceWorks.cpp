// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Marking.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/WorkspaceState.h"

#include <QFileInfo>
#include <QLocale>

namespace dateline::workspace {

namespace {

QString importTitle(const library::ImportRequest& request)
{
    if (request.paths.size() != 1) return Workspace::tr("Importing %Ln files", nullptr, int(request.paths.size()));
    return Workspace::tr("Importing %1").arg(QFileInfo(request.paths.first()).fileName());
}

void take(Work& work, const library::ImportProgress& progress)
{
    work.done = progress.bytesDone;
    work.total = progress.bytesTotal;
    work.refused = progress.refused;
    work.secondsLeft = progress.secondsLeft;
    work.count = Workspace::tr("%Ln articles", nullptr, int(progress.read));
}

}  // namespace

void Workspace::import(const library::ImportRequest& request)
{
    if (!d->library || request.paths.isEmpty()) return;
    const std::shared_ptr<library::ImportJob> job = d->library->importing().start(request);
    const int id = d->works.begin({.title = importTitle(request), .cancel = [job] { job->cancel(); }});
    connect(job.get(), &library::ImportJob::progressed, this, [this, id](const library::ImportProgress& progress) {
        d->works.update(id, [&](Work& work) { take(work, progress); });
    });
    library::whenAnswered(job->report(), this, [this, id, request](const Result<ImportReport>& report) {
        d->works.end(id);
        if (!report) return Q_EMIT failed(report.error());
        Q_EMIT importFinished(*report, request);
    });
}

void Workspace::emptyBin()
{
    if (!d->library) return;
    const Cancel cancel;
    const int id = d->works.begin({.title = tr("Emptying the Bin"), .cancel = [cancel] { cancel.request(); }});
    const auto told = library::whenTold<Progress>(this, [this, id](const Progress& progress) {
        d->works.update(id, [&](Work& work) {
            work.done = progress.done;
            work.total = progress.total;
            work.count = tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
        });
    });
    library::whenAnswered(d->library->marking().emptyBin(told, cancel), this, [this, id](const Result<qint64>& erased) {
        d->works.end(id);
        if (!erased) return Q_EMIT failed(erased.error());
        searchAgain();
    });
}

void Workspace::exportArticles(const library::ExportRequest& request)
{
    if (!d->library || request.ids.empty()) return;
    const std::shared_ptr<library::ExportTask> task = d->library->exporting().start(request);
    const QString title = tr("Exporting %1").arg(QFileInfo(request.path).fileName());
    const int id = d->works.begin({.title = title, .cancel = [task] { task->cancel(); }});
    connect(task.get(), &library::ExportTask::progressed, this, [this, id](qint64 done, qint64 total) {
        d->works.update(id, [&](Work& work) {
            work.done = done;
            work.total = total;
            work.count = tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total));
        });
    });
    library::whenAnswered(task->path(), this, [this, id](const Result<QString>& path) {
        d->works.end(id);
        if (path) return Q_EMIT exportFinished(*path);
        if (path.error().kind != ErrorKind::Cancelled) Q_EMIT failed(path.error());
    });
}

}  // namespace dateline::workspace
