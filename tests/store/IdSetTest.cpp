// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/ChunkedSet.h"

#include <QTest>

#include <random>

using namespace dateline::store;

class IdSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesBitsAsTheyAre_data();
    void takesBitsAsTheyAre();
};

void IdSetTest::takesBitsAsTheyAre_data()
{
    QTest::addColumn<size_t>("words");
    QTest::addColumn<double>("share");
    // Chunks are of 1024 words; up to 4096 of a chunk's 65,536 ids are kept one by one.
    for (const size_t words : {0, 1, 1023, 1024, 1025, 3000})
        for (const double share : {0.0, 0.001, 0.062, 0.063, 0.5, 1.0})
            QTest::addRow("%zu words, %.3f of them", words, share) << words << share;
}

void IdSetTest::takesBitsAsTheyAre()
{
    QFETCH(size_t, words);
    QFETCH(double, share);
    std::mt19937 chance{unsigned(words)};
    std::vector<quint64> bits(words, 0);
    std::vector<quint32> ids;
    for (quint32 id = 0; id < words * 64; ++id) {
        if (std::generate_canonical<double, 32>(chance) >= share) continue;
        bits[id / 64] |= quint64(1) << (id % 64);
        ids.push_back(id);
    }
    // An empty chunk between full ones has no container.
    if (words == 3000) {
        std::fill(bits.begin() + 1024, bits.begin() + 2048, 0);
        std::erase_if(ids, [](quint32 id) { return id >= 1024 * 64 && id < 2048 * 64; });
    }
    IdSet set = ChunkedSet::ofBits(bits);
    QCOMPARE(set.count(), qint64(ids.size()));
    QVERIFY(set.ids() == ids);
    QVERIFY(set == IdSet::of(ids));
    set.add(77'777'777);
    QVERIFY(set.contains(77'777'777));
}

QTEST_APPLESS_MAIN(IdSetTest)
#include "IdSetTest.moc"
