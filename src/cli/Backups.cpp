// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Backups.h"

#include "cli/Interrupted.h"
#include "cli/ProgressLine.h"
#include "library/BackingUp.h"
#include "library/ErrorWording.h"
#include "library/WhenAnswered.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// The same for each: the line of progress, and Ctrl+C.
class Running final {
public:
    explicit Running(Session& session)
        : m_line(session), m_stop(m_interrupted.watch([cancel = m_cancel] { cancel.request(); }))
    {
    }

    /// Told on another thread, shown on this one.
    ProgressListener listener()
    {
        const auto told = library::whenTold<Progress>(&m_context, [this](const Progress& progress) {
            m_line.show(progress.total > 0 ? double(progress.done) / double(progress.total) : -1, progress.subject);
        });
        return [told](const Progress& progress) { told(progress); };
    }
    const Cancel& cancel() const { return m_cancel; }

private:
    QObject m_context;
    ProgressLine m_line;
    Cancel m_cancel;
    Interrupted m_interrupted;
    std::unique_ptr<QTimer> m_stop;
};

QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

}  // namespace

int backUp(Session& session, const QString& path)
{
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    Running running(session);
    const auto done =
        session.wait(library::backUp(session.folder, absolute(path), running.listener(), running.cancel()));
    if (!done) return session.fail(done.error());
    if (session.isJson)
        session.printJson({{u"path"_qs, absolute(path)}});
    else
        session.out << u"Backed up to %1"_qs.arg(QDir::toNativeSeparators(absolute(path))) << '\n';
    return Done;
}

int restore(Session& session, const QString& path)
{
    Running running(session);
    const auto done = session.wait(
        library::restore(session.folder, absolute(path), systemClock(), running.listener(), running.cancel()));
    if (!done && done.error().kind == ErrorKind::NotFound) return session.misuse(library::sentence(done.error()));
    if (!done) return session.fail(done.error());
    if (session.isJson) {
        session.printJson({{u"articles"_qs, done->hasArticles}, {u"setAside"_qs, done->setAside}});
        return Done;
    }
    session.out << (done->hasArticles ? u"Articles and marks are restored."_qs : u"The marks are restored."_qs) << '\n';
    if (!done->setAside.isEmpty())
        session.out << u"What was there is kept in %1"_qs.arg(QDir::toNativeSeparators(done->setAside)) << '\n';
    return Done;
}

int compact(Session& session)
{
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    Running running(session);
    const auto done = session.wait(library::compact(session.folder, running.listener(), running.cancel()));
    if (!done) return session.fail(done.error());
    const QLocale locale;
    if (session.isJson)
        session.printJson({{u"before"_qs, done->before}, {u"after"_qs, done->after}});
    else
        session.out << u"From %1 to %2"_qs.arg(locale.formattedDataSize(done->before),
                                               locale.formattedDataSize(done->after))
                    << '\n';
    return Done;
}

static QJsonObject toJson(const MergeReport& report)
{
    QJsonArray lines;
    for (const QString& line : library::sentences(report)) lines.append(line);
    return {{u"marks"_qs, report.marks},
            {u"names"_qs, report.names},
            {u"corrections"_qs, report.corrections},
            {u"sources"_qs, report.sources},
            {u"annotations"_qs, report.annotations},
            {u"passages"_qs, report.passages},
            {u"missing"_qs, report.missing},
            {u"notUnderstood"_qs, report.notUnderstood},
            {u"conflicts"_qs, qint64(report.conflicts.size() + report.judgements.size())},
            {u"lines"_qs, lines}};
}

int importMarks(Session& session, const QString& path)
{
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    Running running(session);
    const auto report = session.wait(
        library::importMarks(session.folder, absolute(path), systemClock(), running.listener(), running.cancel()));
    if (!report) return session.fail(report.error());
    if (session.isJson)
        session.printJson(toJson(*report));
    else
        for (const QString& line : library::sentences(*report)) session.out << line << '\n';
    return report->missing + report->notUnderstood > 0 || !report->conflicts.empty() || !report->judgements.empty()
               ? ItemsRefused
               : Done;
}

}  // namespace dateline::cli
