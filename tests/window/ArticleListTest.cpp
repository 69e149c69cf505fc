// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list through the real window: quick filters, the table, orders, how high rows are, what comes in meanwhile.
#include "ShownWindow.h"

#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/ColumnHeader.h"
#include "ui/panes/articles/Columns.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using listing::ArticleListModel;
using panes::ArticleView;
using panes::Column;
using workspace::QuickFilters;
using Filter = QuickFilters::Filter;

class ArticleListTest final : public QObject, ShownWindow {
    Q_OBJECT
private:
    struct Story {
        QDateTime date;
        QString source = u"Wire"_s;
        int sentences = 1;
    };

    /// Numbered on from the last import. A date at midnight is told as a day.
    void importMore(const std::vector<Story>& stories)
    {
        library::ImportRequest request;
        request.paths = {m_folder->filePath(u"more%1.jsonl"_s.arg(m_number))};
        QFile file(request.paths.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const Story& story : stories) {
            const int number = ++m_number;
            const bool isDay = story.date.time() == QTime(0, 0);
            const QJsonObject article{
                {u"id"_s, QString::number(number)},
                {u"headline"_s, u"Headline %1"_s.arg(number, 5, 10, QLatin1Char('0'))},
                {u"body"_s, u"Here is story %1 of many. "_s.arg(number) + u"It goes on. "_s.repeated(story.sentences)},
                {u"source"_s, story.source},
                {u"place"_s, number % 2 ? u"Astana"_s : u"Oslo"_s},
                {u"date"_s, isDay ? story.date.date().toString(Qt::ISODate) : story.date.toString(Qt::ISODate)}};
            file.write(QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n');
        }
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        workspace().import(request);
        QVERIFY(finished.wait(60'000));
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// So many, each a day older than the one before; the first of `from`.
    static std::vector<Story> days(int count, QDate from = QDate(2023, 3, 17))
    {
        std::vector<Story> stories;
        for (int i = 0; i < count; ++i)
            stories.push_back(
                {from.addDays(-i).startOfDay(), QStringList{u"Wire"_s, u"Times"_s, u"Post"_s}[i % 3], 1 + i % 4});
        return stories;
    }

    ArticleView& list() { return *m_window->findChild<ArticleView*>(u"articles"_s); }

    QToolButton* button(const QString& text)
    {
        for (QToolButton* each : m_window->findChildren<QToolButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }

    void click(const QString& text)
    {
        QToolButton* found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    void clickHead(Column column, Qt::KeyboardModifiers modifiers = {})
    {
        panes::ColumnHeader& header = list().header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                          header.cell(column, 0, header.height()).center());
    }

    bool isSaid(const QString& part)
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }

    void again()
    {
        m_window->close();
        m_window.reset();
        open();
        m_window->restoreLayout();
    }

    int m_number = 0;

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_number = 0;
        QSettings().clear();
    }
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

    void tableIsSortedByItsHeads()
    {
        open();
        importMore(days(60));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 60, 10'000);
        list().setFocus();
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(list().isTable() && list().header().isVisible());
        clickHead(Column::Headline);
        QCOMPARE(workspace().sort().text(), u"headline"_s);
        QTRY_COMPARE(list().model()->index(0, 0).data(ArticleListModel::HeadlineRole).toString(), u"Headline 00001"_s);
        clickHead(Column::Headline);
        QTRY_COMPARE(list().model()->index(0, 0).data(ArticleListModel::HeadlineRole).toString(), u"Headline 00060"_s);
        clickHead(Column::Source);
        clickHead(Column::Words, Qt::ShiftModifier);
        clickHead(Column::Words, Qt::ShiftModifier);
        QCOMPARE(workspace().sort().text(), u"source,-words"_s);
        QTRY_COMPARE(list().model()->index(0, 0).data(ArticleListModel::SourceRole).toString(), u"Post"_s);
        QTRY_VERIFY(workspace().isAnswered());
        QVERIFY(list().accessibleDescription().contains(u"by source, then shortest first"_s));
        // An order that is typed is changed where it is typed.
        workspace().setQueryText(u"story sort:words"_s);
        QTRY_COMPARE(rows(), 60);
        clickHead(Column::Words);
        QCOMPARE(workspace().query().text, u"story sort:-words"_s);
    }

    void tableKeepsWhatTheListHas()
    {
        open();
        importMore(days(300));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 300, 10'000);
        list().setFocus();
        list().scrollTo(list().model()->index(200, 0), QAbstractItemView::PositionAtTop);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {60, 10});
        const ArticleId open = workspace().openId();
        QVERIFY(open);
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        QCOMPARE(workspace().openId(), open);
        QCOMPARE(list().currentIndex().row(), workspace().articles().rowOf(open));
        QVERIFY(list().selectionModel()->isSelected(list().currentIndex()));
        press(QKeySequence(Qt::Key_J));  // letters are keys of commands here, too
        QCOMPARE(workspace().openId(), workspace().articles().idAt(list().currentIndex().row()));
        QVERIFY(workspace().openId() != open);
        press(QKeySequence(Qt::Key_B));
        QTRY_COMPARE(workspace().counts().bookmarked, 1);
        const QModelIndex current = list().currentIndex();
        QTRY_VERIFY(current.data(Qt::AccessibleTextRole).toString().contains(u"Headline: Headline"_s));
        QVERIFY(current.data(Qt::AccessibleTextRole).toString().startsWith(u"unread, bookmarked, "_s));
        // All rows are as high, so the last one stands where it is reckoned to.
        press(QKeySequence(Qt::Key_End));
        QCOMPARE(list().visualRect(list().model()->index(299, 0)).bottom() + 1, list().viewport()->height());
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(!list().isTable() && !list().header().isVisible());
        QVERIFY(!list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Headline: "_s));
    }

    void tableSelectsManyWithoutReadingThem()
    {
        open();
        importStories(20'000);
        list().setFocus();
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        QCOMPARE(workspace().selection().count(), 20'000);
        // What came by while they were imported may be loaded still; what is read now would come a little later.
        const auto loaded = [this] { return workspace().articles().loadedOf(workspace().selection()).size(); };
        const auto before = loaded();
        QTest::qWait(300);
        QVERIFY(loaded() < before + 1000);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {100, 5});
        press(QKeySequence(Qt::SHIFT | Qt::Key_End));
        QCOMPARE(workspace().selection().count(), 20'000);
        QTest::qWait(300);
        QVERIFY(loaded() < before + 1000);
    }

    void columnsAreThereTheNextTime()
    {
        open();
        importSamples();
        list().setFocus();
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        list().header().resizeSection(int(Column::Source), 201);
        list().header().moveSection(list().header().visualIndex(int(Column::Words)), 0);
        workspace().askFor(u"articles.columns"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == u"Language"_s) action->trigger();
        menu->close();
        again();
        QVERIFY(list().isTable());
        QCOMPARE(list().header().sectionSize(int(Column::Source)), 201);
        QCOMPARE(list().header().shown().front(), Column::Words);
        QVERIFY(list().header().isShown(Column::Language));
        workspace().askFor(u"articles.resetColumns"_s);
        QCOMPARE(list().header().shown().front(), Column::State);
    }

    /// A program that is killed does not get to remember them at its end.
    void columnsAreKeptAtOnce()
    {
        open();
        importSamples();
        m_window->restoreLayout();  // from now on it is kept
        list().setFocus();
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        const auto kept = [] {
            const QByteArray pane = QSettings().value(u"pane/articles"_s).toByteArray();
            return panes::ColumnLayout::from(QJsonDocument::fromJson(pane).object()).places();
        };
        const auto place = [&kept](const QString& id) {
            const auto places = kept();
            return *std::ranges::find(places, id, &panes::ColumnLayout::Place::id);
        };
        list().header().resizeSection(int(Column::Source), 201);
        QTRY_COMPARE(place(u"source"_s).width, 201);
        list().header().moveSection(list().header().visualIndex(int(Column::Words)), 0);
        QTRY_COMPARE(kept().front().id, u"words"_s);
        QVERIFY(!place(u"language"_s).isShown);
        workspace().askFor(u"articles.columns"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == u"Language"_s) action->trigger();
        menu->close();
        QTRY_VERIFY(place(u"language"_s).isShown);
        workspace().askFor(u"articles.resetColumns"_s);
        QTRY_COMPARE(kept(), panes::ColumnLayout().places());
    }

    void columnsThatHaveNoRoomAreScrolledTo()
    {
        open();
        importSamples();
        list().setFocus();
        press(QKeySequence(u"Ctrl+Shift+L"_s));
        QScrollBar* bar = list().horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const int before = list().header().cell(Column::Headline, 0, 20).left();
        press(QKeySequence(Qt::Key_Right));
        QVERIFY(list().header().cell(Column::Headline, 0, 20).left() < before);
        list().header().resizeSection(int(Column::Headline), 40);
        list().header().resizeSection(int(Column::Source), 40);
        list().header().resizeSection(int(Column::Place), 40);
        QTRY_COMPARE(bar->maximum(), std::max(0, list().header().length() - list().viewport()->width()));
    }

    void rowsAreAsHighAsIsChosen()
    {
        open();
        importSamples();
        QTRY_VERIFY(list().model()->index(1, 0).data(ArticleListModel::IsLoadedRole).toBool());
        const auto height = [this] { return list().visualRect(list().model()->index(1, 0)).height(); };
        const int ordinary = height();
        workspace().askFor(u"articles.compact"_s);
        const int compact = height();
        workspace().askFor(u"articles.roomy"_s);
        const int roomy = height();
        QVERIFY2(compact < ordinary && ordinary < roomy,
                 qPrintable(u"%1 %2 %3"_s.arg(compact).arg(ordinary).arg(roomy)));
        // The row in hand stays in sight.
        list().setFocus();
        press(QKeySequence(Qt::Key_End));
        for (const QString& look :
             {u"articles.compact"_s, u"articles.roomy"_s, u"articles.table"_s, u"articles.table"_s}) {
            workspace().askFor(look);
            QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
        }
        again();
        QCOMPARE(m_window->settings().preferences.density, workspace::Density::Roomy);
        QTRY_VERIFY(list().verticalScrollBar()->value() > 0);  // the place that was left, far below
        list().scrollToTop();
        QTRY_COMPARE(height(), roomy);
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
