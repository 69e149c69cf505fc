// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Stems.h"

#include "Table.h"
#include "text/Folding.h"
#include "text/KazakhStems.h"

#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class StemsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesFormsOneStem_data();
    void givesFormsOneStem();
    void keepsOtherWordsApart_data();
    void keepsOtherWordsApart();
    void leavesThreeLettersOfAKazakhWord();
    void knowsNoStemOfOtherLanguages();
    void survivesAnything();
    void tellsHowAWordIsWritten_data();
    void tellsHowAWordIsWritten();
};

static QString stemOf(const QString& word, const QString& language)
{
    return QString::fromStdString(text::stem(word.toStdString(), language).value_or(std::string()));
}

void StemsTest::givesFormsOneStem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/stems.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1).split(u' ');
}

void StemsTest::givesFormsOneStem()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QVERIFY(words.size() > 1);
    const QString stem = stemOf(words.first(), language);
    QVERIFY(!stem.isEmpty());
    for (const QString& word : words) QCOMPARE(word + u' ' + stemOf(word, language), word + u' ' + stem);
}

void StemsTest::keepsOtherWordsApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("en") << u"en"_s << u"reform"_s << u"rear"_s;
    QTest::newRow("ru") << u"ru"_s << u"новый"_s << u"ноябрь"_s;
    QTest::newRow("a man and an island") << u"kk"_s << u"адам"_s << u"арал"_s;
    QTest::newRow("a year and warm") << u"kk"_s << u"жыл"_s << u"жылы жер"_s;
    QTest::newRow("front vowels behind back ones") << u"kk"_s << u"балалер"_s << u"бала"_s;
    QTest::newRow("a voiced ending behind a voiceless sound") << u"kk"_s << u"кітапдар"_s << u"кітап"_s;
}

void StemsTest::keepsOtherWordsApart()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(stemOf(one, language) != stemOf(other, language));
}

void StemsTest::leavesThreeLettersOfAKazakhWord()
{
    for (const QString& word : {u"ана"_s, u"елден"_s, u"тарды"_s, u"аға"_s, u"тан"_s, u"лар"_s, u"дандандан"_s}) {
        const QString stem = QString::fromStdString(text::kazakhStem(word.toStdString()));
        QVERIFY2(stem.size() >= std::min<qsizetype>(3, word.size()), qPrintable(word + u' ' + stem));
    }
}

void StemsTest::knowsNoStemOfOtherLanguages()
{
    for (const QString& language : {QString(), u"zh"_s, u"th"_s, u"uz"_s, u"xx"_s, u"EN"_s}) {
        QVERIFY(!text::hasStemmer(language));
        QVERIFY(!text::stem("word", language));
    }
    for (const QString& language : text::stemmedLanguages()) QVERIFY(text::stem("word", language));
}

void StemsTest::survivesAnything()
{
    const std::string words[] = {"", ".", "\xff\xfe", "\xd0", std::string(100'000, 'a'), std::string("a\0b", 3)};
    for (const QString& language : text::stemmedLanguages())
        for (const std::string& word : words) QVERIFY(text::stem(word, language));
}

void StemsTest::tellsHowAWordIsWritten_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("written");
    QTest::newRow("as it is") << u"Türk"_s << u"Türk"_s;
    QTest::newRow("taken apart") << u"Tu\u0308rk"_s << u"Türk"_s;
    QTest::newRow("a soft hyphen") << u"Kazakh\u00ADstan"_s << u"Kazakhstan"_s;
    QTest::newRow("a stop at the end") << u"U.S."_s << u"U.S"_s;
    QTest::newRow("full width stays") << u"ＡＢ"_s << u"ＡＢ"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void StemsTest::tellsHowAWordIsWritten()
{
    QFETCH(QString, word);
    QFETCH(QString, written);
    QCOMPARE(QString::fromStdString(text::asWritten(word.toStdString())), written);
    QVERIFY(text::isPlainlyWritten(written.toStdString()));
}

QTEST_GUILESS_MAIN(StemsTest)
#include "StemsTest.moc"
