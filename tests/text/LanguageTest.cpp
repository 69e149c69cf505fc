// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Language.h"

#include "Table.h"
#include "support/Corpus.h"

#include <QDir>
#include <QTest>

using namespace dateline;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLanguagesOfTheTable_data();
    void tellsTheLanguagesOfTheTable();
    void readsOnThroughStrayControls();
    void takesAnyText();
    void tellsTheLanguagesOfTheCorpus();
};

void LanguageTest::tellsTheLanguagesOfTheTable_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/languages.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1);
}

void LanguageTest::tellsTheLanguagesOfTheTable()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    const text::DetectedLanguage language = text::detectLanguage(text);
    QCOMPARE(language.code, code);
    QCOMPARE(language.code.isNull(), code.isEmpty());
    QVERIFY(language.confidence >= 0 && language.confidence <= 1);
    QCOMPARE(language.confidence > 0, !code.isEmpty());
}

void LanguageTest::readsOnThroughStrayControls()
{
    const QString text =
        QStringLiteral("\u0092Le président\u0001 a reçu \uFFFEles ambassadeurs et parlé de l\u0092avenir.");
    QCOMPARE(text::detectLanguage(text).code, QStringLiteral("fr"));
}

void LanguageTest::takesAnyText()
{
    QVERIFY(text::detectLanguage(QString(1000, QChar(0xD800))).code.isNull());
    QVERIFY(text::detectLanguage(QString(1000, QChar(0))).code.isNull());
    const QString cut = QString(599, u' ') + QString::fromUcs4(U"😀😀", 2);
    QVERIFY(text::detectLanguage(cut).code.isNull());
    text::detectLanguage(QString(50'000'000, u'a'));
}

// Single sentences of news: 91 % right, 4 % wrong (mostly Malay for Indonesian, Bosnian for Croatian), the rest untold.
void LanguageTest::tellsTheLanguagesOfTheCorpus()
{
    const QString root = tests::corpusPath(QStringLiteral("languages/lingua/sentences"));
    SKIP_WITHOUT_CORPUS(root);
    int all = 0;
    int right = 0;
    int wrong = 0;
    for (const QString& name : QDir(root).entryList(QDir::Files)) {
        QFile file(QDir(root).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList sentences = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < sentences.size(); at += 10) {
            const QString code = text::detectLanguage(sentences[at]).code;
            ++all;
            right += name.startsWith(code) && !code.isNull() ? 1 : 0;
            wrong += !name.startsWith(code) && !code.isNull() ? 1 : 0;
        }
    }
    qInfo("%d of %d sentences right, %d wrong", right, all, wrong);
    QVERIFY(all > 5000);
    QVERIFY(right * 100 >= all * 90);
    QVERIFY(wrong * 100 <= all * 6);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "LanguageTest.moc"
