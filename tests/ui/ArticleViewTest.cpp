// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ArticleView.h"

#include "listing/ArticleListModel.h"
#include "ui/panes/articles/ColumnHeader.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::panes;
using listing::ArticleListModel;

namespace {

/// A million invented rows; every third begins a day, every fifth has not come yet.
class InventedArticles final : public QAbstractListModel {
public:
    explicit InventedArticles(int rows) : m_rows(rows) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        furthest = std::max(furthest, index.row());
        switch (role) {
            case ArticleListModel::IsLoadedRole:
                return index.row() % 5 != 4;
            case Qt::DisplayRole:
            case ArticleListModel::HeadlineRole:
                return QStringLiteral("Headline of row %1").arg(index.row());
            case ArticleListModel::StartsDayRole:
                return index.row() % 3 == 0;
            case ArticleListModel::DayRole:
                return QDate(2023, 3, 17);
            case ArticleListModel::IsUnreadRole:
                return index.row() % 2 == 0;
            case ArticleListModel::WordsRole:
                return 300;
            default:
                return {};
        }
    }

    mutable qint64 asked = 0;
    mutable int furthest = 0;

private:
    int m_rows;
};

constexpr int Million = 1'000'000;

}  // namespace

class ArticleViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endShowsTheLastRowOfAMillion();
    void paintingAsksOnlyForRowsInSight();
    void everyRowInSightIsWhereTheClickFindsIt();
    void wheelMovesTheScrollBarTrue();
    void arrowKeysTellTheRow();
    void programmaticSelectionTellsNothing();
    void shiftSelectsFromOutOfSight();
    void selectAllHasEveryRow();
    void lettersDoNotSearchTheLibrary();
    void emptyListPaints();
    void aTableOfAMillionIsAsQuick();
    void rowsInATableAreWhereTheClickFindsThem();
    void headsAndRowsScrollTogether();

private:
    std::unique_ptr<InventedArticles> m_articles;
    std::unique_ptr<ArticleView> m_view;
};

void ArticleViewTest::init()
{
    m_view.reset();
    m_articles = std::make_unique<InventedArticles>(Million);
    m_view = std::make_unique<ArticleView>();
    m_view->setModel(m_articles.get());
    m_view->resize(392, 690);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ArticleViewTest::endShowsTheLastRowOfAMillion()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), Million - 1);
    const QRect last = m_view->visualRect(m_view->currentIndex());
    QCOMPARE(last.bottom() + 1, m_view->viewport()->height());
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void ArticleViewTest::paintingAsksOnlyForRowsInSight()
{
    m_articles->asked = 0;
    m_articles->furthest = 0;
    m_view->moveTo({5000, 0});
    m_view->grab();
    QVERIFY2(m_articles->asked < 5000, qPrintable(QString::number(m_articles->asked)));
    QVERIFY(m_view->rows().shown().size() < 20);
}

void ArticleViewTest::aTableOfAMillionIsAsQuick()
{
    m_view->setTable(30);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->visualRect(m_view->currentIndex()).bottom() + 1, m_view->viewport()->height());
    m_articles->asked = 0;
    m_articles->furthest = 0;
    m_view->moveTo({5000, 0});
    m_view->grab();
    QVERIFY2(m_articles->asked < 5000, qPrintable(QString::number(m_articles->asked)));
    QVERIFY(m_articles->furthest < 5100);
    m_articles->asked = 0;
    m_view->selectAll();
    QCOMPARE(m_view->selectionModel()->selection().first().height(), Million);
    QVERIFY(m_articles->asked < 5000);
}

void ArticleViewTest::rowsInATableAreWhereTheClickFindsThem()
{
    m_view->setTable(30);
    m_view->moveTo({777, 11});
    for (const RowWindow::Shown& shown : m_view->rows().shown()) {
        const QRect rect = m_view->visualRect(m_articles->index(shown.row, 0));
        QCOMPARE(rect.height(), 30);
        QCOMPARE(m_view->indexAt(rect.center()).row(), shown.row);
    }
    // What is in sight begins under the heads, which hide nothing of it.
    QCOMPARE(m_view->viewport()->y(), m_view->header().geometry().bottom() + 1);
    QSignalSpy stepped(m_view.get(), &ArticleView::stepped);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {100, 5});
    QCOMPARE(stepped.value(0).value(0).toInt(), 777);
}

