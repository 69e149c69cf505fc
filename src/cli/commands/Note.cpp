// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Annotated.h"
#include "library/Annotating.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

int add(Session& session, ArticleId article, const QString& text)
{
    const auto added = session.wait(session.library().annotating().add({{.article = article, .note = text}}));
    if (!added) return session.fail(added.error());
    if (session.isJson)
        session.printJson(toJson(added->now.front()));
    else if (!session.isQuiet)
        session.out << annotationLine(added->now.front()) << '\n';
    return Done;
}

Result<Annotations> notes(Session& session, const QString& query, const ArticleIds& ids)
{
    const auto rows = annotationsOf(session, query, ids);
    if (!rows) return rows.error();
    Annotations notes;
    for (const AnnotationRow& row : *rows)
        if (!row.annotation.note.isEmpty()) notes.push_back(row.annotation);
    return notes;
}

int list(Session& session, const QString& query, const ArticleIds& ids)
{
    const auto all = notes(session, query, ids);
    if (!all) return session.fail(all.error());
    for (const Annotation& each : *all) {
        if (session.isJson)
            session.printJson(toJson(each));
        else
            session.out << annotationLine(each) << '\n';
    }
    return Done;
}

/// A highlight stays without its note.
Result<void> removeThose(Session& session, const Annotations& chosen)
{
    std::vector<qint64> whole;
    Annotations highlights;
    for (Annotation each : chosen) {
        if (!each.isHighlight()) {
            whole.push_back(each.id);
            continue;
        }
        each.note.clear();
        highlights.push_back(std::move(each));
    }
    const auto cleared = session.wait(session.library().annotating().change(highlights));
    if (!cleared) return cleared.error();
    const auto removed = session.wait(session.library().annotating().remove(whole));
    return removed ? Result<void>() : Result<void>(removed.error());
}

int remove(Session& session, const std::vector<qint64>& numbers)
{
    const auto all = notes(session, {}, {});
    if (!all) return session.fail(all.error());
    Annotations chosen;
    for (const qint64 number : numbers) {
        const auto note =
            std::find_if(all->begin(), all->end(), [number](const auto& each) { return each.id == number; });
        if (note != all->end())
            chosen.push_back(*note);
        else
            session.say(u"There is no note %1; \"dateline note list\" tells their numbers."_qs.arg(number));
    }
    if (const auto done = removeThose(session, chosen); !done) return session.fail(done.error());
    if (session.isJson)
        session.printJson({{u"removed"_qs, qint64(chosen.size())}, {u"of"_qs, qint64(numbers.size())}});
    else if (!session.isQuiet)
        session.out << "Removed " << qint64(chosen.size()) << " of " << qint64(numbers.size()) << '\n';
    return chosen.size() == numbers.size() ? Done : ItemsRefused;
}

int note(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString action = words.value(0);
    const QString text = words.mid(2).join(u' ');
    const auto article = numbersOf(words.mid(1, 1));
    const auto numbers = numbersOf(words.mid(1));
    const bool isAdd = action == u"add"_qs && article && article->size() == 1 && !text.trimmed().isEmpty();
    const bool isList = action == u"list"_qs && (numbers || words.size() == 1);
    const bool isRemove = action == u"remove"_qs && numbers;
    if (!isAdd && !isList && !isRemove)
        return session.misuse(
            u"note takes \"add ID TEXT\", \"list\" with numbers of articles or --query QUERY, or \"remove "
            "NUMBER…\"."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    if (isAdd) return add(session, {article->front()}, text);
    if (isList) return list(session, arguments.value(u"query"_qs), *idsOf(words.mid(1)));
    return remove(session, *numbers);
}

}  // namespace

const Command& noteCommand()
{
    static const Command command{u"note"_qs,
                                 u"add|list|remove …"_qs,
                                 u"notes articles, and lists what was noted on them and their highlights"_qs,
                                 {{u"query"_qs, u"With list: those on articles that this finds."_qs, u"QUERY"_qs}},
                                 note};
    return command;
}

}  // namespace dateline::cli
