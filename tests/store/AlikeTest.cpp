// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../analysis/ReutersStories.h"
#include "SearchedLibrary.h"
#include "analysis/Shingles.h"
#include "analysis/Signature.h"
#include "query/Parser.h"
#include "store/Connection.h"
#include "support/Corpus.h"

#include <QTest>

#include <map>
#include <set>
#include <unordered_map>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

using Pair = std::pair<qint64, qint64>;
using Pairs = std::set<Pair>;

constexpr double Near = 0.7;

/// Words that no two stories share but by chance.
QStringList wordsOf(int story, int count)
{
    QStringList words;
    std::mt19937 random{unsigned(story)};
    for (int i = 0; i < count; ++i) words << u"w%1"_s.arg(random() % 20000);
    return words;
}

ArticleDraft draftOf(int number, const QString& body)
{
    ArticleDraft draft = tests::draft(number);
    draft.headline = u"Wire"_s;
    draft.body = body;
    draft.guid = u"guid-%1"_s.arg(number);
    return draft;
}

/// The pairs of articles that stand in one group.
Pairs groupedPairs(const TemporaryLibrary& library)
{
    const auto index =
        TemporaryLibrary::value(store::Connection::open(library.file("index.db"), store::Access::ReadOnly));
    std::map<qint64, std::vector<qint64>> groups;
    store::Statement rows = index->compose("SELECT cluster, article FROM alike ORDER BY article");
    while (TemporaryLibrary::value(rows.step())) groups[rows.integer(0)].push_back(rows.integer(1));
    Pairs pairs;
    for (const auto& [cluster, members] : groups)
        for (size_t right = 0; right < members.size(); ++right)
            for (size_t left = 0; left < right; ++left) pairs.emplace(members[left], members[right]);
    return pairs;
}

/// Counted over all pairs that share a shingle.
Pairs nearPairs(const std::vector<std::vector<quint64>>& texts, const std::vector<qint64>& ids)
{
    std::unordered_map<quint64, std::vector<size_t>> holders;
    Pairs pairs;
    for (size_t text = 0; text < texts.size(); ++text) {
        std::unordered_map<size_t, size_t> common;
        for (const quint64 shingle : texts[text]) {
            for (const size_t other : holders[shingle]) ++common[other];
            holders[shingle].push_back(text);
        }
        for (const auto& [other, count] : common)
            if (double(count) >= Near * double(texts[text].size() + texts[other].size() - count))
                pairs.emplace(std::min(ids[other], ids[text]), std::max(ids[other], ids[text]));
    }
    return pairs;
}

double shareIn(const Pairs& some, const Pairs& all)
{
    size_t common = 0;
    for (const Pair& pair : some) common += all.count(pair);
    return some.empty() ? 1.0 : double(common) / double(some.size());
}

ArticleIds found(SearchedLibrary& library, const QString& text)
{
    const Listing listing = library.search(query::parse(text, QDate(2023, 3, 20))).listing;
    return listing.page(0, listing.count());
}

}  // namespace

class AlikeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsWhatSaysNearlyTheSame_data();
    void groupsWhatSaysNearlyTheSame();
    void findsThePairsOfTheCorpus();
    void equalsAFreshIndexAfterAnyMixOfChanges_data();
    void equalsAFreshIndexAfterAnyMixOfChanges();
    void partsWhatHungTogetherByOneThatIsGone();
    void takesThousandsOfEqualTexts_data();
    void takesThousandsOfEqualTexts();
    void findsAGroupByEachOfIts();
    void takesTheNewestForNoDuplicate();
    void looksAtTheBinWhereTheQueryDoes();
    void listsTheNewestOfEachGroupWhereItCollapses();
    void saysInARowHowManyAreLikeIt();
    void tellsWhatWasJoined();
};

void AlikeTest::groupsWhatSaysNearlyTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isAlike");
    const QStringList words = wordsOf(1, 200);
    QStringList corrected = words, rewritten = words;
    corrected[100] = u"corrected"_s;
    for (int at = 0; at < 200; at += 10) rewritten[at] = u"new%1"_s.arg(at);
    QTest::newRow("equal") << words.join(u' ') << words.join(u' ') << true;
    QTest::newRow("in capitals") << words.join(u' ') << words.join(u' ').toUpper() << true;
    QTest::newRow("a word corrected") << words.join(u' ') << corrected.join(u' ') << true;
    QTest::newRow("every tenth word another") << words.join(u' ') << rewritten.join(u' ') << false;
    QTest::newRow("a paragraph more") << words.join(u' ') << words.join(u' ') + u"\n\n"_s + wordsOf(2, 30).join(u' ')
                                      << true;
    QTest::newRow("twice as long") << words.join(u' ') << words.join(u' ') + wordsOf(2, 200).join(u' ') << false;
    QTest::newRow("other words") << words.join(u' ') << wordsOf(3, 200).join(u' ') << false;
    QTest::newRow("short and equal") << u"No news today."_s << u"NO NEWS TODAY"_s << true;
    QTest::newRow("short and not equal") << u"No news today."_s << u"No news now."_s << false;
    QTest::newRow("no words") << u"—"_s << u"…"_s << true;  // but for the headline
    QTest::newRow("cyrillic") << words.join(u' ').replace(u'w', u'ж') << corrected.join(u' ').replace(u'w', u'ж')
                              << true;
    QTest::newRow("arabic") << words.join(u' ').replace(u'w', u'ع') << corrected.join(u' ').replace(u'w', u'ع') << true;
    QString chinese;
    for (const QString& word : words) chinese += QChar(0x4e00 + word.mid(1).toInt());
    QTest::newRow("chinese") << chinese << QString(chinese).replace(100, 1, u'国') << true;
}

void AlikeTest::groupsWhatSaysNearlyTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isAlike);
    TemporaryLibrary library;
    library.import({draftOf(1, one), draftOf(2, other), draftOf(3, wordsOf(77, 150).join(u' '))});
    library.index();
    QCOMPARE(groupedPairs(library).size(), size_t(isAlike));
}

void AlikeTest::findsThePairsOfTheCorpus()
{
    const QString folder = corpusPath(u"news/reuters21578"_s);
    SKIP_WITHOUT_CORPUS(folder);
    TemporaryLibrary library;
    std::vector<ArticleDraft> drafts;
    std::map<QString, std::vector<quint64>> shingles;
    for (const Story& story : reutersStories(folder)) {
        if (analysis::signatureOf(story.text()).kind != analysis::Signature::Kind::Full) continue;
        ArticleDraft draft = draftOf(story.id, story.body);
        draft.headline = story.headline;
        shingles[draft.guid] = analysis::shingles(story.text());
        drafts.push_back(std::move(draft));
    }
    QVERIFY(drafts.size() > 18000);
    const ArticleIds added = library.import(drafts).added;
    QCOMPARE(added.size(), drafts.size());
    library.index();
    const auto reader = library.reader();
    std::vector<std::vector<quint64>> texts;
    std::vector<qint64> ids;
    std::map<QString, qint64> idOf;
    for (const ArticleId id : added) {
        const QString guid = TemporaryLibrary::value(reader->article(id)).guid;
        texts.push_back(shingles.at(guid));
        ids.push_back(id.value);
        idOf[guid] = id.value;
    }
    const Pairs near = nearPairs(texts, ids), grouped = groupedPairs(library);
    const double recall = shareIn(near, grouped), precision = shareIn(grouped, near);
    qInfo("%zu pairs of Jaccard 0.7 and more, %zu grouped: recall %.3f, precision %.3f", near.size(), grouped.size(),
          recall, precision);
    QVERIFY(near.size() > 400);
    QVERIFY(recall >= 0.95);
    QVERIFY(precision >= 0.95);

    QFile listed(corpusPath(u"neardup/reuters21578/pairs.tsv"_s));
    if (!listed.open(QIODevice::ReadOnly)) QSKIP("the corpus holds no list of pairs");
    Pairs known;
    for (const QByteArray& line : listed.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 3 || fields[2].toDouble() < Near) continue;
        const auto left = idOf.find(u"guid-%1"_s.arg(fields[0].toInt()));
        const auto right = idOf.find(u"guid-%1"_s.arg(fields[1].toInt()));
        if (left == idOf.end() || right == idOf.end()) continue;
        known.emplace(std::min(left->second, right->second), std::max(left->second, right->second));
    }
    qInfo("of the %zu pairs that the corpus lists, %.3f", known.size(), shareIn(known, grouped));
    QVERIFY(known.size() > 400);
    QVERIFY(shareIn(known, grouped) >= 0.95);
}

void AlikeTest::equalsAFreshIndexAfterAnyMixOfChanges_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed) QTest::addRow("seed %u", seed) << seed;
}

