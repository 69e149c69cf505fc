// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Interrupted.h"
#include "cli/Json.h"
#include "cli/ProgressLine.h"
#include "library/ErrorWording.h"
#include "library/Importing.h"

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

QStringList formatNames(library::Library& library)
{
    QStringList names;
    for (const auto& format : library.importing().formats()) names.append(format.name);
    return names;
}

void sayProgress(ProgressLine& line, const library::ImportProgress& progress)
{
    const double share = progress.bytesTotal > 0 ? double(progress.bytesDone) / double(progress.bytesTotal) : -1;
    line.show(share,
              u"%L1 read, %L2 added, %L3 refused"_qs.arg(progress.read).arg(progress.added).arg(progress.refused),
              progress.secondsLeft);
}

/// The sentence names the file where it was left out as a whole; else the line begins with it.
void sayProblem(Session& session, const ImportProblem& problem)
{
    const bool namesFile = problem.isRefused && problem.position == 0 && problem.reason.subject == problem.file;
    const QString file = namesFile ? QString() : library::onOneLine(problem.file);
    const QString record = problem.position > 0 ? u"record %1"_qs.arg(problem.position) : QString();
    QStringList where{file, record};
    where.removeAll(QString());
    session.say((where.isEmpty() ? QString() : where.join(u", "_qs) + u": "_qs) + library::sentence(problem));
}

Result<ImportReport> runJob(Session& session, const library::ImportRequest& request)
{
    const auto job = session.library().importing().start(request);
    ProgressLine line(session);
    const Interrupted interrupted;
    const auto watch = interrupted.watch([job] { job->cancel(); });
    QObject::connect(job.get(), &library::ImportJob::progressed, watch.get(),
                     [&](const library::ImportProgress& progress) { sayProgress(line, progress); });
    return session.wait(job->report());
}

QString summaryOf(const ImportReport& report, bool isDryRun)
{
    if (isDryRun)
        return u"%L1 read: %L2 can be imported, %L3 refused; nothing was stored, nor compared with the library"_qs
            .arg(report.read)
            .arg(report.added)
            .arg(report.refused);
    return u"%L1 read: %L2 added, %L3 updated, %L4 duplicates, %L5 refused, in %L6 s"_qs.arg(report.read)
        .arg(report.added)
        .arg(report.updated)
        .arg(report.duplicates)
        .arg(report.refused)
        .arg(report.seconds, 0, 'f', 1);
}

int sayReport(Session& session, const ImportReport& report, bool isDryRun)
{
    for (const ImportProblem& problem : report.problems)
        if (problem.isRefused || !session.isQuiet) sayProblem(session, problem);
    if (session.isJson)
        session.printJson(toJson(report));
    else if (!session.isQuiet)
        session.out << summaryOf(report, isDryRun) << '\n';
    if (report.wasCancelled) session.say(u"Stopped. What was imported stays; the same command imports the rest."_qs);
    return report.refused > 0 || report.wasCancelled ? ItemsRefused : Done;
}

int import(Session& session, const QCommandLineParser& arguments)
{
    const QString originals = arguments.isSet(u"originals"_qs) ? arguments.value(u"originals"_qs) : u"keep"_qs;
    if (arguments.positionalArguments().isEmpty())
        return session.misuse(u"import takes files, folders or archives, or - for standard input."_qs);
    if (originals != u"keep"_qs && originals != u"none"_qs)
        return session.misuse(u"--originals takes keep or none."_qs);
    if (const auto opened = session.open(Session::Opening::Create); !opened) return session.fail(opened.error());

    library::ImportRequest request;
    request.paths = arguments.positionalArguments();
    request.format = arguments.value(u"format"_qs);
    request.source = arguments.value(u"source"_qs);
    request.markRead = arguments.isSet(u"mark-read"_qs);
    request.keepOriginals = originals == u"keep"_qs;
    request.tags = arguments.values(u"tag"_qs);
    request.collections = arguments.values(u"collection"_qs);
    request.isDryRun = arguments.isSet(u"dry-run"_qs);
    const QStringList names = formatNames(session.library());
    if (!request.format.isEmpty() && !names.contains(request.format))
        return session.misuse(u"--format takes %1."_qs.arg(names.join(u", "_qs)));
    std::optional<Error> background;  // the index may find the disk full after the articles were committed
    QObject::connect(&session.library(), &library::Library::failed, &session.library(),
                     [&](const Error& error) { background = error; });
    const auto report = runJob(session, request);
    if (!report) return session.fail(report.error());
    const int status = sayReport(session, *report, request.isDryRun);
    if (report->stoppedBy) return session.fail(*report->stoppedBy);
    return background && status < LibraryUnusable ? session.fail(*background) : status;
}

}  // namespace

const Command& importCommand()
{
    static const Command command{
        u"import"_qs,
        u"PATH…"_qs,
        u"imports files, folders, archives or standard input (-)"_qs,
        {{u"format"_qs, u"Read as this format; by default the content tells."_qs, u"NAME"_qs},
         {u"source"_qs, u"File all of it under this source."_qs, u"NAME"_qs},
         {u"tag"_qs, u"Tag what is added or updated; may be given several times."_qs, u"NAME"_qs},
         {u"collection"_qs, u"Put what is added or updated into this collection, made where it is not there."_qs,
          u"PATH"_qs},
         {u"mark-read"_qs, u"Mark what is added as read."_qs},
         {u"originals"_qs, u"keep (the default) or none: whether the original bytes are kept."_qs, u"keep|none"_qs},
         {u"dry-run"_qs, u"Read and report what can be imported; store nothing."_qs}},
        import};
    return command;
}

}  // namespace dateline::cli
