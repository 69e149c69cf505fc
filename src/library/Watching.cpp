// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Watching.h"

#include "library/Desks.h"
#include "library/Watcher.h"
#include "library/WatchingState.h"
#include "library/WhenAnswered.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace dateline::library {

namespace {

/// Noted in one transaction, for the end of which a bookmark may wait.
constexpr qsizetype MostNoted = 2000;

std::vector<FileSights> inPortions(const FileSights& files)
{
    std::vector<FileSights> portions;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (portions.empty() || portions.back().size() >= MostNoted) portions.emplace_back();
        portions.back().insert(file.key(), file.value());
    }
    return portions;
}

bool isWhole(const Result<ImportReport>& report)
{
    return report && !report->wasCancelled && !report->stoppedBy;
}

}  // namespace

Watching::Watching(std::unique_ptr<Private> state) : d(std::move(state)) {}

Watching::~Watching()
{
    stop();
}

void Watching::start(const WatchPace& pace)
{
    if (d->watcher) return;
    qRegisterMetaType<std::vector<WatchFolder>>();
    qRegisterMetaType<std::optional<Error>>();
    qRegisterMetaType<FileSights>();
    d->watcher = new Watcher(d->workers, d->library, pace, d->cancel);
    d->watcher->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->watcher, &QObject::deleteLater);
    connect(d->watcher, &Watcher::told, this, &Watching::take);
    connect(d->watcher, &Watcher::wanted, this, &Watching::import);
    connect(d->watcher, &Watcher::looked, this, &Watching::looked);
    connect(d->watcher, &Watcher::problem, this, &Watching::note);
    d->thread.setObjectName(QStringLiteral("watching"));
    d->thread.start();
    QMetaObject::invokeMethod(d->watcher, &Watcher::start);
}

void Watching::stop()
{
    d->cancel.request();
    d->thread.quit();
    d->thread.wait();
    d->watcher = nullptr;
}

void Watching::setChoices(bool markRead, bool keepOriginals)
{
    d->markRead = markRead;
    d->keepOriginals = keepOriginals;
}

const std::vector<WatchState>& Watching::states() const
{
    return d->states;
}

bool Watching::isElsewhere() const
{
    return d->isElsewhere;
}

WatchState* Watching::stateOf(qint64 id)
{
    const auto found = std::ranges::find(d->states, id, [](const WatchState& state) { return state.folder.id; });
    return found == d->states.end() ? nullptr : &*found;
}

void Watching::take(const std::vector<WatchFolder>& folders, bool isElsewhere)
{
    std::vector<WatchState> states;
    for (const WatchFolder& folder : folders) {
        const WatchState* before = stateOf(folder.id);
        states.push_back(before ? *before : WatchState());
        states.back().folder = folder;
    }
    const bool isSame = d->states == states && d->isElsewhere == isElsewhere;
    d->states = std::move(states);
    d->isElsewhere = isElsewhere;
    if (!isSame) Q_EMIT changed();
}

void Watching::note(qint64 folder, const std::optional<Error>& problem)
{
    WatchState* const state = stateOf(folder);
    if (!state || state->problem == problem) return;
    state->problem = problem;
    if (problem) Q_EMIT failed(*problem, state->folder);
    Q_EMIT changed();
}

template <typename Work>
Reply<void> Watching::write(Work work)
{
    return d->workers.marks.ask([work = std::move(work), this](store::MarkWriter& marks) {
        const Result<void> done = work(marks);
        QMetaObject::invokeMethod(this, &Watching::reload);
        return done;
    });
}

Reply<void> Watching::keep(const WatchFolder& folder)
{
    return write([folder](store::MarkWriter& marks) { return marks.keepWatchFolder(folder); });
}

Reply<void> Watching::forget(qint64 id)
{
    return write([id](store::MarkWriter& marks) { return marks.forgetWatchFolder(id); });
}

void Watching::reload()
{
    if (d->watcher) QMetaObject::invokeMethod(d->watcher, &Watcher::reload);
}

void Watching::import(const WatchFolder& folder, const FileSights& files)
{
    ImportRequest request;
    request.paths = {folder.path};
    request.source = folder.source;
    request.tags = folder.tags;
    request.markRead = d->markRead;
    request.keepOriginals = d->keepOriginals;
    const QByteArray root = QFile::encodeName(folder.path);
    request.wants = [root, files](const QByteArray& path) {
        QByteArray below = path.mid(root.size());
        while (below.startsWith('/')) below.remove(0, 1);
        return files.contains(below);
    };
    const std::shared_ptr<ImportJob> job = d->importing.start(request);
    Q_EMIT started(job, folder);
    // The handle is held until then, so that whoever was told may listen.
    whenAnswered(job->report(), this,
                 [this, job, folder, files](const Result<ImportReport>& report) { end(folder, files, report); });
}

/// Remembered only when all of it is committed; what was cut short is read again, and told apart as known.
void Watching::end(const WatchFolder& folder, const FileSights& files, const Result<ImportReport>& report)
{
    if (!d->watcher) return;
    const bool isDone = isWhole(report);
    if (isDone) remember(folder.id, files, report->added + report->updated);
    QMetaObject::invokeMethod(
        d->watcher, [watcher = d->watcher, id = folder.id, files, isDone] { watcher->endImport(id, files, isDone); });
    const bool wasCancelled = report ? report->wasCancelled : report.error().kind == ErrorKind::Cancelled;
    WatchState* const state = stateOf(folder.id);
    if (state && wasCancelled) {
        state->isStopped = true;
        QMetaObject::invokeMethod(d->watcher, [watcher = d->watcher, id = folder.id] { watcher->rest(id); });
        return Q_EMIT changed();
    }
    if (!report) return note(folder.id, report.error());
    note(folder.id, report->stoppedBy ? std::optional(*report->stoppedBy) : std::nullopt);
    if (state) state->refused += report->refused;
    Q_EMIT imported(*report, folder);
}

void Watching::remember(qint64 folder, const FileSights& files, qint64 articles)
{
    for (FileSights& portion : inPortions(files))
        d->workers.marks.post([folder, portion = std::move(portion)](store::MarkWriter& marks) {
            (void)marks.noteWatchedFiles(folder, portion);  // else it is read once more, and known
        });
    if (articles == 0) return;
    (void)write([folder, now = d->clock().toMSecsSinceEpoch(), articles](store::MarkWriter& marks) {
        return marks.noteWatchImport(folder, now, articles);
    });
}

}  // namespace dateline::library
