// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeListing.h"
#include "listing/ArticleListModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace dateline;
using namespace dateline::listing;
using namespace dateline::tests;

namespace {

/// Stands in for the library: answers when told to, in the order told.
class Desk final {
public:
    using Rows = Result<std::vector<library::Row>>;

    ArticleListModel::FetchRows fetch()
    {
        return [this](const ArticleIds& ids, const query::Query&) {
            auto promise = std::make_shared<QPromise<Rows>>();
            promise->start();
            m_asked.push_back({ids, promise});
            return promise->future();
        };
    }

    bool isAsked() const { return !m_asked.empty(); }
    const ArticleIds& ids() const { return m_asked.front().ids; }

    void answer(const Rows& rows)
    {
        const Asked asked = m_asked.front();
        m_asked.pop_front();
        asked.promise->addResult(rows);
        asked.promise->finish();
        QCoreApplication::processEvents();
    }

    /// Until nothing more is asked.
    void answerAll()
    {
        QCoreApplication::processEvents();
        while (isAsked()) answer(madeRows(ids()));
    }

private:
    struct Asked {
        ArticleIds ids;
        std::shared_ptr<QPromise<Rows>> promise;
    };
    std::deque<Asked> m_asked;
};

query::Query queryFor(const QString& word)
{
    query::Query query;
    query.root.kind = query::NodeKind::Word;
    query.root.text = word;
    return query;
}

bool isLoaded(const ArticleListModel& model, int row)
{
    return model.index(row).data(ArticleListModel::IsLoadedRole).toBool();
}

}  // namespace

class ArticleListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst();
    void countsAtOnceAndLoadsWhatIsLookedAt();
    void givesThePlaceholderAnIdAndNothingElse();
    void jumpsToTheEndOfAMillion();
    void tellsWhichRowsHaveCome();
    void startsADayWhereTheRowBeforeIsOfAnother();
    void startsNoDaysOutOfDateOrder();
    void keepsSelectionAndRowsThroughARefresh();
    void growsFromNothingAndShrinksToNothing();
    void keepsTheOpenArticleThroughARefresh();
    void letsGoOfTheKeptArticleWithTheNext();
    void resetsForAnotherQuery();
    void showsAMarkBeforeTheStoreAnswers();
    void fetchesAgainWhatWasRefreshed();
    void staysAsItIsWhereTheStoreFails();
    void dropsAnswersAfterItWasCleared();
    void saysARowInWords();
    void servesUnknownRolesNothing();
};

void ArticleListModelTest::isEmptyAtFirst()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf({1}), -1);
    QVERIFY(!model.idAt(0));
    model.refresh({{1}});
    model.clear();
    QCoreApplication::processEvents();
}

void ArticleListModelTest::countsAtOnceAndLoadsWhatIsLookedAt()
{
    Desk desk;
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(desk.fetch(), {}, Listing::all(newestFirst(1000)), true);
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(!isLoaded(model, 500));
    desk.answerAll();
    QVERIFY(isLoaded(model, 500));
    QCOMPARE(model.index(500).data(ArticleListModel::HeadlineRole).toString(), QStringLiteral("Article 500"));
    QVERIFY(!isLoaded(model, 700));
}

void ArticleListModelTest::givesThePlaceholderAnIdAndNothingElse()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(10)), true);
    QVERIFY(model.index(0).data(ArticleListModel::IdRole).value<ArticleId>() == ArticleId{10});
    QVERIFY(!model.index(0).data(ArticleListModel::HeadlineRole).isValid());
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void ArticleListModelTest::jumpsToTheEndOfAMillion()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(1'000'000)), true);
    for (int row = 0; row < 900'000; row += 100) isLoaded(model, row);
    model.setVisibleRange(999'980, 999'999);
    QCoreApplication::processEvents();
    // The first that is asked for holds the last row: nothing of what was scrolled past.
    QVERIFY(std::ranges::find(desk.ids(), ArticleId{1}) != desk.ids().end());
    desk.answerAll();
    for (int row = 999'980; row < 1'000'000; ++row) QVERIFY(isLoaded(model, row));
    QVERIFY(!isLoaded(model, 899'900));
}

void ArticleListModelTest::tellsWhichRowsHaveCome()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(1000)), true);
    isLoaded(model, 100);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    desk.answerAll();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 64);
    QCOMPARE(changed[0][1].toModelIndex().row(), 128);
}

