// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"
#include "store/Connection.h"
#include "text/Folding.h"

#include <QSet>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using query::Node;
using query::NodeKind;
using namespace Qt::StringLiterals;

class CountingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsAPlainCountDoes_data();
    void countsAsAPlainCountDoes();
    void countsWhatAnyTreeFinds();
    void ordersByCountThenName();
    void cutsAtTheMost_data();
    void cutsAtTheMost();
    void showsTheMostCommonSpelling();
    void countsAnArticleForEachOfItsLabels();
    void knowsNoTagsYet();
    void countsNothingUnasked();
    void countsInAnEmptyLibrary();
    void followsLikeAFreshReader_data();
    void followsLikeAFreshReader();
};

static const std::vector<FacetField> AllFields{FacetField::Source,       FacetField::Place, FacetField::Topic,
                                               FacetField::Person,       FacetField::About, FacetField::Language,
                                               FacetField::Organisation, FacetField::Tag};

static ArticleDraft richDraft(Chance& chance, int number)
{
    ArticleDraft draft = chance.draft(number);
    draft.place = chance.oneOf(QStringList{QString(), u"ASTANA"_s, u"ASTANA"_s, u"Astana"_s, u"Алматы"_s, u"Zürich"_s});
    // Without a source, the agency would be it.
    if (!draft.source.isNull()) draft.agency = chance.oneOf(QStringList{QString(), u"Kazinform"_s, u"KAZINFORM"_s});
    draft.topics = chance.oneOf(std::vector<QStringList>{{}, {u"grain"_s}, {u"grain"_s, u"oil"_s}, {u"wheat"_s}});
    draft.organisations = chance.oneOf(std::vector<QStringList>{{}, {u"OPEC"_s, u"IMF"_s, u"EU"_s}});
    draft.places = chance.oneOf(std::vector<QStringList>{{}, {u"kazakhstan"_s}});
    return draft;
}

static std::vector<ArticleDraft> richDrafts(Chance& chance, int from, int count)
{
    std::vector<ArticleDraft> drafts;
    for (int number = from; number < from + count; ++number) drafts.push_back(richDraft(chance, number));
    return drafts;
}

static QStringList valuesOf(const ArticleDraft& draft, FacetField field)
{
    const auto some = [](const QString& value) { return value.isEmpty() ? QStringList() : QStringList{value}; };
    switch (field) {
        case FacetField::Source:
            return some(draft.source);
        case FacetField::Place:
            return some(draft.place);
        case FacetField::Topic:
            return draft.topics;
        case FacetField::Person:
            return draft.people;
        case FacetField::Organisation:
            return draft.organisations;
        case FacetField::About:
            return draft.places;
        case FacetField::Language:
            return some(draft.language);
        case FacetField::Tag:
            return {};
    }
    return {};
}

using Articles = std::vector<ScannedArticle>;

static QHash<QString, QHash<QString, qint64>> spellings(const Articles& articles, FacetField field)
{
    QHash<QString, QHash<QString, qint64>> counted;
    for (const ScannedArticle& article : articles)
        for (const QString& value : valuesOf(article.draft, field)) ++counted[text::foldedName(value)][value];
    return counted;
}

static QString mostCommon(const QHash<QString, qint64>& counted)
{
    QString best;
    for (auto each = counted.begin(); each != counted.end(); ++each) {
        const qint64 lead = best.isNull() ? 1 : *each - counted[best];
        if (lead > 0 || (lead == 0 && each.key() < best)) best = each.key();
    }
    return best;
}

static Facet plainFacet(const Articles& all, const Articles& found, FacetField field, qint64 most)
{
    Facet facet;
    facet.field = field;
    for (const ScannedArticle& article : found) facet.without += valuesOf(article.draft, field).isEmpty();
    const auto printed = spellings(all, field);
    const auto counted = spellings(found, field);
    std::vector<std::pair<qint64, QString>> names;
    for (auto name = counted.begin(); name != counted.end(); ++name) {
        qint64 count = 0;
        for (const qint64 of : *name) count += of;
        names.emplace_back(-count, name.key());
    }
    std::sort(names.begin(), names.end());
    facet.distinct = qint64(names.size());
    if (most > 0 && facet.distinct > most) names.resize(size_t(most));
    for (const auto& [count, name] : names) facet.values.push_back({mostCommon(printed[name]), -count});
    return facet;
}

static Timeline plainTimeline(const Articles& found)
{
    std::map<qint32, qint64> days;
    Timeline timeline;
    for (const ScannedArticle& article : found) {
        const ArticleDate& date = article.draft.date;
        const QDate day = QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC).date();
        date.isKnown() ? ++days[qint32(QDate(1970, 1, 1).daysTo(day))] : ++timeline.undated;
    }
    for (const auto& [day, count] : days) timeline.days.push_back({day, count});
    return timeline;
}

