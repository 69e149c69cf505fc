// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Packed.h"
#include "Recorded.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class ArchivesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKind_data();
    void readsEveryKind();
    void readsASingleCompressedFileUnderItsOwnName_data();
    void readsASingleCompressedFileUnderItsOwnName();
    void readsAnArchiveInAnArchiveAndNoDeeper();
    void keepsWhatStandsBeforeTheCut_data();
    void keepsWhatStandsBeforeTheCut();
    void refusesNamesThatLeadOutside();
    void namesLinksAndDevices();
    void refusesWhatIsEncrypted();
    void refusesABomb_data();
    void refusesABomb();
    void lets1000To1PassWhereItIsSmall();
    void readsNamesInAnyEncoding();
    void readsWhatHasALyingName();
    void passesOverWhatSystemsLeaveAbout();
    void namesAnOfficeDocumentAsOne();
    void namesAnArchiveWithoutArticles();
    void writesNothing();
};

static QByteArray story(const QByteArray& headline)
{
    return "date 2023-05-04 " + headline + "\n\nThe text of the story.\n";
}

static const Members TwoStories{{"march/one.txt", story("One")}, {"two.txt", story("Two")}};

void ArchivesTest::readsEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("zip") << int(Packed::Zip);
    QTest::newRow("tar") << int(Packed::Tar);
    QTest::newRow("tar.gz") << int(Packed::TarGz);
    QTest::newRow("tar.xz") << int(Packed::TarXz);
    QTest::newRow("tar.zst") << int(Packed::TarZst);
    QTest::newRow("tar.bz2") << int(Packed::TarBz2);
    QTest::newRow("7z") << int(Packed::SevenZip);
}

void ArchivesTest::readsEveryKind()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    // The name says nothing: the content does.
    const QString file = writeFile(folder.filePath(u"press.dat"_qs), Packed::of(Packed::Kind(kind), TwoStories));
    const Recorded read = recorded({file});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.headlines(), QStringList({u"One"_qs, u"Two"_qs}));
    QCOMPARE(read.drafts[0].provenance.file, file + u"/march/one.txt"_qs);
    QCOMPARE(read.drafts[0].provenance.pathBelowRoot, u"press.dat/march/one.txt"_qs);
    QCOMPARE(read.drafts[0].provenance.bytes, story("One"));
}

void ArchivesTest::readsASingleCompressedFileUnderItsOwnName_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("gz") << int(Packed::Gz);
    QTest::newRow("xz") << int(Packed::Xz);
    QTest::newRow("zst") << int(Packed::Zst);
}

void ArchivesTest::readsASingleCompressedFileUnderItsOwnName()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QByteArray packed = Packed::of(Packed::Kind(kind), {{"x", story("One")}});
    const QString file = writeFile(folder.filePath(u"one.txt.packed"_qs), packed);
    const Recorded read = recorded({file});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.drafts[0].provenance.file, file);
    QCOMPARE(read.drafts[0].provenance.pathBelowRoot, u"one.txt.packed"_qs);
}

void ArchivesTest::readsAnArchiveInAnArchiveAndNoDeeper()
{
    const QTemporaryDir folder;
    const QByteArray third = Packed::of(Packed::Zip, {{"three.txt", story("Three")}});
    const QByteArray second = Packed::of(Packed::TarGz, {{"third.zip", third}, {"two.txt", story("Two")}});
    const QByteArray first = Packed::of(Packed::Zip, {{"second.tar.gz", second}, {"one.txt", story("One")}});
    const Recorded read = recorded({writeFile(folder.filePath(u"first.zip"_qs), first)});
    QCOMPARE(read.headlines(), QStringList({u"Two"_qs, u"One"_qs}));
    QCOMPARE(read.drafts[0].provenance.pathBelowRoot, u"first.zip/second.tar.gz/two.txt"_qs);
    QCOMPARE(read.problems.size(), size_t(1));
    QCOMPARE(read.problems[0].reason.kind, ErrorKind::TooLarge);
    QVERIFY(read.problems[0].file.endsWith(u"first.zip/second.tar.gz/third.zip"_qs));
}

void ArchivesTest::keepsWhatStandsBeforeTheCut_data()
{
    readsEveryKind_data();
}

