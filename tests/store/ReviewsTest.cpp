// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews in the store: what is judged, what is found and counted by it, and what others see of it.
#include "query/Parser.h"
#include "support/TemporaryLibrary.h"

#include <QFile>
#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class ReviewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesAreEqualWhenTheyFoldEqually();
    void aReviewWithoutANameIsRefused();
    void onlyWhatChangesIsAnswered();
    void whatWasBeforeTakesItBack();
    void aReasonIsOfWhatIsRejected();
    void aReviewThatIsNotThereIsRefused();
    void nothingIsKeptWhereOneArticleFails();
    void itGoesOnWhereItStopped();
    void verdictsAreFound();
    void newHitsAreUnseen();
    void aDeletedReviewComesBackAsItWas();
    void idsAreNotGivenTwice();
    void tallyCountsWhatIsListed();
    void theNextThatIsNotJudged();
    void articlesTellTheirVerdicts();
    void anotherReaderFollows();
    void judgementsOutliveTheArticlesFile();
    void whatIsErasedIsJudgedNoMore();

private:
    ArticleIds found(const QString& text) const;
    Listing listing(const QString& text) const
    {
        return TemporaryLibrary::value(library->reader()->search(query::parse(text, QDate(2023, 3, 20)), {}, {}))
            .listing;
    }
    Review begin(const QString& name, const QString& text = {}) const
    {
        return TemporaryLibrary::value(marks->keepReview({0, name, text}));
    }
    Judgements judge(const Review& review, const ArticleIds& ids, std::optional<Verdict> verdict,
                     const QString& reason = {}) const
    {
        Judgements judgements;
        for (const ArticleId id : ids) judgements.push_back({id, verdict, reason});
        return TemporaryLibrary::value(marks->judge(review.id, judgements));
    }
    Judgements judged(const Review& review) const
    {
        return TemporaryLibrary::value(library->reader()->judgements(review.id));
    }
    CountedReviews reviews() const { return TemporaryLibrary::value(library->reader()->reviews()); }

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<MarkWriter> marks;
};

void ReviewsTest::init()
{
    marks.reset();
    library = std::make_unique<TemporaryLibrary>();
    library->import(drafts(1, 9));
    library->index();
    marks = library->markWriter();
}

ArticleIds ReviewsTest::found(const QString& text) const
{
    const Listing all = listing(text);
    ArticleIds ids = all.page(0, all.count());
    std::sort(ids.begin(), ids.end());
    return ids;
}

void ReviewsTest::namesAreEqualWhenTheyFoldEqually()
{
    const Review review = begin(u"  Énergie   verte "_s, u"énergie"_s);
    QCOMPARE(review.name, u"Énergie verte"_s);
    const auto again = marks->keepReview({0, u"ENERGIE VERTE"_s, {}});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::AlreadyThere);
    // Its own name in another spelling is no other's.
    QCOMPARE(TemporaryLibrary::value(marks->keepReview({review.id, u"ENERGIE VERTE"_s, u"a"_s})).queryText, u"a"_s);
    QCOMPARE(reviews().size(), size_t(1));
    QCOMPARE(reviews().front().review.name, u"ENERGIE VERTE"_s);
}

void ReviewsTest::aReviewWithoutANameIsRefused()
{
    const auto kept = marks->keepReview({0, u"  "_s, u"a"_s});
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::WrongUsage);
    QVERIFY(reviews().empty());
}

void ReviewsTest::onlyWhatChangesIsAnswered()
{
    const Review review = begin(u"a"_s);
    QCOMPARE(judge(review, {{1}, {2}}, Verdict::Relevant).size(), size_t(2));
    QCOMPARE(judge(review, {{1}, {2}, {3}}, Verdict::Relevant), (Judgements{{{3}}}));
    QVERIFY(judge(review, {{9}}, std::nullopt).empty());
}

void ReviewsTest::whatWasBeforeTakesItBack()
{
    const Review review = begin(u"a"_s);
    judge(review, {{1}}, Verdict::Rejected, u"off topic"_s);
    judge(review, {{2}}, Verdict::Seen);
    const Judgements old = judged(review);
    const Judgements before = judge(review, {{1}, {2}, {3}}, Verdict::Relevant);
    QCOMPARE(before.size(), size_t(3));
    TemporaryLibrary::value(marks->judge(review.id, before));
    QCOMPARE(judged(review), old);  // with reasons and times
}

