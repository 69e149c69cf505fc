// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Boundaries.h"

#include "Table.h"
#include "text/CodePoints.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace dateline;

class BoundariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheSentencesOfTheTable_data();
    void findsTheSentencesOfTheTable();
    void countsSentenceStartsInCodePoints();
    void givesTokenPositions();
    void skipsWhatHasNoTokens();
    void isEmptyForNoText();
    void takesAnyText();
    void takesHugeInputInLinearTime_data();
    void takesHugeInputInLinearTime();
};

namespace {

bool isSound(const std::vector<qint32>& starts, qint32 tokens)
{
    if (tokens == 0) return starts.empty();
    const bool ascends = std::is_sorted(starts.begin(), starts.end()) &&
                         std::adjacent_find(starts.begin(), starts.end()) == starts.end();
    return !starts.empty() && starts.front() == 0 && starts.back() < tokens && ascends;
}

}  // namespace

void BoundariesTest::findsTheSentencesOfTheTable_data()
{
    QTest::addColumn<QString>("barred");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/sentences.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0);
}

void BoundariesTest::findsTheSentencesOfTheTable()
{
    QFETCH(QString, barred);
    const QString text = QString(barred)
                             .replace(QLatin1String(" | "), QLatin1String(" "))
                             .replace(QLatin1String("\n\n "), QLatin1String("\n\n"));
    QString found = text;
    const std::vector<qint32> starts = text::sentenceStarts(text);
    for (auto start = starts.rbegin(); start != starts.rend(); ++start)
        if (*start > 0) found.insert(text::unitsOf(text, *start), QLatin1String("| "));
    const QString expected = QString(barred).replace(QLatin1String("\n\n | "), QLatin1String("\n\n| "));
    QCOMPARE(found.trimmed(), expected.endsWith(QLatin1String("| ")) ? text.trimmed() : expected.trimmed());
    QCOMPARE(starts.front(), 0);
}

void BoundariesTest::countsSentenceStartsInCodePoints()
{
    QCOMPARE(text::sentenceStarts(QStringLiteral("😀😀 one. Two.")), (std::vector<qint32>{0, 8}));
}

void BoundariesTest::givesTokenPositions()
{
    const text::Boundaries found = text::boundaries(QStringLiteral("One two. Three U.S. men.\n\nFour 東京都. Five."));
    QCOMPARE(found.tokens, 9);
    QCOMPARE(found.paragraphs, (std::vector<qint32>{0, 5}));
    QCOMPARE(found.sentences, (std::vector<qint32>{0, 2, 5, 8}));
}

void BoundariesTest::skipsWhatHasNoTokens()
{
    const text::Boundaries found = text::boundaries(QStringLiteral("…\n\n* * *\n\nOne.\n\n— !\n\nTwo.\n\n***"));
    QCOMPARE(found.tokens, 2);
    QCOMPARE(found.paragraphs, (std::vector<qint32>{0, 1}));
    QCOMPARE(found.sentences, (std::vector<qint32>{0, 1}));
}

void BoundariesTest::isEmptyForNoText()
{
    QCOMPARE(text::boundaries(QString()), text::Boundaries());
    QCOMPARE(text::boundaries(QStringLiteral(" \n\n… ")), text::Boundaries());
    QCOMPARE(text::sentenceStarts(QString()), std::vector<qint32>());
    QCOMPARE(text::sentenceStarts(QStringLiteral("  ")), std::vector<qint32>{0});
}

void BoundariesTest::takesAnyText()
{
    std::mt19937 random(8);
    const QString parts = QStringLiteral("aA1 .!?…。\n\n»\"(гМ東\u0301۔") + QChar(0xD800);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (unsigned n = random() % 40; n > 0; --n) text += parts[static_cast<qsizetype>(random() % parts.size())];
        const text::Boundaries found = text::boundaries(text);
        QVERIFY(isSound(found.paragraphs, found.tokens));
        QVERIFY(isSound(found.sentences, found.tokens));
        const std::vector<qint32> starts = text::sentenceStarts(text);
        QVERIFY(std::is_sorted(starts.begin(), starts.end()));
        QVERIFY(starts.empty() || starts.back() < text::codePointCount(text));
    }
}

void BoundariesTest::takesHugeInputInLinearTime_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part :
         {".", ". ", "!( ", "\n", "\n ", ".\"", "A.", "a. ", "1. ", "。", "… ", "г. ", "ا؟ ", "A. B", ".("})
        QTest::newRow(part) << QString::fromUtf8(part);
}

void BoundariesTest::takesHugeInputInLinearTime()
{
    QFETCH(QString, part);
    QElapsedTimer timer;
    timer.start();
    const text::Boundaries found = text::boundaries(part.repeated(300'000));
    QVERIFY(isSound(found.sentences, found.tokens));
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(BoundariesTest)
#include "BoundariesTest.moc"
