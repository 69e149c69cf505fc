// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/MarkChunks.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class MarkWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatChangesIsAnswered();
    void readStateReachesOverChunks();
    void idsMayComeInAnyOrderAndTwice();
    void marksOfMissingArticlesAreKept();
    void aSetOfNothingIsNoChange();
    void bookmarksComeNewestFirst();
    void theSessionIsOneRow();
    void raisedIdsAreNotGiven();
    void raisingLowerChangesNothing();
    void marksSurviveReopening();
};

static ChangeSet value(Result<ChangeSet> change)
{
    return TemporaryLibrary::value(std::move(change));
}

void MarkWriterTest::onlyWhatChangesIsAnswered()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    QCOMPARE(value(marks->setRead({{1}, {2}}, true)).changed, (ArticleIds{{1}, {2}}));
    const ChangeSet second = value(marks->setRead({{1}, {2}, {3}}, true));
    QCOMPARE(second.changed, ArticleIds{{3}});
    QCOMPARE(second.realm, Realm::Reader);
    QVERIFY(second.added.empty() && second.removed.empty());
    QVERIFY(value(marks->setRead({{3}}, true)).changed.empty());
    QCOMPARE(value(marks->setRead({{2}, {5}}, false)).changed, ArticleIds{{2}});
    QCOMPARE(value(marks->setBookmarked({{4}}, true)).changed, ArticleIds{{4}});
    QVERIFY(value(marks->setBookmarked({{4}}, true)).changed.empty());
    QCOMPARE(value(marks->setBookmarked({{4}, {5}}, false)).changed, ArticleIds{{4}});
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).unread, qint64(3));
}

void MarkWriterTest::readStateReachesOverChunks()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    ArticleIds ids;
    for (qint64 id = 65'000; id < 200'000; id += 7) ids.push_back({id});
    ids.push_back({0xfffffffe});
    QCOMPARE(value(marks->setRead(ids, true)).changed, ids);
    const auto reader = TemporaryLibrary::value(Connection::open(library.file("reader.db"), Access::ReadOnly));
    MarkChunks read(*reader, {MarkKind::Read});
    const auto all = TemporaryLibrary::value(read.ids());
    QCOMPARE(all.size(), ids.size());
    QVERIFY(std::equal(all.begin(), all.end(), ids.begin(), [](quint32 a, ArticleId b) { return a == b.value; }));
    for (const quint32 id : TemporaryLibrary::value(read.idsOfChunk(2))) QCOMPARE(id >> 16, 2u);
    QVERIFY(TemporaryLibrary::value(read.idsOfChunk(17)).empty());
    QCOMPARE(value(marks->setRead(ids, false)).changed, ids);
    QVERIFY(TemporaryLibrary::value(read.ids()).empty());
}

void MarkWriterTest::idsMayComeInAnyOrderAndTwice()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    QCOMPARE(value(marks->setRead({{70'000}, {3}, {70'000}, {1}, {0}, {-4}}, true)).changed,
             (ArticleIds{{1}, {3}, {70'000}}));
}

void MarkWriterTest::marksOfMissingArticlesAreKept()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    QCOMPARE(value(marks->setBookmarked({{42}}, true)).changed, ArticleIds{{42}});
    QCOMPARE(TemporaryLibrary::value(library.reader()->bookmarks()), ArticleIds{{42}});
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).bookmarked, qint64(0));
}

void MarkWriterTest::aSetOfNothingIsNoChange()
{
    const TemporaryLibrary library;
    const ChangeSet change = value(library.markWriter()->setRead({}, true));
    QVERIFY(change.changed.empty());
    QCOMPARE(change.revision, qint64(0));
}

void MarkWriterTest::bookmarksComeNewestFirst()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 9));
    QDateTime now(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);
    const auto marks = TemporaryLibrary::value(MarkWriter::open(library.folder(), [&now] { return now; }));
    for (const qint64 id : {5, 2, 9}) {
        now = now.addSecs(60);
        (void)value(marks->setBookmarked({{id}}, true));
    }
    now = now.addSecs(-600);  // the clock was set back
    (void)value(marks->setBookmarked({{3}}, true));
    QCOMPARE(TemporaryLibrary::value(library.reader()->bookmarks()), (ArticleIds{{9}, {2}, {5}, {3}}));
}

void MarkWriterTest::theSessionIsOneRow()
{
    const TemporaryLibrary library;
    QVERIFY(TemporaryLibrary::value(library.reader()->session()).isNull());
    const auto marks = library.markWriter();
    TemporaryLibrary::check(marks->saveSession(QByteArray("\0first", 6)));
    TemporaryLibrary::check(marks->saveSession("second"));
    QCOMPARE(TemporaryLibrary::value(library.reader()->session()), QByteArray("second"));
    TemporaryLibrary::check(marks->saveSession({}));
    QVERIFY(TemporaryLibrary::value(library.reader()->session()).isEmpty());
    QVERIFY(TemporaryLibrary::value(library.reader()->changes()).empty());
}

void MarkWriterTest::raisedIdsAreNotGiven()
{
    const TemporaryLibrary library;
    TemporaryLibrary::check(library.markWriter()->raiseIds(100'000));
    QVERIFY(library.import(drafts(1, 1)).added.at(0).value >= 100'000);
}

void MarkWriterTest::raisingLowerChangesNothing()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    TemporaryLibrary::check(marks->raiseIds(100'000));
    TemporaryLibrary::check(marks->raiseIds(5));
    QVERIFY(library.import(drafts(1, 1)).added.at(0).value >= 100'000);
}

void MarkWriterTest::marksSurviveReopening()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 3));
    (void)value(library.markWriter()->setBookmarked({{2}}, true));
    (void)value(library.markWriter()->setRead({{1}}, true));
    const auto reader = library.reader();
    QVERIFY(TemporaryLibrary::value(reader->article({2})).summary.isBookmarked);
    QVERIFY(!TemporaryLibrary::value(reader->article({1})).summary.isUnread);
    QVERIFY(TemporaryLibrary::value(reader->article({3})).summary.isUnread);
}

QTEST_GUILESS_MAIN(MarkWriterTest)
#include "MarkWriterTest.moc"
