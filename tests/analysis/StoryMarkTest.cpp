// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/StoryMark.h"

#include "../text/Table.h"

#include <QTest>

using dateline::analysis::StoryMark;
using dateline::analysis::storyMarkOf;

class StoryMarkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAgenciesWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("bare");
        for (const auto& row : dateline::tests::table(QStringLiteral(DATELINE_TEST_DATA "/story-marks.tsv")))
            QTest::newRow(row.name) << row.at(0) << row.at(1) << row.at(2).toInt() << row.at(3);
    }

    void readsWhatAgenciesWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(int, number);
        QFETCH(QString, bare);
        static const QStringList kinds{QStringLiteral("story"),  QStringLiteral("take"),       QStringLiteral("repeat"),
                                       QStringLiteral("update"), QStringLiteral("correction"), QStringLiteral("kill")};
        const StoryMark mark = storyMarkOf(text);
        QCOMPARE(kinds.value(int(mark.step)), kind);
        QCOMPARE(mark.number, number);
        QCOMPARE(mark.bare, bare);
    }

    void endsForAnyText()
    {
        const QString marks = QStringLiteral("UPDATE 1-").repeated(10'000);
        QVERIFY(storyMarkOf(marks).bare.size() <= 500);
        QVERIFY(storyMarkOf(QStringLiteral("(").repeated(100'000)).step == dateline::StoryStep::Story);
    }
};

QTEST_GUILESS_MAIN(StoryMarkTest)
#include "StoryMarkTest.moc"
