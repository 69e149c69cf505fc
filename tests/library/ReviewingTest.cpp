// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "SyntheticArticles.h"

#include "library/Reviewing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class ReviewingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void judgesAWholeListingAndTakesItBackExactly();
    void tellsHowFarItIsAndStopsWhenAsked();
    void goesOnWithTheNextThatIsNotJudged();
    void givesReasonsTheLastOneFirst();
    void countsStandWithTheReviews();
    void writesTheLedger();
    void cellsAreNoFormulas();
    void aLedgerThatCannotBeWrittenIsRefused();
    void aCancelledLedgerLeavesWhatWasThere();

private:
    Review begin(const QString& text = {})
    {
        return value(waited(library->reviewing().keep({0, u"review %1"_s.arg(++made), text})));
    }
    QStringList ledger(const Review& review)
    {
        const QString path = folder.filePath(u"ledger.csv"_s);
        value(waited(library->reviewing().writeLedger(review.id, path)));
        return lines(path);
    }
    static QStringList lines(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return {};
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

    QTemporaryDir folder;
    std::shared_ptr<library::Library> library;
    Listing all;
    int made = 0;
};

static constexpr int Count = 12'000;  // three blocks

void ReviewingTest::initTestCase()
{
    library = openLibrary(folder.filePath(u"library"_s));
    imported(*library, writeSynthetic(folder.filePath(u"made.jsonl"_s), Count));
    all = found(*library, {});
    QCOMPARE(all.count(), Count);
}

void ReviewingTest::cleanup()
{
    for (const CountedReview& each : value(waited(library->reviewing().reviews())))
        value(waited(library->reviewing().forget(each.review.id)));
}

void ReviewingTest::judgesAWholeListingAndTakesItBackExactly()
{
    const Review review = begin();
    const ArticleIds some = all.page(10, 3);
    value(waited(library->reviewing().judge(review.id, some, Verdict::Relevant)));
    const auto judged = value(waited(library->reviewing().judge(review.id, all, Verdict::Rejected, u"all"_s)));
    QCOMPARE(judged.before.size(), size_t(Count));
    QCOMPARE(found(*library, u"is:rejected"_s).count(), Count);
    value(waited(library->reviewing().restore(review.id, judged.before)));
    QCOMPARE(found(*library, u"is:rejected"_s).count(), 0);
    QCOMPARE(found(*library, u"is:relevant"_s).count(), 3);
}

void ReviewingTest::tellsHowFarItIsAndStopsWhenAsked()
{
    const Review review = begin();
    const Cancel cancel;
    std::vector<qint64> told;
    const auto stop = [&](const Progress& progress) {
        told.push_back(progress.done);
        cancel.request();
    };
    const auto judged =
        value(waited(library->reviewing().judge(review.id, all, Verdict::Seen, {}, std::nullopt, stop, cancel)));
    QCOMPARE(told, std::vector<qint64>{5000});
    QCOMPARE(judged.before.size(), size_t(5000));
    QCOMPARE(found(*library, u"review:\"%1\""_s.arg(review.name)).count(), 5000);
}

void ReviewingTest::goesOnWithTheNextThatIsNotJudged()
{
    const Review review = begin();
    value(waited(library->reviewing().judge(review.id, all.page(0, 3), Verdict::Seen, {}, all.at(3))));
    auto state = value(waited(library->reviewing().state(all, review.id, 1)));
    QCOMPARE(state.tally, (ReviewTally{3, 0, 0}));
    QCOMPARE(state.next, all.at(3));
    // From behind the last it begins at the top again.
    value(waited(library->reviewing().judge(review.id, all.page(Count - 2, 2), Verdict::Seen)));
    QCOMPARE(value(waited(library->reviewing().state(all, review.id, Count - 1))).next, all.at(3));
    QCOMPARE(value(waited(library->reviewing().reviews())).front().review.at, all.at(3));
    QVERIFY(waited(library->reviewing().goOnWith(review.id, all.at(7))));
    QCOMPARE(value(waited(library->reviewing().reviews())).front().review.at, all.at(7));
    value(waited(library->reviewing().judge(review.id, all, Verdict::Seen)));
    QCOMPARE(value(waited(library->reviewing().state(all, review.id, 0))).next, ArticleId());
}

