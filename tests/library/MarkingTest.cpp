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
    const ArticleIds changed = value(waited(library->marking().markAllRead(some)));
    QCOMPARE(qint64(changed.size()), unreadBefore);
    QCOMPARE(found(*library, u"is:unread every7"_s).count(), 0);
    value(waited(library->marking().setRead(changed, false)));
    QCOMPARE(found(*library, u"is:unread"_s).count(), Count - 50);
}

void MarkingTest::marksAListingOfNothing()
{
    QVERIFY(value(waited(library->marking().markAllRead({}))).empty());
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
