// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "SyntheticArticles.h"
#include "library/Log.h"
#include "library/Repair.h"
#include "library/WhenAnswered.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensWithoutHoldingTheCallerUp();
    void saysWhyItCannotOpen();
    void closesOnItsOwnersThread();
    void answersAllThatWaitsWhenItCloses();
    void losesNothingCommittedWhenClosedDuringAnImport();
    void seesWhatAnotherDoes();
    void answersOnlyTheNewestSearch();
    void tellsWhatItHasFoundSoFar();
    void tellsNothingOfASearchThatIsSuperseded();
    void tellsNobodyWhoHasGone();
    void opensAnArticleWithItsMatches();
    void countsAndExplainsWhatItFinds();
    void saysWhatIsNotThere();
    void exportsNothingInAFormatThatNobodyKnows();
    void checksAndMendsItself();
    void leavesNothingInTheWriteAheadLogs();
    void writesALogAndDiagnosticsWithoutArticleText();

private:
    QString place() const { return folder->filePath(u"library"_s); }
    QString made(int count, int first = 1) const
    {
        return writeSynthetic(folder->filePath(u"made-%1.jsonl"_s.arg(first)), count, first);
    }

    std::unique_ptr<QTemporaryDir> folder;
};

void LibraryTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
}

void LibraryTest::opensWithoutHoldingTheCallerUp()
{
    const auto reply = library::Library::open(place());
    const auto library = value(waited(reply));
    QCOMPARE(library->thread(), QThread::currentThread());
    QCOMPARE(library->folder(), place());
    QCOMPARE(found(*library, {}).count(), 0);
    QVERIFY(library::isLibrary(place()));
}

void LibraryTest::saysWhyItCannotOpen()
{
    QFile file(place());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a file, not a folder");
    file.close();
    const auto opened = waited(library::Library::open(place()));
    QVERIFY(!opened);
    QVERIFY(!library::sentence(opened.error()).isEmpty());
    QVERIFY(!library::isLibrary(place()));
}