void ArticleListModelTest::startsADayWhereTheRowBeforeIsOfAnother()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(60)), true);
    isLoaded(model, 0);
    desk.answerAll();
    QList<int> starts;
    for (int row = 0; row < 60; ++row)
        if (model.index(row).data(ArticleListModel::StartsDayRole).toBool()) starts.append(row);
    // Article 60 is of 12:00 on the third day, 47 of 23:00 on the second, 23 of 23:00 on the first.
    QCOMPARE(starts, QList<int>({0, 13, 37}));
    QCOMPARE(model.index(13).data(ArticleListModel::DayRole).toDate(), QDate(1970, 1, 2));
}

void ArticleListModelTest::startsNoDaysOutOfDateOrder()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(60)), false);
    isLoaded(model, 0);
    desk.answerAll();
    for (int row = 0; row < 60; ++row) QVERIFY(!model.index(row).data(ArticleListModel::StartsDayRole).toBool());
}

void ArticleListModelTest::keepsSelectionAndRowsThroughARefresh()
{
    Desk desk;
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = newestFirst(300);
    model.show(desk.fetch(), {}, listingOf(order, [](int id) { return id <= 200; }), true);
    isLoaded(model, 10);
    desk.answerAll();
    const QPersistentModelIndex current = model.index(10);
    const QPersistentModelIndex gone = model.index(11);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.show(desk.fetch(), {}, listingOf(order, [](int id) { return id != 189; }), true);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 299);
    QVERIFY(!gone.isValid());
    QCOMPARE(current.row(), 110);
    QVERIFY(current.data(ArticleListModel::IdRole).value<ArticleId>() == ArticleId{190});
    QVERIFY(current.data(ArticleListModel::IsLoadedRole).toBool());
}

void ArticleListModelTest::growsFromNothingAndShrinksToNothing()
{
    Desk desk;
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = newestFirst(300);
    model.show(desk.fetch(), {}, {}, true);
    model.show(desk.fetch(), {}, Listing::all(order), true);
    QCOMPARE(model.rowCount(), 300);
    desk.answerAll();
    model.show(desk.fetch(), {}, Listing::all(newestFirst(3)), true);
    QCOMPARE(model.rowCount(), 3);
    model.show(desk.fetch(), {}, {}, true);
    QCOMPARE(model.rowCount(), 0);
}

void ArticleListModelTest::keepsTheOpenArticleThroughARefresh()
{
    Desk desk;
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = newestFirst(100);
    model.show(desk.fetch(), {}, Listing::all(order), true);
    desk.answerAll();
    const QPersistentModelIndex open = model.index(4);
    model.keep({96});
    model.show(desk.fetch(), {}, listingOf(order, [](int id) { return id != 96; }), true);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(open.row(), 4);
    QCOMPARE(model.rowOf({96}), 4);
    QCOMPARE(model.listing().count(), 99);
}

void ArticleListModelTest::letsGoOfTheKeptArticleWithTheNext()
{
    Desk desk;
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = newestFirst(100);
    model.show(desk.fetch(), {}, Listing::all(order), true);
    model.keep({96});
    model.show(desk.fetch(), {}, listingOf(order, [](int id) { return id != 96; }), true);
    const QPersistentModelIndex next = model.index(5);
    model.keep({95});
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 99);
    QCOMPARE(model.rowOf({96}), -1);
    QCOMPARE(next.row(), 4);
}