void ReviewingTest::givesReasonsTheLastOneFirst()
{
    const Review review = begin();
    int row = 0;
    for (const QString& reason : {u"off topic"_s, u"too old"_s, QString(), u"off topic"_s}) {
        value(waited(library->reviewing().judge(review.id, all.page(row++, 1), Verdict::Rejected, reason)));
        QTest::qWait(2);  // each of a time of its own
    }
    QCOMPARE(value(waited(library->reviewing().reasons(review.id))), (QStringList{u"off topic"_s, u"too old"_s}));
    QVERIFY(value(waited(library->reviewing().reasons(review.id + 1))).isEmpty());
}

void ReviewingTest::countsStandWithTheReviews()
{
    const Review review = begin();
    value(waited(library->reviewing().judge(review.id, all.page(0, 2), Verdict::Relevant)));
    const auto counts = value(waited(library->reading().counts()));
    QCOMPARE(counts.reviews.size(), size_t(1));
    QCOMPARE(counts.reviews.front().tally, (ReviewTally{0, 2, 0}));
}

void ReviewingTest::writesTheLedger()
{
    const Listing few = found(*library, u"id:1..4"_s);
    QCOMPARE(few.count(), 4);
    const Review review = begin(u"id:1..4"_s);
    value(waited(library->reviewing().judge(review.id, few.page(0, 1), Verdict::Relevant)));
    value(waited(library->reviewing().judge(review.id, few.page(1, 1), Verdict::Rejected, u"says \"no\", twice"_s)));
    value(waited(library->reviewing().judge(review.id, few.page(2, 1), Verdict::Seen)));
    value(waited(library->reviewing().judge(review.id, ArticleIds{{9}}, Verdict::Relevant)));  // not found by it
    const QStringList written = ledger(review);
    QCOMPARE(written.size(), 6);
    QCOMPARE(written[0], u"id,date,source,headline,url,verdict,reason,judged,found"_s);
    const auto begins = [&](int line, ArticleId id) {
        return written[line].startsWith(QString::number(id.value) + u',');
    };
    QVERIFY(begins(1, few.at(0)) && written[1].contains(u",relevant,,20"_s) && written[1].endsWith(u",yes"_s));
    QVERIFY(begins(2, few.at(1)) && written[2].contains(u",rejected,\"says \"\"no\"\", twice\",20"_s));
    QVERIFY(begins(3, few.at(2)) && written[3].contains(u",seen,,20"_s));
    QVERIFY(begins(4, few.at(3)) && written[4].endsWith(u",unseen,,,yes"_s));
    QVERIFY(begins(5, {9}) && written[5].endsWith(u",no"_s));
}

void ReviewingTest::cellsAreNoFormulas()
{
    QFile file(folder.filePath(u"formula.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"line({"id":"formula","headline":"=HYPERLINK(\"x\")","body":"Formulas.","source":"@sum"})line");
    file.close();
    imported(*library, file.fileName());
    const QStringList written = ledger(begin(u"formulas"_s));
    QCOMPARE(written.size(), 2);
    QVERIFY2(written[1].contains(u",'@sum,\"'=HYPERLINK(\"\"x\"\")\","_s), qPrintable(written[1]));
}

void ReviewingTest::aLedgerThatCannotBeWrittenIsRefused()
{
    const Review review = begin();
    const auto nowhere = waited(library->reviewing().writeLedger(review.id, folder.filePath(u"no/such/ledger.csv"_s)));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    const auto unknown = waited(library->reviewing().writeLedger(77, folder.filePath(u"unknown.csv"_s)));
    QVERIFY(!unknown);
    QVERIFY(!QFile::exists(folder.filePath(u"unknown.csv"_s)));
}

void ReviewingTest::aCancelledLedgerLeavesWhatWasThere()
{
    const QString path = folder.filePath(u"kept.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    const Cancel cancel;
    const auto stop = [cancel](const Progress&) { cancel.request(); };
    const auto written = waited(library->reviewing().writeLedger(begin().id, path, stop, cancel));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(lines(path), QStringList{u"kept"_s});
    QCOMPARE(QDir(folder.path()).entryList({u".kept*"_s}, QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_GUILESS_MAIN(ReviewingTest)
#include "ReviewingTest.moc"
