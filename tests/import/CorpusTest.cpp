// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recorded.h"
#include "support/Corpus.h"

#include <QSet>
#include <QTest>

#include <ctime>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class CorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheStoryThatStartedItAll();
    void readsEveryReutersStoryOrNamesIt();
    void keepsReutersWordsAndOriginals();
};

void CorpusTest::readsTheStoryThatStartedItAll()
{
    const QString folder = corpusPath(u"seed"_qs);
    SKIP_WITHOUT_CORPUS(folder);
    const Recorded read = recorded({folder});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.drafts.size(), size_t(1));
    const ArticleDraft& story = read.drafts.front();
    QCOMPARE(story.headline, u"Tokayev meets with UN High Commissioner for Human Rights Volker Türk"_qs);
    QCOMPARE(story.date.toIso(), u"2023-03-17"_qs);
    QCOMPARE(story.date.precision, DatePrecision::Day);
    QCOMPARE(story.date.text, u"2023-03-17"_qs);
    QCOMPARE(story.place, u"Astana"_qs);
    QCOMPARE(story.agency, u"Kazinform"_qs);
    QCOMPARE(story.source, u"Kazinform"_qs);
    QCOMPARE(story.attribution, u"Akorda"_qs);
    QCOMPARE(story.dateline, u"ASTANA. KAZINFORM"_qs);
    QCOMPARE(story.language, u"en"_qs);
    QCOMPARE(story.languageFrom, LanguageFrom::Detected);
    QCOMPARE(story.provenance.position, 0);

    // Every paragraph byte for byte: the file after its first line, and nothing else.
    QFile file(QDir(folder).entryInfoList(QDir::Files).front().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(story.provenance.bytes, bytes);
    QCOMPARE(story.body.toUtf8(), bytes.mid(bytes.indexOf('\n')).trimmed());
}

static Recorded reuters()
{
    const QString folder = corpusPath(u"news/reuters21578"_qs);
    QStringList files;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"reut2-*.sgm"_qs})) files << file.filePath();
    const std::clock_t before = std::clock();
    const Recorded read = recorded(files);
    qInfo("%zu stories of Reuters-21578 read and completed in %.2f s of processor time", read.drafts.size(),
          double(std::clock() - before) / CLOCKS_PER_SEC);
    return read;
}

void CorpusTest::readsEveryReutersStoryOrNamesIt()
{
    SKIP_WITHOUT_CORPUS(corpusPath(u"news/reuters21578"_qs));
    const Recorded read = reuters();
    for (const ImportProblem& each : read.problems)
        if (each.isRefused || read.problems.size() < 20)
            qInfo("%s:%lld %s", qPrintable(each.file), each.position, qPrintable(each.reason.detail));
    QCOMPARE(read.refused() + qint64(read.drafts.size()), 21578);
    QCOMPARE(read.refused(), 1);  // number 12793 has neither headline nor text
    QSet<QString> ids;
    qsizetype withoutBody = 0;
    for (const ArticleDraft& story : read.drafts) {
        ids.insert(story.guid);
        withoutBody += story.body.isEmpty() ? 1 : 0;
        QVERIFY2(!story.headline.isEmpty(), qPrintable(story.guid));
        QVERIFY2(story.date.isKnown(), qPrintable(story.guid + story.date.text));
        QCOMPARE(story.source, u"Reuters"_qs);
        QCOMPARE(story.guidNamespace, u"Reuters-21578"_qs);
        QCOMPARE(story.language, u"en"_qs);
    }
    QCOMPARE(ids.size(), 21577);
    QVERIFY(withoutBody >= 1798);  // the briefs
    QVERIFY(withoutBody < 1850);
    QCOMPARE(read.problems.size(), size_t(2));
    QVERIFY(read.problems.back().reason.detail.contains(u"605:12:19"_qs));
}

void CorpusTest::keepsReutersWordsAndOriginals()
{
    SKIP_WITHOUT_CORPUS(corpusPath(u"news/reuters21578"_qs));
    const Recorded read = reuters();
    QHash<QString, int> places;
    for (const ArticleDraft& story : read.drafts) {
        QVERIFY(story.provenance.bytes.startsWith("<REUTERS"));
        QVERIFY(story.provenance.bytes.endsWith("</REUTERS>"));
        QVERIFY2(!story.body.contains(u"Blah blah"_qs), qPrintable(story.guid));
        QVERIFY2(!story.body.endsWith(u" Reuter"_qs, Qt::CaseInsensitive), qPrintable(story.guid));
        QVERIFY2(!story.body.contains(u"&lt;"_qs), qPrintable(story.guid));
        QVERIFY2(!story.body.contains(u"\n\n\n"_qs) && !story.body.startsWith(u'\n'), qPrintable(story.guid));
        ++places[story.place];
        QVERIFY2(!story.place.isNull() || story.dateline.isNull(), qPrintable(story.dateline));
    }
    const ArticleDraft& cocoa = read.drafts.front();
    QCOMPARE(cocoa.headline, u"BAHIA COCOA REVIEW"_qs);
    QCOMPARE(cocoa.dateline, u"SALVADOR, Feb 26"_qs);
    QCOMPARE(cocoa.place, u"Salvador"_qs);
    QCOMPARE(cocoa.topics, QStringList{u"cocoa"_qs});
    QCOMPARE(cocoa.date.toIso(), u"1987-02-26T15:01:01"_qs);
    QVERIFY(places.value(u"New York"_qs) > 2350);  // 2,414 datelines begin so
    QVERIFY(places.value(u"Washington"_qs) > 1850);
    QVERIFY(places.value(QString()) < 2700);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
