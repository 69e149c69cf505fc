// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/ColourNames.h"
#include "cli/Annotated.h"
#include "library/Annotating.h"
#include "library/ErrorWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// What is wanted of a highlight: its colour and note, where they are given.
struct Look {
    std::optional<HighlightColour> colour = {};
    std::optional<QString> note = {};
};

std::optional<Look> lookOf(Session& session, const QCommandLineParser& arguments)
{
    Look look;
    if (arguments.isSet(u"note"_qs)) look.note = arguments.value(u"note"_qs);
    if (!arguments.isSet(u"colour"_qs)) return look;
    look.colour = colourNamed(arguments.value(u"colour"_qs));
    if (look.colour) return look;
    session.misuse(u"--colour takes yellow, green, blue or pink."_qs);
    return {};
}

int add(Session& session, ArticleId article, const PassageWish& wish, const Look& look)
{
    auto passage = passageOf(session, article, wish);
    if (!passage) return session.fail(passage.error());
    const Annotation made{.article = article,
                          .passage = std::move(*passage),
                          .colour = look.colour.value_or(HighlightColour::Yellow),
                          .note = look.note.value_or(QString())};
    const auto added = session.wait(session.library().annotating().add({made}));
    if (!added) return session.fail(added.error());
    if (session.isJson)
        session.printJson(toJson(added->now.front()));
    else if (!session.isQuiet)
        session.out << annotationLine(added->now.front()) << '\n';
    return Done;
}

Result<std::vector<AnnotationRow>> highlights(Session& session, const QString& query, const ArticleIds& ids)
{
    auto rows = annotationsOf(session, query, ids);
    if (rows) std::erase_if(*rows, [](const AnnotationRow& row) { return !row.annotation.isHighlight(); });
    return rows;
}

int list(Session& session, const QCommandLineParser& arguments, const ArticleIds& ids, const Look& look)
{
    const auto rows = highlights(session, arguments.value(u"query"_qs), ids);
    if (!rows) return session.fail(rows.error());
    for (const AnnotationRow& row : *rows) {
        const Annotation& each = row.annotation;
        if (look.colour && each.colour != *look.colour) continue;
        if (arguments.isSet(u"lost"_qs) && each.passage->isPlaced) continue;
        if (session.isJson)
            session.printJson(toJson(each));
        else
            session.out << annotationLine(each) << '\n';
    }
    return Done;
}

/// Those of the numbers that are highlights; each other one is named.
Result<Annotations> known(Session& session, const std::vector<qint64>& numbers)
{
    const auto rows = highlights(session, {}, {});
    if (!rows) return rows.error();
    Annotations known;
    for (const qint64 number : numbers) {
        const auto isIt = [number](const AnnotationRow& row) { return row.annotation.id == number; };
        const auto row = std::find_if(rows->begin(), rows->end(), isIt);
        if (row != rows->end())
            known.push_back(row->annotation);
        else
            session.say(u"There is no highlight %1; \"dateline highlight list\" tells their numbers."_qs.arg(number));
    }
    return known;
}

int finish(Session& session, const Result<Annotated>& done, const QString& word, size_t asked, size_t found)
{
    if (!done) return session.fail(done.error());
    const auto changed = qint64(done->before.size());
    if (session.isJson)
        session.printJson({{word.toLower(), changed}, {u"of"_qs, qint64(asked)}});
    else if (!session.isQuiet)
        session.out << word << ' ' << changed << " of " << qint64(asked) << '\n';
    return found == asked ? Done : ItemsRefused;
}

int change(Session& session, const std::vector<qint64>& numbers, const Look& look)
{
    auto found = known(session, numbers);
    if (!found) return session.fail(found.error());
    for (Annotation& each : *found) {
        each.colour = look.colour.value_or(each.colour);
        each.note = look.note.value_or(each.note);
    }
    const auto done = session.wait(session.library().annotating().change(*found));
    return finish(session, done, u"Changed"_qs, numbers.size(), found->size());
}

int remove(Session& session, const std::vector<qint64>& numbers)
{
    const auto found = known(session, numbers);
    if (!found) return session.fail(found.error());
    std::vector<qint64> ids;
    for (const Annotation& each : *found) ids.push_back(each.id);
    const auto done = session.wait(session.library().annotating().remove(ids));
    return finish(session, done, u"Removed"_qs, numbers.size(), ids.size());
}

/// Highlights and notes of a file of W3C Web Annotations.
int import(Session& session, const QString& path)
{
    const auto report = session.wait(session.library().annotating().importFrom(path));
    if (!report) return session.fail(report.error());
    for (const ImportProblem& problem : report->problems) session.say(library::sentence(problem));
    const auto added = qint64(report->added.now.size());
    const auto refused = qint64(report->problems.size());
    if (session.isJson)
        session.printJson(
            {{u"read"_qs, report->read}, {u"added"_qs, added}, {u"equal"_qs, report->equal}, {u"refused"_qs, refused}});
    else if (!session.isQuiet)
        session.out << "Added " << added << " of " << report->read << "; " << report->equal << " were there already\n";
    return refused == 0 ? Done : ItemsRefused;
}

int misuse(Session& session)
{
    return session.misuse(
        u"highlight takes \"add ID --from N --to N\" with --colour and --note, \"list\" with numbers of articles or "
        "--query QUERY, \"change NUMBER…\" with --colour or --note, \"remove NUMBER…\", or \"import FILE\" (W3C Web "
        "Annotations)."_qs);
}

int highlight(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString action = words.value(0);
    const auto numbers = numbersOf(words.mid(1));
    const auto look = lookOf(session, arguments);
    if (!look) return WrongUsage;
    const auto wish = passageWish(session, arguments);
    if (!wish) return WrongUsage;
    const bool isAdd = action == u"add"_qs && numbers && numbers->size() == 1 && !wish->isWhole;
    const bool isList = action == u"list"_qs && (numbers || words.size() == 1);
    const bool isChange = action == u"change"_qs && numbers && (look->colour || look->note);
    const bool isRemove = action == u"remove"_qs && numbers;
    const bool isImport = action == u"import"_qs && words.size() == 2;
    if (!isAdd && !isList && !isChange && !isRemove && !isImport) return misuse(session);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    if (isImport) return import(session, words.last());
    if (isAdd) return add(session, {numbers->front()}, *wish, *look);
    if (isList) return list(session, arguments, *idsOf(words.mid(1)), *look);
    return isChange ? change(session, *numbers, *look) : remove(session, *numbers);
}

std::vector<QCommandLineOption> options()
{
    std::vector<QCommandLineOption> all = passageOptions();
    all.push_back({u"colour"_qs, u"yellow (as it is without this), green, blue or pink."_qs, u"COLOUR"_qs});
    all.push_back({u"note"_qs, u"What to note beside it."_qs, u"TEXT"_qs});
    all.push_back({u"query"_qs, u"With list: those on articles that this finds."_qs, u"QUERY"_qs});
    all.push_back({u"lost"_qs, u"With list: those whose words are not in the text any more."_qs});
    return all;
}

}  // namespace

const Command& highlightCommand()
{
    static const Command command{u"highlight"_qs, u"add|list|change|remove|import …"_qs,
                                 u"highlights passages of articles, and lists them"_qs, options(), highlight};
    return command;
}

}  // namespace dateline::cli
