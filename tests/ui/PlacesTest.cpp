// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/Places.h"

#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace dateline::panes;

class PlacesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestIsKept()
    {
        Places places;
        QCOMPARE(places.of({1}), 0);
        places.keep({1}, 10);
        places.keep({2}, 20);
        places.keep({1}, 11);
        QCOMPARE(places.of({1}), 11);
        QCOMPARE(places.of({2}), 20);
        QCOMPARE(places.json(), (QJsonArray{2, 20, 1, 11}));
        places.keep({2}, 0);
        places.keep({}, 5);
        places.keep({3}, -1);
        QCOMPARE(places.json(), (QJsonArray{1, 11}));
    }

    void theOldestGoWhereThereAreTooMany()
    {
        Places places;
        const int most = int(Places::Most);
        for (int id = 1; id <= most; ++id) places.keep({id}, id);
        places.keep({1}, 99);  // is the latest now
        for (int id = most + 1; id <= most + 10; ++id) places.keep({id}, id);
        QCOMPARE(places.of({1}), 99);
        QCOMPARE(places.of({11}), 0);
        QCOMPARE(places.of({12}), 12);
        QCOMPARE(places.json().size(), qsizetype(2 * most));
        QCOMPARE(Places(places.json()).json(), places.json());
    }

    void whatWasLeftComesFirst()
    {
        Places left(QJsonArray{1, 10, 2, 20});
        left.keep(Places(QJsonArray{2, 21, 3, 30}));
        QCOMPARE(left.json(), (QJsonArray{1, 10, 2, 21, 3, 30}));
    }

    void whatMakesNoSenseIsLeftOut_data()
    {
        QTest::addColumn<QJsonArray>("left");
        QTest::addColumn<QJsonArray>("kept");
        QTest::newRow("nothing") << QJsonArray() << QJsonArray();
        QTest::newRow("an id alone") << QJsonArray{1, 10, 2} << QJsonArray{1, 10};
        QTest::newRow("no numbers") << QJsonArray{u"a"_qs, 1, 2, QJsonObject()} << QJsonArray();
        QTest::newRow("impossible numbers") << QJsonArray{-1, 5, 0, 5, 4, -5, 5, 6} << QJsonArray{5, 6};
        QTest::newRow("twice") << QJsonArray{1, 5, 2, 6, 1, 7} << QJsonArray{2, 6, 1, 7};
    }

    void whatMakesNoSenseIsLeftOut()
    {
        QFETCH(const QJsonArray, left);
        QFETCH(const QJsonArray, kept);
        QCOMPARE(Places(left).json(), kept);
    }

    void moreThanCanBeKeptAreReadFromTheEnd()
    {
        QJsonArray left;
        for (int id = 1; id <= 5000; ++id) {
            left.append(id);
            left.append(7);
        }
        const Places places(left);
        QCOMPARE(places.json().size(), 2 * qsizetype(Places::Most));
        QCOMPARE(places.of({5000}), 7);
        QCOMPARE(places.of({1}), 0);
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "PlacesTest.moc"
