// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list as a table through the real window: heads, orders, columns, how high rows are.
#include "ListedWindow.h"

#include "ui/panes/articles/ColumnHeader.h"
#include "ui/panes/articles/Columns.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollBar>

using namespace dateline;
using namespace dateline::tests;
using listing::ArticleListModel;
using panes::Column;

class ArticleTableTest final : public QObject, ListedWindow {
    Q_OBJECT
private:
    void clickHead(Column column, Qt::KeyboardModifiers modifiers = {})
    {
        panes::ColumnHeader& header = list().header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                          header.cell(column, 0, header.height()).center());
    }

    /// As its row in the menu of columns does.
    void toggleColumn(const QString& title)
    {
        workspace().askFor(u"articles.columns"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == title) action->trigger();
        menu->close();
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { beginAnew(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

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
        toggleColumn(u"Language"_s);
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
        toggleColumn(u"Language"_s);
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
};

QTEST_MAIN(ArticleTableTest)
#include "ArticleTableTest.moc"
