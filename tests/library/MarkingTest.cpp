// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "SyntheticArticles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class MarkingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void answersTheIdsThatReallyChanged();
    void isSeenByTheNextSearchAndTheNextRow();
    void listsBookmarksNewestMarkFirst();
    void marksAWholeListingAndUndoesItExactly();
    void marksAListingOfNothing();
    void tagsASelectionAndTakesItBackExactly();
    void tellsHowFarItIsAndStopsWhenAsked();
    void makesACollectionByItsPath();
    void tagsAreMergedAndPartedAgain();
    void importsTagWhatTheyAdd();
    void tellsTheMarkedIds();
    void writesTheNewestSessionAtTheClose();

private:
    ArticleIds ids(int from, int count) { return all.page(from, count); }

    QTemporaryDir folder;
    std::shared_ptr<library::Library> library;
    Listing all;
};

static constexpr int Count = 3000;

void MarkingTest::initTestCase()
{
    library = openLibrary(folder.filePath(u"library"_s));
    imported(*library, writeSynthetic(folder.filePath(u"made.jsonl"_s), Count));
    all = found(*library, {});
    QCOMPARE(all.count(), Count);
}

void MarkingTest::init()
{
    value(waited(library->marking().setRead(all.page(0, Count), false)));
    value(waited(library->marking().setBookmarked(all.page(0, Count), false)));
}

void MarkingTest::answersTheIdsThatReallyChanged()
{
    QCOMPARE(value(waited(library->marking().setRead(ids(0, 3), true))).size(), size_t(3));
    ArticleIds changed = value(waited(library->marking().setRead(ids(0, 5), true)));
    ArticleIds expected = ids(3, 2);
    std::ranges::sort(expected);
    QVERIFY(changed == expected);
    QVERIFY(value(waited(library->marking().setRead(ids(0, 5), true))).empty());
    QVERIFY(value(waited(library->marking().setRead({}, true))).empty());
}

void MarkingTest::isSeenByTheNextSearchAndTheNextRow()
{
    for (int round = 0; round < 20; ++round) {
        const ArticleIds one = ids(round, 1);
        value(waited(library->marking().setRead(one, true)));
        QCOMPARE(found(*library, u"is:unread"_s).count(), Count - round - 1);
        value(waited(library->marking().setBookmarked(one, true)));
        const auto rows = value(waited(library->searching().rows(one, {})));
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(!rows[0].summary.isUnread && rows[0].summary.isBookmarked);
    }
}

void MarkingTest::listsBookmarksNewestMarkFirst()
{
    for (const int row : {7, 3, 9}) value(waited(library->marking().setBookmarked(ids(row, 1), true)));
    const auto bookmarks = value(waited(library->reading().bookmarks()));
    QCOMPARE(bookmarks.size(), size_t(3));
    QVERIFY(bookmarks.front() == ids(9, 1).front());
    QVERIFY(bookmarks.back() == ids(7, 1).front());
}

void MarkingTest::marksAWholeListingAndUndoesItExactly()
{
    value(waited(library->marking().setRead(ids(100, 50), true)));
    const Listing some = found(*library, u"every7"_s);
    const qint64 unreadBefore = found(*library, u"is:unread every7"_s).count();
    QVERIFY(unreadBefore < some.count());
    const Mark read{MarkKind::Read};
    const ArticleSet changed = value(waited(library->marking().set(read, some, true)));
    QCOMPARE(changed.count(), unreadBefore);
    QCOMPARE(found(*library, u"is:unread every7"_s).count(), 0);
    QVERIFY(value(waited(library->marking().set(read, changed, false))) == changed);
    QCOMPARE(found(*library, u"is:unread"_s).count(), Count - 50);
}

void MarkingTest::marksAListingOfNothing()
{
    QVERIFY(value(waited(library->marking().set({MarkKind::Read}, {}, true))).isEmpty());
}

void MarkingTest::tagsASelectionAndTakesItBackExactly()
{
    library::Marking& marking = library->marking();
    const Mark tag = value(waited(marking.define({{MarkKind::Tag, 0}, u"Energy"_s})));
    value(waited(marking.set(tag, ids(5, 10), true)));
    const Selection some(all, {{0, 9}, {2000, 2004}}, ids(2999, 1));
    const ArticleSet changed = value(waited(marking.set(tag, some, true)));
    QCOMPARE(changed.count(), qint64(11));
    QCOMPARE(found(*library, u"tag:energy"_s).count(), 21);
    const auto counts = value(waited(library->reading().counts()));
    QCOMPARE(counts.tags.size(), size_t(1));
    QCOMPARE(counts.tags.front().articles, qint64(21));
    value(waited(marking.set(tag, changed, false)));
    QCOMPARE(found(*library, u"tag:energy"_s).count(), 10);
    value(waited(marking.forget(tag)));
    QCOMPARE(found(*library, u"is:tagged"_s).count(), 0);
}