void ReviewsTest::aReasonIsOfWhatIsRejected()
{
    const Review review = begin(u"a"_s);
    judge(review, {{1}}, Verdict::Relevant, u"no reason"_s);
    QVERIFY(judged(review).front().reason.isEmpty());
    judge(review, {{1}}, Verdict::Rejected, u"one"_s);
    QCOMPARE(judge(review, {{1}}, Verdict::Rejected, u"two"_s).front().reason, u"one"_s);
    QCOMPARE(judged(review).front().reason, u"two"_s);
}

void ReviewsTest::aReviewThatIsNotThereIsRefused()
{
    const auto judged = marks->judge(77, {{{1}, Verdict::Seen}});
    QVERIFY(!judged);
    QCOMPARE(judged.error().kind, ErrorKind::NotFound);
    QVERIFY(!marks->keepReview({77, u"a"_s, {}}));
    QVERIFY(!marks->forgetReview(77));
}

void ReviewsTest::nothingIsKeptWhereOneArticleFails()
{
    const Review review = begin(u"a"_s);
    TemporaryLibrary::value(marks->forgetReview(review.id));
    QVERIFY(!marks->judge(review.id, {{{1}, Verdict::Seen}}, ArticleId{2}));
    QVERIFY(found(u"review:a"_s).empty());
}

void ReviewsTest::itGoesOnWhereItStopped()
{
    const Review review = begin(u"a"_s);
    TemporaryLibrary::value(marks->judge(review.id, {{{1}, Verdict::Seen}}, ArticleId{5}));
    QCOMPARE(reviews().front().review.at, ArticleId{5});
    // Another name does not lose the place.
    TemporaryLibrary::value(marks->keepReview({review.id, u"b"_s, {}}));
    QCOMPARE(reviews().front().review.at, ArticleId{5});
}

void ReviewsTest::verdictsAreFound()
{
    const Review one = begin(u"Oil price"_s), other = begin(u"Grain"_s);
    judge(one, {{1}}, Verdict::Relevant);
    judge(one, {{2}}, Verdict::Rejected);
    judge(one, {{3}}, Verdict::Seen);
    judge(other, {{2}, {4}}, Verdict::Relevant);
    QCOMPARE(found(u"review:\"oil price\""_s), (ArticleIds{{1}, {2}, {3}}));
    QCOMPARE(found(u"review:gr*"_s), (ArticleIds{{2}, {4}}));
    QCOMPARE(found(u"is:relevant"_s), (ArticleIds{{1}, {2}, {4}}));
    QCOMPARE(found(u"is:rejected"_s), (ArticleIds{{2}}));
    QCOMPARE(found(u"is:unseen"_s), (ArticleIds{{5}, {6}, {7}, {8}, {9}}));
    QCOMPARE(found(u"review:grain -is:rejected"_s), (ArticleIds{{4}}));
    QVERIFY(found(u"review:nothing"_s).empty());
}

void ReviewsTest::newHitsAreUnseen()
{
    const Review review = begin(u"all"_s);
    judge(review, found(u""_s), Verdict::Seen);
    QVERIFY(found(u"is:unseen"_s).empty());
    marks.reset();
    library->import(drafts(10, 2));
    library->index();
    QCOMPARE(found(u"-review:all"_s).size(), size_t(2));
}

void ReviewsTest::aDeletedReviewComesBackAsItWas()
{
    const Review review = begin(u"a"_s, u"oil"_s);
    judge(review, {{1}}, Verdict::Rejected, u"why"_s);
    TemporaryLibrary::value(marks->judge(review.id, {}, ArticleId{4}));
    const CountedReviews before = reviews();
    const Judgements all = judged(review);
    const ForgottenReview gone = TemporaryLibrary::value(marks->forgetReview(review.id));
    QVERIFY(reviews().empty());
    QVERIFY(found(u"is:rejected"_s).empty());
    TemporaryLibrary::check(marks->restoreReview(gone));
    QCOMPARE(reviews(), before);
    QCOMPARE(judged(review), all);
    const auto twice = marks->restoreReview(gone);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::AlreadyThere);
}

void ReviewsTest::idsAreNotGivenTwice()
{
    const Review first = begin(u"a"_s);
    TemporaryLibrary::value(marks->forgetReview(first.id));
    QVERIFY(begin(u"b"_s).id > first.id);
}

