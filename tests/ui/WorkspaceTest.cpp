// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Workspace.h"

#include "library/Marking.h"
#include "ui/panes/articles/ArticlesPane.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/search/SearchPane.h"
#include "ui/panes/sidebar/SidebarPane.h"
#include "ui/panes/status/StatusPane.h"
#include "ui/workspace/MarkActions.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace dateline;
using namespace dateline::workspace;
using listing::ArticleListModel;

namespace {

constexpr int Stories = 20;

/// The five panes on one workspace, in a window.
struct Window {
    explicit Window(Workspace& workspace)
        : sidebar(workspace, &ground),
          search(workspace, &ground),
          articles(workspace, &ground),
          reader(workspace, &ground),
          status(workspace, &ground)
    {
        ground.resize(1280, 800);
        articles.widget()->resize(392, 690);
        reader.widget()->resize(674, 690);
        ground.show();
    }

    std::vector<Pane*> panes() { return {&sidebar, &search, &articles, &reader, &status}; }

    QWidget ground;
    panes::SidebarPane sidebar;
    panes::SearchPane search;
    panes::ArticlesPane articles;
    panes::ReaderPane reader;
    panes::StatusPane status;
};

}  // namespace

/// The workspace and the panes on a real library of the sample stories.
class WorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wholeLibraryIsListedAtOnce();
    void onlyTheNewestQuestionIsHeard();
    void emptyScopeTellsWhatTheWholeLibraryHas();
    void undoGivesBackExactlyWhatWasChanged();
    void markingNothingNewMakesNoToast();
    void openedArticleCountsAsReadOnlyByThePerson();
    void selectionAloneNeverReads();
    void articleReadInUnreadStaysUntilTheNextQuestion();
    void closedLibraryLeavesNothing();
    void nothingIsAskedWithoutALibrary();
    void todayGoesOverMidnight();
    void aTabOfYesterdayIsAskedAnew();

    void typingInTheBoxSearches();
    void stepsWalkThroughTheListAndOpen();
    void hitsOfTheQueryAreMarkedInTheReader();
    void sidebarAndScopeFollowEachOther();
    void emptyListSaysWhatToDo();
    void nothingFoundTellsWhatIsInTheWay();
    void everyControlHasAName();
    void actionIdsAndTextsAreWhole();

private:
    std::vector<ArticleId> rows() const;
    bool isUnread(ArticleId id) const;
    void waitForResult(const std::function<void()>& ask);

    QTemporaryDir m_folder;
    std::shared_ptr<library::Library> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

void WorkspaceTest::initTestCase()
{
    const auto opened = library::Library::open(m_folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30000);
    QVERIFY(bool(opened.result()));
    m_library = *opened.result();
    library::ImportRequest request;
    request.paths = {QStringLiteral(DATELINE_SOURCE_DIR "/resources/sample")};
    const auto report = m_library->importing().start(request)->report();
    QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), 60000);
    QCOMPARE(report.result()->added, Stories);
}

void WorkspaceTest::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setReadAfterMilliseconds(-1);
    m_workspace->setLibrary(m_library);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->articles().rowCount(), Stories, 30000);
    const auto unread = m_library->marking().setRead(rows(), false);
    const auto unmarked = m_library->marking().setBookmarked(rows(), false);
    QTRY_VERIFY_WITH_TIMEOUT(unread.isFinished() && unmarked.isFinished(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->counts().unread, Stories, 30000);
}

void WorkspaceTest::cleanup()
{
    m_workspace.reset();
}

std::vector<ArticleId> WorkspaceTest::rows() const
{
    return m_workspace->articles().listing().page(0, 1000);
}

bool WorkspaceTest::isUnread(ArticleId id) const
{
    const auto article = m_library->reading().article(id);
    while (!article.isFinished()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return article.result()->article.summary.isUnread;
}

void WorkspaceTest::waitForResult(const std::function<void()>& ask)
{
    QSignalSpy results(m_workspace.get(), &Workspace::resultChanged);
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!results.isEmpty(), 30000);
}

void WorkspaceTest::wholeLibraryIsListedAtOnce()
{
    QCOMPARE(m_workspace->result().listing.count(), Stories);
    QCOMPARE(m_workspace->counts().articles, Stories);
    QVERIFY(!m_workspace->isSearching());
}

