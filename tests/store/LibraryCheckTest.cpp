// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"
#include "store/BoundariesBlob.h"
#include "store/Compression.h"
#include "store/Connection.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

#include <random>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class LibraryCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damageIsNamed_data();
    void damageIsNamed();
    void whatCanBeMendedIsMended_data();
    void whatCanBeMendedIsMended();
    void aBrokenIndexIsBuiltAnew();
    void aBrokenPageIsNoticed();
    void aRepairOfASoundLibraryChangesNoArticle();
    void aRepairRefusesWhatIsNoLibrary();
    void aCheckCanBeCancelled();
    void aCheckTellsHowFarItIs();
    void brokenBlobsAreRefused();
    void boundariesComeBack();
    void damageOfTheIndexIsNoticedAndMended_data();
    void damageOfTheIndexIsNoticedAndMended();
};

static void tamper(const TemporaryLibrary& library, const char* file, const QByteArray& script)
{
    const auto connection = TemporaryLibrary::value(Connection::open(library.file(file), Access::ReadWrite));
    TemporaryLibrary::check(connection->executeScript(script));
}

static QStringList problems(const TemporaryLibrary& library)
{
    return TemporaryLibrary::value(library.reader()->check({}, {}));
}

static void addSamples(const TemporaryLibrary& library)
{
    library.import(drafts(1, 5));
    ArticleDraft edited = draft(2);
    edited.body += QStringLiteral(" Zebra.");
    library.import({edited});
    library.index();
}

static void addDamage()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* file, const char* script, const char* word) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(script) << QString::fromUtf8(word);
    };
    row("an identity without article", "articles.db", "INSERT INTO identity VALUES (randomblob(16), 999)", "belong");
    row("a body without article", "articles.db",
        "UPDATE body SET id = 999 WHERE id = 3; INSERT INTO body SELECT 3, sha256, guid_namespace, guid, dateline, "
        "attribution, slug, date_text, boundaries, text, html FROM body WHERE id = 999",
        "belong");
    row("a lost identity", "articles.db", "DELETE FROM identity WHERE article = 4", "known again");
    row("a wrong counter", "articles.db", "UPDATE source SET articles = articles + 1 WHERE id > 0", "counters");
    row("a wrong first date", "articles.db", "UPDATE source SET first_key = 0 WHERE id > 0", "counters");
    row("the next number given", "articles.db", "UPDATE state SET next_id = 2", "number");
    row("numbers not reserved", "reader.db", "UPDATE state SET ids_below = 1", "reserved");
}

void LibraryCheckTest::damageIsNamed_data()
{
    addDamage();
    const auto row = [](const char* name, const char* file, const char* script, const char* word) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(script) << QString::fromUtf8(word);
    };
    row("a text changed", "articles.db", "UPDATE body SET sha256 = zeroblob(32) WHERE id = 3", "article 3");
    row("a text broken", "articles.db", "UPDATE body SET text = x'00' WHERE id = 3", "article 3");
    row("a text missing", "articles.db", "DELETE FROM body WHERE id = 3", "article 3");
    row("a headline changed", "articles.db", "UPDATE article SET headline = 'x' WHERE id = 3", "article 3");
    row("boundaries broken", "articles.db", "UPDATE body SET boundaries = x'ff' WHERE id = 3", "article 3");
    row("an original changed", "articles.db", "UPDATE original SET sha256 = zeroblob(32) WHERE id = 3", "article 3");
    row("an earlier text broken", "articles.db", "UPDATE version SET text = x'00'", "earlier");
    row("an earlier text that the index does not know", "articles.db", "UPDATE version SET article = 3",
        "to its story");
    row("a source missing", "articles.db", "UPDATE article SET source = 77 WHERE id = 3", "article 3");
    row("read marks broken", "reader.db", "INSERT INTO read_chunk VALUES (0, x'0102')", "marked as “read”");
    row("a highlight without its passage", "reader.db", "INSERT INTO annotation VALUES (1, 1, 7, 1, '', 0, 0)",
        "not whole");
}

void LibraryCheckTest::damageIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    const TemporaryLibrary library;
    addSamples(library);
    QCOMPARE(problems(library), QStringList());
    const auto reader = library.reader();
    tamper(library, file.constData(), script);
    const QStringList found = TemporaryLibrary::value(reader->check({}, {}));
    QVERIFY2(!found.filter(word).isEmpty(), qPrintable(found.join(u'\n')));
}

void LibraryCheckTest::whatCanBeMendedIsMended_data()
{
    addDamage();
}

void LibraryCheckTest::whatCanBeMendedIsMended()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, script);
    const TemporaryLibrary library;
    addSamples(library);
    tamper(library, file.constData(), script);
    QVERIFY(!problems(library).isEmpty());
    QVERIFY(!TemporaryLibrary::value(repair(library.folder(), {}, {})).isEmpty());
    QCOMPARE(problems(library), QStringList());
    QCOMPARE(library.import(drafts(1, 5)).duplicates, qint64(5));
}

void LibraryCheckTest::aBrokenIndexIsBuiltAnew()
{
    const TemporaryLibrary library;
    addSamples(library);
    QFile index(library.file("index.db"));
    QVERIFY(index.open(QIODevice::ReadWrite));
    index.write(QByteArray(4096, 'x'));
    index.close();
    const QStringList done = TemporaryLibrary::value(repair(library.folder(), {}, {}));
    QVERIFY(!done.filter(QStringLiteral("built anew from 5")).isEmpty());
    QCOMPARE(problems(library), QStringList());
    QCOMPARE(TemporaryLibrary::value(library.reader()->info()).indexBehind, qint64(0));
}

