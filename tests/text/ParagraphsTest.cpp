// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Paragraphs.h"

#include "Table.h"
#include "support/Corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace dateline;

class ParagraphsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheBodiesOfTheTable_data();
    void makesTheBodiesOfTheTable();
    void changesNoBody_data() { makesTheBodiesOfTheTable_data(); }
    void changesNoBody();
    void keepsALetterAndDigitOfEachLine();
    void takesHugeInput();
    void partsABodyAtEmptyLines();
    void keepsTheSeedByteForByte();
};

void ParagraphsTest::makesTheBodiesOfTheTable_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("body");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/paragraphs.tsv")))
        QTest::newRow(row.name.constData()) << row.at(1) << row.at(2);
}

void ParagraphsTest::makesTheBodiesOfTheTable()
{
    QFETCH(QString, raw);
    QFETCH(QString, body);
    QCOMPARE(text::bodyFromLines(raw), body);
}

// What is exported comes back as it was, where its paragraphs are parted by empty lines.
void ParagraphsTest::changesNoBody()
{
    QFETCH(QString, body);
    if (!body.contains(QLatin1String("\n\n"))) return;
    QCOMPARE(text::bodyFromLines(body), body);
    QCOMPARE(text::paragraphsOf(body).join(QLatin1String("\n\n")), body);
}

void ParagraphsTest::keepsALetterAndDigitOfEachLine()
{
    std::mt19937 random(6);
    const QString parts = QStringLiteral("aБ1東. -\n\n\t\u3000\u00AD") + QChar(0xD800);
    for (int round = 0; round < 5000; ++round) {
        QString raw;
        for (unsigned n = random() % 200; n > 0; --n) raw += parts[static_cast<qsizetype>(random() % parts.size())];
        const auto letters = [](QString text) { return text.removeIf([](QChar c) { return !c.isLetterOrNumber(); }); };
        const QString body = text::bodyFromLines(raw);
        QCOMPARE(letters(body), letters(raw));
        QVERIFY(!body.contains(QLatin1String("\n\n\n")));
        QCOMPARE(body, body.trimmed());
    }
}

void ParagraphsTest::takesHugeInput()
{
    QElapsedTimer timer;
    timer.start();
    for (const char* part : {"a", "a\n", "\n", " ", "a b\n\n", "東\n", "-\n"})
        text::bodyFromLines(QString::fromUtf8(part).repeated(1'000'000));
    QVERIFY(timer.elapsed() < 30'000);
}

void ParagraphsTest::partsABodyAtEmptyLines()
{
    QCOMPARE(text::paragraphsOf(QString()), QStringList());
    QCOMPARE(text::paragraphsOf(QStringLiteral("one")), QStringList{QStringLiteral("one")});
    QCOMPARE(text::paragraphsOf(QStringLiteral("one\n\ntwo\n\n\n\nthree\n\n")),
             (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

void ParagraphsTest::keepsTheSeedByteForByte()
{
    const QString path = tests::corpusPath(QStringLiteral("seed/000_d3f6c9d3e033b8f5.txt"));
    SKIP_WITHOUT_CORPUS(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString story = text.mid(text.indexOf(QLatin1String("\n\n")) + 2);
    QCOMPARE(text::bodyFromLines(story), story);
    QCOMPARE(text::paragraphsOf(story).size(), 7);
}

QTEST_GUILESS_MAIN(ParagraphsTest)
#include "ParagraphsTest.moc"
