// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/Transaction.h"
#include "store/index/KeptOrder.h"
#include "store/search/LibraryOrder.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using store::Access;
using store::Connection;
using store::KeptOrder;
using store::LibraryOrder;

/// The order that the index keeps is never another than that of the articles themselves.
class KeptOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasWritten_data();
    void comesBackAsItWasWritten();
    void isKeptOfALargeLibraryAlone();
    void equalsTheArticlesOwnAfterAnyMixOfChanges();
    void isNotUsedOfOtherArticles();
    void isNotUsedWhereItIsDamaged_data();
    void isNotUsedWhereItIsDamaged();
    void isCheckedAndMadeAnew();
    void isNotUsedWhereNobodyKnowsWhatChanged();
};

namespace {

/// Articles by number, so that one that comes again is an update, in an order of dates that is not that of arrival.
std::vector<ArticleDraft> dispatches(int from, int count, const QString& more = {})
{
    std::vector<ArticleDraft> made = drafts(from, count);
    int number = from;
    for (ArticleDraft& draft : made) {
        draft.guidNamespace = u"wire"_s;
        draft.guid = QString::number(number);
        const int days = int((qint64(number) * 7919 + more.size() * 131) % 5000);
        draft.date = number % 7 == 0 ? ArticleDate() : day(2000, 1, 1);
        if (draft.date.isKnown()) draft.date.key += qint64(days) * 86'400;
        draft.body += more;
        ++number;
    }
    return made;
}

std::unique_ptr<Connection> connection(const TemporaryLibrary& library, const char* file,
                                       Access access = Access::ReadOnly)
{
    return TemporaryLibrary::value(Connection::open(library.file(file), access));
}

ArticleIds order(const TemporaryLibrary& library, bool isKept)
{
    const auto articles = connection(library, "articles.db");
    const auto index = connection(library, "index.db");
    LibraryOrder order;
    TemporaryLibrary::check(isKept ? order.load(*articles, *index) : order.load(*articles));
    ArticleIds ids;
    for (const quint32 id : order.newestFirst()->ids) ids.push_back({id});
    return ids;
}

qint64 revision(const TemporaryLibrary& library)
{
    return TemporaryLibrary::value(KeptOrder::stateOf(*connection(library, "index.db"))).revision;
}

void erase(const TemporaryLibrary& library, const ArticleIds& ids)
{
    TemporaryLibrary::value(library.articleWriter()->erase(ids));
}

}  // namespace

void KeptOrderTest::comesBackAsItWasWritten_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 65'536, 65'537, 200'000}) QTest::addRow("%d", count) << count;
}

void KeptOrderTest::comesBackAsItWasWritten()
{
    QFETCH(int, count);
    const TemporaryLibrary library;
    const auto index = connection(library, "index.db", Access::ReadWrite);
    KeptOrder kept;
    kept.revision = 77;
    kept.origin = 99;
    for (int i = 0; i < count; ++i) {
        kept.ids.push_back(0xfffffffe - quint32(i) * 3);
        kept.keys.push_back(i == 0 ? std::numeric_limits<qint64>::min() : qint64(i) * 1'000'000'007 - 5'000'000'000);
    }
    for (int turn = 0; turn < 2; ++turn) {
        auto transaction = TemporaryLibrary::value(store::Transaction::begin(*index));
        TemporaryLibrary::check(kept.write(*index));
        TemporaryLibrary::check(transaction.commit());
    }
    const KeptOrder read = TemporaryLibrary::value(KeptOrder::read(*index));
    QVERIFY(read.ids == kept.ids);
    QVERIFY(read.keys == kept.keys);
    QCOMPARE(read.revision, qint64(77));
    QCOMPARE(read.origin, qint64(99));
}

