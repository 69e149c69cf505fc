// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Words.h"

#include "text/Table.h"

#include <QTest>

using namespace dateline::oracle;
using namespace dateline::tests;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsEveryRowOfTheTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<QString>("places");
        for (const Row& row : table(QStringLiteral(DATELINE_SOURCE_DIR "/tests/text/data/words.tsv")))
            QTest::newRow(row.name) << row.at(0) << row.at(1) << row.at(2);
    }

    void cutsEveryRowOfTheTable()
    {
        QFETCH(QString, text);
        QStringList folded, places;
        for (const Token& token : tokensOf(text)) {
            folded += QString::fromStdU32String(token.folded);
            places += QStringLiteral("%1+%2").arg(token.from).arg(token.length);
        }
        QTEST(folded.join(u' '), "tokens");
        QTEST(places.join(u' '), "places");
    }

    void cutsLongWordsAndKeepsTheirPlace()
    {
        const std::vector<Token> tokens = tokensOf(QString(100, u'A') + QStringLiteral(" b"));
        QCOMPARE(tokens.size(), size_t(2));
        QCOMPARE(tokens[0].folded, std::u32string(64, U'a'));
        QCOMPARE(tokens[0].length, 100);
    }

    void keepsSpellingsApart()
    {
        QCOMPARE(tokensOf(QStringLiteral("U.S."))[0].written, std::u32string(U"U.S"));
        QCOMPARE(tokensOf(QStringLiteral("Tu\u0308rk"))[0].written, std::u32string(U"Türk"));
        QCOMPARE(tokensOf(QStringLiteral("inter\u00ADnational"))[0].written, std::u32string(U"international"));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "WordsTest.moc"
