// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Watching.h"

#include "OpenLibrary.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr library::WatchPace Quick{.rescan = 100, .settle = 40};

QByteArray story(const QByteArray& name)
{
    return "{\"headline\":\"Headline " + name + "\",\"body\":\"The story of " + name + " begins here and ends.\"}\n";
}

}  // namespace

class WatchingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void importsWhatIsThereAndWhatAppears();
    void givesSourceAndTags();
    void leavesAGrowingFileAlone();
    void readsAChangedFileAgain();
    void readsNothingAgainAfterARestart();
    void bringsBackNoErasedArticle();
    void saysOnceThatTheFolderIsGoneAndGoesOn();
    void takesAThousandFilesAtOnce();
    void takesAnyName();
    void watchesFoldersWithinIt();
    void remembersWhatItRefused();
    void oneProgramWatchesAtATime();
    void aStoppedImportRests();
    void aRemovedFolderIsLeftAlone();
    void closesWhileItImports();
    void withoutStartNothingIsWatched();

private:
    void open()
    {
        m_library = openLibrary(m_folder->filePath(u"library"_s));
        m_library->watching().start(Quick);
    }

    void watch(const QString& source = {}, const QStringList& tags = {})
    {
        value0(waited(m_library->watching().keep({0, inbox(), source, tags})));
    }

    static void value0(const Result<void>& done) { QVERIFY(done); }

    QString inbox() const { return m_folder->filePath(u"inbox"_s); }

    void write(const QByteArray& name, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        // By the system's own bytes: QFile would change a name that is no UTF-8.
        const QByteArray path = QFile::encodeName(inbox()) + '/' + name;
        FILE* file = std::fopen(path.constData(), mode.testFlag(QIODevice::Append) ? "ab" : "wb");
        QVERIFY(file);
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
        std::fclose(file);
    }

    qint64 count() { return found(*m_library, {}).count(); }

    void waitFor(qint64 articles) { QTRY_COMPARE_WITH_TIMEOUT(count(), articles, HangMilliseconds); }

    /// What was read is remembered once the import has ended, a little later than it is listed.
    void waitUntilNoted(qint64 articles)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_library->watching().states().front().folder.articles, articles, HangMilliseconds);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<library::Library> m_library;
};

void WatchingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(inbox()));
}

void WatchingTest::cleanup()
{
    m_library.reset();
}

void WatchingTest::importsWhatIsThereAndWhatAppears()
{
    write("before.jsonl", story("before"));
    open();
    watch();
    waitFor(1);
    write("after.jsonl", story("after"));
    waitFor(2);
    waitUntilNoted(2);
    QVERIFY(m_library->watching().states().front().folder.lastImport > 0);
}

void WatchingTest::givesSourceAndTags()
{
    write("one.jsonl", story("one"));
    open();
    watch(u"The Wire"_s, {u"inbox"_s, u"new, and unread"_s});
    waitFor(1);
    QTRY_COMPARE(found(*m_library, u"source:\"The Wire\""_s).count(), 1);
    QTRY_COMPARE(found(*m_library, u"tag:inbox"_s).count(), 1);
    QTRY_COMPARE(found(*m_library, u"tag:\"new, and unread\""_s).count(), 1);
}

void WatchingTest::leavesAGrowingFileAlone()
{
    m_library = openLibrary(m_folder->filePath(u"library"_s));
    m_library->watching().start({.rescan = 50, .settle = 1500});
    QSignalSpy imported(&m_library->watching(), &library::Watching::imported);
    watch();
    for (int part = 0; part < 20; ++part) {
        write("growing.jsonl", story(QByteArray::number(part)), QIODevice::Append);
        QTest::qWait(100);
        QCOMPARE(imported.count(), 0);
    }
    waitFor(20);
    QTRY_COMPARE(imported.count(), 1);
}

void WatchingTest::readsAChangedFileAgain()
{
    write("a.jsonl", story("one"));
    open();
    watch();
    waitFor(1);
    write("a.jsonl", story("one") + story("two"));
    waitFor(2);
}