void LibraryCheckTest::damageOfTheIndexIsNoticedAndMended_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    // A library this small has one piece a segment.
    const QByteArray flipped = "CAST(substr(%1, 1, 40) || x'7f' || substr(%1, 42) AS BLOB)";
    QTest::newRow("a flipped byte in the lists of words")
        << "UPDATE posting SET bytes = " + QByteArray(flipped).replace("%1", "bytes") << u"damaged"_s;
    QTest::newRow("a flipped byte in a directory")
        << "UPDATE segment SET directory = " + QByteArray("CAST(x'02' || substr(directory, 2) AS BLOB)")
        << u"damaged"_s;
    QTest::newRow("lists cut off") << QByteArray("UPDATE posting SET bytes = CAST(substr(bytes, 1, 99) AS BLOB)")
                                   << u"damaged"_s;
    QTest::newRow("lists lost") << QByteArray("DELETE FROM posting") << u"damaged"_s;
    QTest::newRow("a missing chunk") << QByteArray("DELETE FROM posting; DELETE FROM segment") << u"missing"_s;
}

void LibraryCheckTest::damageOfTheIndexIsNoticedAndMended()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    const TemporaryLibrary library;
    addSamples(library);
    QCOMPARE(problems(library), QStringList());
    tamper(library, "index.db", script);
    QVERIFY2(!problems(library).filter(word).isEmpty(), qPrintable(problems(library).join(u'\n')));
    TemporaryLibrary::value(repair(library.folder(), {}, {}));
    QCOMPARE(problems(library), QStringList());
    const auto found =
        TemporaryLibrary::value(library.reader()->search(query::parse(u"zebra"_s, QDate(2023, 3, 20)), {}, Cancel()));
    QCOMPARE(found.listing.count(), qint64(1));
}

void LibraryCheckTest::aBrokenPageIsNoticed()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 300));
    QFile articles(library.file("articles.db"));
    QVERIFY(articles.open(QIODevice::ReadWrite));
    articles.seek(articles.size() / 4096 / 2 * 4096);
    articles.write(QByteArray(4096, 'x'));
    articles.close();
    const auto reader = Reader::open(library.folder());
    const auto found = reader ? (*reader)->check({}, {}) : Result<QStringList>(reader.error());
    if (found) QVERIFY(!found->isEmpty());
    if (!found) QCOMPARE(found.error().kind, ErrorKind::Damaged);
    const auto mended = repair(library.folder(), {}, {});
    if (!mended) QCOMPARE(mended.error().kind, ErrorKind::Damaged);
}

void LibraryCheckTest::aRepairOfASoundLibraryChangesNoArticle()
{
    const TemporaryLibrary library;
    addSamples(library);
    const Article before = TemporaryLibrary::value(library.reader()->article({2}));
    const QStringList done = TemporaryLibrary::value(repair(library.folder(), {}, {}));
    QCOMPARE(done, QStringList{QStringLiteral("The index was built anew from 5 articles.")});
    QCOMPARE(TemporaryLibrary::value(library.reader()->article({2})), before);
}

void LibraryCheckTest::aRepairRefusesWhatIsNoLibrary()
{
    const QTemporaryDir folder;
    const auto done = repair(folder.path(), {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NotALibrary);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void LibraryCheckTest::aCheckCanBeCancelled()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const Cancel cancel;
    cancel.request();
    const auto found = library.reader()->check({}, cancel);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

void LibraryCheckTest::aCheckTellsHowFarItIs()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    std::vector<Progress> told;
    (void)TemporaryLibrary::value(library.reader()->check([&told](const Progress& p) { told.push_back(p); }, {}));
    QVERIFY(!told.empty());
    QCOMPARE(told.front().total, qint64(5));
}

void LibraryCheckTest::brokenBlobsAreRefused()
{
    const QByteArray frame = compress(story(1).toUtf8());
    for (qsizetype size = 0; size < frame.size(); ++size) QVERIFY(!decompressAlone(frame.first(size)));
    std::mt19937 chance(1);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = round % 2 ? frame : QByteArray(int(chance() % 40), '\0');
        for (int i = 0; i < 3 && !bytes.isEmpty(); ++i) bytes[chance() % size_t(bytes.size())] = char(chance());
        (void)decompressAlone(bytes);
        (void)boundariesFromBlob(bytes);
    }
    QCOMPARE(TemporaryLibrary::value(decompressAlone(compress({}))), QByteArray(""));
}

void LibraryCheckTest::boundariesComeBack()
{
    text::Boundaries boundaries;
    QCOMPARE(boundariesFromBlob(toBlob(boundaries)), boundaries);
    boundaries = {2'000'000, {0, 1, 127, 128, 129, 1'999'999}, {0, 200, 20'000, 1'999'998}};
    const QByteArray blob = toBlob(boundaries);
    QCOMPARE(boundariesFromBlob(blob), boundaries);
    for (qsizetype size = 0; size < blob.size(); ++size) QVERIFY(!boundariesFromBlob(blob.first(size)));
    QVERIFY(!boundariesFromBlob(blob + '\0'));
}

QTEST_GUILESS_MAIN(LibraryCheckTest)
#include "LibraryCheckTest.moc"
