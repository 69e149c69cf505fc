// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "SyntheticArticles.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class ImportingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsEverythingOnceTheReportIsThere();
    void takesTheSameAgainAsDuplicates();
    void addsUpWithRefusals();
    void showsTheFirstArticlesBeforeTheLast();
    void packsAgainWithWhatItLearnedBefore();
    void writesNothingOnADryRun();
    void marksWhatItAdds();
    void keepsWhatWasCommittedWhenCancelled();
    void answersCancelledWhereItNeverBegan();
    void queuesImportsBehindOneAnother();
    void takesBackAWholeImport();
    void marksOldArticlesRead();
    void saysWhichFormatsItReads();
    void refusesAFormatThatNobodyKnows();

private:
    library::ImportRequest requestFor(int count, int first = 1)
    {
        library::ImportRequest request;
        request.paths = {writeSynthetic(folder->filePath(u"made-%1.jsonl"_s.arg(first)), count, first)};
        return request;
    }

    std::unique_ptr<QTemporaryDir> folder;
};

static void addsUp(const ImportReport& report)
{
    QCOMPARE(report.read, report.added + report.updated + report.duplicates + report.refused);
}

void ImportingTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
}

void ImportingTest::findsEverythingOnceTheReportIsThere()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    const ImportReport report = imported(*library, requestFor(1500));
    QCOMPARE(report.added, 1500);
    addsUp(report);
    QVERIFY(report.batch > 0);
    QVERIFY(!report.wasCancelled && !report.stoppedBy);
    QCOMPARE(found(*library, {}).count(), 1500);
    QCOMPARE(found(*library, u"alpha"_s).count(), 1500);
    QCOMPARE(found(*library, u"every7"_s).count(), 1500 / 7);
    QCOMPARE(found(*library, u"every7 every100"_s).count(), 1500 / 700);
    const auto counts = value(waited(library->reading().counts()));
    QCOMPARE(counts.articles, 1500);
    QCOMPARE(counts.unread, 1500);
    QCOMPARE(counts.sources.size(), size_t(20));
}

void ImportingTest::takesTheSameAgainAsDuplicates()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    const auto request = requestFor(600);
    imported(*library, request);
    const ImportReport again = imported(*library, request);
    QCOMPARE(again.duplicates, 600);
    QCOMPARE(again.added, 0);
    addsUp(again);
    QCOMPARE(found(*library, {}).count(), 600);
}

void ImportingTest::addsUpWithRefusals()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    auto request = requestFor(50);
    QFile file(request.paths.front());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"headline\": \"cut off\n");
    file.close();
    request.paths.append(folder->filePath(u"nowhere.txt"_s));
    const ImportReport report = imported(*library, request);
    addsUp(report);
    QCOMPARE(report.added, 50);
    QCOMPARE(report.refused, 2);
    QCOMPARE(report.problems.size(), size_t(2));
    for (const ImportProblem& problem : report.problems) QVERIFY(!problem.file.isEmpty() && problem.isRefused);
}

void ImportingTest::showsTheFirstArticlesBeforeTheLast()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    const auto job = library->importing().start(requestFor(6000));
    QList<qint64> added, bytes;
    connect(job.get(), &library::ImportJob::progressed, this, [&](const library::ImportProgress& progress) {
        QVERIFY(QThread::currentThread() == library->thread());
        added.append(progress.added);
        bytes.append(progress.bytesDone);
    });
    const auto report = value(waited(job->report()));
    QCoreApplication::processEvents();
    QCOMPARE(report.added, 6000);
    QVERIFY(!added.isEmpty());
    QVERIFY(std::ranges::is_sorted(added) && std::ranges::is_sorted(bytes));
    QCOMPARE(added.last(), 6000);
}

// More than the first drafts that are held, then fewer: both are found, read and sound.
void ImportingTest::packsAgainWithWhatItLearnedBefore()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    QCOMPARE(imported(*library, requestFor(2600)).added, 2600);
    QCOMPARE(imported(*library, requestFor(30, 5000)).added, 30);
    const auto problems = waited(library->reading().check({}, {}));
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

