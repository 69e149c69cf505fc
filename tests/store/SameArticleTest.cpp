// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Identity.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

Q_DECLARE_METATYPE(dateline::ArticleDraft)

/// data.md, "The same article?": a row for each rule and each of its edges.
class SameArticleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstRuleThatAppliesDecides_data();
    void theFirstRuleThatAppliesDecides();
    void theRulesHoldWithinABatch_data();
    void theRulesHoldWithinABatch();
    void theSameImportAgainGivesDuplicatesOnly_data();
    void theSameImportAgainGivesDuplicatesOnly();
    void aReusedGuidMakesANewArticleAndARemark();
    void aGuidMayBeReusedManyTimes();
    void aTextThatWasThereBeforeIsADuplicate();
    void aRealReturnToAnEarlierTextIsAnUpdate();
    void urlsAreCanonical_data();
    void urlsAreCanonical();
    void keysOfDifferentRulesDiffer();
};

enum class Expected { Added, Updated, Duplicate, AddedWithRemark };
Q_DECLARE_METATYPE(Expected)

/// A story without guid, URL and path: only its content makes it known.
static ArticleDraft bare(int number = 1)
{
    ArticleDraft bare = draft(number);
    bare.provenance.pathBelowRoot.clear();
    return bare;
}

static ArticleDraft withGuid(ArticleDraft draft, const char* guid, const char* provider = "tag:wire")
{
    draft.guid = QString::fromUtf8(guid);
    draft.guidNamespace = QString::fromUtf8(provider);
    return draft;
}

static ArticleDraft withUrl(ArticleDraft draft, const char* url)
{
    draft.url = QString::fromUtf8(url);
    return draft;
}

static ArticleDraft at(ArticleDraft draft, const char* path, qint64 position = 0)
{
    draft.provenance.pathBelowRoot = QString::fromUtf8(path);
    draft.provenance.position = position;
    return draft;
}

static ArticleDraft edited(ArticleDraft draft)
{
    draft.body += QStringLiteral(" The talks go on.");
    return draft;
}

static ArticleDraft rewritten(ArticleDraft draft, int number = 77)
{
    draft.body = story(number);
    return draft;
}

static ArticleDraft dated(ArticleDraft draft, const ArticleDate& date)
{
    draft.date = date;
    return draft;
}

static ArticleDraft retitled(ArticleDraft draft)
{
    draft.headline += QStringLiteral(", corrected");
    return draft;
}

static ArticleDraft from(ArticleDraft draft, const char* source)
{
    draft.source = QString::fromUtf8(source);
    return draft;
}

static ArticleDraft timed(ArticleDraft draft, int hour)
{
    draft.date.key += hour * 3600;
    draft.date.precision = DatePrecision::Minute;
    return draft;
}

