// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/QuickFilters.h"

#include "query/Parser.h"

#include <QTest>

using namespace dateline::workspace;
using namespace Qt::StringLiterals;
using Filter = QuickFilters::Filter;

class QuickFiltersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesExcludeOneAnother()
    {
        QuickFilters filters;
        QVERIFY(!filters.isAny());
        filters.set(Filter::Unread, true);
        filters.set(Filter::Today, true);
        filters.set(Filter::ThisWeek, true);
        QVERIFY(filters.isOn(Filter::Unread) && filters.isOn(Filter::ThisWeek) && !filters.isOn(Filter::Today));
        filters.set(Filter::Today, false);  // it is off already, and takes nothing along
        QVERIFY(filters.isOn(Filter::ThisWeek));
        filters.set(Filter::ThisWeek, false);
        filters.set(Filter::Unread, false);
        QVERIFY(filters == QuickFilters());
    }

    void sessionsKeepThem()
    {
        for (const Filter filter : QuickFilters::all()) {
            QuickFilters filters;
            filters.set(filter, true);
            filters.set(Filter::Bookmarked, true);
            QVERIFY(QuickFilters::from(filters.text()) == filters);
        }
        QVERIFY(QuickFilters::from(u"nonsense unread  "_s) == QuickFilters::from(u"unread"_s));
        QVERIFY(!QuickFilters::from({}).isAny());
    }

    void weeksBeginWhereTheCalendarSays_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("text");
        QTest::newRow("a Tuesday") << QDate(2024, 3, 5) << int(Qt::Monday) << u"date:2024-03-04..2024-03-10"_s;
        QTest::newRow("a Monday") << QDate(2024, 3, 4) << int(Qt::Monday) << u"date:2024-03-04..2024-03-10"_s;
        QTest::newRow("a Sunday") << QDate(2024, 3, 10) << int(Qt::Monday) << u"date:2024-03-04..2024-03-10"_s;
        QTest::newRow("from Sunday") << QDate(2024, 3, 10) << int(Qt::Sunday) << u"date:2024-03-10..2024-03-16"_s;
        QTest::newRow("from Saturday") << QDate(2024, 3, 1) << int(Qt::Saturday) << u"date:2024-02-24..2024-03-01"_s;
    }

    void weeksBeginWhereTheCalendarSays()
    {
        QFETCH(QDate, today);
        QFETCH(int, first);
        QFETCH(QString, text);
        QuickFilters filters;
        filters.set(Filter::ThisWeek, true);
        QCOMPARE(filters.queryText(today, Qt::DayOfWeek(first)), text);
        QVERIFY(dateline::query::parse(text, today).remarks.empty());
    }

    void allHoldAtOnce()
    {
        QuickFilters filters = QuickFilters::from(u"unread bookmarked today"_s);
        QCOMPARE(filters.queryText(QDate(2024, 3, 5), Qt::Monday),
                 u"is:unread is:bookmarked date:2024-03-05..2024-03-05"_s);
        QCOMPARE(filterNames(filters), u"Unread, Bookmarked, Today"_s);
        filters.set(Filter::LastDay, true);
        QCOMPARE(filters.queryText(QDate(2024, 3, 5), Qt::Monday), u"is:unread is:bookmarked newer:24h"_s);
    }
};

QTEST_GUILESS_MAIN(QuickFiltersTest)
#include "QuickFiltersTest.moc"
