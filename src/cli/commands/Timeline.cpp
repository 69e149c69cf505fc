// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include <QJsonArray>

#include <unistd.h>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

struct Span {
    QDate from;
    qint64 count = 0;
    qint64 all = 0;

    double share() const { return all > 0 ? double(count) / double(all) : 0; }
};

std::optional<TimelineStep> stepOf(const QString& name)
{
    if (name == u"day"_qs) return TimelineStep::Day;
    if (name == u"week"_qs) return TimelineStep::Week;
    if (name == u"month"_qs) return TimelineStep::Month;
    if (name == u"year"_qs) return TimelineStep::Year;
    return {};
}

QString nameOf(QDate from, TimelineStep step)
{
    switch (step) {
        case TimelineStep::Day:
            return from.toString(Qt::ISODate);
        case TimelineStep::Week: {
            int year = 0;
            const int week = from.weekNumber(&year);
            return u"%1-W%2"_qs.arg(year).arg(week, 2, 10, QChar(u'0'));
        }
        case TimelineStep::Month:
            return from.toString(u"yyyy-MM"_qs);
        case TimelineStep::Year:
            return from.toString(u"yyyy"_qs);
    }
    return {};
}

/// Each span of the result with what the whole library has in it.
std::vector<Span> spansOf(const Timeline& found, const Timeline& whole, TimelineStep step)
{
    const auto all = bySteps(whole, step);
    std::vector<Span> spans;
    auto beside = all.begin();
    for (const TimelineSpan& span : bySteps(found, step)) {
        beside = std::find_if(beside, all.end(), [&](const TimelineSpan& each) { return each.from >= span.from; });
        const bool isThere = beside != all.end() && beside->from == span.from;
        spans.push_back({span.from, span.count, isThere ? beside->count : 0});
    }
    return spans;
}

void printJson(Session& session, const QString& by, const std::vector<Span>& spans, qint64 undated)
{
    QJsonArray array;
    for (const Span& span : spans)
        array.append(QJsonObject{{u"from"_qs, span.from.toString(Qt::ISODate)},
                                 {u"count"_qs, span.count},
                                 {u"all"_qs, span.all},
                                 {u"share"_qs, std::round(span.share() * 1e6) / 1e6}});
    session.printJson(QJsonObject{{u"by"_qs, by}, {u"spans"_qs, array}, {u"undated"_qs, undated}});
}

QString line(const QString& name, const Span& span)
{
    return name.leftJustified(10) + QString::number(span.count).rightJustified(10) +
           QString::number(span.share() * 100, 'f', 2).rightJustified(9) + u" %"_qs;
}

void printTable(Session& session, const std::vector<Span>& spans, const Span& undated, TimelineStep step)
{
    constexpr int BarWidth = 40;
    const bool hasBars = isatty(STDOUT_FILENO) == 1;
    qint64 most = 1;
    for (const Span& span : spans) most = std::max(most, span.count);
    for (const Span& span : spans) {
        session.out << line(nameOf(span.from, step), span);
        if (hasBars) session.out << "  " << QString(int(span.count * BarWidth / most), u'#');
        session.out << '\n';
    }
    if (undated.count > 0) session.out << line(u"undated"_qs, undated) << '\n';
}

int timeline(Session& session, const QCommandLineParser& arguments)
{
    const QString by = arguments.isSet(u"by"_qs) ? arguments.value(u"by"_qs) : u"month"_qs;
    const auto step = stepOf(by);
    if (!step) return session.misuse(u"--by takes day, week, month or year."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const auto found = session.search({.query = queryOf(arguments), .wantsTimeline = true});
    if (!found) return session.fail(found.error());
    const auto whole = session.wait(session.library().searching().search({.query = {}, .wantsTimeline = true}));
    if (!whole) return session.fail(whole.error());
    const auto spans = spansOf(found->timeline, whole->timeline, *step);
    const Span undated{{}, found->timeline.undated, whole->timeline.undated};
    session.isJson ? printJson(session, by, spans, undated.count) : printTable(session, spans, undated, *step);
    return Done;
}

}  // namespace

const Command& timelineCommand()
{
    static const Command command{u"timeline"_qs,
                                 u"QUERY"_qs,
                                 u"counts what is found by day, week, month or year"_qs,
                                 {{u"by"_qs, u"day, week, month or year (month)."_qs, u"STEP"_qs}},
                                 timeline};
    return command;
}

}  // namespace dateline::cli