void LibraryTest::closesOnItsOwnersThread()
{
    auto library = openLibrary(place());
    QThread* closedOn = nullptr;
    QEventLoop loop;
    const auto note = [&] {
        closedOn = QThread::currentThread();
        loop.quit();
    };
    connect(library.get(), &QObject::destroyed, this, note, Qt::DirectConnection);
    const std::unique_ptr<QThread> elsewhere(
        QThread::create([taken = std::move(library)]() mutable { taken.reset(); }));
    elsewhere->start();
    elsewhere->wait();
    QVERIFY(!closedOn);
    QTimer::singleShot(HangMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(closedOn, QThread::currentThread());
}

void LibraryTest::answersAllThatWaitsWhenItCloses()
{
    auto library = openLibrary(place());
    imported(*library, made(500));
    const ArticleIds ids = found(*library, {}).page(0, 64);
    std::vector<library::Reply<std::vector<library::Row>>> rows;
    for (int i = 0; i < 50; ++i) rows.push_back(library->searching().rows(ids, {}));
    const auto search = library->searching().search(asking(u"alpha"_s));
    const auto mark = library->marking().setBookmarked(ids, true);
    const auto import = library->importing().start(importing(made(5000, 1000)))->report();
    const auto waiting = library->importing().start(importing(made(10, 9000)))->report();
    const auto check = library->reading().check({}, {});
    library.reset();
    for (const auto& reply : rows) {
        QVERIFY(reply.isFinished());
        const auto answer = reply.result();
        QVERIFY(answer ? answer->size() == 64 : answer.error().kind == ErrorKind::Cancelled);
    }
    QVERIFY(search.isFinished() && mark.isFinished() && import.isFinished() && check.isFinished());
    QVERIFY(mark.result());
    QVERIFY(!import.result() || import.result()->wasCancelled || import.result()->added == 5000);
    QCOMPARE(waiting.result().error().kind, ErrorKind::Cancelled);
    library = openLibrary(place());
    QCOMPARE(value(waited(library->reading().bookmarks())).size(), size_t(64));
}

void LibraryTest::losesNothingCommittedWhenClosedDuringAnImport()
{
    const QString path = made(20'000);
    auto library = openLibrary(place());
    const auto job = library->importing().start(importing(path));
    qint64 shown = 0;
    connect(job.get(), &library::ImportJob::progressed, this,
            [&](const library::ImportProgress& progress) { shown = progress.added; });
    runUntil([&] { return shown > 0; });
    library.reset();
    const auto report = job->report().result();
    QVERIFY(report && report->wasCancelled);

    library = openLibrary(place());
    const qint64 kept = value(waited(library->reading().counts())).articles;
    QCOMPARE(kept, report->added);
    QVERIFY(kept >= shown);
    const ImportReport rest = imported(*library, path);
    QCOMPARE(rest.duplicates, kept);
    QCOMPARE(rest.added, 20'000 - kept);
    QCOMPARE(value(waited(library->reading().check({}, {}))), QStringList());
}

void LibraryTest::seesWhatAnotherDoes()
{
    const auto one = openLibrary(place());
    const auto other = openLibrary(place());
    qint64 added = 0;
    ArticleIds marked;
    connect(other.get(), &library::Library::changed, this, [&](const ChangeSet& change) {
        if (change.realm == Realm::Articles) added += qint64(change.added.size());
        if (change.realm == Realm::Reader) marked = change.changed;
    });
    imported(*one, made(400));
    runUntil([&] { return added == 400; });
    QCOMPARE(found(*other, u"alpha"_s).count(), 400);
    const ArticleIds some = found(*one, {}).page(5, 1);
    value(waited(one->marking().setRead(some, true)));
    runUntil([&] { return !marked.empty(); });
    QVERIFY(marked == some);
    QCOMPARE(found(*other, u"is:unread"_s).count(), 399);

    // And both write.
    const auto first = one->importing().start(importing(made(1500, 1000)));
    const auto second = other->importing().start(importing(made(1500, 4000)));
    QCOMPARE(value(waited(first->report())).added, 1500);
    QCOMPARE(value(waited(second->report())).added, 1500);
    QCOMPARE(found(*one, u"alpha"_s).count(), 3400);
    QCOMPARE(found(*other, u"alpha"_s).count(), 3400);
}

void LibraryTest::answersOnlyTheNewestSearch()
{
    const auto library = openLibrary(place());
    imported(*library, made(3000));
    const QStringList words{u"alpha"_s, u"every7"_s, u"every100"_s, u"\"alpha stands in it\""_s, u"committee"_s};
    const QList<qint64> counts{3000, 428, 30, 3000, 3000};
    int superseded = 0;
    for (int round = 0; round < 60; ++round) {
        QList<library::Reply<library::SearchResult>> replies;
        for (const QString& word : words) replies.append(library->searching().search(asking(word)));
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto answer = waited(replies[i]);
            if (!answer) {
                QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
                ++superseded;
            } else {
                QCOMPARE(answer->listing.count(), counts[i]);
            }
        }
        QVERIFY(replies.last().result());
    }
    // Five searches are asked for in less time than one takes: nearly all but each last are superseded.
    QVERIFY2(superseded > 0, "no search was ever superseded");
}

// An expression reads texts, the newest first.
void LibraryTest::tellsWhatItHasFoundSoFar()
{
    const auto library = openLibrary(place());
    imported(*library, made(3000));
    std::vector<library::SearchResult> parts;
    QObject ear;
    const auto listener = library::whenTold<library::SearchResult>(&ear, [&](library::SearchResult part) {
        QCOMPARE(QThread::currentThread(), ear.thread());
        parts.push_back(std::move(part));
    });
    const auto reply = library->searching().search(asking(u"/number[0-9]+ of/"_s), listener);
    qsizetype before = -1;  // parts when the answer came
    library::whenAnswered(reply, &ear, [&](const auto&) { before = qsizetype(parts.size()); });
    const auto whole = value(waited(reply));
    runUntil([&] { return before >= 0; });
    QVERIFY(whole.isComplete);
    QCOMPARE(whole.listing.count(), 3000);
    QVERIFY(before > 0);
    QCOMPARE(qsizetype(parts.size()), before);
    for (const library::SearchResult& part : parts) {
        QVERIFY(!part.isComplete);
        QVERIFY(part.listing.count() > 0 && part.listing.count() < 3000);
        QCOMPARE(part.listing.at(0), whole.listing.at(0));
    }
}

void LibraryTest::tellsNothingOfASearchThatIsSuperseded()
{
    const auto library = openLibrary(place());
    imported(*library, made(3000));
    QSemaphore isTold;
    QSemaphore mayGoOn;
    std::atomic<int> parts = 0;
    const auto slow = library->searching().search(asking(u"/number[0-9]+ of/"_s), [&](const library::SearchResult&) {
        ++parts;
        isTold.release();
        mayGoOn.acquire();
    });
    isTold.acquire();
    const auto newer = library->searching().search(asking(u"every7"_s));
    mayGoOn.release(1000);
    QCOMPARE(waited(slow).error().kind, ErrorKind::Cancelled);
    QCOMPARE(value(waited(newer)).listing.count(), 428);
    QCOMPARE(parts.load(), 1);
}

// Whoever asked may be gone before the library tells.
void LibraryTest::tellsNobodyWhoHasGone()
{
    const auto library = openLibrary(place());
    imported(*library, made(3000));
    int told = 0;
    auto ear = std::make_unique<QObject>();
    const auto reply = library->searching().search(
        asking(u"/number[0-9]+ of/"_s),
        library::whenTold<library::SearchResult>(ear.get(), [&](const library::SearchResult&) { ++told; }));
    ear.reset();
    QVERIFY(bool(waited(reply)));
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void LibraryTest::opensAnArticleWithItsMatches()
{
    const auto library = openLibrary(place());
    imported(*library, made(10));
    const ArticleId id = found(*library, u"every7"_s).at(0);
    const auto open = value(waited(library->reading().article(id, asking(u"every7"_s).query)));
    QCOMPARE(open.article.summary.headline, u"Made article 7"_s);
    QCOMPARE(open.matches.size(), size_t(1));
    const TextRange range = open.matches.front().range;
    QCOMPARE(open.article.body.mid(range.from, range.length), u"every7"_s);
    const auto plain = value(waited(library->reading().article(id)));
    QVERIFY(plain.matches.empty());
    QVERIFY(value(waited(library->reading().original(id))).contains("made-7"));
    const auto rows = value(waited(library->searching().rows({id, {999'999}}, asking(u"every7"_s).query)));
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows[0].snippet.text.contains(u"every7"));
}

void LibraryTest::countsAndExplainsWhatItFinds()
{
    const auto library = openLibrary(place());
    imported(*library, made(50));
    library::SearchRequest request = asking(u"every7"_s);
    request.wantsTimeline = true;
    request.facets = {FacetField::Language, FacetField::Source};
    request.mostFacetValues = 3;
    const auto result = value(waited(library->searching().search(request)));
    // Articles 7, 14 … 49, one an hour from 2020-01-01 on.
    QCOMPARE(result.timeline.days.size(), size_t(3));
    QCOMPARE(result.timeline.days[0].count, 3);
    QCOMPARE(result.facets[0].values[0].count, 7);
    QCOMPARE(result.facets[1].values.size(), size_t(3));
    QCOMPARE(result.facets[1].distinct, 7);
    const auto explained = value(waited(library->searching().explain(asking(u"every7 zebra"_s).query)));
    QCOMPARE(explained.whole.parts[0].count, 7);
    QCOMPARE(explained.toDrop, QStringList{u"zebra"_s});
}

void LibraryTest::saysWhatIsNotThere()
{
    const auto library = openLibrary(place());
    QCOMPARE(waited(library->reading().article({12345})).error().kind, ErrorKind::NotFound);
    QVERIFY(!waited(library->importing().undo(77)));
}

void LibraryTest::exportsNothingInAFormatThatNobodyKnows()
{
    const auto library = openLibrary(place());
    library::ExportRequest request;
    request.path = folder->filePath(u"out.xyz"_s);
    request.format = u"nonsense"_s;
    QCOMPARE(waited(library->exporting().start(request)->path()).error().kind, ErrorKind::WrongUsage);
    QVERIFY(!QFile::exists(request.path));
}

void LibraryTest::checksAndMendsItself()
{
    {
        const auto library = openLibrary(place());
        imported(*library, made(300));
        QCOMPARE(value(waited(library->reading().check({}, {}))), QStringList());
        Cancel cancel;
        cancel.request();
        QCOMPARE(waited(library->reading().check({}, cancel)).error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(library::repairLibrary(place(), {}, {}));
    const auto library = openLibrary(place());
    QCOMPARE(found(*library, u"alpha"_s).count(), 300);
}

void LibraryTest::leavesNothingInTheWriteAheadLogs()
{
    {
        const auto library = openLibrary(place());
        imported(*library, made(300));
    }
    for (const QString& name : {u"articles.db-wal"_s, u"index.db-wal"_s, u"reader.db-wal"_s})
        QCOMPARE(QFileInfo(place() + u'/' + name).size(), 0);
}

void LibraryTest::writesALogAndDiagnosticsWithoutArticleText()
{
    const auto library = openLibrary(place());
    library::startLog(place());
    imported(*library, made(30));
    const QString told = value(waited(library::diagnostics(*library)));
    library::stopLog();
    QVERIFY2(told.contains(u"articles 30, unread 30"), qPrintable(told));
    QVERIFY(told.contains(QString::fromLatin1(qVersion())));
    QVERIFY(!told.contains(u"committee") && !told.contains(u"Made article"));
    QFile log(place() + u"/dateline.log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    QVERIFY2(lines.contains("started: Dateline " DATELINE_VERSION), lines.constData());
    QVERIFY2(lines.contains("imported"), lines.constData());
    QVERIFY(!lines.contains("committee"));
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
