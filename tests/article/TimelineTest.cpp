// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/Timeline.h"

#include <QTest>

using namespace dateline;

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersDaysBySteps_data();
    void gathersDaysBySteps();
    void gathersNothingFromNothing();
};

static qint32 dayNumber(const QString& iso)
{
    return qint32(QDate(1970, 1, 1).daysTo(QDate::fromString(iso, Qt::ISODate)));
}

// "2023-01-01 2, 2023-01-02 3"
static std::vector<std::pair<QString, qint64>> counts(const QString& text)
{
    std::vector<std::pair<QString, qint64>> all;
    for (const QString& part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        all.emplace_back(part.section(QLatin1Char(' '), 0, 0), part.section(QLatin1Char(' '), 1).toLongLong());
    return all;
}

void TimelineTest::gathersDaysBySteps_data()
{
    QTest::addColumn<TimelineStep>("step");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char* name, TimelineStep step, const char* days, const char* spans) {
        QTest::newRow(name) << step << QString::fromLatin1(days) << QString::fromLatin1(spans);
    };
    row("days stay days", TimelineStep::Day, "2023-01-01 2, 2023-01-03 1", "2023-01-01 2, 2023-01-03 1");
    row("a week begins on Monday", TimelineStep::Week, "2023-03-19 1, 2023-03-20 2, 2023-03-26 4",
        "2023-03-13 1, 2023-03-20 6");
    row("a week crosses the end of a year", TimelineStep::Week,
        "2020-12-31 1, 2021-01-01 2, 2021-01-03 4, 2021-01-04 8", "2020-12-28 7, 2021-01-04 8");
    row("the first days may be of the year before", TimelineStep::Week, "2022-12-31 1, 2023-01-01 2, 2023-01-02 4",
        "2022-12-26 3, 2023-01-02 4");
    row("months", TimelineStep::Month, "2023-01-31 1, 2023-02-01 2, 2023-02-28 4, 2023-03-01 8",
        "2023-01-01 1, 2023-02-01 6, 2023-03-01 8");
    row("the same month of two years", TimelineStep::Month, "2022-03-01 1, 2023-03-01 2", "2022-03-01 1, 2023-03-01 2");
    row("a leap day", TimelineStep::Month, "2024-02-29 3, 2024-03-01 1", "2024-02-01 3, 2024-03-01 1");
    row("years", TimelineStep::Year, "2022-12-31 1, 2023-01-01 2, 2023-12-31 4", "2022-01-01 1, 2023-01-01 6");
    row("before 1970", TimelineStep::Month, "1969-12-31 1, 1970-01-01 2", "1969-12-01 1, 1970-01-01 2");
}

void TimelineTest::gathersDaysBySteps()
{
    QFETCH(TimelineStep, step);
    QFETCH(QString, days);
    QFETCH(QString, spans);
    Timeline timeline;
    for (const auto& [day, count] : counts(days)) timeline.days.push_back({dayNumber(day), count});
    std::vector<TimelineSpan> expected;
    for (const auto& [from, count] : counts(spans)) expected.push_back({QDate::fromString(from, Qt::ISODate), count});
    QVERIFY(bySteps(timeline, step) == expected);
}

void TimelineTest::gathersNothingFromNothing()
{
    for (const auto step : {TimelineStep::Day, TimelineStep::Week, TimelineStep::Month, TimelineStep::Year})
        QVERIFY(bySteps({{}, 3}, step).empty());
}

QTEST_APPLESS_MAIN(TimelineTest)
#include "TimelineTest.moc"
