// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Backups.h"
#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/ProgressLine.h"
#include "library/Reading.h"
#include "library/Repair.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

QJsonObject toJson(const QString& folder, const library::Info& info)
{
    return {{u"folder"_qs, QFileInfo(folder).absoluteFilePath()},
            {u"articles"_qs, info.counts.articles},
            {u"unread"_qs, info.counts.unread},
            {u"bookmarked"_qs, info.counts.bookmarked},
            {u"sources"_qs, info.counts.namedSources()},
            {u"first"_qs, orNull(info.first.toIso())},
            {u"last"_qs, orNull(info.last.toIso())},
            {u"indexBehind"_qs, info.indexBehind},
            {u"bytes"_qs, QJsonObject{{u"articles"_qs, info.bytesArticles},
                                      {u"reader"_qs, info.bytesReader},
                                      {u"index"_qs, info.bytesIndex}}},
            {u"schema"_qs, QJsonObject{{u"articles"_qs, info.schemaArticles},
                                       {u"reader"_qs, info.schemaReader},
                                       {u"index"_qs, info.schemaIndex}}}};
}

int info(Session& session)
{
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const auto info = session.wait(session.library().reading().info());
    if (!info) return session.fail(info.error());
    if (session.isJson) {
        session.printJson(toJson(session.folder, *info));
        return Done;
    }
    const QLocale locale;
    const auto bytes = [&](qint64 size) { return locale.formattedDataSize(size); };
    session.out << "Library   " << QFileInfo(session.folder).absoluteFilePath() << '\n'
                << "Articles  " << locale.toString(info->counts.articles) << ", "
                << locale.toString(info->counts.unread) << " unread, " << locale.toString(info->counts.bookmarked)
                << " bookmarked\n"
                << "Sources   " << locale.toString(info->counts.namedSources()) << '\n'
                << "Dates     " << (info->first.isKnown() ? info->first.toIso() : u"none"_qs) << " to "
                << (info->last.isKnown() ? info->last.toIso() : u"none"_qs) << '\n'
                << "Size      articles " << bytes(info->bytesArticles) << ", marks " << bytes(info->bytesReader)
                << ", index " << bytes(info->bytesIndex) << '\n'
                << "Index     "
                << (info->indexBehind == 0 ? u"complete"_qs
                                           : u"%1 articles behind"_qs.arg(locale.toString(info->indexBehind)))
                << '\n';
    return Done;
}

ProgressListener listener(ProgressLine& line)
{
    return [&line](const Progress& progress) {
        line.show(progress.total > 0 ? double(progress.done) / double(progress.total) : -1, progress.subject);
    };
}

int tell(Session& session, const Result<QStringList>& lines, const QString& key, const QString& whenNone)
{
    if (!lines) return session.fail(lines.error());
    if (session.isJson)
        session.printJson({{key, QJsonArray::fromStringList(*lines)}});
    else if (lines->isEmpty())
        session.out << whenNone << '\n';
    else
        session.out << lines->join(u'\n') << '\n';
    return Done;
}

int check(Session& session)
{
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    ProgressLine line(session);
    const auto problems = session.wait(session.library().reading().check(listener(line), {}));
    const int told = tell(session, problems, u"problems"_qs, u"The library is sound."_qs);
    if (!problems) return LibraryUnusable;
    if (!problems->isEmpty() && !session.isJson)
        session.say(u"\"dateline library repair\" mends what can be mended."_qs);
    return problems->isEmpty() ? told : LibraryUnusable;
}

int repair(Session& session)
{
    ProgressLine line(session);
    const auto done = library::repairLibrary(session.folder, listener(line), {});
    if (!done && done.error().kind == ErrorKind::Damaged) {
        session.say(
            u"What is damaged in %1 cannot be mended. Move the folder aside, as it is, and import the articles "
            "again."_qs.arg(QDir::toNativeSeparators(done.error().subject)));
        return LibraryUnusable;
    }
    const int told = tell(session, done, u"done"_qs, u"There was nothing to mend."_qs);
    return done ? told : LibraryUnusable;
}

int lookAfter(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString action = words.value(0);
    static const QStringList alone{u"info"_qs, u"check"_qs, u"repair"_qs, u"compact"_qs};
    static const QStringList withFile{u"backup"_qs, u"restore"_qs, u"import-marks"_qs};
    if (words.size() != (withFile.contains(action) ? 2 : 1) || !(alone + withFile).contains(action))
        return session.misuse(
            u"library takes info, check, repair or compact; or backup, restore or import-marks, and a file."_qs);
    if (action == u"restore"_qs) return restore(session, words.at(1));
    if (!library::isLibrary(session.folder)) return session.fail({ErrorKind::NotFound, session.folder, {}});
    if (action == u"backup"_qs) return backUp(session, words.at(1));
    if (action == u"import-marks"_qs) return importMarks(session, words.at(1));
    if (action == u"compact"_qs) return compact(session);
    if (action == u"info"_qs) return info(session);
    return action == u"check"_qs ? check(session) : repair(session);
}

}  // namespace

const Command& libraryCommand()
{
    static const Command command{u"library"_qs,
                                 u"info|check|repair|compact|backup FILE|restore FILE|import-marks FILE"_qs,
                                 u"looks after the library"_qs,
                                 {},
                                 lookAfter};
    return command;
}

}  // namespace dateline::cli
