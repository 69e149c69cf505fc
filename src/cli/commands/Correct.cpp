// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Json.h"
#include "library/Correcting.h"
#include "query/Parser.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

std::optional<CorrectedField> fieldNamed(const QString& name)
{
    for (const CorrectedField field : AllCorrectedFields)
        if (nameOf(field) == name) return field;
    return {};
}

/// What the options ask for; nothing where they make no sense, which is said.
std::optional<Correction> correctionOf(Session& session, const QCommandLineParser& arguments)
{
    Correction correction;
    for (const CorrectedField field : AllCorrectedFields) {
        if (!arguments.isSet(nameOf(field))) continue;
        const auto text = library::correctedText(field, arguments.value(nameOf(field)));
        if (!text) {
            session.misuse(
                u"--%1 “%2”: %3."_qs.arg(nameOf(field), arguments.value(nameOf(field)), text.error().detail));
            return {};
        }
        correction.emplace(field, *text);
    }
    for (const QString& name : arguments.values(u"undo"_qs)) {
        const auto one = fieldNamed(name);
        if (!one && name != u"all"_qs) {
            session.misuse(u"--undo takes headline, date, source, place, language or all."_qs);
            return {};
        }
        for (const CorrectedField field : AllCorrectedFields)
            if (!one || field == *one) correction.emplace(field, std::nullopt);
    }
    if (!correction.empty()) return correction;
    session.misuse(
        u"correct takes the numbers of articles (or --query QUERY), and what is to stand there: --headline, --date, "
        "--source, --place, --language, or --undo."_qs);
    return {};
}

int correct(Session& session, const QCommandLineParser& arguments)
{
    const auto correction = correctionOf(session, arguments);
    if (!correction) return WrongUsage;
    const auto ids = idsOf(arguments.positionalArguments());
    const bool isQuery = arguments.isSet(u"query"_qs);
    if (!ids || ids->empty() != isQuery)
        return session.misuse(u"correct takes the numbers of articles, as search lists them, or --query QUERY."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    Selection articles;
    qint64 asked = qint64(ids->size());
    if (isQuery) {
        const auto found = session.search({query::parse(arguments.value(u"query"_qs), QDate::currentDate())});
        if (!found) return session.fail(found.error());
        articles = Selection(found->listing);
        asked = articles.count();
    } else {
        const auto known = session.known(*ids);
        if (!known) return session.fail(known.error());
        articles = Selection(*known);
    }
    const qint64 there = articles.count();
    const auto corrected = session.wait(session.library().correcting().correct(*correction, std::move(articles)));
    if (!corrected) return session.fail(corrected.error());
    if (session.isJson)
        session.printJson({{u"corrected"_qs, corrected->articles.count()}, {u"of"_qs, asked}});
    else if (!session.isQuiet)
        session.out << "Corrected " << corrected->articles.count() << " of " << asked << '\n';
    return there == asked ? Done : ItemsRefused;
}

}  // namespace

const Command& correctCommand()
{
    static const Command command{
        u"correct"_qs,
        u"ID…"_qs,
        u"corrects what an import said of articles"_qs,
        {{u"headline"_qs, u"What the headline is."_qs, u"TEXT"_qs},
         {u"date"_qs, u"The date, in any form that imports understand; \"\": none."_qs, u"DATE"_qs},
         {u"source"_qs, u"The source; \"\": none."_qs, u"NAME"_qs},
         {u"place"_qs, u"The place; \"\": none."_qs, u"NAME"_qs},
         {u"language"_qs, u"The language's code; \"\": none."_qs, u"CODE"_qs},
         {u"undo"_qs, u"As imported: headline, date, source, place, language or all; may be repeated."_qs, u"FIELD"_qs},
         {u"query"_qs, u"All that this finds, in place of numbers."_qs, u"QUERY"_qs}},
        correct};
    return command;
}

}  // namespace dateline::cli
