// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class WatchFoldersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFolderComesBackAsItWasKept();
    void theSamePathTwiceIsOneFolder();
    void filesOfAnyNameComeBack();
    void aRemovedFolderLeavesNothing();
};

void WatchFoldersTest::aFolderComesBackAsItWasKept()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    QVERIFY(marks->keepWatchFolder({0, u"/press/in «box»"_s, u"The Wire"_s, {u"new, and"_s, u"unread"_s}}));
    QVERIFY(marks->keepWatchFolder({0, u"/other"_s}));
    const auto folders = TemporaryLibrary::value(marks->watchFolders());
    QCOMPARE(folders.size(), size_t(2));
    QCOMPARE(folders[0].path, u"/press/in «box»"_s);
    QCOMPARE(folders[0].source, u"The Wire"_s);
    QCOMPARE(folders[0].tags, (QStringList{u"new, and"_s, u"unread"_s}));
    QCOMPARE(folders[0].lastImport, 0);
    QVERIFY(folders[1].source.isEmpty() && folders[1].tags.isEmpty());
    QVERIFY(marks->noteWatchImport(folders[0].id, 1234, 5));
    QVERIFY(marks->noteWatchImport(folders[0].id, 5678, 6));
    QVERIFY(marks->keepWatchFolder({folders[0].id, folders[0].path, u"Wire 2"_s, {}}));
    const auto after = TemporaryLibrary::value(marks->watchFolders());
    QCOMPARE(after[0].source, u"Wire 2"_s);
    QCOMPARE(after[0].lastImport, 5678);
    QCOMPARE(after[0].articles, 11);
}

void WatchFoldersTest::theSamePathTwiceIsOneFolder()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    QVERIFY(marks->keepWatchFolder({0, u"/press"_s, u"one"_s}));
    QVERIFY(marks->keepWatchFolder({0, u"/press"_s, u"two"_s}));
    const auto folders = TemporaryLibrary::value(marks->watchFolders());
    QCOMPARE(folders.size(), size_t(1));
    QCOMPARE(folders[0].source, u"two"_s);
}

void WatchFoldersTest::filesOfAnyNameComeBack()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    QVERIFY(marks->keepWatchFolder({0, u"/press"_s}));
    const qint64 id = TemporaryLibrary::value(marks->watchFolders()).front().id;
    FileSights files{{"plain.txt", {1, 2}},
                     {QByteArray("\xff\xfe\x01/x", 5), {qint64(1) << 40, -7}},
                     {"new\nline", {3, 1'700'000'000'123'456'789}}};
    QVERIFY(marks->noteWatchedFiles(id, files));
    QCOMPARE(TemporaryLibrary::value(marks->watchedFiles(id)), files);
    files["plain.txt"] = {9, 9};
    QVERIFY(marks->noteWatchedFiles(id, {{"plain.txt", {9, 9}}}));
    QCOMPARE(TemporaryLibrary::value(marks->watchedFiles(id)), files);
    QVERIFY(TemporaryLibrary::value(marks->watchedFiles(id + 1)).isEmpty());
}

void WatchFoldersTest::aRemovedFolderLeavesNothing()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    QVERIFY(marks->keepWatchFolder({0, u"/press"_s}));
    const qint64 id = TemporaryLibrary::value(marks->watchFolders()).front().id;
    QVERIFY(marks->noteWatchedFiles(id, {{"a", {1, 2}}}));
    QVERIFY(marks->forgetWatchFolder(id));
    QVERIFY(TemporaryLibrary::value(marks->watchFolders()).empty());
    QVERIFY(TemporaryLibrary::value(marks->watchedFiles(id)).isEmpty());
    QVERIFY(marks->noteWatchedFiles(id, {{"a", {1, 2}}}));  // an import that was under way
    QVERIFY(TemporaryLibrary::value(marks->watchedFiles(id)).isEmpty());
    QVERIFY(marks->keepWatchFolder({0, u"/press"_s}));
    QVERIFY(TemporaryLibrary::value(marks->watchFolders()).front().id != id);
}

QTEST_GUILESS_MAIN(WatchFoldersTest)
#include "WatchFoldersTest.moc"