void ReviewsTest::tallyCountsWhatIsListed()
{
    const Review review = begin(u"a"_s);
    judge(review, {{1}, {2}}, Verdict::Relevant);
    judge(review, {{3}}, Verdict::Rejected);
    judge(review, {{9}}, Verdict::Seen);
    const auto reader = library->reader();
    QCOMPARE(reader->tally(listing(u"id:1..3"_s), review.id), (ReviewTally{0, 2, 1}));
    QCOMPARE(reader->tally({}, review.id), ReviewTally());
    QCOMPARE(reader->tally(listing(u""_s), 77), ReviewTally());
    QCOMPARE(reviews().front().tally, (ReviewTally{1, 2, 1}));
}

void ReviewsTest::theNextThatIsNotJudged()
{
    const Review review = begin(u"a"_s);
    const Listing all = listing(u""_s);
    judge(review, {all.at(0), all.at(2)}, Verdict::Seen);
    const auto reader = library->reader();
    QCOMPARE(reader->nextUnjudged(all, 0, review.id), all.at(1));
    QCOMPARE(reader->nextUnjudged(all, 2, review.id), all.at(3));
    QCOMPARE(reader->nextUnjudged(all, all.count(), review.id), ArticleId());
}

void ReviewsTest::articlesTellTheirVerdicts()
{
    const Review one = begin(u"a"_s), other = begin(u"b"_s);
    judge(one, {{2}}, Verdict::Relevant);
    judge(other, {{2}}, Verdict::Rejected);
    const auto rows = TemporaryLibrary::value(library->reader()->rows({{1}, {2}}, {}));
    QVERIFY(rows[0].summary.verdicts.empty());
    QCOMPARE(rows[1].summary.verdicts,
             (std::vector<ReviewVerdict>{{one.id, Verdict::Relevant}, {other.id, Verdict::Rejected}}));
}

void ReviewsTest::anotherReaderFollows()
{
    const auto reader = library->reader();
    const auto found = [&](const QString& text) {
        return TemporaryLibrary::value(reader->search(query::parse(text, QDate(2023, 3, 20)), {}, {})).listing.count();
    };
    const Review review = begin(u"a"_s);
    judge(review, {{1}, {2}}, Verdict::Relevant);
    TemporaryLibrary::value(reader->changes());
    QCOMPARE(found(u"is:relevant"_s), 2);
    judge(review, {{1}}, Verdict::Rejected);
    judge(review, {{2}}, std::nullopt);
    const auto changes = TemporaryLibrary::value(reader->changes());
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes.front().changed, (ArticleIds{{1}}));
    QCOMPARE(found(u"is:relevant"_s), 0);
    QCOMPARE(found(u"review:a"_s), 1);
    TemporaryLibrary::value(marks->forgetReview(review.id));
    TemporaryLibrary::value(reader->changes());
    QCOMPARE(found(u"review:a"_s), 0);
}

void ReviewsTest::judgementsOutliveTheArticlesFile()
{
    const Review review = begin(u"a"_s);
    judge(review, {{3}, {7}}, Verdict::Relevant);
    const auto headlines = [&] {
        QStringList all;
        for (const FoundRow& row : TemporaryLibrary::value(library->reader()->rows(found(u"is:relevant"_s), {})))
            all.append(row.summary.headline);
        return all;
    };
    const QStringList before = headlines();
    marks.reset();
    for (const char* name :
         {"articles.db", "articles.db-wal", "articles.db-shm", "index.db", "index.db-wal", "index.db-shm"})
        QFile::remove(library->file(name));
    TemporaryLibrary::check(prepareLibrary(library->folder(), fixedClock()));
    library->import(drafts(100, 5));  // others come first this time
    library->import(drafts(1, 9));
    library->index();
    QCOMPARE(headlines(), before);
}

void ReviewsTest::whatIsErasedIsJudgedNoMore()
{
    const Review review = begin(u"a"_s);
    judge(review, {{3}, {4}}, Verdict::Relevant);
    TemporaryLibrary::value(marks->dropMarks({{3}}));
    QCOMPARE(judged(review).size(), size_t(1));
    QCOMPARE(found(u"review:a"_s), (ArticleIds{{4}}));
}

QTEST_GUILESS_MAIN(ReviewsTest)
#include "ReviewsTest.moc"