void ArticleListModelTest::resetsForAnotherQuery()
{
    Desk desk;
    ArticleListModel model;
    const auto order = newestFirst(100);
    model.show(desk.fetch(), {}, Listing::all(order), true);
    isLoaded(model, 0);
    desk.answerAll();
    model.keep({96});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(desk.fetch(), queryFor(QStringLiteral("oil")), listingOf(order, [](int id) { return id % 2; }), true);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowOf({96}), -1);
    // What is known of the articles is shown until their matches come.
    QVERIFY(isLoaded(model, 0));
    QCoreApplication::processEvents();
    QVERIFY(desk.isAsked());
}

void ArticleListModelTest::showsAMarkBeforeTheStoreAnswers()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(100)), true);
    isLoaded(model, 0);
    desk.answerAll();
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.markRead({{100}}, true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.index(0).data(ArticleListModel::IsUnreadRole).toBool());
    model.markBookmarked({{100}}, true);
    QVERIFY(model.index(0).data(ArticleListModel::IsBookmarkedRole).toBool());
    QVERIFY(!desk.isAsked());
}

void ArticleListModelTest::fetchesAgainWhatWasRefreshed()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(100)), true);
    model.setVisibleRange(0, 20);
    desk.answerAll();
    model.refresh({{98}});
    QCoreApplication::processEvents();
    QVERIFY(desk.isAsked());
    QVERIFY(desk.ids() == ArticleIds({{98}}));
    QVERIFY(isLoaded(model, 2));
    auto rows = madeRows(desk.ids());
    rows.front().summary.headline = QStringLiteral("Corrected");
    desk.answer(rows);
    QCOMPARE(model.index(2).data().toString(), QStringLiteral("Corrected"));
}

void ArticleListModelTest::staysAsItIsWhereTheStoreFails()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(10)), true);
    isLoaded(model, 0);
    QCoreApplication::processEvents();
    desk.answer(Error{ErrorKind::Damaged, {}, {}});
    QVERIFY(!isLoaded(model, 0));
    QCoreApplication::processEvents();
    QVERIFY(!desk.isAsked());
    model.refreshAll();
    isLoaded(model, 0);
    desk.answerAll();
    QVERIFY(isLoaded(model, 0));
}

void ArticleListModelTest::dropsAnswersAfterItWasCleared()
{
    Desk desk;
    auto model = std::make_unique<ArticleListModel>();
    model->show(desk.fetch(), {}, Listing::all(newestFirst(10)), true);
    isLoaded(*model, 0);
    QCoreApplication::processEvents();
    model->clear();
    const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    desk.answer(madeRows(desk.ids()));
    QCOMPARE(changed.count(), 0);

    model->show(desk.fetch(), {}, Listing::all(newestFirst(10)), true);
    isLoaded(*model, 0);
    QCoreApplication::processEvents();
    QVERIFY(desk.isAsked());
    model.reset();
    desk.answer(madeRows(desk.ids()));
}

void ArticleListModelTest::saysARowInWords()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(1)), true);
    isLoaded(model, 0);
    desk.answerAll();
    model.markBookmarked({{1}}, true);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Article 1, unread, bookmarked, Agency, Thursday, 1 January 1970"));
    model.markRead({{1}}, true);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Article 1, bookmarked, Agency, Thursday, 1 January 1970"));
}

void ArticleListModelTest::servesUnknownRolesNothing()
{
    Desk desk;
    ArticleListModel model;
    model.show(desk.fetch(), {}, Listing::all(newestFirst(1)), true);
    for (const int role : {int(Qt::DecorationRole), int(Qt::FontRole), int(Qt::SizeHintRole), int(Qt::UserRole)})
        QVERIFY(!model.index(0).data(role).isValid());
    QCoreApplication::processEvents();
    QVERIFY(!desk.isAsked());
}

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "ArticleListModelTest.moc"
