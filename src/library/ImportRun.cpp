// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ImportRun.h"

#include "library/Desks.h"
#include "library/Logging.h"

namespace dateline::library {

/// The writer has one in hand and one to go on with; more would only hold memory.
static constexpr size_t MostOnTheirWay = 2;
/// A report lists so many problems and counts the rest.
static constexpr size_t MostProblems = 100'000;
/// Before this, the speed is that of opening files.
static constexpr qint64 MillisecondsToEstimate = 500;

ImportRun::ImportRun(Workers& workers, ImportRequest request, Cancel cancel, Listeners listeners)
    : m_workers(workers), m_request(std::move(request)), m_cancel(std::move(cancel)), m_listeners(std::move(listeners))
{
}

Result<ImportReport> ImportRun::run()
{
    m_clock.start();
    const auto listen = [this](const Progress& progress) {
        m_progress = progress;
        if (m_pace.isDue()) tell();
    };
    const auto read = import::importPaths(m_request.paths, {m_request.format, m_request.source, m_request.wants}, *this,
                                          listen, m_cancel);
    const bool isStopped = !read && read.error().kind != ErrorKind::Cancelled;
    if (isStopped && m_report.read == 0 && m_firsts.isEmpty() && m_batch.empty() && m_sent.empty()) return read.error();
    if (isStopped) stop(read.error());
    finish();
    qCInfo(logLibrary) << "imported: read" << m_report.read << "added" << m_report.added << "updated"
                       << m_report.updated << "duplicates" << m_report.duplicates << "refused" << m_report.refused
                       << "seconds" << m_report.seconds;
    return m_report;
}

bool ImportRun::mayGoOn() const
{
    return !m_cancel.isRequested() && !m_report.stoppedBy;
}

bool ImportRun::take(ArticleDraft draft)
{
    if (!mayGoOn()) return false;
    if (m_request.isDryRun) {
        ++m_report.read;
        ++m_report.added;
        return true;
    }
    if (m_isPackingChosen) return pack(std::move(draft));
    return m_firsts.add(std::move(draft)) ? choosePacking() : true;
}

bool ImportRun::pack(ArticleDraft draft)
{
    const bool isFull = m_size.add(draft);
    const auto originals = m_request.keepOriginals ? store::Originals::Keep : store::Originals::None;
    m_batch.push_back(store::prepare(std::move(draft), originals, m_dictionary.get()));
    return isFull ? send() : true;
}

bool ImportRun::choosePacking()
{
    m_isPackingChosen = true;
    const auto known =
        m_workers.articles.ask([](store::ArticleWriter& articles) { return articles.dictionaries(); }).result();
    if (!known) {
        stop(known.error());
        return false;
    }
    const auto [dictionary, isNew] = store::chooseDictionary(m_firsts.samples(), *known);
    const auto keep = [kept = dictionary](store::ArticleWriter& articles) { return articles.keepDictionary(*kept); };
    if (const auto kept = isNew ? m_workers.articles.ask(keep).result() : Result<void>(); !kept) {
        stop(kept.error());
        return false;
    }
    m_dictionary = dictionary;
    bool goesOn = true;
    for (ArticleDraft& draft : m_firsts.take()) goesOn = goesOn && pack(std::move(draft));
    return goesOn;
}

bool ImportRun::refuse(ImportProblem problem)
{
    // A remark is on an article that comes, or came, by take().
    const qint64 refused = problem.isRefused ? 1 : 0;
    m_report.read += refused;
    m_report.refused += refused;
    note(std::move(problem));
    return mayGoOn();
}

bool ImportRun::begin()
{
    if (m_report.batch) return true;
    const auto batch =
        m_workers.articles.ask([this](store::ArticleWriter& articles) { return articles.beginImport(m_request.paths); })
            .result();
    if (!batch) {
        stop(batch.error());
        return false;
    }
    m_report.batch = *batch;
    return findMarks();
}

bool ImportRun::send()
{
    if (m_batch.empty()) return mayGoOn();
    if (!begin()) return false;
    const qint64 size = qint64(m_batch.size());
    auto outcome = m_workers.articles.ask([import = m_report.batch, batch = std::exchange(m_batch, Batch()),
                                           committed = m_listeners.committed](store::ArticleWriter& articles) mutable {
        auto added = articles.add(import, batch);
        batch.clear();
        if (added) committed();
        return added;
    });
    m_sent.push_back({std::move(outcome), size});
    m_size.startNext();
    while (m_sent.size() >= MostOnTheirWay) collectOldest();
    return mayGoOn();
}

bool ImportRun::collectOldest()
{
    const Sent sent = std::move(m_sent.front());
    m_sent.pop_front();
    const Result<store::AddOutcome> outcome = sent.outcome.result();
    if (!outcome) {
        stop(outcome.error());
        return false;
    }
    count(*outcome, sent.size);
    mark(*outcome);
    if (m_pace.isDue()) tell();
    return true;
}

void ImportRun::count(const store::AddOutcome& outcome, qint64 size)
{
    m_report.read += size;
    m_report.added += qint64(outcome.added.size());
    m_report.updated += qint64(outcome.updated.size());
    m_report.duplicates += outcome.duplicates;
    m_report.olderThan30Days += outcome.olderThan30Days;
    for (const ImportProblem& problem : outcome.problems) {
        if (problem.isRefused) ++m_report.refused;
        note(problem);
    }
}

static Result<std::vector<Mark>> marksOf(store::MarkWriter& marks, const ImportRequest& request)
{
    std::vector<Mark> found;
    for (const QString& tag : request.tags) {
        const auto defined = marks.define({{MarkKind::Tag, 0}, tag});
        if (!defined) return defined.error();
        found.push_back(*defined);
    }
    for (const QString& path : request.collections) {
        const auto collection = collectionAt(marks, path);
        if (!collection) return collection.error();
        found.push_back(*collection);
    }
    return found;
}

bool ImportRun::findMarks()
{
    auto found = m_workers.marks.ask([this](store::MarkWriter& marks) { return marksOf(marks, m_request); }).result();
    if (!found) {
        stop(found.error());
        return false;
    }
    m_marks = std::move(*found);
    return true;
}

/// What is added or updated, once it is committed.
void ImportRun::mark(const store::AddOutcome& outcome)
{
    if (!m_request.markRead && m_marks.empty()) return;
    ArticleIds ids = outcome.added;
    ids.insert(ids.end(), outcome.updated.begin(), outcome.updated.end());
    const auto work = [&](store::MarkWriter& marks) -> Result<void> {
        if (m_request.markRead)
            if (const auto read = marks.setRead(outcome.added, true); !read) return read.error();
        for (const Mark& each : m_marks)
            if (const auto set = marks.set(each, ids, true); !set) return set.error();
        return {};
    };
    const auto marked = m_workers.marks.ask(work).result();
    if (!marked) stop(marked.error());
}

void ImportRun::note(ImportProblem problem)
{
    if (m_report.problems.size() < MostProblems) m_report.problems.push_back(std::move(problem));
}

void ImportRun::stop(const Error& error)
{
    if (!m_report.stoppedBy) m_report.stoppedBy = error;
}

/// Cancelled, the articles that were not yet sent are let go; the batch in the writer's hand is kept.
void ImportRun::finish()
{
    if (mayGoOn() && !m_isPackingChosen) choosePacking();
    if (mayGoOn()) send();
    while (!m_sent.empty()) collectOldest();
    m_report.wasCancelled = m_cancel.isRequested();
    m_report.seconds = double(m_clock.elapsed()) / 1000;
    tell();
    if (m_report.batch == 0) return;
    const auto closed = m_workers.articles
                            .ask([report = m_report](store::ArticleWriter& articles) {
                                return articles.finishImport(report.batch, report);
                            })
                            .result();
    if (!closed) stop(closed.error());
    if (!mayGoOn()) return;
    const auto indexed = m_listeners.catchUpIndex();
    // The articles are safe, and the index follows when it can: a remark, not an end.
    if (!indexed && indexed.error().kind != ErrorKind::Cancelled) note({{}, 0, indexed.error(), false});
    placePassages();
    m_report.seconds = double(m_clock.elapsed()) / 1000;
}

/// What was highlighted in articles that were updated has its place in the new text when the report comes.
void ImportRun::placePassages()
{
    const auto placed = m_workers.marks.ask([](store::MarkWriter& marks) { return marks.placePassages(); }).result();
    if (!placed && placed.error().kind != ErrorKind::Cancelled) note({{}, 0, placed.error(), false});
}

void ImportRun::tell() const
{
    const Progress& progress = m_progress;
    ImportProgress told;
    told.bytesDone = progress.done;
    told.bytesTotal = progress.total;
    told.file = progress.subject;
    told.read = m_report.read;
    told.added = m_report.added;
    told.updated = m_report.updated;
    told.duplicates = m_report.duplicates;
    told.refused = m_report.refused;
    const qint64 elapsed = m_clock.elapsed();
    if (elapsed > MillisecondsToEstimate && progress.done > 0 && progress.total > 0)
        told.secondsLeft = double(elapsed) / 1000 * double(progress.total - progress.done) / double(progress.done);
    m_listeners.progressed(told);
}

}  // namespace dateline::library
