// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Table.h"
#include "library/Reviewing.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// One call of the command, with the library open.
struct Call {
    Session& session;
    QStringList words;  ///< after the action
    QString reason;
    QString output;

    library::Reviewing& reviewing() const { return session.library().reviewing(); }
};

Result<CountedReview> reviewNamed(const Call& call)
{
    const QString& name = call.words.first();
    const auto all = call.session.wait(call.reviewing().reviews());
    if (!all) return all.error();
    const auto found = std::ranges::find_if(
        *all, [&](const CountedReview& each) { return each.review.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == all->end()) return Error{ErrorKind::NotFound, u"The review “%1”"_qs.arg(name), {}};
    return *found;
}

QString wordOf(Verdict verdict)
{
    static const QString words[] = {u"seen"_qs, u"relevant"_qs, u"rejected"_qs};
    return words[size_t(verdict) - 1];
}

/// None: not judged.
std::optional<Verdict> verdictOf(const QString& word)
{
    for (const Verdict each : {Verdict::Seen, Verdict::Relevant, Verdict::Rejected})
        if (word == wordOf(each)) return each;
    return std::nullopt;
}

QJsonObject toJson(const CountedReview& counted)
{
    return {{u"name"_qs, counted.review.name},
            {u"query"_qs, counted.review.queryText},
            {u"relevant"_qs, counted.tally.relevant},
            {u"rejected"_qs, counted.tally.rejected},
            {u"seen"_qs, counted.tally.seen}};
}

int list(const Call& call)
{
    const auto all = call.session.wait(call.reviewing().reviews());
    if (!all) return call.session.fail(all.error());
    for (const CountedReview& each : *all) {
        if (call.session.isJson)
            call.session.printJson(toJson(each));
        else
            call.session.out << countedLine(each.tally.judged(),
                                            u"%1: %2"_qs.arg(each.review.name, each.review.queryText))
                             << '\n';
    }
    return Done;
}

int begin(const Call& call)
{
    const auto begun = call.session.wait(call.reviewing().keep({0, call.words.first(), call.words.value(1)}));
    if (!begun) return call.session.fail(begun.error());
    if (call.session.isJson) call.session.printJson(toJson({*begun}));
    return Done;
}

int show(const Call& call)
{
    const auto counted = reviewNamed(call);
    if (!counted) return call.session.fail(counted.error());
    const auto judgements = call.session.wait(call.reviewing().judgements(counted->review.id));
    if (!judgements) return call.session.fail(judgements.error());
    for (const Judgement& each : *judgements) {
        const QString made = QDateTime::fromMSecsSinceEpoch(each.made, Qt::UTC).toString(Qt::ISODate);
        const QString verdict = wordOf(*each.verdict);
        if (call.session.isJson)
            call.session.printJson({{u"id"_qs, each.article.value},
                                    {u"verdict"_qs, verdict},
                                    {u"reason"_qs, each.reason.isEmpty() ? QJsonValue() : QJsonValue(each.reason)},
                                    {u"judged"_qs, made}});
        else
            call.session.out << QString::number(each.article.value).rightJustified(8) << ' ' << made << ' '
                             << verdict.leftJustified(8) << ' ' << each.reason << '\n';
    }
    return Done;
}

int judge(const Call& call)
{
    const auto counted = reviewNamed(call);
    if (!counted) return call.session.fail(counted.error());
    const auto ids = *idsOf(call.words.mid(2));
    const auto known = call.session.known(ids);
    if (!known) return call.session.fail(known.error());
    const auto judged =
        call.session.wait(call.reviewing().judge(counted->review.id, *known, verdictOf(call.words[1]), call.reason));
    if (!judged) return call.session.fail(judged.error());
    const qint64 changed = qint64(judged->before.size()), of = qint64(ids.size());
    if (call.session.isJson)
        call.session.printJson({{u"changed"_qs, changed}, {u"of"_qs, of}});
    else if (!call.session.isQuiet)
        call.session.out << "Changed " << changed << " of " << of << '\n';
    return known->size() == ids.size() ? Done : ItemsRefused;
}

int writeLedger(const Call& call)
{
    const auto counted = reviewNamed(call);
    if (!counted) return call.session.fail(counted.error());
    const QString path = QFileInfo(call.output).absoluteFilePath();
    const auto written = call.session.wait(call.reviewing().writeLedger(counted->review.id, path));
    return written ? Done : call.session.fail(written.error());
}

int forget(const Call& call)
{
    const auto counted = reviewNamed(call);
    if (!counted) return call.session.fail(counted.error());
    const auto gone = call.session.wait(call.reviewing().forget(counted->review.id));
    if (!gone) return call.session.fail(gone.error());
    if (!call.session.isQuiet && !call.session.isJson)
        call.session.out << u"Deleted the review “%1” with what was judged of %2 articles; they stay.\n"_qs.arg(
            gone->review.name, QString::number(gone->judgements.size()));
    return Done;
}

struct Action {
    int (*run)(const Call& call);
    bool (*isRight)(const Call& call);
};

bool namesOne(const Call& call)
{
    return call.words.size() == 1;
}

const std::map<QString, Action>& actions()
{
    static const std::map<QString, Action> all{
        {u"list"_qs, {&list, [](const Call& call) { return call.words.isEmpty(); }}},
        {u"begin"_qs, {&begin, [](const Call& call) { return call.words.size() == 2; }}},
        {u"show"_qs, {&show, &namesOne}},
        {u"judge"_qs,
         {&judge,
          [](const Call& call) {
              return call.words.size() > 2 && (verdictOf(call.words[1]) || call.words[1] == u"unseen"_qs) &&
                     idsOf(call.words.mid(2));
          }}},
        {u"export"_qs, {&writeLedger, [](const Call& call) { return namesOne(call) && !call.output.isEmpty(); }}},
        {u"delete"_qs, {&forget, &namesOne}}};
    return all;
}

int review(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Call call{session, words.mid(1), arguments.value(u"reason"_qs), arguments.value(u"o"_qs)};
    const auto action = actions().find(words.value(0));
    if (action == actions().end() || !action->second.isRight(call))
        return session.misuse(
            u"review takes \"list\", \"begin NAME QUERY\", \"show NAME\", \"judge NAME relevant|rejected|seen|unseen "
            "ID…\", \"export NAME -o FILE\" or \"delete NAME\"."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    return action->second.run(call);
}

}  // namespace

const Command& reviewCommand()
{
    static const Command command{
        u"review"_qs,
        u"list|begin|show|judge|export|delete …"_qs,
        u"goes through a search article by article, and keeps what was found of each"_qs,
        {{u"reason"_qs, u"With \"judge NAME rejected\": why."_qs, u"TEXT"_qs},
         {{u"o"_qs, u"output"_qs}, u"With \"export\": the table (comma-separated values) to write."_qs, u"FILE"_qs}},
        review};
    return command;
}

}  // namespace dateline::cli