void WorkspaceTest::onlyTheNewestQuestionIsHeard()
{
    QSignalSpy results(m_workspace.get(), &Workspace::resultChanged);
    for (const char* text : {"h", "ha", "har", "harb", "harbour"}) m_workspace->setQueryText(QLatin1String(text));
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isSearching(), 30000);
    QCOMPARE(results.size(), 1);
    const qint64 found = m_workspace->result().listing.count();
    QVERIFY(found > 0 && found < Stories);
    QCOMPARE(m_workspace->articles().rowCount(), found);
}

void WorkspaceTest::emptyScopeTellsWhatTheWholeLibraryHas()
{
    waitForResult([this] { m_workspace->setScope(bookmarkedArticles()); });
    QCOMPARE(m_workspace->result().listing.count(), 0);
    QVERIFY(!m_workspace->countInWholeLibrary());
    m_workspace->setQueryText(QStringLiteral("harbour"));
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->countInWholeLibrary().value_or(0) > 0, 30000);
    waitForResult([this] { m_workspace->setScope(allArticles()); });
    QVERIFY(!m_workspace->countInWholeLibrary());
    QVERIFY(m_workspace->result().listing.count() > 0);
}

void WorkspaceTest::undoGivesBackExactlyWhatWasChanged()
{
    const ArticleIds ids = rows();
    QSignalSpy marked(m_workspace.get(), &Workspace::marked);
    m_workspace->setRead({ids[0]}, true);
    QTRY_COMPARE_WITH_TIMEOUT(marked.size(), 1, 30000);
    m_workspace->setRead({ids[0], ids[1], ids[2]}, true);
    QTRY_COMPARE_WITH_TIMEOUT(marked.size(), 2, 30000);
    QCOMPARE(marked.at(1).at(0).toString(), QStringLiteral("Marked 2 read"));
    m_workspace->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->counts().unread, Stories - 1, 30000);
    QTRY_VERIFY(isUnread(ids[1]));  // the row follows the count
    QVERIFY(!isUnread(ids[0]));
    m_workspace->undoStack().redo();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->counts().unread, Stories - 3, 30000);
}

void WorkspaceTest::markingNothingNewMakesNoToast()
{
    QSignalSpy marked(m_workspace.get(), &Workspace::marked);
    m_workspace->setRead({rows()[0]}, false);
    m_workspace->setBookmarked({rows()[0]}, true);
    QTRY_COMPARE_WITH_TIMEOUT(marked.size(), 1, 30000);
    QCOMPARE(marked.at(0).at(0).toString(), QStringLiteral("Bookmarked"));
    QCOMPARE(m_workspace->undoStack().count(), 1);
}

void WorkspaceTest::openedArticleCountsAsReadOnlyByThePerson()
{
    Window window(*m_workspace);
    m_workspace->setReadAfterMilliseconds(0);
    const ArticleIds ids = rows();
    m_workspace->reopen(ids[0]);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->openArticle().has_value(), 30000);
    m_workspace->open(ids[1]);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->counts().unread, Stories - 1, 30000);
    QVERIFY(isUnread(ids[0]));
    QVERIFY(!isUnread(ids[1]));
    QCOMPARE(m_workspace->undoStack().count(), 0);
}

void WorkspaceTest::selectionAloneNeverReads()
{
    Window window(*m_workspace);
    m_workspace->setReadAfterMilliseconds(0);
    QSignalSpy opened(m_workspace.get(), &Workspace::openArticleChanged);
    m_workspace->select(rows());
    auto* list = window.articles.widget()->findChild<QListView*>();
    list->selectionModel()->setCurrentIndex(list->model()->index(3, 0), QItemSelectionModel::ClearAndSelect);
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 0);
    QCOMPARE(m_workspace->selection(), ArticleIds{rows()[3]});
    QCOMPARE(m_workspace->counts().unread, Stories);
}

void WorkspaceTest::articleReadInUnreadStaysUntilTheNextQuestion()
{
    waitForResult([this] { m_workspace->setScope(unreadArticles()); });
    const ArticleId first = rows()[0];
    m_workspace->open(first);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->openArticle().has_value(), 30000);
    m_workspace->markOpened(first);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->counts().unread, Stories - 1, 30000);
    QVERIFY(m_workspace->articles().rowOf(first) >= 0);
    m_workspace->open({});
    waitForResult([this] { m_workspace->setQueryText(QStringLiteral("is:unread")); });
    QCOMPARE(m_workspace->articles().rowOf(first), -1);
}

