// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recorded.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class BadFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryBadFileAndKeepsTheGood();
    void namesWhatMayNotBeRead();
    void readsNamesOfAnyBytes();
    void walksInTheOrderOfBytes();
    void noticesALinkBack();
    void readsAFolderOnceThroughTwoLinks();
    void followsALinkToAFile();
    void namesPathsThatAreNotThere();
    void passesOverDotFilesUnlessNamed();
    void refusesOtherKindsByTheirContent_data();
    void refusesOtherKindsByTheirContent();
    void obeysAGivenFormat();
    void stopsWhenTheSinkSaysSo();
    void stopsWhenCancelled();
    void tellsProgressInBytesOfTheFiles();
    void refusesAnUnknownFormat();
};

static QByteArray story(const QByteArray& headline)
{
    return "date 2023-05-04 " + headline + "\n\nThe text of the story.\n";
}

static long peakMemory()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;  // KiB
}

void BadFolderTest::namesEveryBadFileAndKeepsTheGood()
{
    const QTemporaryDir folder;
    const auto path = [&](const QString& name) { return folder.filePath(name); };
    writeFile(path(u"a-good.txt"_qs), story("Good"));
    writeFile(path(u"binary.txt"_qs), QByteArray("\x7f\x00\x01\x02\xff\x00\xfe\x9a", 8).repeated(500));
    writeFile(path(u"empty.txt"_qs), {});
    writeFile(path(u"sparse.txt"_qs), {});
    QVERIFY(truncate(QFile::encodeName(path(u"sparse.txt"_qs)).constData(), 1 << 30) == 0);
    writeFile(path(u"long.txt"_qs), QByteArray("A text without an end. ").repeated((17 << 20) / 23));
    writeFile(path(u"cut.zip"_qs), QByteArray("PK\x03\x04\x14\x00", 6));
    QVERIFY(mkfifo(QFile::encodeName(path(u"pipe"_qs)).constData(), 0600) == 0);
    QVERIFY(QFile::link(path(u"gone"_qs), path(u"dangling"_qs)));
    QVERIFY(QFile::link(path(u"self"_qs), path(u"self"_qs)));
    QVERIFY(QFile::link(folder.path(), path(u"loop"_qs)));
    writeFile(path(u"z-good.txt"_qs), story("Also good"));

    const long before = peakMemory();
    const Recorded read = recorded({folder.path()});
    QCOMPARE(read.headlines(), QStringList({u"Good"_qs, u"Also good"_qs}));
    QCOMPARE(read.refused(), 9);
    QCOMPARE(read.problemOf(u"/binary.txt"_qs).reason.kind, ErrorKind::Unsupported);
    QCOMPARE(read.problemOf(u"/empty.txt"_qs).reason.kind, ErrorKind::Malformed);
    QCOMPARE(read.problemOf(u"/sparse.txt"_qs).reason.kind, ErrorKind::Unsupported);
    QCOMPARE(read.problemOf(u"/long.txt"_qs).reason.kind, ErrorKind::TooLarge);
    QCOMPARE(read.problemOf(u"/cut.zip"_qs).reason.kind, ErrorKind::Malformed);
    QCOMPARE(read.problemOf(u"/pipe"_qs).reason.detail, u"a named pipe"_qs);
    QCOMPARE(read.problemOf(u"/dangling"_qs).reason.kind, ErrorKind::NotFound);
    QCOMPARE(read.problemOf(u"/self"_qs).reason.kind, ErrorKind::CannotRead);
    QCOMPARE(read.problemOf(u"/loop"_qs).reason.kind, ErrorKind::Malformed);
    QVERIFY2(peakMemory() - before < 160 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void BadFolderTest::namesWhatMayNotBeRead()
{
    if (geteuid() == 0) QSKIP("root may read everything");
    const QTemporaryDir folder;
    const QString file = writeFile(folder.filePath(u"locked.txt"_qs), story("Locked"));
    writeFile(folder.filePath(u"closed/one.txt"_qs), story("One"));
    chmod(QFile::encodeName(file).constData(), 0);
    const QByteArray closed = QFile::encodeName(folder.filePath(u"closed"_qs));
    chmod(closed.constData(), 0);
    const Recorded read = recorded({folder.path()});
    chmod(closed.constData(), 0700);
    QCOMPARE(read.drafts.size(), size_t(0));
    QCOMPARE(read.problemOf(u"/locked.txt"_qs).reason.kind, ErrorKind::CannotRead);
    QCOMPARE(read.problemOf(u"/closed"_qs).reason.kind, ErrorKind::CannotRead);
}

static void writeRaw(const QByteArray& path, const QByteArray& bytes)
{
    FILE* const file = fopen(path.constData(), "w");
    QVERIFY(file);
    fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    fclose(file);
}

void BadFolderTest::readsNamesOfAnyBytes()
{
    const QTemporaryDir folder;
    const QByteArray root = QFile::encodeName(folder.path()) + '/';
    const QByteArray longest(255 - 4, 'n');
    writeRaw(root + "line\nfeed.txt", story("Line feed"));
    writeRaw(root + "not utf-8 \xff\xc3.txt", story("Not UTF-8"));
    writeRaw(root + "tab\there.txt", story("Tab"));
    writeRaw(root + "T\xC3\xBCrk.txt", story("Umlaut"));
    writeRaw(root + longest + ".txt", story("Longest"));
    const Recorded read = recorded({folder.path()});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.drafts.size(), size_t(5));
    const auto pathOf = [&](const QString& headline) {
        return read.drafts[size_t(read.headlines().indexOf(headline))].provenance.pathBelowRoot;
    };
    QCOMPARE(pathOf(u"Line feed"_qs), u"line\\nfeed.txt"_qs);
    QCOMPARE(pathOf(u"Not UTF-8"_qs), u"not utf-8 \\xff\\xc3.txt"_qs);
    QCOMPARE(pathOf(u"Tab"_qs), u"tab\\x09here.txt"_qs);
    QCOMPARE(pathOf(u"Umlaut"_qs), u"Türk.txt"_qs);
    unlink((root + "not utf-8 \xff\xc3.txt").constData());  // QTemporaryDir cannot
}

void BadFolderTest::walksInTheOrderOfBytes()
{
    const QTemporaryDir folder;
    for (const auto& name : {u"b.txt"_qs, u"B.txt"_qs, u"a/2.txt"_qs, u"a/10.txt"_qs, u"ä.txt"_qs, u"a.txt"_qs})
        writeFile(folder.filePath(name), story(name.toUtf8()));
    const QStringList expected{u"B.txt"_qs, u"a/10.txt"_qs, u"a/2.txt"_qs, u"a.txt"_qs, u"b.txt"_qs, u"ä.txt"_qs};
    const Recorded read = recorded({folder.path() + u'/'});
    QCOMPARE(read.headlines(), expected);
    for (const ArticleDraft& draft : read.drafts) {
        QCOMPARE(draft.provenance.pathBelowRoot, draft.headline);
        QCOMPARE(draft.provenance.file, folder.path() + u'/' + draft.headline);
    }
    const Recorded alone = recorded({folder.filePath(u"a/2.txt"_qs)});
    QCOMPARE(alone.drafts.front().provenance.pathBelowRoot, u"2.txt"_qs);
}

void BadFolderTest::noticesALinkBack()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a/b/one.txt"_qs), story("One"));
    QVERIFY(QFile::link(folder.filePath(u"a"_qs), folder.filePath(u"a/b/up"_qs)));
    const Recorded read = recorded({folder.path()});
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.problems.size(), size_t(1));
    QVERIFY(read.problems[0].file.endsWith(u"/a/b/up"_qs));
    QVERIFY(read.problems[0].reason.detail.contains(u"link back"_qs));
}

