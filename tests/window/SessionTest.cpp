// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person left off: over a close, over `kill -9` (this program runs itself as the one that is killed), and from
// sessions that other versions or nobody in his right mind wrote.
#include "ShownWindow.h"

#include "library/Marking.h"
#include "library/Reading.h"
#include "ui/panes/articles/ArticleView.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTextBrowser>

#include <cstdio>

using namespace dateline;
using namespace dateline::tests;

namespace {

constexpr int Stories = 3000;

QByteArray line(int number)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray body = "Paragraph one of story " + n + (number % 2 ? " about harbours." : " about bridges.");
    for (int i = 0; i < 60; ++i)
        body +=
            "\\n\\nParagraph " + QByteArray::number(i) + " of " + n + " goes on for a while, so that it is scrolled.";
    const QByteArray date = "20" + QByteArray::number(10 + number % 15) + "-03-" + QByteArray::number(10 + number % 18);
    return R"({"id":"s-)" + n + R"(","date":")" + date + R"(T10:00:00Z","headline":"Story )" + n + R"(","body":")" +
           body + "\"}\n";
}

/// What the eye sees of where a window stands.
QJsonObject seenIn(window::MainWindow& window)
{
    workspace::Workspace& workspace = window.workspace();
    const auto* list = window.findChild<QAbstractItemView*>(u"articles"_s);
    const auto* page = window.findChild<QTextBrowser*>(u"article"_s);
    const auto* tabs = window.findChild<QTabBar*>(u"tabs"_s);
    const QModelIndex top = list->indexAt({5, 0});
    QJsonArray captions;
    for (int index = 0; index < tabs->count(); ++index) captions << tabs->tabToolTip(index);
    return {{u"top"_s, workspace.articles().idAt(top.row()).value},
            {u"y"_s, list->visualRect(top).top()},
            {u"current"_s, list->currentIndex().row()},
            {u"open"_s, workspace.openId().value},
            {u"shown"_s, workspace.openArticle() ? workspace.openArticle()->article.summary.id.value : 0},
            {u"line"_s, page->cursorForPosition({page->viewport()->width() / 2, 1}).position()},
            {u"query"_s, workspace.query().text},
            {u"scope"_s, workspace.scope().queryText},
            {u"tab"_s, tabs->currentIndex()},
            {u"tabs"_s, captions},
            {u"sidebar"_s, window.findChild<QAbstractItemView*>(u"sidebar"_s)->isVisible()},
            {u"list"_s, window.findChild<QSplitter*>()->sizes().value(1)}};
}

bool isAtTop(const QJsonObject& seen)
{
    return seen[u"y"].toInt() == 0 && seen[u"line"].toInt() == 0;
}

}  // namespace