// Twelve stories, each again and again with a word or two changed, some of them too often to be alike.
void AlikeTest::equalsAFreshIndexAfterAnyMixOfChanges()
{
    QFETCH(unsigned, seed);
    Chance chance(seed);
    TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const auto index = library.indexWriter();
    const auto follow = [&] {
        while (TemporaryLibrary::value(index->follow(7)).indexed > 0) {
        }
    };
    int number = 0;
    ArticleIds ids;
    std::vector<int> numbers;
    const auto textOf = [&](int story) {
        QStringList words = wordsOf(story, 60);
        for (int changes = chance.below(4); changes > 0; --changes)
            words[chance.below(60)] = u"c%1"_s.arg(chance.below(1000));
        return words.join(u' ');
    };
    for (int round = 0; round < 60; ++round) {
        const qint64 import = TemporaryLibrary::value(writer->beginImport({u"/press"_s}));
        std::vector<ArticleDraft> drafts;
        for (int count = chance.below(4); count > 0; --count) {
            numbers.push_back(++number);
            drafts.push_back(draftOf(number, textOf(chance.below(12))));
        }
        if (!numbers.empty() && chance.below(2) == 0) {
            ArticleDraft again = draftOf(chance.oneOf(numbers), textOf(chance.below(12)));
            again.date.key += round;
            drafts.push_back(again);
        }
        auto batch = prepared(drafts, store::Originals::None);
        const auto outcome = TemporaryLibrary::value(writer->add(import, batch));
        ids.insert(ids.end(), outcome.added.begin(), outcome.added.end());
        if (chance.below(5) == 0) TemporaryLibrary::value(writer->undoImport(import));
        if (!ids.empty() && chance.below(4) == 0) TemporaryLibrary::value(writer->erase({chance.oneOf(ids)}));
        if (chance.below(2) == 0) follow();
    }
    follow();
    const Pairs followed = groupedPairs(library);
    QVERIFY(followed.size() > 20);
    TemporaryLibrary::check(index->startAnew());
    follow();
    QCOMPARE(groupedPairs(library), followed);
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, Cancel())), QStringList());
}

// The first and the last differ by too much; the one between is like both.
void AlikeTest::partsWhatHungTogetherByOneThatIsGone()
{
    TemporaryLibrary library;
    QStringList words = wordsOf(5, 200);
    std::vector<ArticleDraft> drafts{draftOf(1, words.join(u' '))};
    for (int number = 2; number <= 3; ++number) {
        for (int at = 0; at < 5; ++at) words[number * 60 + at * 10 - 100] = u"new%1-%2"_s.arg(number).arg(at);
        drafts.push_back(draftOf(number, words.join(u' ')));
    }
    const ArticleIds ids = library.import(drafts).added;
    library.index();
    QCOMPARE(groupedPairs(library).size(), size_t(3));
    const auto reader = library.reader();
    ArticleId middle;
    for (const ArticleId id : ids)
        if (TemporaryLibrary::value(reader->article(id)).guid == u"guid-2") middle = id;
    TemporaryLibrary::value(library.articleWriter()->erase({middle}));
    library.index();
    QCOMPARE(groupedPairs(library).size(), size_t(0));
}

void AlikeTest::takesThousandsOfEqualTexts_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("all at once") << 65'536;
    // Each has more that are like it in its own step than are looked at.
    QTest::newRow("in steps") << 500;
}

void AlikeTest::takesThousandsOfEqualTexts()
{
    QFETCH(int, atOnce);
    TemporaryLibrary library;
    const QString text = wordsOf(9, 40).join(u' ');
    std::vector<ArticleDraft> drafts;
    for (int number = 1; number <= 5000; ++number) drafts.push_back(draftOf(number, text));
    library.import(drafts);
    const auto writer = library.indexWriter();
    while (TemporaryLibrary::value(writer->follow(atOnce)).behind > 0) {
    }
    const auto index =
        TemporaryLibrary::value(store::Connection::open(library.file("index.db"), store::Access::ReadOnly));
    QCOMPARE(TemporaryLibrary::value(index->ask(u"SELECT count(*) FROM alike"_s)).toInt(), 5000);
    QCOMPARE(TemporaryLibrary::value(index->ask(u"SELECT count(DISTINCT cluster) FROM alike"_s)).toInt(), 1);
}

void AlikeTest::findsAGroupByEachOfIts()
{
    SearchedLibrary library;
    const QString text = wordsOf(4, 100).join(u' ');
    const ArticleIds ids = library.add(
        {draftOf(1, text), draftOf(2, text), draftOf(3, text + u" more"_s), draftOf(4, wordsOf(6, 100).join(u' '))});
    library.settle();
    const ArticleIds group{ids[0], ids[1], ids[2]};
    for (const ArticleId id : group) QCOMPARE(found(library, u"similar:%1"_s.arg(id.value)), group);
    QCOMPARE(found(library, u"similar:%1"_s.arg(ids[3].value)), ArticleIds());
    QCOMPARE(found(library, u"similar:4000000000"_s), ArticleIds());
    QCOMPARE(found(library, u"similar:%1 -id:%1"_s.arg(ids[1].value)), (ArticleIds{ids[0], ids[2]}));
}

