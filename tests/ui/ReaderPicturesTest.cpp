// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Pictures.h"
#include "support/WebServer.h"
#include "ui/panes/reader/PictureMenu.h"
#include "ui/panes/reader/ReaderView.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace dateline;
using namespace dateline::panes;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

library::OpenArticle marked(const QString& html, qint64 id = 1)
{
    library::OpenArticle open;
    open.article.summary.id = {id};
    open.article.summary.headline = u"Headline"_s;
    open.markup = bodyMarkup(html);
    open.article.body = open.markup->text;
    return open;
}

QString paragraphs(int count)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += u"<p>Paragraph %1 says what was said about the harbour and its ships, at length.</p>\n"_s.arg(i);
    return html;
}

}  // namespace

/// Pictures of other hosts in the reading pane: asked for by a click, shown in their place, and nothing moves.
class ReaderPicturesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksNobodyWithoutAClick();
    void clickLoadsThePictureIntoThePage();
    void keysLoadThePictureToo_data();
    void keysLoadThePictureToo();
    void spaceTurnsThePageBehindAClickOfTheMouse();
    void tabGoesOnBehindAPictureThatCame();
    void whereALinkLeadsStaysAtTheEdge();
    void secondClickStops();
    void secondClickOfADoubleOneIsNone();
    void failureIsASentenceAndAClickTriesAgain();
    void whatIsNoPictureIsAFailure();
    void pictureIsOfItsArticleAlone();
    void pictureComesBackWithItsArticleUnasked();
    void pictureThatComesLateMovesNothing();
    void lineAtTheTopStaysWhileThePictureAboveComes();
    void pictureAtTheTopOfTheViewGrowsDownward();
    void whatWasFoundStaysMarked();
    void onePictureInTwoPlacesIsFetchedOnce();
    void menuNamesAllHosts();
    void menuOfManyHostsNamesEach();
    void forgottenIsAskedForAnew();

private:
    QPoint middleOf(const QString& words) const;
    void click(const QString& words);
    void show(const library::OpenArticle& open);
    QString image(const QString& path, const QString& alt = u"Ships"_s) const
    {
        return u"<p><img src=\"%1\" alt=\"%2\"></p>\n"_s.arg(m_server->address(path), alt);
    }
    int red() const { return countOf(m_view->viewport()->grab().toImage(), Qt::red); }
    bool says(const QString& words) const { return m_view->toPlainText().contains(words); }
    int topLine() const { return m_view->cursorForPosition({400, 1}).position(); }

    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<ReaderView> m_view;
};

void ReaderPicturesTest::init()
{
    QApplication::setDoubleClickInterval(0);
    m_server = std::make_unique<WebServer>();
    m_server->serve(u"/red.png"_s, "image/png", pictureOf(Qt::red, {300, 200}));
    m_server->answer(u"/slow.png"_s, [](QTcpSocket&) {});
    m_view = std::make_unique<ReaderView>();
    m_view->resize(800, 600);
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void ReaderPicturesTest::cleanup()
{
    m_view.reset();
    m_server.reset();
}

QPoint ReaderPicturesTest::middleOf(const QString& words) const
{
    QTextCursor cursor = m_view->document()->find(words);
    cursor.setPosition(cursor.selectionStart() + int(words.size()) / 2);
    return m_view->cursorRect(cursor).center();
}

void ReaderPicturesTest::click(const QString& words)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(words));
}

void ReaderPicturesTest::show(const library::OpenArticle& open)
{
    m_view->open(open);
    QTRY_VERIFY(m_view->isComplete());
    QCoreApplication::processEvents();
}

