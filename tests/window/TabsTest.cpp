// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several searches in one window, by keys and mouse.
#include "ShownWindow.h"

#include "library/Marking.h"
#include "ui/workspace/Tabs.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using workspace::Tab;
using workspace::Tabs;

namespace {

Tab named(const QString& query)
{
    Tab tab;
    tab.queryText = query;
    return tab;
}

QString order(const Tabs& tabs)
{
    QString all;
    for (int index = 0; index < tabs.count(); ++index)
        all += (index == tabs.current() ? u"*"_s : QString()) + tabs.at(index).queryText;
    return all;
}

}  // namespace

class TabsTest final : public QObject, ShownWindow {
    Q_OBJECT

    QTabBar* bar() { return m_window->findChild<QTabBar*>(u"tabs"_s); }
    QAbstractItemView* list() { return m_window->findChild<QAbstractItemView*>(u"articles"_s); }
    QAbstractItemView* sidebar() { return m_window->findChild<QAbstractItemView*>(u"sidebar"_s); }
    QStringList captions()
    {
        QStringList all;
        for (int index = 0; index < bar()->count(); ++index) all << bar()->tabToolTip(index);
        return all;
    }
    void clickTab(int index, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(bar(), button, {}, bar()->tabRect(index).center());
    }
    ArticleId topId() { return workspace().articles().idAt(list()->indexAt({5, 0}).row()); }