static store::SearchOutcome counted(store::Reader& reader, const Node& root, qint64 most = 0)
{
    query::Query query;
    query.root = root;
    store::SearchOptions options;
    options.wantsTimeline = true;
    options.facets = AllFields;
    options.mostFacetValues = most;
    return TemporaryLibrary::value(reader.search(query, options, Cancel()));
}

static Node idsNode(const Articles& articles)
{
    Node any = node(NodeKind::Or);
    for (const ScannedArticle& article : articles) {
        Node id = node(NodeKind::Number, {}, u"id"_s);
        id.from = id.to = article.id.value;
        any.children.push_back(id);
    }
    return articles.empty() ? node(NodeKind::Nothing) : any;
}

static QString said(const Facet& facet)
{
    QStringList values;
    for (const FacetValue& value : facet.values) values += value.name + u' ' + QString::number(value.count);
    return u"%1 of %2, without %3"_s.arg(values.join(u", "_s)).arg(facet.distinct).arg(facet.without);
}

// What differs, in words; empty where nothing does.
static QString difference(SearchedLibrary& library, const Node& root, const Articles& found, qint64 most)
{
    const auto outcome = counted(library.reader(), root, most);
    if (outcome.listing.count() != qint64(found.size())) return u"the articles"_s;
    if (outcome.timeline != plainTimeline(found)) return u"the timeline"_s;
    for (size_t i = 0; i < AllFields.size(); ++i) {
        const Facet plain = plainFacet(library.scanned, found, AllFields[i], most);
        if (outcome.facets[i] != plain)
            return u"facet %1: %2, not %3"_s.arg(i).arg(said(outcome.facets[i]), said(plain));
    }
    return {};
}

void CountingTest::countsAsAPlainCountDoes_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 10, 49, 50, 51, 90, 99, 100}) QTest::addRow("%d %%", percent) << percent;
}

void CountingTest::countsAsAPlainCountDoes()
{
    QFETCH(int, percent);
    Chance chance(11);
    SearchedLibrary library;
    library.add(richDrafts(chance, 1, 200));
    library.settle();
    for (const qint64 most : {0, 2}) {
        Articles some;
        for (const ScannedArticle& article : library.scanned)
            if (chance.below(100) < percent) some.push_back(article);
        QCOMPARE(difference(library, idsNode(some), some, most), QString());
    }
}

void CountingTest::countsWhatAnyTreeFinds()
{
    Chance chance(12);
    SearchedLibrary library;
    library.add(richDrafts(chance, 1, 150));
    library.settle();
    for (int round = 0; round < 100; ++round) {
        const Node root = round == 0 ? Node() : chance.tree(3);
        const ArticleIds ids = scan(library.scanned, root);
        Articles found;
        for (const ScannedArticle& article : library.scanned)
            if (std::find(ids.begin(), ids.end(), article.id) != ids.end()) found.push_back(article);
        QCOMPARE(difference(library, root, found, 0), QString());
    }
}

static std::vector<ArticleDraft> inPlaces(const QStringList& places)
{
    std::vector<ArticleDraft> all = drafts(1, int(places.size()));
    for (size_t i = 0; i < all.size(); ++i) all[i].place = places[qsizetype(i)];
    return all;
}

static const Facet& facetOf(const store::SearchOutcome& outcome, FacetField field)
{
    return *std::find_if(outcome.facets.begin(), outcome.facets.end(),
                         [&](const Facet& facet) { return facet.field == field; });
}

void CountingTest::ordersByCountThenName()
{
    SearchedLibrary library;
    library.add(inPlaces({u"Zürich"_s, u"Bonn"_s, u"almaty"_s, u"Zürich"_s, u"Carthage"_s, QString()}));
    library.settle();
    const auto outcome = counted(library.reader(), {});
    const Facet& places = facetOf(outcome, FacetField::Place);
    const std::vector<FacetValue> expected{{u"Zürich"_s, 2}, {u"almaty"_s, 1}, {u"Bonn"_s, 1}, {u"Carthage"_s, 1}};
    QVERIFY(places.values == expected);
    QCOMPARE(places.without, 1);
}

void CountingTest::cutsAtTheMost_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("shown");
    QTest::newRow("all") << qint64(0) << qint64(4);
    QTest::newRow("one") << qint64(1) << qint64(1);
    QTest::newRow("as many as there are") << qint64(4) << qint64(4);
    QTest::newRow("more than there are") << qint64(100) << qint64(4);
}

void CountingTest::cutsAtTheMost()
{
    QFETCH(qint64, most);
    QFETCH(qint64, shown);
    SearchedLibrary library;
    library.add(inPlaces({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"B"_s}));
    library.settle();
    const auto outcome = counted(library.reader(), {}, most);
    const Facet& places = facetOf(outcome, FacetField::Place);
    QCOMPARE(qint64(places.values.size()), shown);
    QCOMPARE(places.distinct, 4);
    QVERIFY((places.values.front() == FacetValue{u"B"_s, 2}));
}