static void addCases()
{
    QTest::addColumn<ArticleDraft>("before");
    QTest::addColumn<ArticleDraft>("after");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char* name, const ArticleDraft& before, const ArticleDraft& after, Expected expected) {
        QTest::newRow(name) << before << after << expected;
    };
    const ArticleDraft one = bare();
    const ArticleDate later = day(2024, 1, 1);
    const ArticleDate earlier = day(2001, 1, 1);
    const auto guid = [](const ArticleDraft& draft) { return withGuid(draft, "g1"); };
    const auto url = [](const ArticleDraft& draft) { return withUrl(draft, "https://press.example/2023/1"); };
    const auto path = [](const ArticleDraft& draft) { return at(draft, "march/1.txt"); };

    row("1: same guid, same text", guid(one), guid(one), Expected::Duplicate);
    row("1: same guid, same text, elsewhere", path(guid(one)), at(guid(one), "b.txt"), Expected::Duplicate);
    row("1: same guid, same text, another date", guid(one), dated(guid(one), later), Expected::Duplicate);
    row("1: same guid, edited", guid(one), guid(edited(one)), Expected::Updated);
    row("1: same guid, headline alone edited", guid(one), guid(retitled(one)), Expected::Updated);
    row("1: same guid, edited and later", guid(one), dated(guid(edited(one)), later), Expected::Updated);
    row("1: same guid, edited but older", guid(one), dated(guid(edited(one)), earlier), Expected::Duplicate);
    row("1: same guid, edited, an hour older", timed(guid(one), 5), timed(guid(edited(one)), 4), Expected::Duplicate);
    row("1: same guid, edited, a day against a minute of it", timed(guid(one), 5), guid(edited(one)),
        Expected::Updated);
    row("1: same guid, edited, undated", guid(one), dated(guid(edited(one)), {}), Expected::Updated);
    row("1: same guid, wholly other text", guid(one), guid(rewritten(one)), Expected::AddedWithRemark);
    row("1: same guid, text comes later", guid(rewritten(one, 0)), guid(one), Expected::AddedWithRemark);
    row("1: same guid of another provider, word for word", guid(one), withGuid(one, "g1", "tag:other"),
        Expected::Added);
    row("1: other guid of the provider, word for word", guid(one), withGuid(one, "g2"), Expected::Added);
    row("1: other guid of the provider, same URL", url(guid(one)), url(withGuid(one, "g2")), Expected::Added);
    row("1: other guid of the provider, same place", path(guid(one)), path(withGuid(one, "g2")), Expected::Added);
    row("1: guids without provider go by their source", withGuid(one, "g1", ""), withGuid(one, "g1", ""),
        Expected::Duplicate);
    row("1: guids without provider of other sources", withGuid(one, "g1", ""), withGuid(from(one, "Reuters"), "g1", ""),
        Expected::Added);

    row("2: same URL, same text", url(one), url(one), Expected::Duplicate);
    row("2: same URL, edited", url(one), url(edited(one)), Expected::Updated);
    row("2: same URL but for what tracks, wholly other text", url(one),
        withUrl(rewritten(one), "https://press.example/2023/1?utm_source=feed#top"), Expected::Updated);
    row("2: same URL, guids of two providers", url(guid(one)), url(withGuid(one, "x", "tag:other")),
        Expected::Duplicate);
    row("2: same URL, a guid on one side", url(one), url(guid(edited(one))), Expected::Updated);
    row("2: other URL, word for word", url(one), withUrl(one, "https://press.example/2023/2"), Expected::Added);

    row("3: same place, same text", path(one), path(one), Expected::Duplicate);
    row("3: same place, edited", path(one), path(edited(one)), Expected::Updated);
    row("3: same place, edited but older", path(one), dated(path(edited(one)), earlier), Expected::Duplicate);
    row("3: same place, wholly other text", path(one), path(rewritten(one)), Expected::Added);
    row("3: same file, another position", at(one, "a.xml", 1), at(edited(one), "a.xml", 2), Expected::Added);
    row("3: same position, another file", at(one, "a.xml", 1), at(edited(one), "b.xml", 1), Expected::Added);
    row("3: same place and text, a guid on one side", path(one), path(guid(one)), Expected::Duplicate);

    row("4: same source, day, headline and text", one, one, Expected::Duplicate);
    row("4: the same from another place", path(one), at(one, "april/9.txt"), Expected::Duplicate);
    row("4: the source in other letters", one, from(one, "KAZINFORM"), Expected::Duplicate);
    row("4: another source", one, from(one, "Reuters"), Expected::Added);
    row("4: another day", one, dated(one, later), Expected::Added);
    row("4: the same day at another hour", timed(one, 5), timed(one, 9), Expected::Duplicate);
    row("4: another headline", one, retitled(one), Expected::Added);
    row("4: another text", one, edited(one), Expected::Added);
    row("4: undated both", dated(one, {}), dated(one, {}), Expected::Duplicate);
    row("4: a guid on one side", one, guid(one), Expected::Added);
    row("4: a URL on one side", one, url(one), Expected::Added);
}

static Expected outcomeOf(const AddOutcome& outcome)
{
    if (!outcome.updated.empty()) return Expected::Updated;
    if (outcome.duplicates) return Expected::Duplicate;
    return outcome.problems.empty() ? Expected::Added : Expected::AddedWithRemark;
}

void SameArticleTest::theFirstRuleThatAppliesDecides_data()
{
    addCases();
}

void SameArticleTest::theFirstRuleThatAppliesDecides()
{
    QFETCH(ArticleDraft, before);
    QFETCH(ArticleDraft, after);
    QFETCH(Expected, expected);
    const TemporaryLibrary library;
    const ArticleId first = library.import({before}).added.at(0);
    const AddOutcome outcome = library.import({after});
    QCOMPARE(outcomeOf(outcome), expected);
    if (expected == Expected::Updated) QCOMPARE(outcome.updated, ArticleIds{first});
    const bool isNew = expected == Expected::Added || expected == Expected::AddedWithRemark;
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(isNew ? 2 : 1));
    const QString body = TemporaryLibrary::value(library.reader()->article(first)).body;
    QCOMPARE(body, expected == Expected::Updated ? after.body : before.body);
}

void SameArticleTest::theRulesHoldWithinABatch_data()
{
    addCases();
}

void SameArticleTest::theRulesHoldWithinABatch()
{
    QFETCH(ArticleDraft, before);
    QFETCH(ArticleDraft, after);
    QFETCH(Expected, expected);
    const TemporaryLibrary library;
    const AddOutcome outcome = library.import({before, after});
    const bool isNew = expected == Expected::Added || expected == Expected::AddedWithRemark;
    QCOMPARE(outcome.added.size(), size_t(isNew ? 2 : 1));
    QCOMPARE(outcome.added.size() + outcome.updated.size() + size_t(outcome.duplicates), size_t(2));
    QCOMPARE(outcome.change.added.size(), outcome.added.size());
    QVERIFY(outcome.change.changed.empty());
}

void SameArticleTest::theSameImportAgainGivesDuplicatesOnly_data()
{
    addCases();
}

