// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Table.h"
#include "library/Correcting.h"
#include "library/Reading.h"

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

int list(Session& session)
{
    const auto counts = session.wait(session.library().reading().counts());
    if (!counts) return session.fail(counts.error());
    for (const SourceSummary& source : counts->sources) {
        if (session.isJson)
            session.printJson({{u"name"_qs, orNull(source.name)},
                               {u"articles"_qs, source.articles},
                               {u"first"_qs, orNull(source.first.toIso())},
                               {u"last"_qs, orNull(source.last.toIso())}});
        else
            session.out << countedLine(source.articles, source.id == 0 ? u"(no source)"_qs : source.name) << '\n';
    }
    return Done;
}

int rename(Session& session, const QString& from, const QString& to)
{
    const auto renamed = session.wait(session.library().correcting().renameSource(from, to));
    if (!renamed) return session.fail(renamed.error());
    if (session.isJson)
        session.printJson(
            {{u"name"_qs, renamed->name}, {u"articles"_qs, renamed->articles}, {u"merged"_qs, renamed->isMerged}});
    else if (!session.isQuiet)
        session.out << (renamed->isMerged ? u"Merged “%1” into “%2”, which was there: %3 articles.\n"_qs
                                          : u"Renamed “%1” to “%2”: %3 articles.\n"_qs)
                           .arg(from, renamed->name, QString::number(renamed->articles));
    return Done;
}

int restore(Session& session, const QString& name)
{
    const auto restored = session.wait(session.library().correcting().restoreSource(name));
    if (!restored) return session.fail(restored.error());
    if (session.isJson)
        session.printJson({{u"articles"_qs, restored->articles}});
    else if (!session.isQuiet)
        session.out << u"“%1” stands under its imported names again: %2 articles.\n"_qs.arg(
            name, QString::number(restored->articles));
    return Done;
}

int source(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString action = words.value(0);
    const bool isRight = (action == u"list"_qs && words.size() == 1) || (action == u"rename"_qs && words.size() == 3) ||
                         (action == u"restore"_qs && words.size() == 2);
    if (!isRight) return session.misuse(u"source takes \"list\", \"rename NAME NEW\" or \"restore NAME\"."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    if (action == u"list"_qs) return list(session);
    return action == u"rename"_qs ? rename(session, words[1], words[2]) : restore(session, words[1]);
}

}  // namespace

const Command& sourceCommand()
{
    static const Command command{
        u"source"_qs, u"list|rename|restore …"_qs, u"lists, renames and merges sources"_qs, {}, source};
    return command;
}

}  // namespace dateline::cli
