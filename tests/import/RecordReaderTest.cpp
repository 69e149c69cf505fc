// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/RecordReader.h"

#include "support/FailingDevice.h"

#include <QBuffer>
#include <QTest>

using namespace dateline;
using namespace dateline::import;
using namespace dateline::tests;

class RecordReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsAtEveryDelimiter_data();
    void partsAtEveryDelimiter();
    void findsADelimiterThatSpansTwoChunks();
    void passesOverWhatIsTooLarge();
    void namesTheDevicesFailure();
    void stopsWhenCancelled();
    void readsAWholeDeviceUpToALimit();
    void leavesTheHeadToBeReadAgain();
};

static QByteArrayList recordsOf(QByteArray bytes, const QByteArray& delimiter, qsizetype limit = 1 << 30)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Cancel never;
    RecordReader reader(device, delimiter, limit, never);
    QByteArrayList all;
    while (const auto record = reader.next())
        all << (record->isTooLarge ? QByteArray("TOO LARGE") : record->bytes.toByteArray())
            << (record->isEnded ? "ended" : "cut");
    return all;
}

void RecordReaderTest::partsAtEveryDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("records");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("one without end") << QByteArray("a") << QByteArrayList{"a", "cut"};
    QTest::newRow("one") << QByteArray("a;;") << QByteArrayList{"a;;", "ended"};
    QTest::newRow("empty ones") << QByteArray(";;;;") << QByteArrayList{";;", "ended", ";;", "ended"};
    QTest::newRow("half a delimiter") << QByteArray("a;b;;;c") << QByteArrayList{"a;b;;", "ended", ";c", "cut"};
}

void RecordReaderTest::partsAtEveryDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, records);
    QCOMPARE(recordsOf(bytes, ";;"), records);
}

void RecordReaderTest::findsADelimiterThatSpansTwoChunks()
{
    for (int from = (64 << 10) - 12; from < (64 << 10) + 2; ++from) {
        const QByteArray first(from, 'x');
        const QByteArrayList expected{first + "</REUTERS>", "ended", "rest", "cut"};
        QCOMPARE(recordsOf(first + "</REUTERS>rest", "</REUTERS>"), expected);
    }
}

void RecordReaderTest::passesOverWhatIsTooLarge()
{
    const QByteArray large(300'000, 'x');
    const QByteArrayList both{"TOO LARGE", "ended", "b\n", "ended"};
    QCOMPARE(recordsOf(large + "\nb\n", "\n", 100'000), both);
    QCOMPARE(recordsOf(QByteArray(60'000, 'x') + "\nb\n", "\n", 50'000), both);
    QCOMPARE(recordsOf(large, "\n", 100'000), (QByteArrayList{"TOO LARGE", "cut"}));
}

void RecordReaderTest::namesTheDevicesFailure()
{
    FailingDevice device("one\ntwo\nthree\n", 10);
    const Cancel never;
    RecordReader reader(device, "\n", 1000, never);
    QCOMPARE(reader.next()->bytes.toByteArray(), "one\n");
    QCOMPARE(reader.next()->bytes.toByteArray(), "two\n");
    QVERIFY(!reader.next());
    QVERIFY(!reader.outcome());
    QCOMPARE(reader.outcome().error().kind, ErrorKind::CannotRead);
    QCOMPARE(reader.outcome().error().detail, QStringLiteral("Input/output error"));
}

void RecordReaderTest::stopsWhenCancelled()
{
    QByteArray bytes(200'000, 'x');
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Cancel cancel;
    cancel.request();
    RecordReader reader(device, "\n", 1 << 30, cancel);
    QVERIFY(!reader.next());
    QCOMPARE(reader.outcome().error().kind, ErrorKind::Cancelled);
    QCOMPARE(readWhole(device, 1 << 30, cancel).error().kind, ErrorKind::Cancelled);
}

void RecordReaderTest::readsAWholeDeviceUpToALimit()
{
    QByteArray bytes(200'000, 'x');
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Cancel never;
    QCOMPARE(*readWhole(device, 200'000, never), bytes);
    device.seek(0);
    QCOMPARE(readWhole(device, 199'999, never).error().kind, ErrorKind::TooLarge);
    FailingDevice failing(bytes, 100);
    QCOMPARE(readWhole(failing, 200'000, never).error().kind, ErrorKind::CannotRead);
}

void RecordReaderTest::leavesTheHeadToBeReadAgain()
{
    QByteArray bytes("head and rest");
    QBuffer random(&bytes);
    random.open(QIODevice::ReadOnly);
    QCOMPARE(headOf(random, 4), "head");
    QCOMPARE(random.readAll(), bytes);
    FailingDevice sequential(bytes, 1000);
    QCOMPARE(headOf(sequential, 4), "head");
    QCOMPARE(sequential.read(8), "head and");
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "RecordReaderTest.moc"
