// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryFiles.h"
#include "store/Transaction.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class TransactionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotEndsThoughItIsInterrupted();
};

// A newer search interrupts the older one at any moment, also while that ends its snapshot.
void TransactionTest::aSnapshotEndsThoughItIsInterrupted()
{
    const TemporaryLibrary library;
    const auto connection =
        TemporaryLibrary::value(Connection::open(pathOf(library.folder(), IndexFile), Access::ReadOnly));
    std::atomic<bool> isOver = false;
    std::thread other([&] {
        while (!isOver) connection->interrupt();
    });
    QString wrong;
    int interrupted = 0;
    // At least until the other thread has had its turn.
    for (int i = 0; (i < 20'000 || interrupted == 0) && wrong.isNull(); ++i) {
        const auto snapshot = Snapshot::take(*connection);
        if (!snapshot && snapshot.error().kind != ErrorKind::Cancelled) wrong = snapshot.error().detail;
        if (!snapshot) ++interrupted;
    }
    isOver = true;
    other.join();
    QCOMPARE(wrong, QString());
    QVERIFY(interrupted > 0);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "TransactionTest.moc"