void WatchingTest::readsNothingAgainAfterARestart()
{
    for (int number = 0; number < 5; ++number)
        write(QByteArray::number(number) + ".jsonl", story(QByteArray::number(number)));
    open();
    watch();
    waitFor(5);
    waitUntilNoted(5);
    m_library.reset();
    m_library = openLibrary(m_folder->filePath(u"library"_s));
    QSignalSpy started(&m_library->watching(), &library::Watching::started);
    QSignalSpy looked(&m_library->watching(), &library::Watching::looked);
    m_library->watching().start(Quick);
    QTRY_VERIFY(looked.count() > 5);  // it has looked some times
    QCOMPARE(started.count(), 0);
    write("new.jsonl", story("new"));
    waitFor(6);
    QCOMPARE(started.count(), 1);
    waitUntilNoted(6);
}

void WatchingTest::bringsBackNoErasedArticle()
{
    write("gone.jsonl", story("gone"));
    open();
    watch();
    waitFor(1);
    const ArticleIds all = ArticleIds{found(*m_library, {}).at(0)};
    QVERIFY(waited(m_library->marking().set({MarkKind::Bin}, all, true, {}, {})));
    QVERIFY(waited(m_library->marking().emptyBin({}, {})));
    QTRY_COMPARE(count(), 0);
    write("gone.jsonl", story("gone") + story("fresh"));
    waitFor(1);
    QTRY_COMPARE(found(*m_library, u"fresh"_s).count(), 1);
}

void WatchingTest::saysOnceThatTheFolderIsGoneAndGoesOn()
{
    write("a.jsonl", story("a"));
    open();
    QSignalSpy failed(&m_library->watching(), &library::Watching::failed);
    QSignalSpy looked(&m_library->watching(), &library::Watching::looked);
    watch();
    waitFor(1);
    QVERIFY(QDir().rename(inbox(), m_folder->filePath(u"elsewhere"_s)));
    QTRY_COMPARE(failed.count(), 1);
    const int before = looked.count();
    QTRY_VERIFY(looked.count() > before + 5);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_library->watching().states().front().problem->kind, ErrorKind::NotFound);
    QSignalSpy started(&m_library->watching(), &library::Watching::started);
    QVERIFY(QDir().rename(m_folder->filePath(u"elsewhere"_s), inbox()));
    write("b.jsonl", story("b"));
    waitFor(2);
    QCOMPARE(started.count(), 1);  // and the first file was not read again
    QVERIFY(!m_library->watching().states().front().problem);
}

void WatchingTest::takesAThousandFilesAtOnce()
{
    open();
    QSignalSpy imported(&m_library->watching(), &library::Watching::imported);
    for (int number = 0; number < 1000; ++number)
        write(QByteArray::number(number) + ".jsonl", story(QByteArray::number(number)));
    watch();
    waitFor(1000);
    QVERIFY(imported.count() <= 3);  // not one by one
}

void WatchingTest::takesAnyName()
{
    const QList<QByteArray> names{"with space.jsonl", "-dash.jsonl",         "new\nline.jsonl",
                                  "caf\xe9.jsonl",    "\xff\xfe\x01.jsonl",  "глава.jsonl",
                                  "100%25.jsonl",     "quote'\"`$(x).jsonl", QByteArray(200, 'n') + ".jsonl"};
    for (const QByteArray& name : names) write(name, story(name.toHex()));
    open();
    watch();
    waitFor(names.size());
    waitUntilNoted(names.size());
    m_library.reset();
    open();
    QSignalSpy looked(&m_library->watching(), &library::Watching::looked);
    QSignalSpy started(&m_library->watching(), &library::Watching::started);
    QTRY_VERIFY(looked.count() > 5);
    QCOMPARE(started.count(), 0);
}

