// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list through the real window: quick filters, the next unread, what comes in meanwhile.
#include "ListedWindow.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>

using namespace dateline;
using namespace dateline::tests;
using workspace::QuickFilters;
using Filter = QuickFilters::Filter;

class ArticleListTest final : public QObject, ListedWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { beginAnew(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void filtersNarrowByKeysAndMouse()
    {
        open();
        const QDateTime now = QDateTime::currentDateTime();
        std::vector<Story> stories = days(20, now.date().addYears(-2));
        for (int i = 0; i < 3; ++i) stories.push_back({now.date().startOfDay()});
        for (int i = 0; i < 4; ++i) stories.push_back({now.addSecs(-3600 * 20)});
        const int today = now.addSecs(-3600 * 20).date() == now.date() ? 7 : 3;
        importMore(stories);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 27, 10'000);
        press(QKeySequence(u"Q, T"_s));
        QTRY_COMPARE(rows(), today);
        QVERIFY(isSaid(u"only: Today"_s));
        click(u"Last 24 h"_s);  // in its place
        QTRY_COMPARE(rows(), 7);
        QVERIFY(!workspace().filters().isOn(Filter::Today));
        QCOMPARE(workspace().query().text, QString());
        press(QKeySequence(u"Q, W"_s));
        QTRY_VERIFY(rows() >= today && rows() <= 7);
        auto* clear = m_window->findChild<QToolButton*>(u"clearFilters"_s);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(rows(), 27);
        QVERIFY(!clear->isVisible());
        workspace().setBookmarked({workspace().articles().idAt(0), workspace().articles().idAt(20)}, true);
        QTRY_COMPARE(workspace().counts().bookmarked, 2);
        list().setFocus();
        press(QKeySequence(u"Q, B"_s));
        QTRY_COMPARE(rows(), 2);
        press(QKeySequence(u"Q, D"_s));  // both hold
        QTRY_COMPARE(rows(), 1);
        press(QKeySequence(u"Q, Q"_s));
        QTRY_COMPARE(rows(), 27);
    }

    void lettersOfFiltersAreTextWhileOneTypes()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_Slash));
        type(u"qu"_s);
        QCOMPARE(workspace().query().text, u"qu"_s);
        QVERIFY(!workspace().filters().isAny());
    }

    void chipsTellTheirStateInWords()
    {
        open();
        importSamples();
        click(u"Unread"_s);
        const auto* part = QAccessible::queryAccessibleInterface(button(u"Unread"_s));
        QVERIFY(part->state().checkable && part->state().checked);
        QCOMPARE(part->text(QAccessible::Name), u"Unread"_s);
        QVERIFY(!button(u"Unread"_s)->icon().isNull());  // not by colour alone
        press(QKeySequence(u"Q, U"_s));
        QVERIFY(!part->state().checked);
    }

    void whatIsReadUnderUnreadStaysUntilThePersonRefreshes()
    {
        open();
        importMore(days(30));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 30, 10'000);
        press(QKeySequence(u"Q, U"_s));
        QTRY_VERIFY(isSaid(u"only: Unread"_s));
        workspace().setReadAfterMilliseconds(0);
        const ArticleId first = workspace().articles().idAt(0), second = workspace().articles().idAt(1);
        for (int i = 0; i < 3; ++i) {
            const ArticleId next = workspace().articles().idAt(i);
            press(QKeySequence(Qt::Key_J));
            QCOMPARE(workspace().openId(), next);
            QTRY_COMPARE(workspace().counts().unread, 29 - i);
        }
        importMore(days(1, QDate(2020, 1, 1)));  // refreshes the list, which the person did not ask for
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 31, 10'000);
        QCOMPARE(workspace().articles().idAt(0), first);
        QCOMPARE(workspace().articles().idAt(1), second);
        press(QKeySequence(Qt::Key_F5));
        QTRY_COMPARE(rows(), 29);  // 28 are unread, and one is open
        QCOMPARE(workspace().articles().rowOf(first), -1);
        QVERIFY(workspace().articles().rowOf(workspace().openId()) >= 0);
    }

    void escapeTakesTheFiltersBeforeTheScope()
    {
        open();
        importSamples();
        workspace().setScope(workspace::unreadArticles());
        QTRY_VERIFY(workspace().isAnswered());
        press(QKeySequence(u"Q, T"_s));
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(isSaid(u"0 here with «Today»"_s));
        QTRY_VERIFY(isSaid(u"20 without the quick filters"_s));
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(rows(), 20);
        QVERIFY(workspace().scope().isNarrow());
        QTRY_COMPARE(QApplication::focusWidget(), &list());
        press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(!workspace().scope().isNarrow());
    }

    void emptyListOffersToShowAll()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::SHIFT | Qt::Key_A));
        QTRY_COMPARE(workspace().counts().unread, 0);
        press(QKeySequence(u"Q, U"_s));
        QTRY_VERIFY(isSaid(u"0 unread here"_s));
        QPushButton* all = nullptr;
        for (QPushButton* each : m_window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == u"Show all"_s) all = each;
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(rows(), 20);
        // Where there is nothing without the filters either, they are not what is in the way.
        press(QKeySequence(u"Q, U"_s));
        workspace().setQueryText(u"zebra"_s);
        QTRY_VERIFY(isSaid(u"Nothing found"_s));
    }

    void filtersAndOrderAreThereTheNextTime()
    {
        open();
        importSamples();
        press(QKeySequence(u"Q, U"_s));
        workspace().setSort(*query::Order::from(u"source,-words"_s));
        QTRY_VERIFY(workspace().isAnswered());
        again();
        QTRY_VERIFY(workspace().filters().isOn(Filter::Unread));
        QTRY_COMPARE(workspace().sort().text(), u"source,-words"_s);
        QTRY_COMPARE(rows(), 20);
    }

    void theNextUnreadIsFoundBehindVeryManyThatAreRead()
    {
        static constexpr int Count = 20'001;
        open();
        importStories(Count);
        press(QKeySequence(Qt::SHIFT | Qt::Key_A));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().unread, 0, 30'000);
        const ArticleId last = workspace().articles().idAt(Count - 1), early = workspace().articles().idAt(700);
        workspace().setRead({last}, false);
        QTRY_COMPARE(workspace().counts().unread, 1);
        list().setFocus();
        workspace().askFor(u"articles.first"_s);
        QTRY_VERIFY(workspace().openArticle());
        QCOMPARE(workspace().articles().rowOf(workspace().openId()), 0);
        bool isMiddleRead = false;
        const auto note = [&isMiddleRead](const QModelIndex& from, const QModelIndex& to) {
            isMiddleRead = isMiddleRead || (from.row() < Count - 2000 && to.row() > 2000);
        };
        const auto listening = connect(&workspace().articles(), &QAbstractItemModel::dataChanged, m_window.get(), note);
        workspace().askFor(u"articles.nextUnread"_s);
        QTRY_COMPARE(workspace().openId(), last);
        QTRY_VERIFY(list().viewport()->rect().intersects(list().visualRect(list().currentIndex())));
        workspace().askFor(u"articles.nextUnread"_s);  // there is none
        press(QKeySequence(Qt::Key_K));
        QTRY_COMPARE(workspace().articles().rowOf(workspace().openId()), Count - 2);
        QCOMPARE(workspace().counts().unread, 1);
        QVERIFY(!isMiddleRead);  // the rows between are not looked at
        disconnect(listening);

        // Who goes elsewhere meanwhile stays there; what is marked read at the same moment is passed over.
        workspace().setRead({early}, false);
        QTRY_COMPARE(workspace().counts().unread, 2);
        workspace().askFor(u"articles.first"_s);
        QTRY_COMPARE(workspace().articles().rowOf(workspace().openId()), 0);
        workspace().askFor(u"articles.nextUnread"_s);
        press(QKeySequence(Qt::Key_J));
        QCOMPARE(workspace().articles().rowOf(workspace().openId()), 1);
        QTest::qWait(300);
        QCOMPARE(workspace().articles().rowOf(workspace().openId()), 1);
        workspace().askFor(u"articles.nextUnread"_s);
        QTRY_COMPARE(workspace().openId(), early);

        // Of what is searched, sorted otherwise, and with the open article kept though it is no longer asked for.
        workspace().setQueryText(u"story sort:oldest"_s);
        QTRY_VERIFY(workspace().isAnswered() && !workspace().isSearching());
        workspace().askFor(u"articles.first"_s);
        const ArticleId first = workspace().articles().idAt(0);
        QTRY_COMPARE(workspace().openId(), first);
        workspace().askFor(u"articles.nextUnread"_s);
        QTRY_VERIFY(workspace().openId() == last || workspace().openId() == early);
        workspace().setScope(workspace::unreadArticles());
        QTRY_COMPARE(rows(), 2);
        workspace().open(workspace().articles().idAt(0));
        workspace().setRead({workspace().articles().idAt(0)}, true);
        workspace().refresh();
        QTRY_COMPARE(workspace().counts().unread, 1);
        QTRY_COMPARE(rows(), 2);
        workspace().askFor(u"articles.nextUnread"_s);
        QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(1));
    }

    void newArticlesDoNotMoveTheList()
    {
        open();
        importMore(days(200));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, 10'000);
        list().moveTo({100, 7});
        QCoreApplication::processEvents();
        const ArticleId top = workspace().articles().idAt(list().rows().place().row);
        const int y = list().visualRect(list().model()->index(100, 0)).top();
        importMore(days(12, QDate(2024, 1, 20)));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 212, 10'000);
        const int row = workspace().articles().rowOf(top);
        QCOMPARE(row, 112);
        QCOMPARE(list().visualRect(list().model()->index(row, 0)).top(), y);
        QTRY_VERIFY(button(u"12 new articles"_s));
        importMore(days(1, QDate(2024, 2, 1)));
        QTRY_VERIFY(button(u"13 new articles"_s));
        click(u"13 new articles"_s);
        QCOMPARE(list().rows().place().row, 0);
        QVERIFY(!button(u"13 new articles"_s));
        QTRY_COMPARE(QApplication::focusWidget(), &list());
    }

    void newArticlesAreGoneToByKey()
    {
        open();
        importMore(days(200));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, 10'000);
        list().moveTo({100, 0});
        importMore(days(3, QDate(2023, 2, 1)));  // within the list, not at its top
        QTRY_VERIFY(button(u"3 new articles"_s));
        list().setFocus();
        press(QKeySequence(u"G, N"_s));
        QVERIFY(!button(u"3 new articles"_s));
        const ArticleId shown = workspace().articles().idAt(list().rows().place().row);
        QVERIFY(shown.value > 200);
    }

    void whoScrollsToThemHasSeenThem()
    {
        open();
        importMore(days(200));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, 10'000);
        list().moveTo({100, 0});
        importMore(days(2, QDate(2024, 1, 20)));
        QTRY_VERIFY(button(u"2 new articles"_s));
        list().verticalScrollBar()->setValue(0);
        QVERIFY(!button(u"2 new articles"_s));
    }

    void atTheTopTheySimplyAppear()
    {
        open();
        importMore(days(200));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, 10'000);
        importMore(days(4, QDate(2024, 1, 20)));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 204, 10'000);
        QCOMPARE(list().rows().place().row, 0);
        QVERIFY(!button(u"4 new articles"_s));
    }

    void theArticleThatIsReadStaysWhereItStands()
    {
        open();
        importMore(days(200));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, 10'000);
        list().setFocus();
        press(QKeySequence(Qt::Key_J));
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const int y = list().visualRect(list().currentIndex()).top();
        importMore(days(4, QDate(2024, 1, 20)));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 204, 10'000);
        QCOMPARE(list().currentIndex().row(), 5);
        QCOMPARE(list().visualRect(list().currentIndex()).top(), y);
        QTRY_VERIFY(button(u"4 new articles"_s));
        // What does not match the search is not new to it.
        workspace().setQueryText(u"nothinglikethis"_s);
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!button(u"4 new articles"_s));
    }
};

QTEST_MAIN(ArticleListTest)
#include "ArticleListTest.moc"