void ArchivesTest::keepsWhatStandsBeforeTheCut()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    // Noise that does not pack, so that the first story is whole in half of the bytes whatever the packing.
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < 300'000; ++i) noise += char('a' + ((x = x * 1664525 + 1013904223) >> 24) % 26);
    const QByteArray packed =
        Packed::of(Packed::Kind(kind), {{"one.txt", story("One")}, {"two.txt", story("Two") + noise}});
    const QString file = writeFile(folder.filePath(u"press.dat"_qs), packed.first(packed.size() * 9 / 10));
    const Recorded read = recorded({file});
    QVERIFY(read.refused() >= 1);
    QCOMPARE(read.problems.back().file, file);
    QCOMPARE(read.problems.back().reason.kind, ErrorKind::Malformed);
    // These two have to be whole to be read at all: a block holds both members, or the directory is at the end.
    const bool isAllOrNothing = kind == Packed::SevenZip || kind == Packed::TarBz2 || kind == Packed::TarXz;
    if (!isAllOrNothing) QCOMPARE(read.headlines(), QStringList(u"One"_qs));
}

void ArchivesTest::refusesNamesThatLeadOutside()
{
    const QTemporaryDir folder;
    const Members members{{"../../escaped.txt", story("A")},    {"/etc/absolute.txt", story("B")},
                          {"fine/../../also.txt", story("C")},  {"C:\\windows.txt", story("D")},
                          {"up\\..\\..\\back.txt", story("E")}, {"fine..txt", story("Fine")}};
    for (const auto kind : {Packed::Tar, Packed::Zip}) {
        const Recorded read = recorded({writeFile(folder.filePath(u"press.dat"_qs), Packed::of(kind, members))});
        QCOMPARE(read.headlines(), QStringList(u"Fine"_qs));
        QCOMPARE(read.refused(), 5);
        for (const ImportProblem& problem : read.problems) {
            QCOMPARE(problem.reason.kind, ErrorKind::Malformed);
            QVERIFY(problem.reason.detail.contains(u"outside"_qs));
        }
    }
    QVERIFY(!QFile::exists(folder.filePath(u"../../escaped.txt"_qs)));
}

void ArchivesTest::namesLinksAndDevices()
{
    const QTemporaryDir folder;
    const QByteArray packed = Packed::ofSpecials({{"one.txt", story("One")}});
    const QString file = writeFile(folder.filePath(u"a.tar"_qs), packed);
    const Recorded read = recorded({file});
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.problems.size(), size_t(3));
    QCOMPARE(read.problems[0].file, file + u"/symbolic.txt"_qs);
    QCOMPARE(read.problems[0].reason.detail, u"a link"_qs);
    QCOMPARE(read.problems[1].file, file + u"/hard.txt"_qs);
    QCOMPARE(read.problems[1].reason.detail, u"a link"_qs);
    QCOMPARE(read.problems[2].file, file + u"/pipe"_qs);
    QCOMPARE(read.problems[2].reason.detail, u"a named pipe"_qs);
    for (const auto& problem : read.problems) QCOMPARE(problem.reason.kind, ErrorKind::Unsupported);
}

void ArchivesTest::refusesWhatIsEncrypted()
{
    const QTemporaryDir folder;
    const QByteArray locked = Packed::of(Packed::Zip, TwoStories, "secret");
    const Recorded read = recorded({writeFile(folder.filePath(u"locked.zip"_qs), locked)});
    QCOMPARE(read.drafts.size(), size_t(0));
    QCOMPARE(read.refused(), 2);
    for (const ImportProblem& problem : read.problems) {
        QCOMPARE(problem.reason.kind, ErrorKind::Unsupported);
        QVERIFY(problem.reason.detail.contains(u"password"_qs));
    }
}

void ArchivesTest::refusesABomb_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("line");
    const QByteArray article = R"({"headline":"Boom","body":"b"})" + QByteArray(64 << 10, ' ') + "\n";
    QTest::newRow("zip of articles") << int(Packed::Zip) << article;
    QTest::newRow("gz of articles") << int(Packed::Gz) << article;
    QTest::newRow("tar.zst of binary data, only passed over") << int(Packed::TarZst) << QByteArray(64 << 10, '\0');
}

void ArchivesTest::refusesABomb()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    const QByteArray bomb =
        Packed::of(Packed::Kind(kind), {{"boom.jsonl", line.repeated(1200)}, {"z.txt", story("Z")}});
    QVERIFY(bomb.size() * 300 < line.size() * 1200);
    const Recorded read = recorded({writeFile(folder.filePath(u"bomb"_qs), bomb)});
    QVERIFY(read.drafts.size() < 1100);  // it stops when the bound is passed, not at the end
    QCOMPARE(read.problems.back().reason.kind, ErrorKind::TooLarge);
    QVERIFY(read.problems.back().reason.detail.contains(u"200"_qs));
}