void ArticleViewTest::headsAndRowsScrollTogether()
{
    // Of a list that is narrower than its columns the viewport shows a part, and the heads the same part.
    m_view->setTable(30);
    QVERIFY(m_view->header().length() > m_view->viewport()->width());
    m_view->horizontalScrollBar()->setValue(50);
    QCOMPARE(m_view->header().offset(), 50);
    QCOMPARE(m_view->header().cell(panes::Column::State, 0, 30).left(), -50);
    m_view->resize(2000, 690);
    QTRY_COMPARE(m_view->header().offset(), 0);
}

void ArticleViewTest::everyRowInSightIsWhereTheClickFindsIt()
{
    m_view->moveTo({777, 11});
    for (const RowWindow::Shown& shown : m_view->rows().shown()) {
        const QModelIndex index = m_articles->index(shown.row, 0);
        const QRect rect = m_view->visualRect(index);
        QCOMPARE(m_view->indexAt(rect.center()), index);
        QCOMPARE(m_view->indexAt(rect.topLeft()), index);
    }
}

void ArticleViewTest::wheelMovesTheScrollBarTrue()
{
    const auto turn = [this](int notches) {
        QWheelEvent event({50, 50}, m_view->mapToGlobal(QPointF(50, 50)), {}, {0, notches * 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    for (int i = 0; i < 20; ++i) turn(-1);
    QVERIFY(m_view->rows().place().row > 10);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->rows().value());
    for (int i = 0; i < 40; ++i) turn(1);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void ArticleViewTest::arrowKeysTellTheRow()
{
    QSignalSpy stepped(m_view.get(), &ArticleView::stepped);
    m_view->selectionModel()->setCurrentIndex(m_articles->index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(m_view.get(), Qt::Key_Down);  // to the row that has the focus, which nobody has gone to yet
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(stepped.size(), 3);
    QCOMPARE(stepped.at(0).at(0).toInt(), 0);
    QCOMPARE(stepped.at(1).at(0).toInt(), 1);
    QCOMPARE(stepped.at(2).at(0).toInt(), 0);
}

void ArticleViewTest::programmaticSelectionTellsNothing()
{
    QSignalSpy stepped(m_view.get(), &ArticleView::stepped);
    m_view->selectionModel()->setCurrentIndex(m_articles->index(5, 0), QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(m_articles->index(400, 0));
    QCOMPARE(stepped.size(), 0);
}

void ArticleViewTest::shiftSelectsFromOutOfSight()
{
    m_view->step(100);
    m_view->moveTo({300, 0});
    const QRect target = m_view->visualRect(m_articles->index(302, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, target.center());
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    const QItemSelectionRange range = m_view->selectionModel()->selection().first();
    QCOMPARE(range.top(), 100);
    QCOMPARE(range.bottom(), 302);
}

void ArticleViewTest::selectAllHasEveryRow()
{
    m_view->selectAll();
    QCOMPARE(m_view->selectionModel()->selection().first().height(), Million);
}

void ArticleViewTest::lettersDoNotSearchTheLibrary()
{
    m_view->step(0);
    m_articles->furthest = 0;
    QTest::keyClicks(m_view.get(), QStringLiteral("zzz"));
    QVERIFY(m_articles->furthest < 100);
}

void ArticleViewTest::emptyListPaints()
{
    InventedArticles none(0);
    m_view->setModel(&none);
    m_view->grab();
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(!m_view->indexAt({10, 10}).isValid());
    m_view->setModel(m_articles.get());
}

QTEST_MAIN(ArticleViewTest)
#include "ArticleViewTest.moc"
