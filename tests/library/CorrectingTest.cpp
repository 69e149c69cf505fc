// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "SyntheticArticles.h"
#include "library/Correcting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class CorrectingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatAPersonTypes_data();
    void readsWhatAPersonTypes();
    void correctsAWholeListingAndTakesItBackExactly();
    void otherMarksWaitForABlockAtMost();
    void tellsHowFarItIsAndStopsWhenAsked();
    void whatMakesNoSenseIsRefusedAtOnce();
    void correctsNothing();
    void tellsThoseThatLook();
    void renamesAndMergesAndPartsSources();

private:
    qint64 count(const QString& query) { return found(*library, query).count(); }

    QTemporaryDir folder;
    std::shared_ptr<library::Library> library;
    Listing all;
};

static constexpr int Count = 9000;

void CorrectingTest::initTestCase()
{
    library = openLibrary(folder.filePath(u"library"_s));
    imported(*library, writeSynthetic(folder.filePath(u"made.jsonl"_s), Count));
    all = found(*library, {});
    QCOMPARE(all.count(), Count);
}

void CorrectingTest::readsWhatAPersonTypes_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");  // "-": refused
    const auto row = [](CorrectedField field, const char* typed, const char* text) {
        QTest::addRow("%d %s", int(field), typed) << int(field) << QString::fromUtf8(typed) << QString::fromUtf8(text);
    };
    row(CorrectedField::Headline, "  Two \t words ", "Two words");
    row(CorrectedField::Headline, " ", "-");
    row(CorrectedField::Date, "17 March 2023", "2023-03-17");
    row(CorrectedField::Date, "2015-08-04 18:19:08", "2015-08-04T18:19:08");
    row(CorrectedField::Date, "2012-02-19T13:00+09:00", "2012-02-19T13:00+09:00");
    row(CorrectedField::Date, "", "");
    row(CorrectedField::Date, "30 February 2023", "-");
    row(CorrectedField::Date, "03/04/2023", "-");
    row(CorrectedField::Source, " New  York Times", "New York Times");
    row(CorrectedField::Source, "", "");
    row(CorrectedField::Place, "Нұр-Сұлтан", "Нұр-Сұлтан");
    row(CorrectedField::Language, "EN-us", "en");
    row(CorrectedField::Language, "kaz", "kk");
    row(CorrectedField::Language, "English", "-");
    row(CorrectedField::Language, "xx", "-");
    row(CorrectedField::Language, "", "");
}

void CorrectingTest::readsWhatAPersonTypes()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto read = library::correctedText(CorrectedField(field), typed);
    QCOMPARE(bool(read), text != u"-");
    if (!read) QCOMPARE(read.error().kind, ErrorKind::WrongUsage);
    if (read) QCOMPARE(*read, text);
    if (read) QCOMPARE(read->isNull(), text.isEmpty());
}

void CorrectingTest::correctsAWholeListingAndTakesItBackExactly()
{
    library::Correcting& correcting = library->correcting();
    const auto one = value(waited(correcting.correct({{CorrectedField::Place, u"Oral"_s}}, all.page(100, 5))));
    QCOMPARE(one.articles.count(), qint64(5));
    const auto many = value(waited(
        correcting.correct({{CorrectedField::Place, u"Aqtau"_s}, {CorrectedField::Date, u"5 May 1999"_s}}, all)));
    QCOMPARE(many.articles.count(), qint64(Count));
    QCOMPARE(many.before.size(), size_t(2));
    QCOMPARE(count(u"place:aqtau date:1999-05-05 is:corrected"_s), Count);
    const auto back = value(waited(correcting.restore(many.before)));
    QCOMPARE(back.articles.count(), qint64(Count));
    QCOMPARE(count(u"is:corrected"_s), 5);
    QCOMPARE(count(u"place:oral"_s), 5);
    const auto again = value(waited(correcting.restore(back.before)));
    QCOMPARE(count(u"place:aqtau"_s), Count);
    value(waited(correcting.restore(again.before)));
    value(waited(correcting.restore(one.before)));
    QCOMPARE(count(u"is:corrected"_s), 0);
}

