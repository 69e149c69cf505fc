// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownWindow.h"

#include "support/Pictures.h"
#include "support/WebServer.h"

#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

using namespace dateline;
using namespace dateline::tests;

/// Pictures of an article that stand on a server: nobody is asked for them but by a click.
class PicturesTest final : public QObject, private ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        begin();
        QApplication::setDoubleClickInterval(0);
    }

    void init()
    {
        m_server = std::make_unique<WebServer>();
        m_server->serve(u"/red.png"_s, "image/png", pictureOf(Qt::red, {300, 200}));
        m_server->serve(u"/more.png"_s, "image/png", pictureOf(Qt::red, {300, 200}));
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        importPages();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void importingAndReadingAskNobody()
    {
        for (int i = 0; i < 3; ++i) {
            press(QKeySequence(Qt::Key_J));
            QTest::qWait(100);
        }
        press(QKeySequence(Qt::CTRL | Qt::Key_Plus));
        QTest::qWait(200);
        QCOMPARE(m_server->connections, 0);
    }

    void clickLoads()
    {
        openFirst();
        click(u"Picture from"_s);
        QTRY_VERIFY(red() > 50'000);
        QCOMPARE(m_server->requests.size(), 1);
        const QByteArray sent = m_server->requests.front().toLower();
        QVERIFY2(!sent.contains("referer") && !sent.contains("cookie"), sent.constData());
    }

    void enterAndSpaceLoad_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    /// Which elsewhere open the article and turn its page.
    void enterAndSpaceLoad()
    {
        QFETCH(Qt::Key, key);
        openFirst();
        const ArticleId opened = workspace().openId();
        reader().setFocus(Qt::TabFocusReason);
        press(QKeySequence(Qt::Key_Tab));
        press(QKeySequence(key));
        QTRY_VERIFY(red() > 50'000);
        QCOMPARE(m_server->requests.size(), 1);
        QCOMPARE(workspace().openId(), opened);
        QCOMPARE(QApplication::focusWidget(), &reader());
    }

    void restartDoesNot()
    {
        openFirst();
        click(u"Picture from"_s);
        QTRY_VERIFY(red() > 50'000);
        m_window->close();
        m_window.reset();
        open();
        QTRY_VERIFY(workspace().library());
        QTRY_VERIFY(rows() == 2);
        openFirst();
        QTest::qWait(300);
        QCOMPARE(m_server->requests.size(), 1);
        QCOMPARE(red(), 0);
    }

    void anotherArticleAndBackKeepsIt()
    {
        openFirst();
        click(u"Picture from"_s);
        QTRY_VERIFY(red() > 50'000);
        workspace().open({2});
        QTRY_COMPARE(red(), 0);
        workspace().open({1});
        QTRY_VERIFY(red() > 50'000);
        QCOMPARE(m_server->requests.size(), 1);
    }

    void commandNamesTheHostsAndLoadsAll()
    {
        openFirst();
        workspace().askFor(u"reader.loadPictures"_s);
        QMenu* menu = shown<QMenu>();
        QVERIFY(menu);
        const QString row = menu->actions().value(0)->text();
        QVERIFY2(row.contains(u"127.0.0.1, localhost"), qPrintable(row));
        QCOMPARE(m_server->connections, 0);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_server->requests.size(), 2);
        QTRY_VERIFY(red() > 100'000);
        workspace().askFor(u"reader.loadPictures"_s);
        QVERIFY(!shown<QMenu>());
    }

    void menuOfAPlaceOffersIt()
    {
        openFirst();
        const QPoint at = middleOf(u"Picture from"_s);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, reader().viewport()->mapToGlobal(at));
        QApplication::sendEvent(reader().viewport(), &asked);
        QMenu* menu = shown<QMenu>();
        QVERIFY(menu);
        QStringList rows;
        for (const QAction* action : menu->actions()) rows << action->text();
        QVERIFY2(rows.contains(u"Load picture from 127.0.0.1"_s) && rows.contains(u"Open picture in the browser"_s),
                 qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.filter(u" of this article from 127.0.0.1, localhost"_s).size() == 1,
                 qPrintable(rows.join(u'\n')));
        menu->close();
        QCOMPARE(m_server->connections, 0);
    }

    void closingInTheMiddleWaitsForNobody()
    {
        m_server->answer(u"/red.png"_s, [](QTcpSocket&) {});
        openFirst();
        click(u"Picture from"_s);
        QTRY_COMPARE(m_server->requests.size(), 1);
        QElapsedTimer clock;
        clock.start();
        m_window->close();
        m_window.reset();
        QVERIFY(clock.elapsed() < 10'000);
        QTRY_COMPARE(m_server->cut, 1);
    }

private:
    QTextBrowser& reader() { return *m_window->findChild<QTextBrowser*>(u"article"_s); }
    int red() { return countOf(reader().viewport()->grab().toImage(), Qt::red); }

    QPoint middleOf(const QString& words)
    {
        QTextCursor cursor = reader().document()->find(words);
        cursor.setPosition(cursor.selectionStart() + int(words.size()) / 2);
        return reader().cursorRect(cursor).center();
    }

    void click(const QString& words)
    {
        QTest::mouseClick(reader().viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(words));
    }

    void openFirst()
    {
        workspace().open({1});
        QTRY_VERIFY(workspace().openArticle());
        QTRY_VERIFY(reader().toPlainText().contains(u"Picture from 127.0.0.1"_s));
    }

    void importPages()
    {
        library::ImportRequest request;
        request.paths = {m_folder->filePath(u"pages.jsonl"_s)};
        QFile file(request.paths.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString line = u"{\"id\":\"%1\",\"headline\":\"Port %1\",\"html\":\"%2<p>The ships wait.</p>\"}\n"_s;
        const QString image = u"<img src='%1' alt='Ships'>"_s;
        const QString images =
            image.arg(m_server->address(u"/red.png"_s)) + image.arg(m_server->address(u"/more.png"_s, u"localhost"_s));
        file.write(line.arg(u"1"_s, images).toUtf8());
        file.write(line.arg(u"2"_s, u"<p>No picture.</p>"_s).toUtf8());
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 10'000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<WebServer> m_server;
};

QTEST_MAIN(PicturesTest)
#include "PicturesTest.moc"