void WorkspaceTest::closedLibraryLeavesNothing()
{
    m_workspace->open(rows()[0]);
    m_workspace->setLibrary(nullptr);
    QCOMPARE(m_workspace->articles().rowCount(), 0);
    QVERIFY(!m_workspace->openArticle());
    QVERIFY(!m_workspace->hasCounts());
    QVERIFY(m_workspace->inHand().isEmpty());
}

void WorkspaceTest::nothingIsAskedWithoutALibrary()
{
    Workspace workspace;
    Window window(workspace);
    workspace.setQueryText(QStringLiteral("harbour"));
    workspace.setScope(unreadArticles());
    workspace.open({1});
    workspace.setRead({{1}}, true);
    workspace.markAllRead();
    workspace.markOpened({1});
    library::ImportRequest request;
    request.paths = {QStringLiteral("anything")};
    workspace.import(request);
    workspace.step(Step::Next);
    QVERIFY(workspace.works().running().empty());
    QVERIFY(!workspace.isSearching());
}

/// Of the sample stories, two are of 10 April 2026, none of the day before.
void WorkspaceTest::todayGoesOverMidnight()
{
    QDateTime now(QDate(2026, 4, 9), QTime(23, 59, 50));
    Workspace workspace([&now] { return now; });
    workspace.setLibrary(m_library);
    QTRY_COMPARE(workspace.articles().rowCount(), Stories);
    QTRY_VERIFY(workspace.hasCounts());
    QCOMPARE(workspace.counts().today, 0);
    workspace.setScope(todaysArticles());
    QTRY_COMPARE(workspace.articles().rowCount(), 0);
    auto* midnight = workspace.findChild<QTimer*>(QStringLiteral("midnight"));
    QVERIFY(midnight && midnight->isActive());
    midnight->start(1);
    QSignalSpy ticks(midnight, &QTimer::timeout);
    QSignalSpy asked(&workspace, &Workspace::searchStarted);
    QTRY_VERIFY(ticks.size() > 3);
    QCOMPARE(asked.size(), 0);  // the same day is not asked for again
    now = now.addSecs(20);
    QTRY_COMPARE(workspace.articles().rowCount(), 2);
    QTRY_COMPARE(workspace.counts().today, 2);
    QCOMPARE(asked.size(), 1);
}

void WorkspaceTest::aTabOfYesterdayIsAskedAnew()
{
    QDateTime now(QDate(2026, 4, 9), QTime(12, 0));
    Workspace workspace([&now] { return now; });
    workspace.setLibrary(m_library);
    workspace.setScope(todaysArticles());
    QTRY_VERIFY(!workspace.isSearching() && workspace.isAnswered());
    const Tab left = workspace.tab();
    QVERIFY(left.found);
    workspace.setScope(allArticles());
    QTRY_COMPARE(workspace.articles().rowCount(), Stories);
    now = now.addDays(1);
    workspace.show(left);
    QTRY_COMPARE(workspace.articles().rowCount(), 2);
}

void WorkspaceTest::typingInTheBoxSearches()
{
    Window window(*m_workspace);
    auto* box = window.search.widget()->findChild<QLineEdit*>();
    waitForResult([&] { QTest::keyClicks(box, QStringLiteral("harbour")); });
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->result().listing.count() < Stories, 30000);
    QCOMPARE(m_workspace->query().text, QStringLiteral("harbour"));
    m_workspace->setQueryText(QStringLiteral("rail"));
    QCOMPARE(box->text(), QStringLiteral("rail"));
}

void WorkspaceTest::stepsWalkThroughTheListAndOpen()
{
    Window window(*m_workspace);
    const ArticleIds ids = rows();
    m_workspace->step(Step::Next);
    QCOMPARE(m_workspace->openId(), ids[0]);
    m_workspace->step(Step::Next);
    m_workspace->step(Step::Next);
    QCOMPARE(m_workspace->openId(), ids[2]);
    QCOMPARE(m_workspace->selection(), ArticleIds{ids[2]});
    m_workspace->step(Step::Previous);
    QCOMPARE(m_workspace->openId(), ids[1]);
    for (int i = 0; i < 2 * Stories; ++i) m_workspace->step(Step::Next);
    QCOMPARE(m_workspace->openId(), ids.back());
}

