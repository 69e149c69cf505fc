// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The basket of passages through the whole window, by keyboard alone.
#include "ShownWindow.h"

#include "ui/style/PassageDelegate.h"
#include "ui/workspace/Gatherer.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBrowser>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;

class BasketTest final : public QObject, ShownWindow {
    Q_OBJECT

    QTextBrowser* page() { return m_window->findChild<QTextBrowser*>(u"article"_s); }
    QAbstractItemView* list() { return m_window->findChild<QAbstractItemView*>(u"articles"_s); }
    QAbstractItemView* basket() { return m_window->findChild<QAbstractItemView*>(u"basket"_s); }
    int passages() { return basket()->model()->rowCount(); }

    std::vector<qint64> order()
    {
        std::vector<qint64> ids;
        for (const BasketRow& row : workspace().gatherer().passages()) ids.push_back(row.passage.id);
        return ids;
    }

    qint64 counted()
    {
        const Basket* current = workspace().gatherer().current();
        return current ? current->passages : -1;
    }

    void read()
    {
        const ArticleId before = workspace().openId();
        list()->setFocus();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle() && workspace().openId() != before &&
                    workspace().openArticle()->article.summary.id == workspace().openId());
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(QApplication::focusWidget(), page());
    }

    void gatherWords(int count)
    {
        for (int i = 0; i < count; ++i) press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right));
        const qint64 before = std::max<qint64>(counted(), 0);
        press(QKeySequence(Qt::Key_A));
        QTRY_COMPARE(counted(), before + 1);
    }

    void showBasket()
    {
        press(QKeySequence(Qt::Key_G, Qt::Key_K));
        QTRY_COMPARE(QApplication::focusWidget(), basket());
    }

    void undo() { press(QKeySequence(Qt::CTRL | Qt::Key_Z)); }
    void redo() { press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)); }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    /// Forty passages from twenty-five articles, put into another order, commented, all taken back and done again.
    void fortyPassagesFromTwentyFiveArticles()
    {
        static constexpr int Articles = 25, Passages = 40;
        importStories(Articles);
        for (int article = 0; article < Articles; ++article) {
            read();
            gatherWords(3);
            if (article < Passages - Articles) gatherWords(1);
        }
        QCOMPARE(counted(), qint64(Passages));
        showBasket();
        QTRY_COMPARE(passages(), Passages);
        const std::vector<qint64> gathered = order();
        QCOMPARE(basket()->currentIndex().row(), 0);

        for (int step = 0; step < Passages - 1; ++step) press(QKeySequence(Qt::ALT | Qt::Key_Down));  // to the end
        QTRY_COMPARE(order().back(), gathered.front());
        QCOMPARE(basket()->currentIndex().row(), Passages - 1);
        press(QKeySequence(Qt::Key_M));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        type(u"the last word"_s);
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(workspace().gatherer().passages().back().passage.comment, u"the last word"_s);
        basket()->setFocus();
        press(QKeySequence(Qt::Key_K));
        press(QKeySequence(Qt::Key_Delete));
        press(QKeySequence(Qt::Key_Delete));
        QTRY_COMPARE(counted(), qint64(Passages - 2));
        std::vector<qint64> last;
        QTRY_VERIFY((last = order()).size() == Passages - 2);
        press(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
        QTRY_COMPARE(counted(), qint64(0));
        QTRY_COMPARE(passages(), 0);

        undo();
        QTRY_COMPARE(order(), last);
        static constexpr int Steps = Passages + (Passages - 1) + 1 + 2 + 1;
        QCOMPARE(workspace().undoStack().count(), Steps);
        for (int step = 1; step < Steps - Passages; ++step) undo();
        QTRY_COMPARE(order(), gathered);
        QVERIFY(std::ranges::all_of(workspace().gatherer().passages(),
                                    [](const BasketRow& row) { return row.passage.comment.isEmpty(); }));
        for (int step = 0; step < Passages; ++step) undo();
        QTRY_VERIFY(order().empty());
        QTRY_VERIFY(!workspace().gatherer().current() || counted() == 0);
        for (int step = 0; step < Steps - 1; ++step) redo();
        QTRY_COMPARE(order(), last);
        QTRY_COMPARE(counted(), qint64(Passages - 2));
    }

    void itIsThereAfterARestartAndOpensItsPassages()
    {
        importStories(5);
        for (int article = 0; article < 3; ++article) {
            read();
            gatherWords(4);
        }
        showBasket();
        QTRY_COMPARE(passages(), 3);
        const std::vector<qint64> before = order();
        m_window.reset();
        open();
        QTRY_VERIFY(workspace().middle() == workspace::Middle::Basket);  // where one left off
        QTRY_COMPARE(passages(), 3);
        QCOMPARE(order(), before);
        basket()->setFocus();
        basket()->setCurrentIndex(basket()->model()->index(1, 0));
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(QApplication::focusWidget(), page());
        QTRY_COMPARE(workspace().openId(), workspace().gatherer().passages().at(1).passage.article);
        QTRY_COMPARE(page()->textCursor().selectedText(),
                     workspace().gatherer().passages().at(1).passage.passage.last.exact);
    }

    void severalBasketsAreMadeNamedAndDeletedWithUndo()
    {
        importStories(5);
        read();
        gatherWords(2);
        showBasket();
        QTRY_COMPARE(passages(), 1);
        press(QKeySequence(Qt::Key_Insert));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        type(u"Chapter 2"_s);
        press(QKeySequence(Qt::Key_Return));
        QTRY_VERIFY(workspace().gatherer().current()->name == u"Chapter 2"_s);
        QTRY_COMPARE(passages(), 0);
        QCOMPARE(workspace().gatherer().baskets().size(), size_t(2));
        read();
        gatherWords(2);
        read();
        gatherWords(2);
        showBasket();
        QTRY_COMPARE(passages(), 2);
        press(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
        QTRY_COMPARE(passages(), 1);
        press(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
        QTRY_COMPARE(passages(), 2);
        press(QKeySequence(Qt::CTRL | Qt::Key_Delete));
        QTRY_COMPARE(workspace().gatherer().baskets().size(), size_t(1));
        QTRY_COMPARE(passages(), 1);
        undo();
        QTRY_COMPARE(workspace().gatherer().baskets().size(), size_t(2));
        QTRY_VERIFY(workspace().gatherer().current()->name == u"Chapter 2"_s);
        QTRY_COMPARE(passages(), 2);
    }

    void passagesOutliveTheirArticle()
    {
        importStories(5);
        read();
        gatherWords(3);
        const ArticleId gone = workspace().openId();
        showBasket();
        QTRY_COMPARE(passages(), 1);
        const QString quote = basket()->model()->index(0, 0).data(style::QuoteRole).toString();
        workspace().setBinned({gone}, true);
        QTRY_COMPARE(workspace().counts().binned, qint64(1));
        m_window->ask().confirmInstead = [](const dialogs::Question&) { return true; };
        workspace().askFor(u"bin.empty"_s);
        QTRY_COMPARE(workspace().counts().binned, qint64(0));
        const QModelIndex row = basket()->model()->index(0, 0);
        QTRY_VERIFY(row.data(style::MetaRole).toString().contains(u"not in the library"_s));
        QCOMPARE(row.data(style::QuoteRole).toString(), quote);
        QSignalSpy noticed(&workspace(), &workspace::Workspace::noticed);
        basket()->setFocus();
        press(QKeySequence(Qt::Key_Return));
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(QApplication::focusWidget(), basket());
    }

    void passagesAreDroppedBetweenOthers()
    {
        importStories(5);
        for (int article = 0; article < 4; ++article) {
            read();
            gatherWords(2);
        }
        showBasket();
        QTRY_COMPARE(passages(), 4);
        const std::vector<qint64> before = order();
        QAbstractItemModel& model = *basket()->model();
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2, 0), model.index(3, 0)}));
        QVERIFY(dragged->hasText());  // for other programs
        QVERIFY(model.dropMimeData(dragged.get(), Qt::CopyAction, 1, 0, {}));
        QTRY_COMPARE(order(), (std::vector<qint64>{before[0], before[2], before[3], before[1]}));
        QVERIFY(model.dropMimeData(dragged.get(), Qt::CopyAction, 4, 0, {}));  // to the end
        QTRY_COMPARE(order(), before);
        QVERIFY(!model.dropMimeData(std::make_unique<QMimeData>().get(), Qt::CopyAction, 0, 0, {}));
        undo();
        undo();
        QTRY_COMPARE(order(), before);
    }
};

QTEST_MAIN(BasketTest)
#include "BasketTest.moc"
