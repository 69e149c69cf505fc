// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/index/PlaceGathering.h"
#include "store/index/Segments.h"
#include "store/search/PostingSets.h"
#include "store/search/Tiers.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class PostingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBlobComesBack_data();
    void aBlobComesBack();
    void aGatheringIsAUnion_data();
    void aGatheringIsAUnion();
    void tiersAddUpWeights();
    void smallSegmentsAreMerged();
    void whatIsGoneIsTidiedAway();
};

using Places = std::set<quint16>;

static std::vector<quint16> randomPlaces(size_t count, std::mt19937& chance)
{
    Places places;
    while (places.size() < count) places.insert(quint16(chance()));
    return {places.begin(), places.end()};
}

static std::vector<quint16> placesOf(const QByteArray& blob)
{
    PlaceBits bits;
    if (!posting::addTo(bits, blob)) return {};
    return bits.places();
}

void PostingsTest::aBlobComesBack_data()
{
    QTest::addColumn<size_t>("count");
    for (const size_t count : {0, 1, 2, 4095, 4096, 4097, 65536}) QTest::addRow("%zu", count) << count;
}

void PostingsTest::aBlobComesBack()
{
    QFETCH(size_t, count);
    std::mt19937 chance{unsigned(count)};
    const std::vector<quint16> places = randomPlaces(count, chance);
    const QByteArray blob = posting::encode(places);
    QCOMPARE(posting::isBits(blob), count >= 4096);
    QVERIFY(placesOf(blob) == places);
    PlaceBits bits;
    for (const quint16 place : places) bits.add(place);
    QCOMPARE(posting::encode(bits), blob);
    PlaceBits untouched;
    QVERIFY(!posting::addTo(untouched, QByteArray(3, 'x')));
    QVERIFY(!posting::addTo(untouched, QByteArray(8194, 'x')));
}

void PostingsTest::aGatheringIsAUnion_data()
{
    QTest::addColumn<std::vector<size_t>>("counts");
    QTest::newRow("nothing") << std::vector<size_t>{};
    QTest::newRow("few") << std::vector<size_t>{1, 3, 2};
    QTest::newRow("over the edge") << std::vector<size_t>{600, 424, 1};
    QTest::newRow("bits among numbers") << std::vector<size_t>{10, 5000, 10};
    QTest::newRow("bits first") << std::vector<size_t>{5000, 1};
}

// The same gathering twice, so that nothing of the first is left in the second.
void PostingsTest::aGatheringIsAUnion()
{
    QFETCH(std::vector<size_t>, counts);
    PlaceGathering gathering;
    std::mt19937 chance{7};
    PlaceBits gone;
    for (quint32 place = 0; place < 65536; place += 3) gone.add(quint16(place));
    for (const bool hasGone : {false, true}) {
        gathering.clear();
        gathering.setGone(hasGone ? &gone : nullptr);
        Places expected;
        for (const size_t count : counts) {
            const auto places = randomPlaces(count, chance);
            gathering.addBlob(posting::encode(places));
            for (const quint16 place : places)
                if (!hasGone || !gone.contains(place)) expected.insert(place);
        }
        QVERIFY(placesOf(gathering.encode()) == std::vector<quint16>(expected.begin(), expected.end()));
    }
}

void PostingsTest::tiersAddUpWeights()
{
    static constexpr quint32 Highest = 200'000;
    std::mt19937 chance{11};
    const auto someIds = [&](size_t count) {
        std::vector<quint32> ids;
        for (size_t i = 0; i < count; ++i) ids.push_back(chance() % Highest);
        return IdSet::of(ids);
    };
    const IdSet within = someIds(60'000);
    Tiers tiers(within);
    std::map<quint32, quint32> sums;
    for (const quint32 id : within.ids()) sums[id] = 0;
    for (const quint32 weight : {1u, 2u, 7u, 12u, 96u, 100u}) {
        const IdSet set = someIds(30'000);
        tiers.add(set, weight);
        for (const quint32 id : set.ids())
            if (within.contains(id)) sums[id] += weight;
    }
    std::vector<quint32> expected = within.ids();
    std::sort(expected.begin(), expected.end(), [&](quint32 left, quint32 right) {
        return sums[left] != sums[right] ? sums[left] > sums[right] : left > right;
    });
    for (const size_t most : {size_t(0), size_t(1), size_t(1000), expected.size() + 10}) {
        const auto best = tiers.best(most);
        QVERIFY(best ==
                std::vector<quint32>(expected.begin(), expected.begin() + qsizetype(std::min(most, expected.size()))));
    }
}

static std::vector<Segment> segmentsOf(const SearchedLibrary& library)
{
    const auto index =
        TemporaryLibrary::value(Connection::open(pathOf(library.library().folder(), IndexFile), Access::ReadOnly));
    return TemporaryLibrary::value(readSegments(*index));
}

static ArticleDraft story(int number, const QString& word)
{
    ArticleDraft draft = Chance(number).draft(number);
    // Alike enough that the second is taken for the first, changed.
    draft.guidNamespace = QStringLiteral("wire");
    draft.guid = QString::number(number);
    draft.body =
        QStringLiteral("A story of the harbour, its ships, its cranes, its people and what they say, %1").arg(word);
    return draft;
}

static qint64 countOf(SearchedLibrary& library, const QString& word)
{
    query::Node node;
    node.kind = query::NodeKind::Word;
    node.text = word;
    return qint64(library.found(node).size());
}

void PostingsTest::smallSegmentsAreMerged()
{
    SearchedLibrary library;
    for (int number = 1; number <= 70; ++number) {
        (void)library.store({story(number, QStringLiteral("daily"))});
        library.settle();
        QCOMPARE(countOf(library, QStringLiteral("daily")), number);
    }
    const auto segments = segmentsOf(library);
    QVERIFY2(segments.size() <= 12, qPrintable(QString::number(segments.size())));
    QVERIFY(TemporaryLibrary::value(library.reader().check({}, {})).isEmpty());
}

void PostingsTest::whatIsGoneIsTidiedAway()
{
    SearchedLibrary library;
    std::vector<ArticleDraft> before, after;
    for (int number = 1; number <= 400; ++number) {
        before.push_back(story(number, QStringLiteral("former")));
        after.push_back(story(number, QStringLiteral("latter")));
    }
    (void)library.store(before);
    library.settle();
    QCOMPARE(countOf(library, QStringLiteral("former")), 400);
    QCOMPARE(library.store(after).updated.size(), size_t(400));
    library.settle();
    QCOMPARE(countOf(library, QStringLiteral("former")), 0);
    QCOMPARE(countOf(library, QStringLiteral("latter")), 400);
    qint64 held = 0;
    for (const Segment& segment : segmentsOf(library)) held += segment.articles;
    QVERIFY2(held < 400 + 257, qPrintable(QString::number(held)));
    QVERIFY(TemporaryLibrary::value(library.reader().check({}, {})).isEmpty());
}

QTEST_GUILESS_MAIN(PostingsTest)
#include "PostingsTest.moc"