void MarkingTest::tellsHowFarItIsAndStopsWhenAsked()
{
    library::Marking& marking = library->marking();
    ArticleIds many;  // most of them are not there, which a mark does not mind
    for (qint64 id = 1; id <= 50'000; ++id) many.push_back({id});
    const Mark tag = value(waited(marking.define({{MarkKind::Tag, 0}, u"Many"_s})));
    std::vector<Progress> told;
    const auto listen = [&](const Progress& progress) { told.push_back(progress); };
    QCOMPARE(value(waited(marking.set(tag, many, true, listen))).count(), qint64(50'000));
    QCOMPARE(told.size(), size_t(3));
    QCOMPARE(told.front().total, qint64(50'000));
    QCOMPARE(told.back().done, qint64(50'000));
    const Cancel cancel;
    const auto stop = [&](const Progress&) { cancel.request(); };
    const ArticleSet taken = value(waited(marking.set(tag, many, false, stop, cancel)));
    QCOMPARE(taken.count(), qint64(20'000));
    const ForgottenMarks gone = value(waited(marking.forget(tag)));
    QCOMPARE(gone.front().articles.count(), qint64(30'000));
}

void MarkingTest::makesACollectionByItsPath()
{
    library::Marking& marking = library->marking();
    const Mark inner = value(waited(marking.collectionAt(u"Book/Chapter 2"_s)));
    QVERIFY(value(waited(marking.collectionAt(u"book/chapter 2"_s))) == inner);
    const auto counts = value(waited(library->reading().counts()));
    QCOMPARE(counts.collections.size(), size_t(2));
    QCOMPARE(counts.collections.back().path, u"Book/Chapter 2"_s);
    QVERIFY(!waited(marking.collectionAt(u"Book//x"_s)));
    value(waited(marking.forget(counts.collections.front().named.mark)));
    QVERIFY(value(waited(library->reading().counts())).collections.empty());
}

void MarkingTest::tagsAreMergedAndPartedAgain()
{
    library::Marking& marking = library->marking();
    const Mark one = value(waited(marking.define({{MarkKind::Tag, 0}, u"one"_s})));
    const Mark two = value(waited(marking.define({{MarkKind::Tag, 0}, u"two"_s})));
    value(waited(marking.set(one, ids(0, 4), true)));
    value(waited(marking.set(two, ids(2, 4), true)));
    const MergedTags merged = value(waited(marking.merge(two, one)));
    QCOMPARE(found(*library, u"tag:one"_s).count(), 6);
    QVERIFY(waited(marking.restore(merged.forgotten)));
    value(waited(marking.set(one, merged.added, false)));
    QCOMPARE(found(*library, u"tag:one"_s).count(), 4);
    QCOMPARE(found(*library, u"tag:two"_s).count(), 4);
    for (const Mark& tag : {one, two}) value(waited(marking.forget(tag)));
}

void MarkingTest::importsTagWhatTheyAdd()
{
    QTemporaryDir other;
    const auto opened = openLibrary(other.filePath(u"library"_s));
    library::ImportRequest request = importing(writeSynthetic(other.filePath(u"made.jsonl"_s), 30));
    request.tags = {u"press"_s};
    request.collections = {u"Book/Chapter 2"_s};
    QCOMPARE(value(waited(opened->importing().start(request)->report())).added, qint64(30));
    QCOMPARE(found(*opened, u"tag:press in:book"_s).count(), 30);
}

void MarkingTest::tellsTheMarkedIds()
{
    QSignalSpy changes(library.get(), &library::Library::changed);
    const ArticleIds one = ids(42, 1);
    library->marking().setBookmarked(one, true);
    runUntil([&] {
        for (const auto& said : changes) {
            const auto change = said[0].value<ChangeSet>();
            if (change.realm == Realm::Reader && std::ranges::find(change.changed, one.front()) != change.changed.end())
                return true;
        }
        return false;
    });
}

void MarkingTest::writesTheNewestSessionAtTheClose()
{
    QTemporaryDir other;
    auto opened = openLibrary(other.filePath(u"library"_s));
    QVERIFY(value(waited(opened->reading().session())).isEmpty());
    QVERIFY(waited(opened->marking().saveSession("first")));
    QCOMPARE(value(waited(opened->reading().session())), QByteArray("first"));
    library::Reply<void> last;
    for (int i = 0; i < 100; ++i) last = opened->marking().saveSession(QByteArray::number(i));
    QVERIFY(!last.isFinished());
    opened.reset();
    QVERIFY(last.isFinished());
    QVERIFY(last.result());
    opened = openLibrary(other.filePath(u"library"_s));
    QCOMPARE(value(waited(opened->reading().session())), QByteArray("99"));
}

QTEST_GUILESS_MAIN(MarkingTest)
#include "MarkingTest.moc"