void CountingTest::showsTheMostCommonSpelling()
{
    SearchedLibrary library;
    library.add(inPlaces({u"ASTANA"_s, u"Astana"_s, u"Astana"_s, u"astana"_s}));
    library.settle();
    QVERIFY((facetOf(counted(library.reader(), {}), FacetField::Place).values ==
             std::vector<FacetValue>{{u"Astana"_s, 4}}));
    std::vector<ArticleDraft> more = drafts(5, 2);
    for (ArticleDraft& draft : more) draft.place = u"ASTANA"_s;
    library.add(more);
    library.settle();
    QVERIFY((facetOf(counted(library.reader(), {}), FacetField::Place).values ==
             std::vector<FacetValue>{{u"ASTANA"_s, 6}}));
}

void CountingTest::countsAnArticleForEachOfItsLabels()
{
    SearchedLibrary library;
    std::vector<ArticleDraft> two = drafts(1, 2);
    two[0].topics = QStringList{u"grain"_s, u"wheat"_s, u"Grain"_s};
    library.add(two);
    library.settle();
    const auto outcome = counted(library.reader(), {});
    const Facet& topics = facetOf(outcome, FacetField::Topic);
    QVERIFY((topics.values == std::vector<FacetValue>{{u"grain"_s, 1}, {u"wheat"_s, 1}}));
    QCOMPARE(topics.distinct, 2);
    QCOMPARE(topics.without, 1);
}

void CountingTest::knowsNoTagsYet()
{
    SearchedLibrary library;
    library.add(drafts(1, 2));
    library.settle();
    Facet expected;
    expected.field = FacetField::Tag;
    expected.without = 2;
    QVERIFY(facetOf(counted(library.reader(), {}), FacetField::Tag) == expected);
}

void CountingTest::countsNothingUnasked()
{
    SearchedLibrary library;
    library.add(drafts(1, 2));
    library.settle();
    const auto outcome = library.search({});
    QVERIFY(outcome.facets.empty());
    QVERIFY(outcome.timeline == Timeline());
}

void CountingTest::countsInAnEmptyLibrary()
{
    SearchedLibrary library;
    const auto outcome = counted(library.reader(), {});
    QCOMPARE(outcome.facets.size(), AllFields.size());
    for (const Facet& facet : outcome.facets) QVERIFY(facet.values.empty() && facet.without == 0);
    QVERIFY(outcome.timeline == Timeline());
}

void CountingTest::followsLikeAFreshReader_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed) QTest::addRow("seed %u", seed) << seed;
}

// One of: articles arrive, some are updated, the last import is undone, or more changed than change rows tell.
static void changeSomething(SearchedLibrary& library, Chance& chance, int& number)
{
    const int kind = chance.below(5);
    if (kind <= 1) {
        library.store(richDrafts(chance, number, 1 + chance.below(30)));
        number += 30;
    } else if (kind <= 3) {
        std::vector<ArticleDraft> changed;
        for (int of = 1; of < number; of += 1 + chance.below(9)) changed.push_back(richDraft(chance, of));
        library.store(changed);
    } else if (library.lastImport > 0 && chance.below(2) == 0) {
        TemporaryLibrary::value(library.articleWriter().undoImport(library.lastImport));
    } else {
        const auto file = TemporaryLibrary::value(
            store::Connection::open(library.library().file("articles.db"), store::Access::ReadWrite));
        library.store(richDrafts(chance, number++, 1));
        library.store(richDrafts(chance, number++, 1));
        TemporaryLibrary::check(file->execute("DELETE FROM change"));
        library.store(richDrafts(chance, number++, 1));
    }
}

void CountingTest::followsLikeAFreshReader()
{
    QFETCH(unsigned, seed);
    Chance chance(seed);
    SearchedLibrary library;
    int number = 1;
    const QStringList queries{QString(),     u"source:kazinform"_s, u"place:astana"_s,   u"agency:kaz*"_s,
                              u"lang:kk"_s,  u"topic:grain"_s,      u"person:volker*"_s, u"org:opec -oil"_s,
                              u"about:k*"_s, u"words:>20"_s};
    for (int round = 0; round < 12; ++round) {
        changeSomething(library, chance, number);
        library.settle();
        const auto fresh = library.library().reader();
        // Not each each time: a column that was left alone for some commits has more to catch up on.
        for (int some = 0; some < 4; ++some) {
            const QString text = chance.oneOf(queries);
            const Node root = query::parse(text, QDate(2023, 3, 20)).root;
            const auto followed = counted(library.reader(), root);
            const auto loaded = counted(*fresh, root);
            QVERIFY2(followed.listing.page(0, 1000) == loaded.listing.page(0, 1000), qPrintable(text));
            QVERIFY2(followed.timeline == loaded.timeline, qPrintable(text));
            QVERIFY2(followed.facets == loaded.facets, qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(CountingTest)
#include "CountingTest.moc"