    void openTwo()
    {
        press(QKeySequence(Qt::Key_Slash));
        type(u"harbour"_s);
        QTRY_COMPARE(rows(), 3);
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        QTRY_COMPARE(rows(), 20);
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void theListOfTabsKeepsItsOrder()
    {
        Tabs tabs({named(u"a"_s), named(u"b"_s), named(u"c"_s)}, 1);
        QCOMPARE(order(tabs), u"a*bc"_s);
        QCOMPARE(tabs.open(named(u"d"_s)), 2);
        QCOMPARE(order(tabs), u"a*bdc"_s);
        tabs.move(1, 3);
        QCOMPARE(order(tabs), u"adc*b"_s);
        tabs.move(0, 3);
        QCOMPARE(order(tabs), u"dc*ba"_s);
        tabs.move(3, 0);
        QCOMPARE(order(tabs), u"adc*b"_s);
        tabs.close(3);
        QCOMPARE(order(tabs), u"ad*c"_s);
        tabs.close(0);
        QCOMPARE(order(tabs), u"d*c"_s);
        QCOMPARE(tabs.beside(1), 0);
        QCOMPARE(tabs.beside(-1), 0);
        QCOMPARE(tabs.reopen(), 0);
        QCOMPARE(order(tabs), u"*adc"_s);
        QCOMPARE(tabs.reopen(), 3);
        QCOMPARE(order(tabs), u"adc*b"_s);
        QCOMPARE(tabs.reopen(), -1);
        for (int i = 0; i < 9; ++i) tabs.close(0);
        QCOMPARE(order(tabs), u"*b"_s);  // the last one stays
        tabs.close(-1);
        tabs.close(7);
        tabs.move(0, 5);
        QCOMPARE(order(tabs), u"*b"_s);
        QCOMPARE(order(Tabs({}, 9)), u"*"_s);
        QCOMPARE(order(Tabs({named(u"a"_s)}, -3)), u"*a"_s);
    }

    void theListOfTabsKeepsTheLastThatWereClosed()
    {
        std::vector<Tabs::Closed> closed;
        for (int i = 0; i < 30; ++i) closed.push_back({named(QString::number(i)), i % 2 ? -7 : 9});
        Tabs tabs({named(u"a"_s)}, 0, std::move(closed));
        QCOMPARE(tabs.closed().size(), size_t(20));
        QCOMPARE(tabs.reopen(), 0);
        QCOMPARE(order(tabs), u"*29a"_s);
        QCOMPARE(tabs.reopen(), 2);
        QCOMPARE(order(tabs), u"29a*28"_s);
    }

    void captionsSayWhatIsAskedAndHowMuchIsFound()
    {
        Tab tab;
        QCOMPARE(caption(tab), u"All articles"_s);
        tab.count = 1204;
        tab.queryText = u"Türk w/5 reforms"_s;
        QCOMPARE(caption(tab), u"Türk w/5 reforms — 1,204"_s);
        tab.scope = workspace::unreadArticles();
        QCOMPARE(caption(tab), u"Türk w/5 reforms in Unread — 1,204"_s);
        tab.isOfArticle = true;
        QCOMPARE(caption(tab), u"Türk w/5 reforms in Unread — 1,204"_s);
        tab.headline = u"A & B 100%1"_s;
        QCOMPARE(caption(tab), u"A & B 100%1"_s);
    }

    void aSingleTabShowsNoRow()
    {
        open();
        importSamples();
        QVERIFY(!bar()->isVisible());
        press(QKeySequence(Qt::CTRL | Qt::Key_W));
        QCOMPARE(bar()->count(), 1);
        QVERIFY(m_window->isVisible());
        dialogs::Settings settings = m_window->settings();
        settings.showsTabsAlways = true;
        QSettings().setValue(u"settings/showTabsAlways"_s, true);
        m_window->restoreSettings();
        QVERIFY(bar()->isVisible());
    }

    void eachTabIsASearchOfItsOwn()
    {
        open();
        importSamples();
        openTwo();
        QCOMPARE(bar()->count(), 2);
        QVERIFY(bar()->isVisible());
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));  // ready to be typed into
        type(u"the"_s);
        QTRY_VERIFY(!workspace().isSearching() && rows() > 3);
        const int found = rows();
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QCOMPARE(rows(), 3);  // at once
        QCOMPARE(workspace().query().text, u"harbour"_s);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
        QCOMPARE(rows(), found);
        QTRY_COMPARE(captions(), (QStringList{u"harbour — 3"_s, u"the — %1"_s.arg(found)}));
        clickTab(0);
        QCOMPARE(workspace().query().text, u"harbour"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_W));
        QCOMPARE(workspace().query().text, u"the"_s);
        QVERIFY(!bar()->isVisible());
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        QCOMPARE(workspace().query().text, u"harbour"_s);
        QCOMPARE(rows(), 3);
        QCOMPARE(bar()->currentIndex(), 0);
    }

    void eachTabHasItsPlace()
    {
        open();
        importStories(3000);
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum() / 2);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {50, 100});
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId top = topId(), read = workspace().openId();
        const int y = list()->visualRect(list()->indexAt({5, 0})).top();
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        QTRY_COMPARE(rows(), 3000);
        QVERIFY(!workspace().openId());
        QCOMPARE(list()->verticalScrollBar()->value(), 0);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QCOMPARE(topId(), top);
        QCOMPARE(list()->visualRect(list()->indexAt({5, 0})).top(), y);
        QCOMPARE(workspace().openId(), read);
        QVERIFY(workspace().openArticle());
        QCOMPARE(list()->currentIndex().row(), workspace().articles().rowOf(read));
        QTest::qWait(400);  // a search that ran behind it moves nothing
        QCOMPARE(topId(), top);
        press(QKeySequence(Qt::CTRL | Qt::Key_W));
        QTRY_COMPARE(list()->verticalScrollBar()->value(), 0);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        QTRY_COMPARE(topId(), top);
        QTRY_COMPARE(workspace().openId(), read);
    }

    void aTabIsAskedAnewWhereTheLibraryChanged()
    {
        open();
        importSamples();
        openTwo();
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        const ArticleId gone = workspace().articles().idAt(0);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        workspace().setBinned(ArticleIds{gone}, true);
        QTRY_COMPARE(rows(), 19);
        QSignalSpy searched(&workspace(), &workspace::Workspace::searchStarted);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QCOMPARE(searched.count(), 1);
        QTRY_COMPARE(rows(), 2);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTRY_VERIFY(!workspace().isSearching());
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTRY_VERIFY(!workspace().isSearching());
        const qsizetype before = searched.count();
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QCOMPARE(searched.count(), before);  // nothing changed, so nothing is asked
        list()->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(rows(), 3);  // undo is one over all tabs
    }

    void goingToATabIsNoReading()
    {
        open();
        importSamples();
        workspace().setReadAfterMilliseconds(300);
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTRY_VERIFY(workspace().openArticle());
        QTest::qWait(800);
        QCOMPARE(workspace().counts().unread, 20);
    }

    void theMiddleButtonOpensBehind()
    {
        open();
        importSamples();
        QTRY_VERIFY(workspace().articles().index(1, 0).data(listing::ArticleListModel::IsLoadedRole).toBool());
        const QRect second = list()->visualRect(workspace().articles().index(1, 0));
        const QString headline =
            workspace().articles().index(1, 0).data(listing::ArticleListModel::HeadlineRole).toString();
        QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, second.center());
        QCOMPARE(bar()->count(), 2);
        QCOMPARE(bar()->currentIndex(), 0);
        QVERIFY(!workspace().openId() && workspace().selection().isEmpty());
        QCOMPARE(captions().value(1), headline);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTRY_VERIFY(workspace().openArticle());
        QCOMPARE(workspace().openArticle()->article.summary.headline, headline);
        QCOMPARE(captions().value(1), headline);
        press(QKeySequence(Qt::Key_Slash));
        type(u"harbour"_s);
        QTRY_COMPARE(captions().value(1), u"harbour — 3"_s);  // now it is a tab of a search
        const QRect unread = sidebar()->visualRect(sidebar()->model()->index(1, 0));
        QTest::mouseClick(sidebar()->viewport(), Qt::MiddleButton, {}, unread.center());
        QCOMPARE(bar()->count(), 3);
        QCOMPARE(workspace().scope().kind, workspace::Scope::Kind::All);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QCOMPARE(workspace().scope().kind, workspace::Scope::Kind::Unread);
        QTRY_COMPARE(captions().value(2), u"Unread — 20"_s);
        clickTab(1, Qt::MiddleButton);
        QCOMPARE(bar()->count(), 2);
        QCOMPARE(workspace().scope().kind, workspace::Scope::Kind::Unread);
    }

    void keysOpenBehindToo()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE(bar()->count(), 2);
        sidebar()->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE(bar()->count(), 3);
    }

    void buttonsCloseAndOpen()
    {
        open();
        importSamples();
        openTwo();
        const auto buttons = bar()->findChildren<QToolButton*>();
        const auto close = std::ranges::find_if(
            buttons, [](const QToolButton* each) { return each->accessibleName() == u"Close «harbour — 3»"_s; });
        QVERIFY(close != buttons.end());
        QTest::mouseClick(*close, Qt::LeftButton);
        QCOMPARE(bar()->count(), 1);
        QVERIFY(workspace().query().isEverything());
    }

    void closedTabsCanBeHadAgainTheNextTime()
    {
        open();
        importSamples();
        openTwo();
        type(u"the"_s);
        QTRY_VERIFY(rows() < 20 && workspace().isAnswered());
        const int found = rows();
        press(QKeySequence(Qt::Key_Return));
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId read = workspace().openId();
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        QTRY_COMPARE(bar()->count(), 3);
        press(QKeySequence(Qt::CTRL | Qt::Key_W));
        QTRY_COMPARE(workspace().query().text, u"the"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_W));
        QTRY_COMPARE(workspace().query().text, u"harbour"_s);
        for (int time = 0; time < 2; ++time) {  // also where nobody asked for them in between
            m_window->close();
            open();
            QTRY_COMPARE(workspace().query().text, u"harbour"_s);
            QTRY_COMPARE(rows(), 3);
            QCOMPARE(bar()->count(), 1);
        }
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        QTRY_COMPARE(workspace().query().text, u"the"_s);
        QTRY_COMPARE(rows(), found);
        QTRY_COMPARE(workspace().openId(), read);
        QCOMPARE(bar()->currentIndex(), 1);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        QTRY_COMPARE(bar()->count(), 3);
        QTRY_COMPARE(rows(), 20);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));  // there is no other
        QCOMPARE(bar()->count(), 3);
    }

    void draggedTabsKeepTheirSearches()
    {
        open();
        importSamples();
        openTwo();
        bar()->moveTab(0, 1);
        QTRY_COMPARE(captions().value(1), u"harbour — 3"_s);
        QCOMPARE(bar()->currentIndex(), 0);
        clickTab(1);
        QCOMPARE(workspace().query().text, u"harbour"_s);
    }

    void aRenamedTagTakesItsTabsAlong()
    {
        open();
        importSamples();
        workspace().changeMarks(ArticleIds{workspace().articles().idAt(0)}, {{MarkKind::Tag, u"old"_s, true}});
        QTRY_COMPARE(workspace().counts().tags.size(), size_t(1));
        workspace().setScope(workspace::tagScope(u"old"_s));
        QTRY_COMPARE(rows(), 1);
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        workspace().setScope(workspace::allArticles());
        QTRY_COMPARE(rows(), 20);
        NamedMark tag = workspace().counts().tags.front().named;
        tag.name = u"new"_s;
        workspace().define(tag);
        QTRY_COMPARE(workspace().counts().tags.front().named.name, u"new"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(workspace().scope().title, u"new"_s);
    }

    void anotherLibraryHasItsOwnTabs()
    {
        open();
        importSamples();
        openTwo();
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        m_window->openLibrary(m_folder->filePath(u"other"_s));
        QVERIFY(opened.wait(30'000));
        QTRY_COMPARE(bar()->count(), 1);
        QTRY_COMPARE(rows(), 0);
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QVERIFY(opened.wait(30'000));
        QTRY_COMPARE(bar()->count(), 2);
        QTRY_VERIFY(captions().value(0).startsWith(u"harbour"_s));
        QCOMPARE(bar()->currentIndex(), 1);
    }
};

QTEST_MAIN(TabsTest)
#include "TabsTest.moc"