void BadFolderTest::readsAFolderOnceThroughTwoLinks()
{
    // Twenty folders of two links each to the next would be a million ways.
    const QTemporaryDir folder;
    for (int i = 0; i < 20; ++i) {
        QDir().mkpath(folder.filePath(u"%1"_qs.arg(i)));
        for (const auto& side : {u"left"_qs, u"right"_qs})
            QVERIFY(QFile::link(folder.filePath(u"%1"_qs.arg(i + 1)), folder.filePath(u"%1/%2"_qs.arg(i).arg(side))));
    }
    writeFile(folder.filePath(u"20/one.txt"_qs), story("One"));
    const Recorded read = recorded({folder.filePath(u"0"_qs)});
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.problems.size(), size_t(20));
}

void BadFolderTest::followsALinkToAFile()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"one.txt"_qs), story("One"));
    QVERIFY(QFile::link(elsewhere.filePath(u"one.txt"_qs), folder.filePath(u"link.txt"_qs)));
    const Recorded read = recorded({folder.path()});
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.drafts[0].provenance.pathBelowRoot, u"link.txt"_qs);
}

void BadFolderTest::namesPathsThatAreNotThere()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder.filePath(u"one.txt"_qs), story("One"));
    const Recorded read = recorded({folder.filePath(u"gone"_qs), file + u"/below"_qs, QString(), file});
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.refused(), 3);
    for (const ImportProblem& problem : read.problems) QCOMPARE(problem.reason.kind, ErrorKind::NotFound);
}

void BadFolderTest::passesOverDotFilesUnlessNamed()
{
    const QTemporaryDir folder;
    const QString hidden = writeFile(folder.filePath(u".hidden.txt"_qs), story("Hidden"));
    writeFile(folder.filePath(u".git/one.txt"_qs), story("One"));
    writeFile(folder.filePath(u"Thumbs.db"_qs), "x");
    const Recorded inside = recorded({folder.path()});
    QCOMPARE(inside.drafts.size() + inside.problems.size(), size_t(0));
    QCOMPARE(recorded({hidden}).headlines(), QStringList(u"Hidden"_qs));
}

