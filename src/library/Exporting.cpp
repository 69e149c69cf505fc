// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Exporting.h"

#include "export/Export.h"
#include "export/ListColumns.h"
#include "export/Pages.h"
#include "library/Desks.h"
#include "library/Pace.h"
#include "library/Verifying.h"
#include "store/annotating/AnnotationReader.h"

#include <QSemaphore>

#include <algorithm>

namespace dateline::library {

struct ExportTask::Private {
    Cancel cancel;
    Reply<QString> path;
};

ExportTask::ExportTask(std::shared_ptr<Private> state) : d(std::move(state)) {}

void ExportTask::cancel()
{
    d->cancel.request();
}

Reply<QString> ExportTask::path() const
{
    return d->path;
}

/// What the cover says of the library beside what was asked.
static Result<ExportFacts> factsOf(store::Reader& reader, const ExportRequest& request, QDate today)
{
    ExportFacts facts = request.facts;
    if (!request.options.isReproducible) facts.day = today;
    if (!request.options.hasCover || facts.question.isNull()) return facts;
    const auto counts = reader.counts();
    if (!counts) return counts.error();
    facts.searchedArticles = counts->articles;
    facts.searchedSources = std::ranges::count_if(counts->sources, [](const auto& source) { return source.id != 0; });
    return facts;
}

static Result<exporting::ExportJob> jobOf(store::Reader& reader, const ExportRequest& request, QDate today)
{
    auto facts = factsOf(reader, request, today);
    if (!facts) return facts.error();
    exporting::ExportJob job;
    job.ids = request.ids;
    job.article = [&reader](ArticleId id) { return reader.article(id); };
    job.annotations = [&reader](ArticleId id) { return reader.annotations().of(id); };
    if (!request.query.isEverything())
        job.matches = [&reader, query = request.query](ArticleId id) { return reader.matches(id, query); };
    job.passages = request.passages;
    job.options = request.options;
    job.facts = std::move(*facts);
    return job;
}

static Result<QString> exported(const ExportRequest& request, exporting::ExportJob job)
{
    const exporting::ExportFormat* format = exporting::exportFormatNamed(request.format);
    if (!format) return Error{ErrorKind::WrongUsage, request.format, {}};
    const auto written = exporting::exportTo(request.path, *format, job);
    if (!written) return written.error();
    return request.path;
}

/// At most ten reports a second, and the last.
static ProgressListener paced(std::function<void(qint64, qint64)> tell)
{
    return [tell = std::move(tell), pace = std::make_shared<Pace>()](const Progress& progress) {
        if (pace->isDue() || progress.done == progress.total) tell(progress.done, progress.total);
    };
}

std::shared_ptr<ExportTask> Exporting::start(const ExportRequest& request)
{
    std::shared_ptr<ExportTask> task(new ExportTask(std::make_shared<ExportTask::Private>()));
    const Cancel cancel = task->d->cancel;
    d.workers.cancelAtClose(cancel);
    const auto tell = [context = d.context, handle = std::weak_ptr(task)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(context, [handle, done, total] {
            if (const auto listening = handle.lock()) Q_EMIT listening->progressed(done, total);
        });
    };
    const QDate today = d.clock().date();
    task->d->path = d.workers.exporting.ask([=, progress = paced(tell)](Place& place) -> Result<QString> {
        if (cancel.isRequested()) return cancelled(request.path);
        // A reader of its own, so that rows and articles on screen never wait for a long export.
        const auto reader = store::Reader::open(place.folder);
        if (!reader) return reader.error();
        auto job = jobOf(**reader, request, today);
        if (!job) return job.error();
        job->progress = progress;
        job->cancel = cancel;
        return exported(request, std::move(*job));
    });
    return task;
}

struct PageTask::Private {
    Cancel cancel;
    QSemaphore room{PagesAhead};  ///< for pages that nobody has looked at yet
    Reply<int> pages;

    static constexpr int PagesAhead = 3;
};

PageTask::PageTask(std::shared_ptr<Private> state) : d(std::move(state)) {}

PageTask::~PageTask()
{
    d->cancel.request();
}

void PageTask::cancel()
{
    d->cancel.request();
}

Reply<int> PageTask::pages() const
{
    return d->pages;
}

std::shared_ptr<PageTask> Exporting::drawPages(const ExportRequest& request, double dotsPerInch)
{
    std::shared_ptr<PageTask> task(new PageTask(std::make_shared<PageTask::Private>()));
    const std::shared_ptr<PageTask::Private> state = task->d;
    d.workers.cancelAtClose(state->cancel);
    const auto tell = [context = d.context, handle = std::weak_ptr(task)](const auto& how) {
        QMetaObject::invokeMethod(context, [handle, how] {
            if (const auto listening = handle.lock()) how(*listening);
        });
    };
    const auto take = [tell, state](const PageImage& image, int page, int pages) {
        constexpr int MillisecondsBetweenLooks = 50;
        while (!state->cancel.isRequested() && !state->room.tryAcquire(1, MillisecondsBetweenLooks)) {
        }
        tell([state, image, page, pages](PageTask& listening) {
            Q_EMIT listening.drawn(image, page, pages);
            state->room.release();
        });
    };
    const auto progress = paced(
        [tell](qint64 done, qint64 total) { tell([=](PageTask& told) { Q_EMIT told.progressed(done, total); }); });
    const QDate today = d.clock().date();
    state->pages = d.workers.exporting.ask([=](Place& place) -> Result<int> {
        const auto reader = store::Reader::open(place.folder);
        if (!reader) return reader.error();
        auto job = jobOf(**reader, request, today);
        if (!job) return job.error();
        job->progress = progress;
        job->cancel = state->cancel;
        int count = 0;
        const auto counted = [&](const PageImage& image, int page, int pages) { take(image, count = page, pages); };
        const auto done = exporting::drawPages(*job, dotsPerInch, counted);
        if (!done) return done.error();
        return count;
    });
    return task;
}

Reply<Verification> Exporting::verify(const QString& path)
{
    return d.workers.exporting.ask([path](Place& place) -> Result<Verification> {
        const auto reader = store::Reader::open(place.folder);
        if (!reader) return reader.error();
        return verified(path, [&](ArticleId id) { return (*reader)->article(id); });
    });
}

std::vector<ExportFormatInfo> Exporting::formats()
{
    std::vector<ExportFormatInfo> formats;
    for (const exporting::ExportFormat* format : exporting::exportFormats())
        formats.push_back({format->name(), format->title(), format->extension(), format->mimeType()});
    return formats;
}

QStringList Exporting::fields()
{
    QStringList names;
    for (const exporting::ListColumn& column : exporting::listColumns()) names += column.name;
    return names;
}

}  // namespace dateline::library