void AlikeTest::takesTheNewestForNoDuplicate()
{
    SearchedLibrary library;
    const QString text = wordsOf(4, 100).join(u' ');
    // The lower the number, the newer.
    const ArticleIds ids =
        library.add({draftOf(1, text), draftOf(2, text), draftOf(3, text), draftOf(4, wordsOf(6, 100).join(u' '))});
    library.settle();
    QCOMPARE(found(library, u"is:duplicate"_s), (ArticleIds{ids[1], ids[2]}));
    QCOMPARE(found(library, u"-is:duplicate"_s), (ArticleIds{ids[0], ids[3]}));
}

void AlikeTest::looksAtTheBinWhereTheQueryDoes()
{
    SearchedLibrary library;
    const QString text = wordsOf(4, 100).join(u' ');
    const ArticleIds ids = library.add({draftOf(1, text), draftOf(2, text), draftOf(3, text)});
    TemporaryLibrary::value(library.library().markWriter()->set({MarkKind::Bin}, {ids[0]}, true));
    library.settle();
    QCOMPARE(found(library, u"is:duplicate"_s), ArticleIds{ids[2]});
    QCOMPARE(found(library, u"similar:%1"_s.arg(ids[0].value)), (ArticleIds{ids[1], ids[2]}));
    QCOMPARE(found(library, u"is:binned is:duplicate"_s), ArticleIds());
    QCOMPARE(found(library, u"is:binned similar:%1"_s.arg(ids[2].value)), ArticleIds{ids[0]});
}

void AlikeTest::listsTheNewestOfEachGroupWhereItCollapses()
{
    SearchedLibrary library;
    const QString text = wordsOf(4, 100).join(u' '), other = wordsOf(6, 100).join(u' ');
    const ArticleIds ids =
        library.add({draftOf(1, text), draftOf(2, text), draftOf(3, other), draftOf(4, text), draftOf(5, other)});
    library.settle();
    const auto listed = [&](const QString& query, store::SearchOptions options) {
        options.collapsesAlike = true;
        options.wantsTimeline = true;
        auto outcome = TemporaryLibrary::value(
            library.reader().search(query::parse(query, QDate(2023, 3, 20)), options, Cancel()));
        return outcome;
    };
    const auto all = listed({}, {});
    QCOMPARE(all.listing.page(0, 10), (ArticleIds{ids[0], ids[2]}));
    QCOMPARE(all.collapsed, 3);
    QCOMPARE(listed({}, {.sort = query::SortKey::Oldest}).listing.page(0, 10), (ArticleIds{ids[2], ids[0]}));
    // Any article of a group expands it.
    for (const ArticleId one : {ids[0], ids[1], ids[3]})
        QCOMPARE(listed({}, {.expanded = {one}}).listing.page(0, 10), (ArticleIds{ids[0], ids[1], ids[2], ids[3]}));
    // Of what is found, not of what there is.
    const QString later = u"-id:%1"_s.arg(ids[0].value);
    QCOMPARE(listed(later, {}).listing.page(0, 10), (ArticleIds{ids[1], ids[2]}));
    QCOMPARE(listed(later, {}).collapsed, 2);
    QCOMPARE(listed(u"nosuchword"_s, {}).collapsed, 0);
}

void AlikeTest::saysInARowHowManyAreLikeIt()
{
    SearchedLibrary library;
    const QString text = wordsOf(4, 100).join(u' ');
    const ArticleIds ids =
        library.add({draftOf(1, text), draftOf(2, text), draftOf(3, text), draftOf(4, wordsOf(6, 100).join(u' '))});
    library.settle();
    const auto alike = [&] {
        std::vector<qint64> counts;
        for (const store::FoundRow& row : TemporaryLibrary::value(library.reader().rows(ids, {})))
            counts.push_back(row.alike);
        return counts;
    };
    QCOMPARE(alike(), (std::vector<qint64>{2, 2, 2, 0}));
    TemporaryLibrary::value(library.library().markWriter()->set({MarkKind::Bin}, {ids[0]}, true));
    library.settle();
    QCOMPARE(alike(), (std::vector<qint64>{2, 1, 1, 0}));
}

void AlikeTest::tellsWhatWasJoined()
{
    TemporaryLibrary library;
    const QString text = wordsOf(4, 100).join(u' ');
    const ArticleIds first = library.import({draftOf(1, text)}).added;
    library.index();
    const ArticleIds second = library.import({draftOf(2, text), draftOf(3, wordsOf(5, 90).join(u' '))}).added;
    const auto step = TemporaryLibrary::value(library.indexWriter()->follow(100));
    QCOMPARE(step.indexed, 2);
    QCOMPARE(step.change.added, second);
    QCOMPARE(step.change.changed.size(), size_t(2));
    QCOMPARE(step.change.changed.front(), first.front());
}

QTEST_GUILESS_MAIN(AlikeTest)
#include "AlikeTest.moc"