void BadFolderTest::refusesOtherKindsByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\nsome text") << u"a PDF document"_qs;
    QTest::newRow("html") << QByteArray("\n <!DOCTYPE html><html><p>x") << u"an HTML page"_qs;
    QTest::newRow("html with bom") << QByteArray("\xef\xbb\xbf<html lang=en>") << u"an HTML page"_qs;
    QTest::newRow("xhtml") << QByteArray("<?xml version=\"1.0\"?>\n<html>") << u"an HTML page"_qs;
    QTest::newRow("feed") << QByteArray("<?xml version=\"1.0\"?>\n<rss>") << u"an XML document"_qs;
    QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi text}") << u"an RTF document"_qs;
    QTest::newRow("old word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"an old Office document"_qs;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << u"a picture"_qs;
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << u"a picture"_qs;
    QTest::newRow("nulls") << QByteArray(3000, '\0') << u"binary data of an unknown kind"_qs;
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04\x05\x06\x0e\x0f ab").repeated(99)
                              << u"binary data of an unknown kind"_qs;
}

void BadFolderTest::refusesOtherKindsByTheirContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const Recorded read = recorded({writeFile(folder.filePath(u"story.txt"_qs), bytes)});
    QCOMPARE(read.drafts.size(), size_t(0));
    QCOMPARE(read.problems.size(), size_t(1));
    QCOMPARE(read.problems[0].reason.kind, ErrorKind::Unsupported);
    QCOMPARE(read.problems[0].reason.detail, says);
}

void BadFolderTest::obeysAGivenFormat()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder.filePath(u"a.jsonl"_qs), R"({"headline":"One","body":"b"})");
    QCOMPARE(recorded({file}).drafts.front().provenance.format, u"jsonl"_qs);
    QCOMPARE(recorded({file}, {u"text"_qs, {}}).drafts.front().provenance.format, u"text"_qs);
}

void BadFolderTest::stopsWhenTheSinkSaysSo()
{
    const QTemporaryDir folder;
    const QByteArray line = R"({"headline":"One","body":"b"})"
                            "\n";
    writeFile(folder.filePath(u"a.jsonl"_qs), line.repeated(100));
    writeFile(folder.filePath(u"b.jsonl"_qs), line.repeated(100));
    Recorded sink;
    sink.stopAfter = 7;
    const auto done = import::importPaths({folder.path()}, {}, sink, {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(sink.drafts.size(), size_t(7));
    QCOMPARE(sink.problems.size(), size_t(0));
}

void BadFolderTest::stopsWhenCancelled()
{
    // Cancelled from the progress: in the middle of the first file, without a refusal for it.
    const QTemporaryDir folder;
    const QByteArray line = R"({"headline":"One","body":"b"})"
                            "\n";
    writeFile(folder.filePath(u"a.jsonl"_qs), line.repeated(100'000));
    Recorded sink;
    const Cancel cancel;
    const auto stop = [&](const Progress& progress) {
        if (progress.done > 0) cancel.request();
    };
    const auto done = import::importPaths({folder.path()}, {}, sink, stop, cancel);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(sink.drafts.size() < 100'000);
    QCOMPARE(sink.problems.size(), size_t(0));
    const auto again = import::importPaths({folder.path()}, {}, sink, {}, cancel);
    QVERIFY(!again);
}

void BadFolderTest::tellsProgressInBytesOfTheFiles()
{
    const QTemporaryDir folder;
    qint64 size = 0;
    for (int i = 0; i < 30; ++i)
        size += QFileInfo(writeFile(folder.filePath(u"%1.txt"_qs.arg(i)), story("One").repeated(i + 1))).size();
    std::vector<Progress> told;
    Recorded sink;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(import::importPaths({folder.path()}, {}, sink, [&](const Progress& each) { told.push_back(each); }, {}));
    const qint64 tenths = clock.elapsed() / 100;
    QVERIFY(told.size() >= 2);
    QVERIFY(qint64(told.size()) <= tenths + 3);  // at most ten a second, the first and the last
    qint64 before = 0;
    for (const Progress& each : told) {
        QVERIFY(each.done >= before && each.done <= each.total);
        before = each.done;
        QCOMPARE(each.total, size);
    }
    QCOMPARE(told.back().done, size);
}

void BadFolderTest::refusesAnUnknownFormat()
{
    Recorded sink;
    const auto done = import::importPaths({u"x"_qs}, {u"nonsense"_qs, {}}, sink, {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::WrongUsage);
}

QTEST_GUILESS_MAIN(BadFolderTest)
#include "BadFolderTest.moc"