void WatchingTest::watchesFoldersWithinIt()
{
    open();
    watch();
    QVERIFY(QDir().mkpath(inbox() + u"/2026/11"_s));
    write("2026/11/deep.jsonl", story("deep"));
    waitFor(1);
    QVERIFY(QFile::link(inbox(), inbox() + u"/2026/round"_s));  // no way round and round
    write("2026/more.jsonl", story("more"));
    waitFor(2);
}

void WatchingTest::remembersWhatItRefused()
{
    write("picture.png", "\x89PNG\r\n\x1a\n and so on");
    write("empty.jsonl", "");
    open();
    QSignalSpy started(&m_library->watching(), &library::Watching::started);
    QSignalSpy looked(&m_library->watching(), &library::Watching::looked);
    watch();
    QTRY_VERIFY(!m_library->watching().states().empty() && m_library->watching().states().front().refused == 1);
    const int before = looked.count();
    QTRY_VERIFY(looked.count() > before + 5);
    QCOMPARE(started.count(), 1);
}

void WatchingTest::oneProgramWatchesAtATime()
{
    write("a.jsonl", story("a"));
    open();
    watch();
    waitFor(1);
    const auto other = openLibrary(m_folder->filePath(u"library"_s));
    QSignalSpy started(&other->watching(), &library::Watching::started);
    other->watching().start(Quick);
    QTRY_VERIFY(other->watching().isElsewhere());
    QCOMPARE(other->watching().states().size(), size_t(1));
    write("b.jsonl", story("b"));
    waitFor(2);
    QCOMPARE(started.count(), 0);
    waitUntilNoted(2);
    m_library.reset();  // now it is the other's turn
    QTRY_VERIFY(!other->watching().isElsewhere());
    m_library = other;
    write("c.jsonl", story("c"));
    waitFor(3);
    QCOMPARE(started.count(), 1);
}

void WatchingTest::aStoppedImportRests()
{
    QByteArray many;
    for (int number = 0; number < 20'000; ++number) many += story(QByteArray::number(number));
    write("many.jsonl", many);
    open();
    int begun = 0;
    connect(&m_library->watching(), &library::Watching::started, this,
            [&](const std::shared_ptr<library::ImportJob>& job) {
                ++begun;
                job->cancel();
            });
    watch();
    QTRY_VERIFY(!m_library->watching().states().empty() && m_library->watching().states().front().isStopped);
    QSignalSpy looked(&m_library->watching(), &library::Watching::looked);
    QTRY_VERIFY(looked.count() > 5);
    QCOMPARE(begun, 1);
}

void WatchingTest::aRemovedFolderIsLeftAlone()
{
    write("a.jsonl", story("a"));
    open();
    watch();
    waitFor(1);
    value0(waited(m_library->watching().forget(m_library->watching().states().front().folder.id)));
    QTRY_VERIFY(m_library->watching().states().empty());
    QSignalSpy looked(&m_library->watching(), &library::Watching::looked);
    write("b.jsonl", story("b"));
    QTRY_VERIFY(looked.count() > 5);
    QCOMPARE(count(), 1);
}

void WatchingTest::closesWhileItImports()
{
    QByteArray many;
    for (int number = 0; number < 50'000; ++number) many += story(QByteArray::number(number));
    write("many.jsonl", many);
    open();
    QSignalSpy started(&m_library->watching(), &library::Watching::started);
    watch();
    QTRY_COMPARE(started.count(), 1);
    m_library.reset();
    open();  // what was cut short is read again, and told apart
    QTRY_COMPARE_WITH_TIMEOUT(count(), 50'000, HangMilliseconds);
}

void WatchingTest::withoutStartNothingIsWatched()
{
    write("a.jsonl", story("a"));
    m_library = openLibrary(m_folder->filePath(u"library"_s));
    watch();
    QTest::qWait(500);
    QCOMPARE(count(), 0);
}

QTEST_GUILESS_MAIN(WatchingTest)
#include "WatchingTest.moc"