void SameArticleTest::theSameImportAgainGivesDuplicatesOnly()
{
    QFETCH(ArticleDraft, before);
    QFETCH(ArticleDraft, after);
    const TemporaryLibrary library;
    library.import({before});
    library.import({after});
    for (const auto& batch : {std::vector{before, after}, std::vector{after, before}}) {
        const AddOutcome again = library.import(batch);
        QCOMPARE(again.added.size() + again.updated.size(), size_t(0));
        QCOMPARE(again.duplicates, qint64(2));
        QVERIFY(again.problems.empty());
    }
}

void SameArticleTest::aReusedGuidMakesANewArticleAndARemark()
{
    const TemporaryLibrary library;
    library.import({withGuid(bare(), "g1")});
    const AddOutcome outcome = library.import({withGuid(rewritten(bare()), "g1")});
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY(!outcome.problems[0].isRefused);
    QCOMPARE(outcome.problems[0].file, QStringLiteral("/press/1.txt"));
    QVERIFY(outcome.problems[0].reason.detail.contains(u"g1"));
}

void SameArticleTest::aGuidMayBeReusedManyTimes()
{
    std::vector<ArticleDraft> all;
    for (int i = 0; i < 20; ++i) all.push_back(withGuid(rewritten(bare(), 100 + i), "same"));
    const TemporaryLibrary library;
    QCOMPARE(library.import(all).added.size(), size_t(20));
    QCOMPARE(library.import(all).duplicates, qint64(20));
}

void SameArticleTest::aTextThatWasThereBeforeIsADuplicate()
{
    const TemporaryLibrary library;
    const ArticleDraft first = withGuid(bare(), "g1");
    library.import({first});
    const ArticleId id = library.import({edited(first)}).updated.at(0);
    QCOMPARE(library.import({first}).duplicates, qint64(1));
    QCOMPARE(TemporaryLibrary::value(library.reader()->article(id)).body, edited(first).body);
}

void SameArticleTest::aRealReturnToAnEarlierTextIsAnUpdate()
{
    const TemporaryLibrary library;
    const ArticleDraft first = withGuid(bare(), "g1");
    const ArticleDraft back = dated(first, day(2023, 3, 19));
    library.import({first});
    const ArticleId id = library.import({edited(first)}).updated.at(0);
    QCOMPARE(library.import({back}).updated, ArticleIds{id});
    QCOMPARE(library.import({first, edited(first), back}).duplicates, qint64(3));
    QCOMPARE(TemporaryLibrary::value(library.reader()->article(id)).body, first.body);
}

void SameArticleTest::urlsAreCanonical_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* url, const char* canonical) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(canonical);
    };
    row("https://Press.Example/a", "http://press.example/a");
    row("http://press.example:80/a", "http://press.example/a");
    row("https://press.example:443/a", "http://press.example/a");
    row("https://press.example:8443/a", "http://press.example:8443/a");
    row("https://press.example", "http://press.example/");
    row("https://press.example/a#part", "http://press.example/a");
    row("https://press.example/a?utm_source=x&utm_medium=y", "http://press.example/a");
    row("https://press.example/a?id=7&fbclid=x&page=2", "http://press.example/a?id=7&page=2");
    row("https://press.example/a?UTM_Source=x", "http://press.example/a");
    row("https://press.example/a?q=1%262", "http://press.example/a?q=1%262");
    row("https://press.example/A", "http://press.example/A");
    row("https://press.example/a/", "http://press.example/a/");
    row("https://қазақ.example/ә", "http://xn--80aau21bd.example/%D3%99");
    row("  https://press.example/a ", "http://press.example/a");
    row("not a url", "not a url");
    row("urn:newsml:wire:1", "urn:newsml:wire:1");
}

void SameArticleTest::urlsAreCanonical()
{
    QFETCH(QString, url);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalUrl(url), canonical);
    QCOMPARE(canonicalUrl(canonical), canonical);
}

void SameArticleTest::keysOfDifferentRulesDiffer()
{
    const IdentityFacts facts{.guidNamespace = QStringLiteral("x"),
                              .guid = QStringLiteral("x"),
                              .url = QStringLiteral("x"),
                              .path = QStringLiteral("x"),
                              .position = 0,
                              .source = QStringLiteral("x"),
                              .day = 0,
                              .sha256 = QByteArray(32, 'x')};
    QSet<QByteArray> keys{guidKey(facts), urlKey(facts), pathKey(facts), reusedGuidKey(facts)};
    QCOMPARE(keys.size(), 4);
    for (const QByteArray& key : keys) QCOMPARE(key.size(), 16);
    QVERIFY(contentKey(facts).isNull());
    QCOMPARE(primaryKey(facts), guidKey(facts));
    QVERIFY(pathKey({}).isNull());
    QVERIFY(!primaryKey({}).isNull());
}

QTEST_GUILESS_MAIN(SameArticleTest)
#include "SameArticleTest.moc"
