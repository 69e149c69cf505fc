// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"

#include "text/Table.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace dateline;

class DatelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheDatelinesOfTheTable_data();
    void findsTheDatelinesOfTheTable();
    void findsWhomTheOpeningCites_data();
    void findsWhomTheOpeningCites();
    void spellsPlacesInTitleCase_data();
    void spellsPlacesInTitleCase();
    void spellsAgenciesAsUsual_data();
    void spellsAgenciesAsUsual();
    void takesAnyText();
};

void DatelineTest::findsTheDatelinesOfTheTable_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("story");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/datelines.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1) << row.at(2) << row.at(3) << row.at(4);
}

void DatelineTest::findsTheDatelinesOfTheTable()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, printed);
    QFETCH(QString, place);
    QFETCH(QString, agency);
    QFETCH(QString, story);
    const analysis::Dateline found = analysis::findDateline(paragraph);
    QCOMPARE(found.text, printed);
    QCOMPARE(found.place, place);
    QCOMPARE(found.agency, agency);
    QCOMPARE(found.isFound(), !printed.isEmpty());
    if (found.isFound()) QCOMPARE(paragraph.mid(found.length), story);
}

void DatelineTest::findsWhomTheOpeningCites_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("name");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/attributions.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1);
}

void DatelineTest::findsWhomTheOpeningCites()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, name);
    QCOMPARE(analysis::findAttribution(paragraph), name);
}

void DatelineTest::spellsPlacesInTitleCase_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("name");
    QTest::newRow("one word") << "ASTANA"
                              << "Astana";
    QTest::newRow("two words") << "NEW YORK"
                               << "New York";
    QTest::newRow("hyphen") << "НҰР-СҰЛТАН"
                            << "Нұр-Сұлтан";
    QTest::newRow("two towns") << "GENEVA/NEW YORK"
                               << "Geneva/New York";
    QTest::newRow("initials") << "WASHINGTON, D.C."
                              << "Washington, D.C.";
    QTest::newRow("particle") << "RIO DE JANEIRO"
                              << "Rio de Janeiro";
    QTest::newRow("particle first") << "LA PAZ"
                                    << "La Paz";
    QTest::newRow("already cased") << "Frankfurt am Main"
                                   << "Frankfurt am Main";
    QTest::newRow("caseless") << "北京"
                              << "北京";
    QTest::newRow("empty") << ""
                           << "";
}

void DatelineTest::spellsPlacesInTitleCase()
{
    QFETCH(QString, printed);
    QFETCH(QString, name);
    QCOMPARE(analysis::placeName(printed), name);
}

void DatelineTest::spellsAgenciesAsUsual_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("name");
    QTest::newRow("capitals") << "KAZINFORM"
                              << "Kazinform";
    QTest::newRow("Kazakh") << "ҚАЗАҚПАРАТ"
                            << "Kazinform";
    QTest::newRow("Russian") << "ТАСС"
                             << "TASS";
    QTest::newRow("Arabic") << "رويترز"
                            << "Reuters";
    QTest::newRow("in full") << "The Associated Press"
                             << "AP";
    QTest::newRow("space") << " Xinhua "
                           << "Xinhua";
    QTest::newRow("unknown") << "Some Wire" << QString();
    QTest::newRow("empty") << "" << QString();
}

void DatelineTest::spellsAgenciesAsUsual()
{
    QFETCH(QString, printed);
    QFETCH(QString, name);
    QCOMPARE(analysis::agencyName(printed), name);
}

void DatelineTest::takesAnyText()
{
    std::mt19937 random(4);
    const QString parts = QStringLiteral("AB АҚ,. (/)-–—:17京月日电（）و\u0301\n") + QChar(0xD800);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (unsigned n = random() % 60; n > 0; --n) text += parts[static_cast<qsizetype>(random() % parts.size())];
        const analysis::Dateline found = analysis::findDateline(text);
        QVERIFY(found.length >= 0 && found.length <= text.size());
        analysis::findAttribution(text);
        analysis::placeName(text);
    }
    QElapsedTimer timer;
    timer.start();
    for (const char* part : {"A", "A ", "A-", "АБ/", "A. ", "(", "Aa ", "وا ", "京", "Of Aa "}) {
        const QString text = QString::fromUtf8(part).repeated(1'000'000);
        QVERIFY(!analysis::findDateline(text).isFound());
        analysis::findAttribution(text);
    }
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(DatelineTest)
#include "DatelineTest.moc"