void ImportingTest::writesNothingOnADryRun()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    auto request = requestFor(300);
    request.isDryRun = true;
    const ImportReport report = imported(*library, request);
    QCOMPARE(report.read, 300);
    QCOMPARE(report.batch, 0);
    addsUp(report);
    QCOMPARE(found(*library, {}).count(), 0);
}

void ImportingTest::marksWhatItAdds()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    imported(*library, requestFor(10));
    auto request = requestFor(300, 11);
    request.markRead = true;
    imported(*library, request);
    QCOMPARE(found(*library, u"is:unread"_s).count(), 10);
    QCOMPARE(value(waited(library->reading().counts())).unread, 10);
}

void ImportingTest::keepsWhatWasCommittedWhenCancelled()
{
    const auto request = requestFor(20'000);
    qint64 before = 0;
    {
        const auto library = openLibrary(folder->filePath(u"library"_s));
        const auto job = library->importing().start(request);
        connect(job.get(), &library::ImportJob::progressed, job.get(), [&](const library::ImportProgress& progress) {
            if (progress.added > 0) job->cancel();
        });
        const auto report = value(waited(job->report()));
        addsUp(report);
        QVERIFY(report.wasCancelled);
        before = report.added;
        QVERIFY(before > 0 && before < 20'000);
    }
    const auto library = openLibrary(folder->filePath(u"library"_s));
    QCOMPARE(value(waited(library->reading().counts())).articles, before);
    const ImportReport rest = imported(*library, request);
    QCOMPARE(rest.duplicates, before);
    QCOMPARE(rest.added, 20'000 - before);
    QCOMPARE(found(*library, u"alpha"_s).count(), 20'000);
}

void ImportingTest::answersCancelledWhereItNeverBegan()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    const auto first = library->importing().start(requestFor(2000));
    const auto second = library->importing().start(requestFor(10, 5000));
    second->cancel();
    QCOMPARE(waited(second->report()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(value(waited(first->report())).added, 2000);
}

void ImportingTest::queuesImportsBehindOneAnother()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    const auto request = requestFor(700);
    auto first = library->importing().start(request);
    const auto second = library->importing().start(request);
    const auto report = first->report();
    first.reset();  // letting go of the handle stops nothing
    QCOMPARE(value(waited(report)).added, 700);
    QCOMPARE(value(waited(second->report())).duplicates, 700);
    QCOMPARE(found(*library, {}).count(), 700);
}

void ImportingTest::takesBackAWholeImport()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    imported(*library, requestFor(100));
    const ImportReport second = imported(*library, requestFor(200, 1001));
    QVERIFY(waited(library->importing().undo(second.batch)));
    QCOMPARE(found(*library, {}).count(), 100);
    QCOMPARE(found(*library, u"alpha"_s).count(), 100);
}

void ImportingTest::marksOldArticlesRead()
{
    // Article n is of hour n since 2020-01-01; article 2400 is of day 100, 2020-04-10.
    const auto now = [] { return QDateTime(QDate(2020, 4, 15), QTime(12, 0), Qt::UTC); };
    const auto library = openLibrary(folder->filePath(u"library"_s), now);
    const ImportReport report = imported(*library, requestFor(2400));
    const auto marked = value(waited(library->importing().markOldRead(report.batch, 30)));
    // Dated before 2020-03-16 00:00, hour 24 * 75.
    QCOMPARE(marked.size(), size_t(24 * 75 - 1));
    QCOMPARE(found(*library, u"is:unread"_s).count(), 2400 - qint64(marked.size()));
    QCOMPARE(report.olderThan30Days, qint64(marked.size()));
}

void ImportingTest::saysWhichFormatsItReads()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    QStringList names;
    for (const auto& format : library->importing().formats()) names.append(format.name);
    QVERIFY2(names.contains(u"jsonl"_s) && names.contains(u"reuters"_s) && names.contains(u"text"_s),
             qPrintable(names.join(u' ')));
}

void ImportingTest::refusesAFormatThatNobodyKnows()
{
    const auto library = openLibrary(folder->filePath(u"library"_s));
    auto request = requestFor(3);
    request.format = u"nonsense"_s;
    const auto report = waited(library->importing().start(request)->report());
    QVERIFY(!report || report->added == 0);
    QCOMPARE(found(*library, {}).count(), 0);
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "ImportingTest.moc"