void ReaderPicturesTest::asksNobodyWithoutAClick()
{
    show(marked(paragraphs(2) + image(u"/red.png"_s) + image(u"/slow.png"_s)));
    QVERIFY(says(u"Picture from 127.0.0.1 – click to load it"_s));
    m_view->find(u"Picture"_s);
    QTest::mouseMove(m_view->viewport(), middleOf(u"Picture"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    m_view->setStyle([&] {
        ReadingStyle style = m_view->style();
        style.makeLarger();
        return style;
    }());
    QTest::qWait(300);
    QCOMPARE(m_server->connections, 0);
}

void ReaderPicturesTest::clickLoadsThePictureIntoThePage()
{
    QSignalSpy links(m_view.get(), &ReaderView::linkAsked);
    show(marked(image(u"/red.png"_s) + paragraphs(3)));
    click(u"Picture"_s);
    QVERIFY(says(u"Loading picture from 127.0.0.1… Click to stop."_s));
    QTRY_VERIFY(red() > 50'000);
    QVERIFY(!says(u"127.0.0.1"_s));
    QVERIFY(says(u"Ships"_s));
    QVERIFY(!m_view->findChild<QLabel*>()->isVisible());  // where the link led
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(!m_server->requests.front().toLower().contains("referer"));
    QCOMPARE(links.size(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, {150, 150});
    QTest::qWait(100);
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(links.size(), 0);
}

void ReaderPicturesTest::keysLoadThePictureToo_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void ReaderPicturesTest::keysLoadThePictureToo()
{
    QFETCH(Qt::Key, key);
    show(marked(image(u"/slow.png"_s) + image(u"/red.png"_s) + paragraphs(3)));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), key);
    QVERIFY(says(u"Loading picture"_s));
    QTest::keyClick(m_view.get(), key);  // the link has kept the focus
    QVERIFY(!says(u"Loading picture"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), key);
    QTRY_VERIFY(red() > 50'000);
}

void ReaderPicturesTest::spaceTurnsThePageBehindAClickOfTheMouse()
{
    show(marked(image(u"/slow.png"_s) + paragraphs(60)));
    click(u"Picture"_s);
    QVERIFY(says(u"Loading picture"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(says(u"Loading picture"_s));
}

void ReaderPicturesTest::tabGoesOnBehindAPictureThatCame()
{
    show(marked(u"<p><a href=\"https://example.org/first\">first</a></p>\n"_s + image(u"/red.png"_s) +
                u"<p><a href=\"https://example.org/last\">last</a></p>\n"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTRY_VERIFY(red() > 50'000);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->textCursor().selectedText(), u"last"_s);
}

void ReaderPicturesTest::whereALinkLeadsStaysAtTheEdge()
{
    show(marked(image(u"/slow.png"_s) + paragraphs(60)));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    const auto* line = m_view->findChild<QLabel*>();
    QVERIFY(line->isVisible());
    const int bottom = line->geometry().bottom();
    m_view->verticalScrollBar()->setValue(200);
    QCOMPARE(line->geometry().bottom(), bottom);
}

void ReaderPicturesTest::secondClickStops()
{
    show(marked(image(u"/slow.png"_s)));
    click(u"Picture"_s);
    QTRY_COMPARE(m_server->requests.size(), 1);
    click(u"Loading"_s);
    QVERIFY(says(u"click to load it"_s));
    QTRY_COMPARE(m_server->cut, 1);
    QVERIFY(says(u"click to load it"_s));
    click(u"Picture"_s);
    QTRY_COMPARE(m_server->requests.size(), 2);
    QVERIFY(says(u"Loading"_s));
}

void ReaderPicturesTest::secondClickOfADoubleOneIsNone()
{
    QApplication::setDoubleClickInterval(400);
    show(marked(image(u"/slow.png"_s)));
    click(u"Picture"_s);
    QVERIFY(says(u"Loading"_s));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(u"Loading"_s));
    QVERIFY(says(u"Loading"_s));
    QTRY_COMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->cut, 0);
}

void ReaderPicturesTest::failureIsASentenceAndAClickTriesAgain()
{
    show(marked(image(u"/late.png"_s)));
    click(u"Picture"_s);
    QTRY_VERIFY(
        says(u"127.0.0.1 gives no picture: there is nothing at this address. Try later, or open it in the "
             "browser. Click to try again."_s));
    QVERIFY(says(u"Ships"_s));
    m_server->serve(u"/late.png"_s, "image/png", pictureOf(Qt::red, {300, 200}));
    click(u"gives no picture"_s);
    QTRY_VERIFY(red() > 50'000);
}

void ReaderPicturesTest::whatIsNoPictureIsAFailure()
{
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    m_server->serve(u"/a.svg"_s, "image/svg+xml", svg);
    m_server->serve(u"/a.png"_s, "image/png", pictureOf(Qt::red, {300, 200}).first(60));
    m_server->serve(u"/big.png"_s, "image/png", pictureOf(Qt::red, {8'100, 4}));
    for (const QString& path : {u"/a.svg"_s, u"/a.png"_s, u"/big.png"_s}) {
        show(marked(image(path)));
        click(u"Picture"_s);
        QTRY_VERIFY(says(u"what came is no picture that can be shown"_s));
    }
}

void ReaderPicturesTest::pictureIsOfItsArticleAlone()
{
    show(marked(image(u"/red.png"_s), 1));
    click(u"Picture"_s);
    QTRY_VERIFY(red() > 50'000);
    show(marked(image(u"/red.png"_s), 2));
    QTest::qWait(200);
    QVERIFY(says(u"click to load it"_s));
    QCOMPARE(m_server->requests.size(), 1);
}

void ReaderPicturesTest::pictureComesBackWithItsArticleUnasked()
{
    show(marked(image(u"/red.png"_s), 1));
    click(u"Picture"_s);
    QTRY_VERIFY(red() > 50'000);
    show(marked(paragraphs(3), 2));
    QCOMPARE(red(), 0);
    show(marked(image(u"/red.png"_s), 1));
    QTRY_VERIFY(red() > 50'000);
    ReadingStyle style = m_view->style();
    style.makeLarger();
    m_view->setStyle(style);
    QTRY_VERIFY(red() > 50'000);
    QCOMPARE(m_server->requests.size(), 1);
}

void ReaderPicturesTest::pictureThatComesLateMovesNothing()
{
    QTcpSocket* waiting = nullptr;
    m_server->answer(u"/late.png"_s, [&](QTcpSocket& socket) { waiting = &socket; });
    show(marked(image(u"/late.png"_s), 1));
    click(u"Picture"_s);
    QTRY_VERIFY(waiting);
    show(marked(paragraphs(3), 2));
    const QString before = m_view->toPlainText();
    const QByteArray body = pictureOf(Qt::red, {300, 200});
    waiting->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: " + QByteArray::number(body.size()) +
                   "\r\n\r\n" + body);
    const QString source = m_server->address(u"/late.png"_s);
    QTRY_VERIFY(m_view->pictures().of({1}, source).kind == PictureState::Kind::There);
    QCOMPARE(m_view->toPlainText(), before);
    show(marked(image(u"/late.png"_s), 1));
    QTRY_VERIFY(red() > 50'000);
}

void ReaderPicturesTest::lineAtTheTopStaysWhileThePictureAboveComes()
{
    show(marked(paragraphs(4) + image(u"/red.png"_s) + paragraphs(80)));
    m_view->verticalScrollBar()->setValue(0);
    const QString source = m_server->address(u"/red.png"_s);
    m_view->verticalScrollBar()->setValue(1003);  // in the middle of a line
    const int line = topLine();
    const QString words = m_view->document()->findBlock(line).text();
    const int height = m_view->cursorRect(QTextCursor(m_view->document()->findBlock(line))).top();
    for (const char* state : {"loading", "there"}) {
        state == "loading"_L1 ? m_view->pictures().load({1}, source) : void();
        if (state == "there"_L1) QTRY_VERIFY(!says(u"127.0.0.1"_s));
        const QTextBlock now = m_view->document()->findBlock(topLine());
        QCOMPARE(now.text(), words);
        QVERIFY(std::abs(m_view->cursorRect(QTextCursor(now)).top() - height) <= 1);
    }
    QVERIFY(m_view->verticalScrollBar()->value() > 1100);
}

/// The line that is at the top is the picture's own: it is that which stays.
void ReaderPicturesTest::pictureAtTheTopOfTheViewGrowsDownward()
{
    show(marked(paragraphs(30) + image(u"/red.png"_s) + paragraphs(80)));
    QTextCursor place = m_view->document()->find(u"Picture from"_s);
    m_view->verticalScrollBar()->setValue(m_view->cursorRect(place).top() + m_view->verticalScrollBar()->value() - 4);
    const int top = m_view->verticalScrollBar()->value();
    click(u"Picture from"_s);
    QTRY_VERIFY(red() > 50'000);
    QCOMPARE(m_view->verticalScrollBar()->value(), top);
}

void ReaderPicturesTest::whatWasFoundStaysMarked()
{
    show(marked(image(u"/red.png"_s) + paragraphs(3)));
    QCOMPARE(m_view->find(u"harbour"_s), 3);
    m_view->stepFound(1);
    click(u"Picture"_s);
    QTRY_VERIFY(red() > 50'000);
    const auto selections = m_view->extraSelections();
    QCOMPARE(selections.size(), 3);
    for (const auto& selection : selections) QCOMPARE(selection.cursor.selectedText(), u"harbour"_s);
    m_view->stepFound(1);
    for (const auto& selection : m_view->extraSelections()) QCOMPARE(selection.cursor.selectedText(), u"harbour"_s);
}

void ReaderPicturesTest::onePictureInTwoPlacesIsFetchedOnce()
{
    show(marked(image(u"/red.png"_s) + image(u"/red.png"_s)));
    QCOMPARE(m_view->picturesToLoad().size(), 1);
    click(u"Picture"_s);
    QTRY_VERIFY(red() > 100'000);
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(m_view->picturesToLoad().isEmpty());
}

void ReaderPicturesTest::menuNamesAllHosts()
{
    const QString other = m_server->address(u"/red.png"_s, u"localhost"_s);
    show(marked(image(u"/red.png"_s) + u"<p><img src=\"%1\"></p>\n"_s.arg(other)));
    QMenu menu;
    addPictureRows(menu, *m_view, m_view->pictureAt(middleOf(u"Picture"_s)));
    QStringList rows;
    for (const QAction* action : menu.actions()) rows << action->text();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), u"Load picture from 127.0.0.1"_s);
    QVERIFY(rows.at(1).contains(u"127.0.0.1, localhost"_s) && rows.at(1).contains(u'2'));
    QCOMPARE(rows.at(2), u"Open picture in the browser"_s);
    QCOMPARE(m_server->connections, 0);
    menu.actions().at(1)->trigger();
    QTRY_VERIFY(red() > 100'000);
    QCOMPARE(m_server->requests.size(), 2);
    QMenu later;
    addPictureRows(later, *m_view, m_view->pictureAt({150, 200}));
    QCOMPARE(later.actions().size(), 1);
}

void ReaderPicturesTest::menuOfManyHostsNamesEach()
{
    QString html;
    for (int i = 0; i < 5; ++i) html += u"<p><img src=\"https://host%1.example.org/a.png\"></p>\n"_s.arg(i);
    show(marked(html));
    QMenu menu;
    addPictureRows(menu, *m_view, m_view->pictureAt(middleOf(u"Picture"_s)));
    const QMenu* all = menu.actions().at(1)->menu();
    QVERIFY(all);
    QCOMPARE(all->actions().size(), 6);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(all->actions().at(i + 1)->text(), u"host%1.example.org"_s.arg(i));
        QVERIFY(!all->actions().at(i + 1)->isEnabled());
    }
}

void ReaderPicturesTest::forgottenIsAskedForAnew()
{
    show(marked(image(u"/red.png"_s)));
    click(u"Picture"_s);
    QTRY_VERIFY(red() > 50'000);
    m_view->pictures().forget();
    m_view->close();
    show(marked(image(u"/red.png"_s)));
    QTest::qWait(200);
    QVERIFY(says(u"click to load it"_s));
    QCOMPARE(m_server->requests.size(), 1);
}

QTEST_MAIN(ReaderPicturesTest)
#include "ReaderPicturesTest.moc"
