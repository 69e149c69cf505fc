// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Changes.h"
#include "store/Transaction.h"
#include "store/Turn.h"
#include "store/Varints.h"
#include "support/TemporaryLibrary.h"

#include <QTest>
#include <QThread>

#include <random>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class ChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersComeBackFromVarints();
    void brokenVarintsAreRefused_data();
    void brokenVarintsAreRefused();
    void changesComeBackInOrder();
    void aCommitWithoutChangesWritesNoRow();
    void onlyTheNewestThousandAreKept();
    void tooManyIdsBecomeEverything();
    void commitsOfTooManyIdsTogetherMayBeEverything();
    void aRevisionThatWentBackIsEverything();
    void aTurnKeepsOthersAway();
    void aTurnIsOverWithItsScope();
};

static std::unique_ptr<Connection> openReader(const TemporaryLibrary& library)
{
    return TemporaryLibrary::value(Connection::open(library.file("reader.db"), Access::ReadWrite));
}

static ChangeSet changed(std::initializer_list<qint64> ids)
{
    ChangeSet change;
    change.realm = Realm::Reader;
    for (const qint64 id : ids) change.changed.push_back({id});
    return change;
}

void ChangesTest::numbersComeBackFromVarints()
{
    std::mt19937_64 chance(4);
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> numbers;
        qint64 number = 0;
        for (int i = 0; i < round; ++i) numbers.push_back(number += qint64(chance() >> (chance() % 40 + 20)));
        QCOMPARE(fromVarints(toVarints(numbers)), numbers);
    }
    const std::vector<qint64> run(1000, 7);
    QCOMPARE(toVarints(run).size(), 1000);
    QVERIFY(!toVarints({}).isNull());
    const std::vector<qint64> great{std::numeric_limits<qint64>::max()};
    QCOMPARE(fromVarints(toVarints(great)), great);
}

void ChangesTest::brokenVarintsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ends within a number") << QByteArray("\x05\x80", 2);
    QTest::newRow("a number without end") << QByteArray(20, '\x80');
    QTest::newRow("too great a number") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
}

void ChangesTest::brokenVarintsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!fromVarints(bytes));
}

void ChangesTest::changesComeBackInOrder()
{
    const TemporaryLibrary library;
    const auto connection = openReader(library);
    ChangeSet first = changed({3, 5, 900000});
    first.added = {{1}, {2}};
    first.removed = {{7}};
    first = TemporaryLibrary::value(changes::append(*connection, first));
    const ChangeSet second = TemporaryLibrary::value(changes::append(*connection, changed({4})));
    QCOMPARE(first.revision, qint64(1));
    QCOMPARE(second.revision, qint64(2));
    const auto all = TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 0));
    QVERIFY((all == std::vector<ChangeSet>{first, second}));
    QVERIFY((TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 1)) == std::vector<ChangeSet>{second}));
    QVERIFY(TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 2)).empty());
}

void ChangesTest::aCommitWithoutChangesWritesNoRow()
{
    const TemporaryLibrary library;
    const auto connection = openReader(library);
    (void)TemporaryLibrary::value(changes::append(*connection, changed({4})));
    QCOMPARE(TemporaryLibrary::value(changes::append(*connection, changed({}))).revision, qint64(1));
    QCOMPARE(TemporaryLibrary::value(changes::newest(*connection)), qint64(1));
}

void ChangesTest::onlyTheNewestThousandAreKept()
{
    const TemporaryLibrary library;
    const auto connection = openReader(library);
    auto transaction = TemporaryLibrary::value(Transaction::begin(*connection));
    for (int i = 1; i <= 1005; ++i) (void)TemporaryLibrary::value(changes::append(*connection, changed({i})));
    TemporaryLibrary::check(transaction.commit());
    QCOMPARE(TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 5)).size(), size_t(1000));
    const auto late = TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 4));
    QCOMPARE(late.size(), size_t(1));
    QVERIFY(late[0].everything);
    QCOMPARE(late[0].revision, qint64(1005));
}

void ChangesTest::tooManyIdsBecomeEverything()
{
    const TemporaryLibrary library;
    const auto connection = openReader(library);
    ChangeSet many = changed({});
    for (qint64 id = 1; id <= 200'001; ++id) many.changed.push_back({id});
    const ChangeSet answered = TemporaryLibrary::value(changes::append(*connection, many));
    QCOMPARE(answered.changed.size(), size_t(200'001));  // an undo wants them all
    const auto told = TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 0));
    QCOMPARE(told.size(), size_t(1));
    QVERIFY(told[0].everything);
}

void ChangesTest::commitsOfTooManyIdsTogetherMayBeEverything()
{
    const TemporaryLibrary library;
    const auto connection = openReader(library);
    ChangeSet half = changed({});
    for (qint64 id = 1; id <= 100'000; ++id) half.changed.push_back({id});
    for (int i = 0; i < 2; ++i) (void)TemporaryLibrary::value(changes::append(*connection, half));
    QCOMPARE(TemporaryLibrary::value(changes::sinceOrEverything(*connection, Realm::Reader, 0)).size(), size_t(2));
    (void)TemporaryLibrary::value(changes::append(*connection, changed({4})));
    QCOMPARE(TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 0)).size(), size_t(3));
    const auto told = TemporaryLibrary::value(changes::sinceOrEverything(*connection, Realm::Reader, 0));
    QCOMPARE(told.size(), size_t(1));
    QVERIFY(told[0].everything);
    QCOMPARE(told[0].revision, qint64(3));
    QVERIFY(told[0].changed.empty());
    QCOMPARE(TemporaryLibrary::value(changes::sinceOrEverything(*connection, Realm::Reader, 1)).size(), size_t(2));
}

void ChangesTest::aRevisionThatWentBackIsEverything()
{
    const TemporaryLibrary library;
    const auto connection = openReader(library);
    (void)TemporaryLibrary::value(changes::append(*connection, changed({4})));
    const auto told = TemporaryLibrary::value(changes::since(*connection, Realm::Reader, 17));
    QCOMPARE(told.size(), size_t(1));
    QVERIFY(told[0].everything);
    QCOMPARE(told[0].revision, qint64(1));
}

void ChangesTest::aTurnKeepsOthersAway()
{
    const TemporaryLibrary library;
    const auto ours = TemporaryLibrary::value(Turns::open(library.file("reader.db")));
    const auto theirs = TemporaryLibrary::value(Turns::open(library.file("reader.db")));
    const auto held = ours->take();
    QVERIFY(held);
    const auto refused = theirs->take(std::chrono::milliseconds(20));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    const auto other = TemporaryLibrary::value(Turns::open(library.file("articles.db")));
    QVERIFY(other->take(std::chrono::milliseconds(0)));
}

void ChangesTest::aTurnIsOverWithItsScope()
{
    const TemporaryLibrary library;
    const auto ours = TemporaryLibrary::value(Turns::open(library.file("reader.db")));
    const auto theirs = TemporaryLibrary::value(Turns::open(library.file("reader.db")));
    for (int i = 0; i < 5; ++i) {
        {
            QVERIFY(ours->take());
        }
        QVERIFY(theirs->take());
    }
    auto held = std::make_unique<Result<Turn>>(ours->take());
    bool wasGiven = false;
    const std::unique_ptr<QThread> waiting(QThread::create([&] { wasGiven = bool(theirs->take()); }));
    waiting->start();
    held.reset();
    QVERIFY(waiting->wait());
    QVERIFY(wasGiven);
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "ChangesTest.moc"
