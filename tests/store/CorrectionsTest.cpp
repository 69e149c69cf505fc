// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader corrects: that it counts everywhere, survives what comes after it, and can be taken back exactly.
#include "CorrectedLibrary.h"
#include "store/Connection.h"

#include <QFile>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class CorrectionsTest : public QObject, CorrectedLibrary {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }
    void eachFieldCounts_data();
    void eachFieldCounts();
    void severalFieldsAndArticlesAtOnce();
    void aCorrectedDateMovesTheArticle();
    void datesOfEachPrecisionComeBackAsTheyWere_data();
    void datesOfEachPrecisionComeBackAsTheyWere();
    void wordsOfTheCorrectedHeadlineAreFound();
    void whatSaysTheSameAsTheImportIsNone();
    void aSecondCorrectionKeepsWhatWasImported();
    void takingBackIsExact();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void articlesThatAreGoneArePassedOver();
    void theSameFileAgainIsADuplicate();
    void aChangedTextKeepsTheCorrection();
    void anUndoneImportBringsTheTextBeforeUnderTheCorrection();
    void anErasedArticleTakesItsCorrectionsAlong();
    void correctionsAreCountedAndFacetted();
    void anotherReaderFollows();
    void whatWasLostBetweenTheFilesIsCaughtUpWith();
    void correctionsOutliveTheArticlesFile();
    void anOlderArticlesFileIsBroughtUpToDate();
};

void CorrectionsTest::eachFieldCounts_data()
{
    QTest::addColumn<CorrectedField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("imported");
    QTest::newRow("headline") << CorrectedField::Headline << u"Жаңа Zebra"_s << u"headline:zebra"_s
                              << u"Story 5 of the wire"_s;
    QTest::newRow("date") << CorrectedField::Date << u"1999-12-31"_s << u"date:1999"_s << u"2023-03-12"_s;
    QTest::newRow("undated") << CorrectedField::Date << QString() << u"-date:2000..2030"_s << u"2023-03-12"_s;
    QTest::newRow("source") << CorrectedField::Source << u"Reuters"_s << u"source:reuters"_s << u"Kazinform"_s;
    QTest::newRow("no source") << CorrectedField::Source << QString() << u"-source:kazinform"_s << u"Kazinform"_s;
    QTest::newRow("place") << CorrectedField::Place << u"Алматы"_s << u"place:алматы"_s << u"Astana"_s;
    QTest::newRow("no place") << CorrectedField::Place << QString() << u"-place:astana"_s << u"Astana"_s;
    QTest::newRow("language") << CorrectedField::Language << u"kk"_s << u"lang:kk"_s << u"en"_s;
}

static QString textOf(const Article& article, CorrectedField field)
{
    switch (field) {
        case CorrectedField::Headline:
            return article.summary.headline;
        case CorrectedField::Date:
            return article.summary.date.toIso();
        case CorrectedField::Source:
            return article.summary.source;
        case CorrectedField::Place:
            return article.summary.place;
        case CorrectedField::Language:
            return article.summary.language;
    }
    return {};
}