void KeptOrderTest::isKeptOfALargeLibraryAlone()
{
    const TemporaryLibrary library;
    library.import(dispatches(1, 1'999));
    library.index();
    QCOMPARE(revision(library), qint64(0));
    library.import(dispatches(2'000, 1));
    library.index();
    QVERIFY(revision(library) > 0);
    QCOMPARE(order(library, true), order(library, false));
}

void KeptOrderTest::equalsTheArticlesOwnAfterAnyMixOfChanges()
{
    const TemporaryLibrary library;
    library.import(dispatches(1, 3'000));
    library.index();
    const qint64 first = revision(library);
    QVERIFY(first > 0);
    for (int round = 1; round <= 8; ++round) {
        const auto outcome = library.import(dispatches(round * 150, 60, u" More of it."_s.repeated(round)));
        QVERIFY(!outcome.updated.empty());
        library.import(dispatches(3'000 + round * 200, 100 + round));
        erase(library, {{round * 77}, {round * 301}, {3'000 + round}});
        QCOMPARE(order(library, true), order(library, false));
        if (round % 3 == 0) library.index();
        QCOMPARE(order(library, true), order(library, false));
    }
    library.import(dispatches(10'000, 2'500));
    library.index();
    QVERIFY(revision(library) > first);
    QCOMPARE(order(library, true), order(library, false));
}

void KeptOrderTest::isNotUsedOfOtherArticles()
{
    const TemporaryLibrary library;
    library.import(dispatches(1, 3'000));
    library.index();
    const TemporaryLibrary other;
    const Clock later = [] { return fixedClock()().addDays(1); };
    {
        const auto writer = TemporaryLibrary::value(store::ArticleWriter::open(other.folder(), later));
        auto batch = prepared(dispatches(500, 3'100));
        TemporaryLibrary::value(writer->add(TemporaryLibrary::value(writer->beginImport({u"/press"_s})), batch));
    }
    other.index();
    QVERIFY(QFile::remove(library.file("index.db")));
    QVERIFY(QFile::copy(other.file("index.db"), library.file("index.db")));
    QVERIFY(revision(library) > 0);
    QCOMPARE(order(library, true), order(library, false));
}

void KeptOrderTest::isNotUsedWhereItIsDamaged_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("shorter") << QByteArray("ids = substr(ids, 1, 400)");
    QTest::newRow("an id that was never given") << QByteArray("ids = CAST(X'FEFFFFFF' || substr(ids, 5) AS BLOB)");
    QTest::newRow("no id") << QByteArray("ids = CAST(X'00000000' || substr(ids, 5) AS BLOB)");
    QTest::newRow("an article twice") << QByteArray("ids = CAST(substr(ids, 5, 4) || substr(ids, 5) AS BLOB)");
    QTest::newRow("not in order") << QByteArray("keys = CAST(substr(keys, 9) || substr(keys, 1, 8) AS BLOB)");
}

void KeptOrderTest::isNotUsedWhereItIsDamaged()
{
    QFETCH(QByteArray, damage);
    const TemporaryLibrary library;
    library.import(dispatches(1, 3'000));
    library.index();
    const auto index = connection(library, "index.db", Access::ReadWrite);
    TemporaryLibrary::check(index->executeScript("UPDATE order_piece SET " + damage));
    QCOMPARE(order(library, true).size(), size_t(3'000));
    QCOMPARE(order(library, true), order(library, false));
}

void KeptOrderTest::isCheckedAndMadeAnew()
{
    const TemporaryLibrary library;
    library.import(dispatches(1, 3'000));
    library.index();
    QVERIFY(TemporaryLibrary::value(library.reader()->check({}, {})).isEmpty());
    const auto index = connection(library, "index.db", Access::ReadWrite);
    // An article is missing, which nothing in the piece itself betrays.
    TemporaryLibrary::check(index->executeScript(
        "UPDATE order_piece SET ids = substr(ids, 1, length(ids) - 4), keys = substr(keys, 1, length(keys) - 8);"
        "UPDATE kept_order SET articles = articles - 1"));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})).size(), 1);
    TemporaryLibrary::check(library.indexWriter()->startAnew());
    QCOMPARE(revision(library), qint64(0));
    library.index();
    QVERIFY(revision(library) > 0);
    QVERIFY(TemporaryLibrary::value(library.reader()->check({}, {})).isEmpty());
    QCOMPARE(order(library, true), order(library, false));
}

void KeptOrderTest::isNotUsedWhereNobodyKnowsWhatChanged()
{
    const TemporaryLibrary library;
    library.import(dispatches(1, 3'000));
    library.index();
    const auto writer = library.articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({u"/press"_s}));
    for (int number = 4'000; number < 5'005; ++number) {
        auto one = prepared(dispatches(number, 1));
        TemporaryLibrary::value(writer->add(import, one));
    }
    QCOMPARE(order(library, true).size(), size_t(4'005));
    QCOMPARE(order(library, true), order(library, false));
}

QTEST_GUILESS_MAIN(KeptOrderTest)
#include "KeptOrderTest.moc"