void WorkspaceTest::hitsOfTheQueryAreMarkedInTheReader()
{
    Window window(*m_workspace);
    waitForResult([this] { m_workspace->setQueryText(QStringLiteral("harbour")); });
    m_workspace->step(Step::Next);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->openArticle().has_value(), 30000);
    QVERIFY(!m_workspace->openArticle()->matches.empty());
    Actions actions = window.reader.actions();
    const auto next = std::ranges::find(actions, QStringLiteral("reader.nextHit"), &Action::id);
    next->run();
    const auto* page = window.reader.widget()->findChild<QTextBrowser*>();
    QCOMPARE(page->extraSelections().size(), 1);
    QCOMPARE(page->extraSelections().first().cursor.selectedText().toLower(), QStringLiteral("harbour"));
}

void WorkspaceTest::sidebarAndScopeFollowEachOther()
{
    Window window(*m_workspace);
    auto* sidebar = window.sidebar.widget()->findChild<QListView*>();
    sidebar->setCurrentIndex(sidebar->model()->index(1, 0));
    QCOMPARE(m_workspace->scope().kind, Scope::Kind::Unread);
    m_workspace->setScope(bookmarkedArticles());
    QCOMPARE(sidebar->currentIndex().row(), 3);
    m_workspace->setScope(todaysArticles());
    QCOMPARE(sidebar->currentIndex().row(), 2);
    m_workspace->setScope(sourceScope(QStringLiteral("nobody")));
    QVERIFY(!sidebar->currentIndex().isValid());
    QCOMPARE(m_workspace->scope().kind, Scope::Kind::Source);
}

void WorkspaceTest::emptyListSaysWhatToDo()
{
    Window window(*m_workspace);
    waitForResult([this] { m_workspace->setQueryText(QStringLiteral("zzzzqqq")); });
    QStringList texts;
    for (const auto* label : window.articles.widget()->findChildren<QLabel*>())
        if (label->isVisibleTo(&window.ground)) texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("Nothing found")));
    QSignalSpy results(m_workspace.get(), &Workspace::resultChanged);
    for (auto* button : window.articles.widget()->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Clear the search")) button->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->articles().rowCount(), Stories, 30000);
}

void WorkspaceTest::nothingFoundTellsWhatIsInTheWay()
{
    Window window(*m_workspace);
    m_workspace->setQueryText(QStringLiteral("harbour zzzzqqq sort:oldest"));
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->loosening(), 30000);
    const Loosening expected{QStringLiteral("harbour sort:oldest"), {QStringLiteral("zzzzqqq")}, 3};
    QVERIFY(*m_workspace->loosening() == expected);
    QStringList texts;
    for (const auto* label : window.articles.widget()->findChildren<QLabel*>()) texts << label->text();
    QVERIFY2(texts.contains(QStringLiteral("Without «zzzzqqq» there are 3 articles.")), qPrintable(texts.join(u'|')));
    int defaults = 0;
    for (const auto* button : window.articles.widget()->findChildren<QPushButton*>())
        defaults += button->isVisibleTo(&window.ground) && button->isDefault();
    QCOMPARE(defaults, 1);
    for (auto* button : window.articles.widget()->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Search without it")) button->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->articles().rowCount(), 3, 30000);
    QVERIFY(!m_workspace->loosening());
}

void WorkspaceTest::everyControlHasAName()
{
    Window window(*m_workspace);
    m_workspace->step(Step::Next);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->openArticle().has_value(), 30000);
    for (Pane* pane : window.panes()) {
        QVERIFY(!pane->title().isEmpty());
        for (const auto* control : pane->widget()->findChildren<QWidget*>()) {
            const bool isScrollBar = control->inherits("QScrollBar");
            if (control->focusPolicy() == Qt::NoFocus || isScrollBar || !control->isVisibleTo(&window.ground)) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const QString name =
                control->accessibleName().isEmpty() && button ? button->text() : control->accessibleName();
            QVERIFY2(!name.isEmpty() || control->focusProxy() || control->inherits("QSplitter") ||
                         control->inherits("QStackedWidget") || control->inherits("QMenu"),
                     qPrintable(pane->id() + u' ' + QLatin1String(control->metaObject()->className()) + u' ' +
                                control->objectName()));
        }
    }
}

void WorkspaceTest::actionIdsAndTextsAreWhole()
{
    Window window(*m_workspace);
    Actions all = markActions(*m_workspace);
    for (Pane* pane : window.panes())
        for (const Action& action : pane->actions()) all.push_back(action);
    QSet<QString> ids;
    for (const Action& action : all) {
        QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
        ids.insert(action.id);
        QVERIFY2(!action.text.isEmpty() && action.run, qPrintable(action.id));
        for (const QKeySequence& keys : action.shortcuts) QVERIFY2(!keys.isEmpty(), qPrintable(action.id));
    }
}

QTEST_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