void CorrectionsTest::eachFieldCounts()
{
    QFETCH(CorrectedField, field);
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, imported);
    const Article before = article(5);
    QCOMPARE(textOf(before, field), imported);
    QCOMPARE(found(query), ArticleIds());
    const auto undo = correct(5, field, text);
    QCOMPARE(undo, (std::vector<ArticleCorrection>{{{5}, {{field, std::nullopt}}}}));
    const Article after = article(5);
    QCOMPARE(textOf(after, field), text);
    QCOMPARE(after.corrected, (std::vector<ImportedValue>{{field, imported}}));
    QCOMPARE(after.sha256, before.sha256);
    QVERIFY(after.summary.isCorrected);
    QVERIFY(!article(4).summary.isCorrected && article(4).corrected.empty());
    QCOMPARE(found(query), ArticleIds{{5}});
    QCOMPARE(found(u"is:corrected"_s), ArticleIds{{5}});
    QCOMPARE(wrong(), QString());
    correct(undo);
    QCOMPARE(article(5), before);
    QCOMPARE(found(query), ArticleIds());
    QCOMPARE(found(u"is:corrected"_s), ArticleIds());
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::severalFieldsAndArticlesAtOnce()
{
    std::vector<ArticleCorrection> all;
    for (qint64 id = 1; id <= 9; ++id)
        all.push_back({{id}, {{CorrectedField::Source, u"AFP"_s}, {CorrectedField::Language, u"fr"_s}}});
    QCOMPARE(correct(all).size(), size_t(9));
    QCOMPARE(found(u"source:afp lang:fr"_s).size(), size_t(9));
    QCOMPARE(sources(), QStringList{u"AFP 9"_s});
    QCOMPARE(correct(all).size(), size_t(0));
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::aCorrectedDateMovesTheArticle()
{
    QCOMPARE(found(u"story"_s).front(), ArticleId{9});
    correct(1, CorrectedField::Date, u"2024-01-01T08:30:00+06:00"_s);
    QCOMPARE(found(u"story"_s).front(), ArticleId{1});
    correct(1, CorrectedField::Date, QString());
    QCOMPARE(found(u"story"_s).back(), ArticleId{1});
    const auto info = TemporaryLibrary::value(library->reader()->info());
    QCOMPARE(info.first.toIso(), u"2023-03-09"_s);
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::datesOfEachPrecisionComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("iso");
    for (const char* iso : {"1000-01-01", "2999-12-31", "1969-12-31T23:59", "2012-02-29T13:00:01", "2023-03-17T08:15Z",
                            "2023-03-17T08:15:59+05:45", "2023-03-17T00:00-11:00", "2023-03-17T00:00:00"})
        QTest::newRow(iso) << QString::fromLatin1(iso);
}

void CorrectionsTest::datesOfEachPrecisionComeBackAsTheyWere()
{
    QFETCH(QString, iso);
    correct(3, CorrectedField::Date, iso);
    QCOMPARE(article(3).summary.date.toIso(), iso);
    QCOMPARE(article(3).summary.date.origin, DateOrigin::Reader);
}

void CorrectionsTest::wordsOfTheCorrectedHeadlineAreFound()
{
    QCOMPARE(found(u"\"story 5 of the wire\""_s), ArticleIds{{5}});
    correct(5, CorrectedField::Headline, u"Ministers resign"_s);
    QCOMPARE(found(u"\"ministers resign\""_s), ArticleIds{{5}});
    QCOMPARE(found(u"\"story 5 of the wire\""_s), ArticleIds());
    QCOMPARE(found(u"resign district36"_s), ArticleIds{{5}});
}

void CorrectionsTest::whatSaysTheSameAsTheImportIsNone()
{
    QVERIFY(correct(5, CorrectedField::Source, u" KAZINFORM"_s).empty());
    QVERIFY(correct(5, CorrectedField::Place, u"Astana"_s).empty());
    QVERIFY(correct(5, CorrectedField::Date, u"2023-03-12"_s).empty());
    QVERIFY(correct(5, CorrectedField::Place, std::nullopt).empty());
    // To say it again takes a correction back.
    correct(5, CorrectedField::Place, u"Almaty"_s);
    QCOMPARE(correct(5, CorrectedField::Place, u"Astana"_s).size(), size_t(1));
    QVERIFY(article(5).corrected.empty());
}

void CorrectionsTest::aSecondCorrectionKeepsWhatWasImported()
{
    correct(5, CorrectedField::Place, u"Almaty"_s);
    correct(5, CorrectedField::Headline, u"First"_s);
    const auto undo = correct(5, CorrectedField::Place, u"Shymkent"_s);
    QCOMPARE(article(5).corrected, (std::vector<ImportedValue>{{CorrectedField::Headline, u"Story 5 of the wire"_s},
                                                               {CorrectedField::Place, u"Astana"_s}}));
    correct(undo);
    QCOMPARE(article(5).summary.place, u"Almaty"_s);
    QCOMPARE(article(5).summary.headline, u"First"_s);
}

void CorrectionsTest::takingBackIsExact()
{
    correct(2, CorrectedField::Place, u"Almaty"_s);
    correct(3, CorrectedField::Place, QString());
    std::vector<ArticleCorrection> all;
    for (qint64 id = 1; id <= 4; ++id) all.push_back({{id}, {{CorrectedField::Place, u"Almaty"_s}}});
    const auto undo = correct(all);
    QCOMPARE(undo, (std::vector<ArticleCorrection>{{{1}, {{CorrectedField::Place, std::nullopt}}},
                                                   {{3}, {{CorrectedField::Place, QString()}}},
                                                   {{4}, {{CorrectedField::Place, std::nullopt}}}}));
    const auto redo = correct(undo);
    QCOMPARE(article(2).summary.place, u"Almaty"_s);
    QVERIFY(article(3).summary.place.isNull());
    QCOMPARE(found(u"is:corrected"_s), (ArticleIds{{3}, {2}}));
    correct(redo);
    QCOMPARE(found(u"place:almaty"_s).size(), size_t(4));
}

void CorrectionsTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<CorrectedField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no headline") << CorrectedField::Headline << QString();
    QTest::newRow("a blank headline") << CorrectedField::Headline << u" \n "_s;
    QTest::newRow("30 February") << CorrectedField::Date << u"2023-02-30"_s;
    QTest::newRow("a word") << CorrectedField::Date << u"yesterday"_s;
}

