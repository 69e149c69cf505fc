// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Table.h"
#include "library/Marking.h"
#include "library/Reading.h"
#include "library/Searching.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

int list(Session& session)
{
    const auto ids = session.wait(session.library().reading().bookmarks());
    if (!ids) return session.fail(ids.error());
    const auto rows = session.wait(session.library().searching().rows(*ids, {}));
    if (!rows) return session.fail(rows.error());
    for (const library::Row& row : *rows) {
        if (session.isJson)
            session.printJson(toJson(row));
        else
            session.out << tableLine(row.summary) << '\n';
    }
    if (rows->size() < ids->size())
        session.say(
            u"Bookmarked, but not in this library: %1. These bookmarks are kept."_qs.arg(ids->size() - rows->size()));
    return Done;
}

int mark(Session& session, const ArticleIds& ids, bool isBookmarked)
{
    const auto present = isBookmarked ? session.known(ids) : Result<ArticleIds>(ids);
    if (!present) return session.fail(present.error());
    const auto changed = session.wait(session.library().marking().setBookmarked(*present, isBookmarked));
    if (!changed) return session.fail(changed.error());
    if (session.isJson) {
        QJsonArray values;
        for (const ArticleId id : *changed) values.append(id.value);
        session.printJson({{isBookmarked ? u"added"_qs : u"removed"_qs, values}});
    } else if (!session.isQuiet) {
        session.out << (isBookmarked ? "Bookmarked " : "Removed ") << changed->size() << " of " << ids.size() << '\n';
    }
    return present->size() == ids.size() ? Done : ItemsRefused;
}

int bookmark(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString action = words.value(0);
    const auto ids = idsOf(words.mid(1));
    const bool isChange = action == u"add"_qs || action == u"remove"_qs;
    if ((!isChange && action != u"list"_qs) || !ids || (isChange && ids->empty()))
        return session.misuse(u"bookmark takes \"add ID…\", \"remove ID…\" or \"list\"."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    return isChange ? mark(session, *ids, action == u"add"_qs) : list(session);
}

}  // namespace

const Command& bookmarkCommand()
{
    static const Command command{
        u"bookmark"_qs, u"add|remove|list ID…"_qs, u"bookmarks articles, and lists those that are"_qs, {}, bookmark};
    return command;
}

}  // namespace dateline::cli
