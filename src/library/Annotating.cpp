// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Annotating.h"

#include "analysis/Passage.h"
#include "import/AnnotationFile.h"
#include "import/Import.h"
#include "library/AnnotationImport.h"
#include "library/Desks.h"
#include "store/annotating/AnnotationReader.h"
#include "store/annotating/AnnotationWriter.h"

#include <QFile>

namespace dateline::library {

using namespace Qt::StringLiterals;

PassageSelector selectorOf(const QString& text, TextRange range, Field field)
{
    return analysis::selectorOf(text, range, field);
}

Passage passageOf(const QString& text, TextRange range, Field field)
{
    const PassageSelector selector = selectorOf(text, range, field);
    return {selector, selector, true};
}

Reply<Annotations> Annotating::of(ArticleId article)
{
    return askReader(d.workers.reading, d.watch,
                     [article](store::Reader& reader) { return reader.annotations().of(article); });
}

static std::optional<qint64> startOf(QDate day)
{
    return day.isValid() ? std::optional(day.startOfDay().toMSecsSinceEpoch()) : std::nullopt;
}

static store::AnnotationFilter filterOf(AnnotationRequest request)
{
    store::AnnotationFilter filter;
    filter.articles = std::move(request.articles);
    filter.text = std::move(request.text);
    filter.colours = std::move(request.colours);
    filter.onlyNoted = request.onlyNoted;
    filter.onlyLost = request.onlyLost;
    filter.from = startOf(request.from);
    filter.before = startOf(request.to.isValid() ? request.to.addDays(1) : QDate());
    filter.order = store::AnnotationFilter::Order(request.order);
    filter.offset = request.offset;
    filter.most = request.most;
    return filter;
}

Reply<AnnotationPage> Annotating::list(AnnotationRequest request)
{
    return askReader(d.workers.reading, d.watch, [filter = filterOf(std::move(request))](store::Reader& reader) {
        return reader.annotations().list(filter, {});
    });
}

/// Runs `work` on the writer's thread, and has what it changed looked for.
template <typename Work>
static Reply<Annotated> written(Workers& workers, ChangeWatch& watch, Work work)
{
    return workers.marks.ask([&watch, work = std::move(work)](store::MarkWriter& marks) {
        auto done = work(marks.annotations());
        watch.look();
        return done;
    });
}

Reply<Annotated> Annotating::add(Annotations annotations)
{
    return written(d.workers, d.watch,
                   [annotations = std::move(annotations)](auto& writer) { return writer.add(annotations); });
}

Reply<Annotated> Annotating::change(Annotations annotations)
{
    return written(d.workers, d.watch,
                   [annotations = std::move(annotations)](auto& writer) { return writer.change(annotations); });
}

Reply<Annotated> Annotating::place(qint64 annotation, PassageSelector passage)
{
    return written(d.workers, d.watch, [annotation, passage = std::move(passage)](auto& writer) {
        return writer.place(annotation, passage);
    });
}

Reply<Annotated> Annotating::remove(std::vector<qint64> annotations)
{
    return written(d.workers, d.watch,
                   [annotations = std::move(annotations)](auto& writer) { return writer.remove(annotations); });
}

static Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return Error{ErrorKind::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::CannotRead, path, file.errorString()};
    if (file.size() > import::MaximumRecord)
        return Error{ErrorKind::TooLarge, path, u"more than %1 MiB"_s.arg(import::MaximumRecord >> 20)};
    return file.readAll();
}

static Result<AnnotationReport> imported(Workers& workers, const Place& place, const QString& path,
                                         const QDateTime& now, const Cancel& cancel)
{
    const auto content = contentOf(path);
    if (!content) return content.error();
    const auto file = import::readAnnotations(*content);
    if (!file) return Error{file.error().kind, path, file.error().detail};
    // A reader of its own: rows on the screen need not wait.
    const auto reader = store::Reader::open(place.folder);
    if (!reader) return reader.error();
    AnnotationReport report;
    const auto chosen = AnnotationImport(**reader, now, cancel).choose(*file, path, report);
    if (!chosen) return chosen.error();
    auto added = workers.marks.ask([&chosen](store::MarkWriter& marks) { return marks.annotations().restore(*chosen); })
                     .result();
    if (!added) return added.error();
    report.added = std::move(*added);
    return report;
}

Reply<AnnotationReport> Annotating::importFrom(QString path)
{
    const Cancel cancel;
    d.workers.cancelAtClose(cancel);
    return d.workers.importing.ask([&desk = d, path = std::move(path), cancel](Place& place) {
        auto report = imported(desk.workers, place, path, desk.clock(), cancel);
        desk.watch.look();
        return report;
    });
}

Reply<Annotated> Annotating::restore(AnnotationStates states)
{
    return written(d.workers, d.watch, [states = std::move(states)](auto& writer) { return writer.restore(states); });
}

}  // namespace dateline::library