void CorrectionsTest::whatMakesNoSenseIsRefused()
{
    QFETCH(CorrectedField, field);
    QFETCH(QString, text);
    const auto refused =
        library->markWriter()->correct({{{1}, {{CorrectedField::Place, u"X"_s}}}, {{2}, {{field, text}}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(found(u"is:corrected"_s), ArticleIds());
}

void CorrectionsTest::articlesThatAreGoneArePassedOver()
{
    QVERIFY(correct(77, CorrectedField::Place, u"X"_s).empty());
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::theSameFileAgainIsADuplicate()
{
    std::vector<ArticleCorrection> all;
    for (qint64 id = 1; id <= 9; ++id)
        all.push_back({{id},
                       {{CorrectedField::Headline, u"H %1"_s.arg(id)},
                        {CorrectedField::Date, u"2001-02-03"_s},
                        {CorrectedField::Source, u"AFP"_s}}});
    correct(all);
    const auto same = library->import(drafts(1, 9));
    QCOMPARE(same.duplicates, qint64(9));
    QVERIFY(same.added.empty() && same.updated.empty());
    // Neither does it come anew where it stood elsewhere: source, day, headline and text are those of the import.
    auto moved = drafts(1, 9);
    for (ArticleDraft& draft : moved) draft.provenance.pathBelowRoot.prepend(u"elsewhere/"_s);
    QCOMPARE(library->import(moved).duplicates, qint64(9));
    QCOMPARE(article(5).summary.headline, u"H 5"_s);
    QCOMPARE(wrong(), QString());
}

static ArticleDraft changed(int number)
{
    ArticleDraft draft = tests::draft(number);
    draft.headline = u"Story %1, second version"_s.arg(number);
    draft.body += u" And more of it."_s;
    draft.place = u"Oral"_s;
    return draft;
}

void CorrectionsTest::aChangedTextKeepsTheCorrection()
{
    const auto undo =
        correct({{{5}, {{CorrectedField::Headline, u"Mine"_s}, {CorrectedField::Date, u"2024-05-06"_s}}}});
    const auto outcome = library->import({changed(5)});
    QCOMPARE(outcome.updated, ArticleIds{{5}});
    library->index();
    const Article after = article(5);
    QCOMPARE(after.summary.headline, u"Mine"_s);
    QCOMPARE(after.summary.date.toIso(), u"2024-05-06"_s);
    QCOMPARE(after.summary.place, u"Oral"_s);
    QVERIFY(after.body.endsWith(u"more of it."));
    QCOMPARE(after.corrected, (std::vector<ImportedValue>{{CorrectedField::Headline, u"Story 5, second version"_s},
                                                          {CorrectedField::Date, u"2023-03-12"_s}}));
    QCOMPARE(library->import({changed(5)}).duplicates, qint64(1));
    // The text before was kept as it was imported, and is known again.
    QCOMPARE(library->import(drafts(5, 1)).duplicates, qint64(1));
    QCOMPARE(wrong(), QString());
    correct(undo);
    QCOMPARE(article(5).summary.headline, u"Story 5, second version"_s);
    QCOMPARE(article(5).summary.date.toIso(), u"2023-03-12"_s);
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::anUndoneImportBringsTheTextBeforeUnderTheCorrection()
{
    correct(5, CorrectedField::Headline, u"Mine"_s);
    const auto writer = library->articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({}));
    auto batch = prepared({changed(5)});
    QCOMPARE(TemporaryLibrary::value(writer->add(import, batch)).updated, ArticleIds{{5}});
    TemporaryLibrary::value(writer->undoImport(import));
    library->index();
    QCOMPARE(article(5).summary.headline, u"Mine"_s);
    QCOMPARE(article(5).summary.place, u"Astana"_s);
    QCOMPARE(article(5).corrected, (std::vector<ImportedValue>{{CorrectedField::Headline, u"Story 5 of the wire"_s}}));
    QCOMPARE(wrong(), QString());
    TemporaryLibrary::value(writer->undoImport(1));
    library->index();
    QCOMPARE(TemporaryLibrary::value(library->reader()->counts()).articles, qint64(0));
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::anErasedArticleTakesItsCorrectionsAlong()
{
    correct(5, CorrectedField::Source, u"AFP"_s);
    const auto marks = library->markWriter();
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, {{5}}, true));
    TemporaryLibrary::value(marks->noteErased({{5}}));
    TemporaryLibrary::value(library->articleWriter()->erase({{5}}));
    TemporaryLibrary::value(marks->dropMarks({{5}}));
    library->index();
    QCOMPARE(sources(), QStringList{u"Kazinform 8"_s});
    QCOMPARE(wrong(), QString());
    QCOMPARE(library->import(drafts(5, 1)).duplicates, qint64(1));
    const auto reader = TemporaryLibrary::value(Connection::open(library->file("reader.db"), Access::ReadOnly));
    QCOMPARE(TemporaryLibrary::value(reader->ask(u"SELECT count(*) FROM correction"_s)).toInt(), 0);
}

void CorrectionsTest::correctionsAreCountedAndFacetted()
{
    correct({{{5}, {{CorrectedField::Source, u"AFP"_s}}}, {{6}, {{CorrectedField::Source, QString()}}}});
    QCOMPARE(sources(), (QStringList{u"Kazinform 7"_s, u" 1"_s, u"AFP 1"_s}));
    SearchOptions options;
    options.facets = {FacetField::Source, FacetField::Language};
    const auto outcome = TemporaryLibrary::value(library->reader()->search({}, options, {}));
    QCOMPARE(outcome.facets.front().values.size(), size_t(2));
    QCOMPARE(outcome.facets.front().without, qint64(1));
}

void CorrectionsTest::anotherReaderFollows()
{
    const auto other = library->reader();
    const auto ask = [&](const QString& text) {
        (void)TemporaryLibrary::value(other->changes());
        return TemporaryLibrary::value(other->search(query::parse(text, QDate(2023, 3, 20)), {}, {})).listing.count();
    };
    QCOMPARE(ask(u"source:kazinform"_s), 9);
    correct({{{5}, {{CorrectedField::Source, u"AFP"_s}, {CorrectedField::Date, u"2030-01-01"_s}}}});
    QCOMPARE(ask(u"source:afp"_s), 1);
    QCOMPARE(ask(u"is:corrected"_s), 1);
    QCOMPARE(ask(u"date:2030"_s), 1);
    QCOMPARE(ask(u"source:kazinform"_s), 8);
    rename(u"Kazinform"_s, u"Qazinform"_s);
    QCOMPARE(ask(u"source:kazinform"_s), 0);
    QCOMPARE(ask(u"source:qazinform"_s), 8);
    QCOMPARE(ask(u"qazinform"_s), 8);
}

void CorrectionsTest::whatWasLostBetweenTheFilesIsCaughtUpWith()
{
    correct(4, CorrectedField::Place, u"Oral"_s);
    const auto marks = library->markWriter();
    TemporaryLibrary::value(marks->correct(
        {{{5}, {{CorrectedField::Headline, u"Mine"_s}}}, {{4}, {{CorrectedField::Place, std::nullopt}}}}));
    TemporaryLibrary::value(marks->renameSource(u"Kazinform"_s, u"Qazinform"_s));
    QCOMPARE(article(5).summary.headline, u"Story 5 of the wire"_s);
    QCOMPARE(article(4).summary.place, u"Oral"_s);
    const auto other = library->reader();
    (void)library->articleWriter();
    QCOMPARE(TemporaryLibrary::value(other->changes()).size(), size_t(1));
    QCOMPARE(article(5).summary.headline, u"Mine"_s);
    QCOMPARE(article(4).summary.place, u"Astana"_s);
    QCOMPARE(sources(), QStringList{u"Qazinform 9"_s});
    library->index();
    QCOMPARE(wrong(), QString());
    (void)library->articleWriter();
    QVERIFY(TemporaryLibrary::value(other->changes()).size() <= 1);  // the index's
}

void CorrectionsTest::correctionsOutliveTheArticlesFile()
{
    correct({{{5}, {{CorrectedField::Headline, u"Mine"_s}, {CorrectedField::Date, u"2030-01-01"_s}}},
             {{6}, {{CorrectedField::Source, u"AFP"_s}}}});
    rename(u"Kazinform"_s, u"Qazinform"_s);
    for (const char* ending : {"", "-wal", "-shm"}) QFile::remove(library->file("articles.db") + QLatin1String(ending));
    TemporaryLibrary::check(prepareLibrary(library->folder(), fixedClock()));
    (void)library->articleWriter();
    library->import(drafts(1, 9));
    library->index();
    QCOMPARE(article(5).summary.headline, u"Mine"_s);
    QCOMPARE(article(5).summary.date.toIso(), u"2030-01-01"_s);
    QCOMPARE(article(5).corrected.size(), size_t(2));
    QCOMPARE(article(6).summary.source, u"AFP"_s);
    QCOMPARE(sources(), (QStringList{u"Qazinform 8"_s, u"AFP 1"_s}));
    QCOMPARE(found(u"mine"_s), ArticleIds{{5}});
    QCOMPARE(found(u"qazinform"_s).size(), size_t(8));
    QCOMPARE(wrong(), QString());
}

void CorrectionsTest::anOlderArticlesFileIsBroughtUpToDate()
{
    const QString file = library->file("articles.db");
    QVERIFY(QFile::copy(file, file + u".kept"_s));
    correct(5, CorrectedField::Headline, u"Mine"_s);
    QVERIFY(QFile::remove(file) && QFile::rename(file + u".kept"_s, file));
    for (const char* ending : {"-wal", "-shm"}) QFile::remove(file + QLatin1String(ending));
    (void)library->articleWriter();
    library->index();
    QCOMPARE(article(5).summary.headline, u"Mine"_s);
    QCOMPARE(wrong(), QString());
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