void CorrectingTest::otherMarksWaitForABlockAtMost()
{
    QStringList order;
    const auto corrected =
        library->correcting().correct({{CorrectedField::Language, u"fr"_s}}, all, [&](const Progress&) {
            order.append(u"block"_s);  // on a writer's thread, where the mark is written too or after it
        });
    const auto marked = library->marking().setBookmarked(all.page(0, 1), true);
    value(waited(marked));
    QVERIFY(!corrected.isFinished());
    const auto done = value(waited(corrected));
    QCOMPARE(done.articles.count(), qint64(Count));
    QVERIFY(order.size() >= 5);
    value(waited(library->correcting().restore(done.before)));
    value(waited(library->marking().setBookmarked(all.page(0, 1), false)));
}

void CorrectingTest::tellsHowFarItIsAndStopsWhenAsked()
{
    Cancel cancel;
    std::vector<Progress> told;
    const auto part = value(waited(library->correcting().correct(
        {{CorrectedField::Source, u"AFP"_s}}, all,
        [&](const Progress& progress) {
            told.push_back(progress);
            cancel.request();
        },
        cancel)));
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.front().total, qint64(Count));
    QVERIFY(part.articles.count() > 0 && part.articles.count() < Count);
    QCOMPARE(count(u"source:afp"_s), part.articles.count());
    value(waited(library->correcting().restore(part.before)));
    QCOMPARE(count(u"source:afp"_s), 0);
}

void CorrectingTest::whatMakesNoSenseIsRefusedAtOnce()
{
    for (const Correction& correction :
         {Correction{{CorrectedField::Headline, QString()}}, Correction{{CorrectedField::Date, u"2023-13-01"_s}},
          Correction{{CorrectedField::Language, u"klingonisch"_s}}}) {
        const auto refused = waited(library->correcting().correct(correction, all));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::WrongUsage);
    }
    QCOMPARE(count(u"is:corrected"_s), 0);
}

void CorrectingTest::correctsNothing()
{
    QVERIFY(value(waited(library->correcting().correct({{CorrectedField::Place, u"X"_s}}, {}))).articles.isEmpty());
    QVERIFY(value(waited(library->correcting().correct({}, all.page(0, 3)))).articles.isEmpty());
    QVERIFY(value(waited(library->correcting().restore({}))).articles.isEmpty());
}

void CorrectingTest::tellsThoseThatLook()
{
    QSignalSpy told(library.get(), &library::Library::changed);
    const ArticleIds one = all.page(7, 1);
    const auto corrected =
        value(waited(library->correcting().correct({{CorrectedField::Headline, u"Other words"_s}}, one)));
    const auto isTold = [&] {
        return std::ranges::any_of(told, [&](const QList<QVariant>& signal) {
            const auto change = signal.front().value<ChangeSet>();
            return change.realm == Realm::Articles && std::ranges::binary_search(change.changed, one.front());
        });
    };
    runUntil(isTold);
    QCOMPARE(value(waited(library->searching().rows(one, {}))).front().summary.headline, u"Other words"_s);
    value(waited(library->correcting().restore(corrected.before)));
}

void CorrectingTest::renamesAndMergesAndPartsSources()
{
    library::Correcting& correcting = library->correcting();
    const auto before = value(waited(library->reading().counts())).sources;
    QVERIFY(before.size() >= 2);
    const QString first = before[0].name, second = before[1].name;
    const auto merged = value(waited(correcting.renameSource(second, first)));
    QVERIFY(merged.isMerged);
    QCOMPARE(merged.name, first);
    QCOMPARE(merged.articles, before[1].articles);
    auto now = value(waited(library->reading().counts())).sources;
    QCOMPARE(now.front().articles, before[0].articles + before[1].articles);
    const auto redo = value(waited(correcting.nameSources(merged.before)));
    QVERIFY(value(waited(library->reading().counts())).sources == before);
    value(waited(correcting.nameSources(redo)));
    value(waited(correcting.restoreSource(first)));
    QVERIFY(value(waited(library->reading().counts())).sources == before);
    QCOMPARE(waited(correcting.renameSource(u"nobody at all"_s, u"x"_s)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(CorrectingTest)
#include "CorrectingTest.moc"
