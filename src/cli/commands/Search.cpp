// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Table.h"
#include "library/Reading.h"

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

constexpr qint64 PageSize = 256;  // rows asked for at a time: a listing of any length stands in bounded memory

QString sortHelp()
{
    return QStringList(query::sortWords().begin(), query::sortWords().end()).join(u", "_qs) +
           u"; up to three with commas between them, a minus before one turns it round."_qs;
}

QString sortMisuse()
{
    return u"--sort takes "_qs + sortHelp();
}

void printRow(Session& session, const QString& format, const library::Row& row)
{
    if (format == u"jsonl"_qs)
        session.printJson(toJson(row));
    else if (format == u"csv"_qs)
        session.out << csvLine(row) << "\r\n";
    else
        session.out << tableLine(row.summary) << '\n';
}

int printRows(Session& session, const query::Query& query, const Listing& listing, const QString& format, qint64 from,
              qint64 limit)
{
    const qint64 end = limit == 0 ? listing.count() : std::min(listing.count(), from + limit);
    if (format == u"csv"_qs) session.out << csvHeading() << "\r\n";
    for (qint64 row = from; row < end; row += PageSize) {
        const auto rows =
            session.wait(session.library().searching().rows(listing.page(row, std::min(PageSize, end - row)), query));
        if (!rows) return session.fail(rows.error());
        for (const library::Row& each : *rows) printRow(session, format, each);
        session.out.flush();
    }
    if (format == u"table"_qs && !session.isQuiet && end < listing.count())
        session.say(
            u"%1 of %2 articles; --limit 0 shows all."_qs.arg(std::max<qint64>(0, end - from)).arg(listing.count()));
    return Done;
}

int search(Session& session, const QCommandLineParser& arguments)
{
    const auto limit = numberOf(arguments, u"limit"_qs, 50);
    const auto offset = numberOf(arguments, u"offset"_qs, 0);
    const auto sort =
        arguments.isSet(u"sort"_qs) ? query::Order::from(arguments.value(u"sort"_qs)) : std::optional(query::Order());
    QString format = arguments.isSet(u"format"_qs) ? arguments.value(u"format"_qs) : u"table"_qs;
    if (session.isJson && !arguments.isSet(u"format"_qs)) format = u"jsonl"_qs;
    if (!limit || !offset) return session.misuse(u"--limit and --offset take a number from 0 on."_qs);
    if (!sort) return session.misuse(sortMisuse());
    if (!QStringList{u"table"_qs, u"jsonl"_qs, u"csv"_qs}.contains(format))
        return session.misuse(u"--format takes table, jsonl or csv."_qs);

    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const query::Query query = queryOf(arguments);
    const auto found = session.search({query, *sort});
    if (!found) return session.fail(found.error());
    if (arguments.isSet(u"count"_qs)) {
        if (session.isJson)
            session.printJson({{u"count"_qs, found->listing.count()}});
        else
            session.out << found->listing.count() << '\n';
        return Done;
    }
    return printRows(session, query, found->listing, format, *offset, *limit);
}

}  // namespace

const Command& searchCommand()
{
    static const Command command{u"search"_qs,
                                 u"QUERY"_qs,
                                 u"finds articles and lists them, newest first"_qs,
                                 {{u"limit"_qs, u"At most so many (50; 0: all)."_qs, u"N"_qs},
                                  {u"offset"_qs, u"Leave out the first so many."_qs, u"N"_qs},
                                  {u"sort"_qs, sortHelp(), u"KEYS"_qs},
                                  {u"count"_qs, u"Only say how many."_qs},
                                  {u"format"_qs, u"table, jsonl or csv."_qs, u"FORMAT"_qs}},
                                 search};
    return command;
}

}  // namespace dateline::cli