class SessionTest final : public QObject, ShownWindow {
    Q_OBJECT
public:
    /// The one that is killed: it goes somewhere, says where it stands, and waits for its end.
    void live(const QString& folder, const QString& settings)
    {
        speak(u"en"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings);
        QCoreApplication::setOrganizationName(u"DatelineTest"_s);
        m_appearance = std::make_unique<style::Appearance>(*qApp);
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->restoreLayout();
        m_window->show();
        m_window->openLibrary(folder);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), Stories, 60'000);
        goSomewhere();
        QTRY_VERIFY_WITH_TIMEOUT(isWritten() && isLayoutWritten(), 30'000);
        std::puts(QJsonDocument(seenIn(*m_window)).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        QTest::qWait(600'000);
    }

private:
    void goSomewhere()
    {
        m_window->activateWindow();
        press(QKeySequence(Qt::Key_F9));  // without the sidebar
        scrollTo(0.7);
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        type(u"harbours"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), Stories / 2, 30'000);
        press(QKeySequence(Qt::CTRL | Qt::Key_T));
        type(u"bridges"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), Stories / 2, 30'000);
        press(QKeySequence(Qt::Key_Return));
        scrollTo(0.4);
        auto* list = m_window->findChild<QAbstractItemView*>(u"articles"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {50, 150});
        QTRY_VERIFY_WITH_TIMEOUT(workspace().openArticle(), 10'000);
        auto* page = m_window->findChild<QTextBrowser*>(u"article"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->verticalScrollBar()->maximum() > 800, 10'000);
        page->verticalScrollBar()->setValue(777);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
        QTRY_COMPARE(workspace().query().text, u"harbours"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTRY_COMPARE(workspace().query().text, u"bridges"_s);
        QTRY_COMPARE(rows(), Stories / 2);
        scrollBy(37);
    }

    /// The place of the list, moved last, stands in the library.
    bool isWritten()
    {
        const panes::RowWindow::Place place = m_window->findChild<panes::ArticleView*>(u"articles"_s)->rows().place();
        const QJsonObject tab = session()[u"tabs"][2].toObject();
        const QJsonObject list = tab[u"positions"][u"articles"].toObject();
        return list[u"row"] == place.row && list[u"offset"] == place.offset && tab[u"count"] == rows();
    }

    /// The sidebar was hidden first.
    static bool isLayoutWritten()
    {
        QFile file(QSettings().fileName());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("\nhidden=sidebar");
    }

    QTextBrowser* page() { return m_window->findChild<QTextBrowser*>(u"article"_s); }
    int topLine() { return page()->cursorForPosition({page()->viewport()->width() / 2, 1}).position(); }

    void scrollTo(double share)
    {
        auto* bar = m_window->findChild<QAbstractItemView*>(u"articles"_s)->verticalScrollBar();
        bar->setValue(int(bar->maximum() * share));
    }

    void scrollBy(int units)
    {
        auto* bar = m_window->findChild<QAbstractItemView*>(u"articles"_s)->verticalScrollBar();
        bar->setValue(bar->value() + units);
    }

    void leaveSession(const QByteArray& session)
    {
        const auto opened = library::Library::open(m_folder->filePath(u"library"_s));
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30'000);
        const auto saved = (*opened.result())->marking().saveSession(session);
        QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), 30'000);
    }

    QJsonObject session()
    {
        const auto answer = workspace().library()->reading().session();
        while (!answer.isFinished()) QTest::qWait(1);
        return QJsonDocument::fromJson(*answer.result()).object();
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

    void standsWhereItStoodAfterKill()
    {
        QFile stories(m_folder->filePath(u"stories.jsonl"_s));
        QVERIFY(stories.open(QIODevice::WriteOnly));
        for (int number = 1; number <= Stories; ++number) stories.write(line(number));
        stories.close();
        open();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {stories.fileName()};
        workspace().import(request);
        QVERIFY(finished.wait(120'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), Stories, 60'000);
        m_window.reset();
        QSettings().sync();

        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(),
                    {u"--live"_s, m_folder->filePath(u"library"_s), m_settings.path()});
        QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine() || other.state() == QProcess::NotRunning, 240'000);
        const QJsonObject left = QJsonDocument::fromJson(other.readLine()).object();
        other.kill();
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(left[u"open"].toInteger() > 0 && !isAtTop(left), QJsonDocument(left).toJson().constData());
        QCOMPARE(left[u"tabs"].toArray().size(), 3);

        QSettings().sync();
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->restoreLayout();
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_COMPARE_WITH_TIMEOUT(QJsonDocument(seenIn(*m_window)).toJson(), QJsonDocument(left).toJson(), 30'000);
        QTest::qWait(1500);  // nothing moves it afterwards, and looking at it is no reading
        QCOMPARE(QJsonDocument(seenIn(*m_window)).toJson(), QJsonDocument(left).toJson());
        QVERIFY(!workspace().mayCountAsRead());
    }

    void opensAnOlderSession()
    {
        open();
        importSamples();
        const ArticleId third = workspace().articles().idAt(2);
        m_window.reset();
        leaveSession(
            u"{\"version\":1,\"scope\":\"is:unread\",\"query\":\"the\",\"sort\":1,\"open\":%1}"_s.arg(third.value)
                .toUtf8());
        open();
        QTRY_COMPARE(workspace().query().text, u"the"_s);
        QCOMPARE(workspace().scope().kind, workspace::Scope::Kind::Unread);
        QCOMPARE(workspace().sort(), query::SortKey::Oldest);
        QTRY_COMPARE(workspace().openId(), third);
    }

    void keepsWhatANewerVersionKnows()
    {
        open();
        m_window.reset();
        leaveSession(R"({"version":9,"mood":{"a":[1]},"current":1,"tabs":[{"query":"one","colour":"red"},)"
                     R"({"query":"two","later":true}]})");
        open();
        QTRY_COMPARE(workspace().query().text, u"two"_s);
        workspace().setQueryText(u"three"_s);
        QTRY_VERIFY(session()[u"tabs"].toArray().at(1)[u"query"] == u"three"_s);
        QCOMPARE(session()[u"version"].toInt(), 9);
        QCOMPARE(session()[u"mood"].toObject()[u"a"].toArray().size(), 1);
        QCOMPARE(session()[u"tabs"].toArray().at(0)[u"colour"].toString(), u"red"_s);
        QVERIFY(session()[u"tabs"].toArray().at(1)[u"later"].toBool());
    }

    void opensInSpiteOfAnySession_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("\x00\xff{]", 4);
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("tabs that are none") << QByteArray(R"({"version":2,"tabs":[1,null,"x"],"current":7})");
        QTest::newRow("tabs in a word") << QByteArray(R"({"version":2,"tabs":"many"})");
        QTest::newRow("an article that is gone") << QByteArray(
            R"({"version":2,"tabs":[{"open":987654,"positions":{"reader":{"article":987654,"body":5}}}]})");
        QTest::newRow("impossible numbers") << QByteArray(
            R"({"version":2,"current":-5,"tabs":[{"sort":99,"open":-3,"positions":{"articles":{"row":-7,"offset":-99999}}}]})");
        QTest::newRow("a row behind the end") << QByteArray(
            R"({"version":2,"tabs":[{"positions":{"articles":{"row":2000000000,"offset":2000000000,"top":55555}}}]})");
        QTest::newRow("closed tabs that are none") << QByteArray(
            R"({"version":2,"tabs":[{}],"closed":[1,null,{"at":3},{"at":"x","query":7},{"open":987654,"at":-9}]})");
        QTest::newRow("memories that are none") << QByteArray(
            R"({"version":2,"tabs":[{}],"panes":{"reader":{"places":[1,"x",null,-5,[],{},3,4,9]},"mood":4}})");
        QTest::newRow("memories in a list") << QByteArray(R"({"version":2,"tabs":[{}],"panes":[3],"closed":"x"})");
        QTest::newRow("positions in a list") << QByteArray(R"({"version":2,"tabs":[{"positions":[1,2]}]})");
    }

    void opensInSpiteOfAnySession()
    {
        QFETCH(const QByteArray, left);
        open();
        importSamples();
        m_window.reset();
        leaveSession(left);
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        QTest::qWait(200);
        QCOMPARE(rows(), 20);
        const auto* box = shown<QMessageBox>();
        QVERIFY2(!box, box ? qPrintable(box->text()) : "");  // it is not said either
    }

    void whatIsAskedForOpensBesideWhatWasLeft()
    {
        open();
        importSamples();
        workspace().setQueryText(u"harbour"_s);
        QTRY_COMPARE(rows(), 3);
        m_window->close();
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->beginWith(u"the"_s, {});
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_COMPARE(workspace().query().text, u"the"_s);
        const auto* tabs = m_window->findChild<QTabBar*>(u"tabs"_s);
        QTRY_COMPARE(tabs->count(), 2);
        QVERIFY(tabs->tabToolTip(0).startsWith(u"harbour"_s));
        QCOMPARE(tabs->currentIndex(), 1);
    }

    /// Read halfway, then left for another; opened again when no tab knows of it any more.
    void anArticleOpensWhereItWasLeft()
    {
        open();
        QFile stories(m_folder->filePath(u"stories.jsonl"_s));
        QVERIFY(stories.open(QIODevice::WriteOnly));
        for (int number = 1; number <= 20; ++number) stories.write(line(number));
        stories.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {stories.fileName()};
        workspace().import(request);
        QVERIFY(finished.wait(60'000));
        QTRY_COMPARE(rows(), 20);
        const ArticleId left = workspace().articles().idAt(4), other = workspace().articles().idAt(9);
        const auto show = [this](ArticleId id) {
            workspace().open(id);
            QTRY_VERIFY(workspace().openArticle() && workspace().openArticle()->article.summary.id == id);
            QTRY_VERIFY(page()->verticalScrollBar()->maximum() > 800);
        };
        show(left);
        page()->verticalScrollBar()->setValue(777);
        const int line = topLine();
        QVERIFY(line > 0);
        show(other);
        QTRY_COMPARE(topLine(), 0);
        for (int time = 0; time < 3; ++time) {  // also where it was not looked at in between
            m_window->close();
            open();
            QTRY_COMPARE(workspace().openId(), other);
        }
        show(left);
        QTRY_COMPARE(topLine(), line);
        show(other);
        QTRY_COMPARE(topLine(), 0);
        // Another library has other articles of these numbers.
        m_window->openLibrary(m_folder->filePath(u"another"_s));
        QTRY_VERIFY(workspace().library() && workspace().library()->folder().endsWith(u"another"_s));
        workspace().setQueryText(u"harbours"_s);
        QTRY_COMPARE(session()[u"tabs"].toArray().at(0)[u"query"].toString(), u"harbours"_s);
        QCOMPARE(session()[u"panes"][u"reader"][u"places"].toArray(), QJsonArray());
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_COMPARE(rows(), 20);
        show(left);
        QTRY_COMPARE(topLine(), line);
    }

    void anIdleWindowWritesNothing()
    {
        open();
        importSamples();
        workspace().setQueryText(u"harbour"_s);
        QTRY_COMPARE(session()[u"tabs"].toArray().at(0)[u"query"].toString(), u"harbour"_s);
        QTRY_COMPARE(session()[u"tabs"].toArray().at(0)[u"count"].toInt(), 3);
        QTest::qWait(1500);
        const auto written = workspace().library()->marking().saveSession("mark");
        QTRY_VERIFY(written.isFinished());
        QTest::qWait(1500);
        const auto answer = workspace().library()->reading().session();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(*answer.result(), QByteArray("mark"));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    SessionTest test;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--live"_s) {
        test.live(arguments.value(2), arguments.value(3));
        return 1;
    }
    return QTest::qExec(&test, argc, argv);
}

#include "SessionTest.moc"
