// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Words.h"

#include "Table.h"
#include "text/Folding.h"

#include <QTest>

#include <random>

using namespace dateline;

namespace {

struct Found {
    QString tokens;
    QString places;
};

Found foundIn(const QString& text)
{
    QStringList tokens;
    QStringList places;
    for (const text::Word& word : text::words(text)) {
        tokens << QString::fromStdString(word.folded);
        places << QStringLiteral("%1+%2").arg(word.from).arg(word.length);
    }
    return {tokens.join(u' '), places.join(u' ')};
}

std::vector<std::string> tokensOf(std::string_view utf8)
{
    std::vector<std::string> tokens;
    text::tokenize(utf8, [&](const text::Token& token) {
        tokens.emplace_back(token.folded);
        return true;
    });
    return tokens;
}

std::string repeated(std::string_view part, int times)
{
    std::string text;
    for (int n = 0; n < times; ++n) text += part;
    return text;
}

}  // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsOfTheTable_data();
    void findsTheWordsOfTheTable();
    void findsTheSameWordsInAFoldedToken_data() { findsTheWordsOfTheTable_data(); }
    void findsTheSameWordsInAFoldedToken();
    void stopsWhenTheTakerHasEnough();
    void cutsALongWordButCoversItWhole();
    void cutsALetterWithAMillionMarks();
    void takesAnyBytes();
    void partsWordsAtInvalidBytes();
    void takesHugeInputInLinearTime_data();
    void takesHugeInputInLinearTime();
    void givesPlacesThatAscendWithinTheText();
    void countsPlacesInCodePoints();
    void saysWhichScriptsAreUnspaced();
};

void WordsTest::findsTheWordsOfTheTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::addColumn<QString>("places");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/words.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1) << row.at(2);
}

void WordsTest::findsTheWordsOfTheTable()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QFETCH(QString, places);
    const Found found = foundIn(text);
    QCOMPARE(found.tokens, tokens);
    QCOMPARE(found.places, places);
}

// A term that the index knows can be asked for as it stands: that is how completion and word forms ask.
void WordsTest::findsTheSameWordsInAFoldedToken()
{
    QFETCH(QString, text);
    for (const text::Word& word : text::words(text)) {
        const std::vector<std::string> again = tokensOf(word.folded);
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(again.front()), QString::fromStdString(word.folded));
    }
}

void WordsTest::stopsWhenTheTakerHasEnough()
{
    for (const std::string_view text : {"one two three", "一二三四", "17.03.2023", "élan été étage"}) {
        int taken = 0;
        text::tokenize(text, [&](const text::Token&) { return ++taken < 2; });
        QCOMPARE(taken, 2);
    }
}

void WordsTest::cutsALongWordButCoversItWhole()
{
    for (const std::string_view letter : {"a", "A", "я", "é", "ß", "1"}) {
        const std::string text = repeated(letter, 5000) + " end";
        std::vector<qsizetype> ends;
        std::vector<std::string> folded;
        text::tokenize(text, [&](const text::Token& token) {
            ends.push_back(token.to);
            folded.emplace_back(token.folded);
            return true;
        });
        QCOMPARE(folded.size(), std::size_t(2));
        QCOMPARE(ends[0], qsizetype(letter.size() * 5000));
        QCOMPARE(QString::fromStdString(folded[0]).size(), qsizetype(64));
        QCOMPARE(folded[1], std::string("end"));
    }
}

void WordsTest::cutsALetterWithAMillionMarks()
{
    for (const std::string_view letter : {"a", "क", "ก"}) {
        const std::string text = std::string(letter) + repeated("\u0301", 1'000'000) + " end";
        const std::vector<std::string> tokens = tokensOf(text);
        QCOMPARE(tokens.size(), std::size_t(2));
        QVERIFY(tokens[0].size() <= 256);
        QCOMPARE(tokens[1], std::string("end"));
    }
}

void WordsTest::takesAnyBytes()
{
    std::mt19937 random(7);
    const std::string_view parts[] = {"a", ".", "&", "+", "1", " ", "\xE6\x9D\xB1", "\xCC\x81", "\xE2\x80\x8B", "\xD0"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int n = 0; n < 60; ++n) {
            if (random() % 2)
                text += parts[random() % std::size(parts)];
            else
                text.push_back(static_cast<char>(random()));
        }
        qsizetype last = -1;
        text::tokenize(text, [&](const text::Token& token) {
            const bool isSound = token.from > last && token.to > token.from && !token.folded.empty() &&
                                 token.to <= static_cast<qsizetype>(text.size());
            [&] { QVERIFY(isSound); }();
            last = token.from;
            return true;
        });
    }
}

void WordsTest::partsWordsAtInvalidBytes()
{
    QCOMPARE(tokensOf("one\xFFtwo\xC3 three\xE6\x9D"), (std::vector<std::string>{"one", "two", "three"}));
    QCOMPARE(tokensOf(std::string_view("nul\0nul", 7)), (std::vector<std::string>{"nul", "nul"}));
    QCOMPARE(tokensOf("\xED\xA0\x80x"), (std::vector<std::string>{"x"}));
}

void WordsTest::takesHugeInputInLinearTime_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char* part :
         {"a",  "a.",       "a&",     "1.", "1,",   "a+",     "a#",        "+", "\u200B", "\u00AD", "a\u00AD",
          "東", "東\u200B", "\u0301", "é",  "\xFF", "\u1100", "1.1.2023.", "ก", "A",      "क्"})
        QTest::newRow(part) << QByteArray(part);
}

// A rule that looks ahead without a bound takes hours here.
void WordsTest::takesHugeInputInLinearTime()
{
    QFETCH(QByteArray, part);
    const std::string text = repeated({part.constData(), static_cast<std::size_t>(part.size())}, 500'000);
    QElapsedTimer timer;
    timer.start();
    qsizetype end = 0;
    text::tokenize(text, [&](const text::Token& token) {
        end = token.to;
        return true;
    });
    QVERIFY(end <= static_cast<qsizetype>(text.size()));
    QVERIFY(timer.elapsed() < 10'000);
}

void WordsTest::givesPlacesThatAscendWithinTheText()
{
    const QString text = QStringLiteral("Covid-19 東京都 U.S. 😀 Қазақстан é́ C++ \u200Bend");
    qint32 last = -1;
    for (const text::Word& word : text::words(text)) {
        QVERIFY(word.from > last);
        QVERIFY(word.length > 0);
        QVERIFY(word.from + word.length <= text.toUcs4().size());
        last = word.from;
    }
}

void WordsTest::countsPlacesInCodePoints()
{
    const std::vector<text::Word> words = text::words(QStringLiteral("😀 one 😀 two"));
    QCOMPARE(words.size(), std::size_t(2));
    QCOMPARE(words[0], (text::Word{"one", 2, 3}));
    QCOMPARE(words[1], (text::Word{"two", 8, 3}));
}

void WordsTest::saysWhichScriptsAreUnspaced()
{
    for (const char32_t c : U"漢かカ한ไລမខㄅ𠀀") QVERIFY(c == 0 || text::isUnspaced(c));
    for (const char32_t c : U"aяωאعहა1 ,") QVERIFY(!text::isUnspaced(c));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