void ArchivesTest::lets1000To1PassWhereItIsSmall()
{
    const QTemporaryDir folder;
    const QByteArray article = R"({"headline":"Fine","body":"b"})" + QByteArray(64 << 10, ' ') + "\n";
    const Recorded read =
        recorded({writeFile(folder.filePath(u"small.gz"_qs), Packed::of(Packed::Gz, {{"x", article.repeated(100)}}))});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.drafts.size(), size_t(100));
}

void ArchivesTest::readsNamesInAnyEncoding()
{
    const QTemporaryDir folder;
    const Members members{{"\xD0\xBD\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x81\xD1\x82\xD1\x8C.txt", story("UTF-8")},
                          {"\xAD\xAE\xA2\xAE\xE1\xE2\xEC.txt", story("CP866")},
                          {"\xED\xEE\xE2\xEE\xF1\xF2\xFC.txt", story("CP1251")},
                          {"line\nfeed.txt", story("Line feed")}};
    for (const auto kind : {Packed::Tar, Packed::Zip}) {
        const Recorded read = recorded({writeFile(folder.filePath(u"names"_qs), Packed::of(kind, members))});
        QCOMPARE(read.problems.size(), size_t(0));
        QCOMPARE(read.headlines(), QStringList({u"UTF-8"_qs, u"CP866"_qs, u"CP1251"_qs, u"Line feed"_qs}));
        QCOMPARE(read.drafts[0].provenance.pathBelowRoot, u"names/новость.txt"_qs);
        QCOMPARE(read.drafts[3].provenance.pathBelowRoot, u"names/line\\nfeed.txt"_qs);
        QCOMPARE(read.drafts[1].provenance.pathBelowRoot, u"names/новость.txt"_qs);
        QCOMPARE(read.drafts[2].provenance.pathBelowRoot, u"names/новость.txt"_qs);
    }
}

void ArchivesTest::readsWhatHasALyingName()
{
    // Marked as UTF-8, and not: under the test's locale libarchive marks every name so.
    const QTemporaryDir folder;
    const QByteArray packed =
        Packed::inThisLocale(Packed::Zip, {{"one.txt", story("One")}, {"\xAD\xAE.txt", story("Two")}});
    const Recorded read = recorded({writeFile(folder.filePath(u"lying.zip"_qs), packed)});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.headlines(), QStringList({u"One"_qs, u"Two"_qs}));
    QVERIFY(!read.drafts[1].provenance.pathBelowRoot.endsWith(QLatin1Char('/')));
}

void ArchivesTest::passesOverWhatSystemsLeaveAbout()
{
    const QTemporaryDir folder;
    const Members members{{"__MACOSX/._one.txt", "\0\5\26\7"},
                          {".DS_Store", "x"},
                          {"Thumbs.db", "x"},
                          {"./one.txt", story("One")},
                          {".git/config", "x"}};
    const Recorded read = recorded({writeFile(folder.filePath(u"a.tar"_qs), Packed::of(Packed::Tar, members))});
    QCOMPARE(read.problems.size(), size_t(0));
    QCOMPARE(read.headlines(), QStringList(u"One"_qs));
    QCOMPARE(read.drafts[0].provenance.pathBelowRoot, u"a.tar/one.txt"_qs);
}

void ArchivesTest::namesAnOfficeDocumentAsOne()
{
    const QTemporaryDir folder;
    const QByteArray packed = Packed::of(Packed::Zip, {{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}});
    const Recorded read = recorded({writeFile(folder.filePath(u"story.docx"_qs), packed)});
    QCOMPARE(read.problems.size(), size_t(1));
    QCOMPARE(read.problems[0].reason.kind, ErrorKind::Unsupported);
    QVERIFY(read.problems[0].reason.detail.contains(u"Office"_qs));
}

void ArchivesTest::namesAnArchiveWithoutArticles()
{
    const QTemporaryDir folder;
    const Recorded read = recorded({writeFile(folder.filePath(u"empty.zip"_qs), Packed::of(Packed::Zip, {}))});
    QCOMPARE(read.problems.size(), size_t(1));
    QCOMPARE(read.problems[0].reason.detail, u"no article in it"_qs);
}

void ArchivesTest::writesNothing()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    recorded({writeFile(folder.filePath(u"a.tar.gz"_qs), Packed::of(Packed::TarGz, TwoStories))});
    QDir::setCurrent(before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"a.tar.gz"_qs));
}

QTEST_GUILESS_MAIN(ArchivesTest)
#include "ArchivesTest.moc"
