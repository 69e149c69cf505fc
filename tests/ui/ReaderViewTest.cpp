// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderView.h"

#include "ui/panes/reader/LinkLine.h"
#include "ui/panes/reader/TickScrollBar.h"
#include "ui/style/Theme.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace dateline;
using namespace dateline::panes;

namespace {

library::OpenArticle invented(qint64 id, const QString& body)
{
    library::OpenArticle open;
    open.article.summary.id = {id};
    open.article.summary.headline = QStringLiteral("Headline %1").arg(id);
    open.article.body = body;
    return open;
}

QString paragraphs(int count)
{
    QString body;
    for (int i = 0; i < count; ++i)
        body += QStringLiteral("Paragraph %1 says what Volker Türk said about the harbour and its ships.\n\n").arg(i);
    return body;
}

}  // namespace

class ReaderViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whateverIsAskedForIsAnEmptyPicture_data();
    void whateverIsAskedForIsAnEmptyPicture();
    void linksGoNowhereByThemselves();
    void hitsAreSteppedRoundAndRound();
    void headlineMarksLieBeneathAllLetters();
    void ticksStandForHits();
    void placeIsKeptWhenMarksChange();
    void placeIsKeptWhenTheTypeGrows();
    void placeFarDownIsRestoredAfterTheTextHasCome();
    void findInPageMarksAndSteps();
    void nextArticleForgetsTheHitsOfTheLast();
    void columnIsCentredInItsMeasure();
    void closedArticleLeavesNothing();
    void darkPageIsSetInLightInk();
    void wideTableMovesByItself();
    void hitFarToTheRightOfATableIsBroughtIntoSight();
    void linkIsSaidBeforeItIsFollowed();
    void addressesDeceiveNobody_data();
    void addressesDeceiveNobody();
    void ownPictureIsShownBySelf();
    void justifiedLinesAreAChoice();
    void bulletsAreSmallAndStandBesideTheirLines_data();
    void bulletsAreSmallAndStandBesideTheirLines();

private:
    QPoint middleOf(const QString& words) const;
    void show(const library::OpenArticle& open);
    void waitForText();

    std::unique_ptr<ReaderView> m_view;
};

void ReaderViewTest::init()
{
    m_view = std::make_unique<ReaderView>();
    m_view->resize(800, 600);
    m_view->show();
}

void ReaderViewTest::show(const library::OpenArticle& open)
{
    m_view->open(open);
    waitForText();
}

void ReaderViewTest::waitForText()
{
    QTRY_VERIFY(m_view->isComplete());
    QCoreApplication::processEvents();
}

void ReaderViewTest::whateverIsAskedForIsAnEmptyPicture_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("web") << QUrl(QStringLiteral("https://example.org/picture.png"));
    QTest::newRow("file") << QUrl::fromLocalFile(QStringLiteral(DATELINE_SOURCE_DIR "/README.md"));
    QTest::newRow("resource") << QUrl(QStringLiteral("qrc:/icons/search.svg"));
    QTest::newRow("relative") << QUrl(QStringLiteral("picture.png"));
}

void ReaderViewTest::whateverIsAskedForIsAnEmptyPicture()
{
    QFETCH(QUrl, url);
    for (const int type :
         {QTextDocument::ImageResource, QTextDocument::StyleSheetResource, QTextDocument::HtmlResource})
        QCOMPARE(m_view->loadResource(type, url).value<QImage>().size(), QSize(1, 1));
}

void ReaderViewTest::linksGoNowhereByThemselves()
{
    QVERIFY(!m_view->openLinks());
    QVERIFY(!m_view->openExternalLinks());
    QSignalSpy asked(m_view.get(), &ReaderView::linkAsked);
    Q_EMIT m_view->anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
    Q_EMIT m_view->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(asked.size(), 0);
    Q_EMIT m_view->anchorClicked(QUrl(QStringLiteral("https://example.org/story")));
    QCOMPARE(asked.size(), 1);
}

void ReaderViewTest::hitsAreSteppedRoundAndRound()
{
    library::OpenArticle open = invented(1, QStringLiteral("one two three"));
    open.matches = {{Field::Body, {0, 3}}, {Field::Body, {4, 3}}};
    show(open);
    QCOMPARE(m_view->hitCount(), 2);
    QCOMPARE(m_view->currentHit(), -1);
    for (const int expected : {0, 1, 0}) {
        m_view->stepHit(1);
        QCOMPARE(m_view->currentHit(), expected);
    }
    m_view->stepHit(-1);
    QCOMPARE(m_view->currentHit(), 1);
    QCOMPARE(m_view->extraSelections().last().cursor.selectedText(), QStringLiteral("two"));
}

// The lines of a headline stand so close that a ground drawn with its letters would cover the feet of those above.
void ReaderViewTest::headlineMarksLieBeneathAllLetters()
{
    library::OpenArticle open = invented(1, QStringLiteral("one two three"));
    open.article.summary.headline = QStringLiteral("gggggggggggggg ").repeated(8);
    const auto inkAbove = [&] {  // of the first line, where the second line's ground would lie
        const QTextLayout& layout = *m_view->document()->firstBlock().layout();
        const double base = layout.position().y() + layout.lineAt(0).y() + layout.lineAt(0).ascent();
        const QImage image = m_view->viewport()->grab().toImage();
        int dark = 0;
        for (int y = int(base) + 1; y < int(base) + 8; ++y)
            for (int x = 0; x < image.width(); ++x) dark += image.pixelColor(x, y).lightness() < 128;
        return dark;
    };
    show(open);
    const int without = inkAbove();
    QVERIFY(without > 0);
    QVERIFY(m_view->document()->firstBlock().layout()->lineCount() > 1);
    open.matches = {{Field::Headline, {0, 15 * 8 - 1}}};
    show(open);
    QCOMPARE(m_view->hitCount(), 1);
    QVERIFY(inkAbove() >= without * 9 / 10);  // edges are blended with another ground
    const QImage image = m_view->viewport()->grab().toImage();
    const QColor ground = style::themeOf(m_view->palette()).match;
    int marked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) marked += image.pixelColor(x, y) == ground;
    QVERIFY(marked > 1000);
}

void ReaderViewTest::ticksStandForHits()
{
    library::OpenArticle open = invented(1, paragraphs(60));
    open.matches = {{Field::Body, {0, 9}}, {Field::Body, {4000, 9}}};
    show(open);
    const auto* bar = qobject_cast<TickScrollBar*>(m_view->verticalScrollBar());
    QCOMPARE(bar->ticks().size(), size_t(2));
    QVERIFY(bar->ticks().front() < 0.1);
    QVERIFY(bar->ticks().back() > 0.7);
}

void ReaderViewTest::placeIsKeptWhenMarksChange()
{
    library::OpenArticle open = invented(1, paragraphs(100));
    show(open);
    m_view->restorePosition(3000);
    const int place = m_view->position();
    QVERIFY(qAbs(place - 3000) < 100);
    open.matches = {{Field::Body, {0, 9}}};
    show(open);
    QCOMPARE(m_view->position(), place);
}

void ReaderViewTest::placeIsKeptWhenTheTypeGrows()
{
    show(invented(1, paragraphs(100)));
    m_view->restorePosition(3000);
    const int place = m_view->position();
    ReadingStyle style = m_view->style();
    for (int i = 0; i < 4; ++i) style.makeLarger();
    m_view->setStyle(style);
    waitForText();
    QVERIFY(qAbs(m_view->position() - place) < 100);
}

void ReaderViewTest::placeFarDownIsRestoredAfterTheTextHasCome()
{
    const QString body = paragraphs(5000);
    m_view->open(invented(1, body));
    m_view->restorePosition(int(body.size()) - 2000);
    QTRY_VERIFY(m_view->position() > body.size() - 2200);
}

void ReaderViewTest::findInPageMarksAndSteps()
{
    show(invented(1, paragraphs(30)));
    QCOMPARE(m_view->find(QStringLiteral("turk")), 30);
    QCOMPARE(m_view->currentFound(), 0);
    m_view->stepFound(-1);
    QCOMPARE(m_view->currentFound(), 29);
    QCOMPARE(m_view->extraSelections().last().cursor.selectedText(), QStringLiteral("Türk"));
    QCOMPARE(m_view->find(QStringLiteral("absent")), 0);
    QCOMPARE(m_view->find({}), 0);
    QVERIFY(m_view->extraSelections().isEmpty());
}

void ReaderViewTest::nextArticleForgetsTheHitsOfTheLast()
{
    library::OpenArticle open = invented(1, paragraphs(30));
    open.matches = {{Field::Body, {0, 9}}};
    show(open);
    m_view->stepHit(1);
    show(invented(2, QStringLiteral("short")));
    QCOMPARE(m_view->hitCount(), 0);
    QCOMPARE(m_view->currentHit(), -1);
    QVERIFY(m_view->extraSelections().isEmpty());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void ReaderViewTest::columnIsCentredInItsMeasure()
{
    show(invented(1, paragraphs(5)));
    m_view->resize(1200, 600);
    waitForText();
    const QTextFrameFormat frame = m_view->document()->rootFrame()->frameFormat();
    const double column = m_view->viewport()->width() - frame.leftMargin() - frame.rightMargin();
    QCOMPARE(frame.leftMargin(), frame.rightMargin());
    QVERIFY(qAbs(column - ReadingStyle::OrdinaryMeasure) < 2);
}

void ReaderViewTest::closedArticleLeavesNothing()
{
    show(invented(1, paragraphs(5)));
    m_view->close();
    QVERIFY(m_view->toPlainText().isEmpty());
    QCOMPARE(m_view->hitCount(), 0);
    m_view->stepHit(1);
    QCOMPARE(m_view->position(), 0);
}

void ReaderViewTest::darkPageIsSetInLightInk()
{
    show(invented(1, QStringLiteral("ink")));
    m_view->setPalette(style::paletteOf(style::theme(style::ThemeName::Dark)));
    waitForText();
    QTextCursor cursor(m_view->document()->lastBlock());
    cursor.movePosition(QTextCursor::NextCharacter);
    QCOMPARE(cursor.charFormat().foreground().color(), style::theme(style::ThemeName::Dark).text);
}

namespace {

library::OpenArticle marked(const QString& html)
{
    library::OpenArticle open = invented(1, bodyMarkup(html)->text);
    open.markup = bodyMarkup(html);
    return open;
}

QString wideTable()
{
    QString html = QStringLiteral("<p>Before it.</p>\n<table>\n<tr>");
    for (int i = 0; i < 12; ++i) html += QStringLiteral("<td>column number %1</td>").arg(i);
    return html + QStringLiteral("</tr>\n</table>\n<p>Behind it.</p>\n");
}

}  // namespace

QPoint ReaderViewTest::middleOf(const QString& words) const
{
    QTextCursor cursor = m_view->document()->find(words);
    cursor.setPosition(cursor.selectionStart() + int(words.size()) / 2);
    return m_view->cursorRect(cursor).center();
}

void ReaderViewTest::wideTableMovesByItself()
{
    show(marked(wideTable()));
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    const auto bands = m_view->tables().bandsBetween(0, 600);
    QCOMPARE(bands.size(), size_t(1));
    QVERIFY(bands.front().most > 400);
    const QImage before = m_view->viewport()->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->tables().bandsBetween(0, 600).front().shift > 0);
    const QImage after = m_view->viewport()->grab().toImage();
    const int table = int(bands.front().rect.top());
    QCOMPARE(before.copy(0, 0, before.width(), table), after.copy(0, 0, after.width(), table));
    QVERIFY(before.copy(0, table, before.width(), 30) != after.copy(0, table, after.width(), 30));
    while (m_view->tables().bandsBetween(0, 600).front().shift < bands.front().most)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    // A double click marks the word that is seen there, not the one that lay there before.
    const int shift = m_view->tables().bandsBetween(0, 600).front().shift;
    const QPoint word = middleOf(QStringLiteral("11"));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, word - QPoint(shift, 0));
    QCOMPARE(m_view->textCursor().selectedText(), QStringLiteral("11"));
    // The bar is dragged.
    const int y = int(bands.front().rect.bottom()) + 6;
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, {600, y});
    QTest::mouseMove(m_view->viewport(), {200, y});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, {200, y});
    QVERIFY(m_view->tables().bandsBetween(0, 600).front().shift < shift);
}

void ReaderViewTest::hitFarToTheRightOfATableIsBroughtIntoSight()
{
    show(marked(wideTable()));
    QCOMPARE(m_view->find(QStringLiteral("number 11")), 1);
    const auto band = m_view->tables().bandsBetween(0, 600).front();
    const int x = middleOf(QStringLiteral("number 11")).x() - band.shift;
    QVERIFY(x > band.rect.left() && x < band.rect.right());
}

void ReaderViewTest::linkIsSaidBeforeItIsFollowed()
{
    show(marked(QStringLiteral("<p>See <a href=\"https://example.org/story\">the story</a> of it.</p>\n")));
    auto* line = m_view->findChild<QLabel*>();
    QVERIFY(line && !line->isVisible());
    QSignalSpy asked(m_view.get(), &ReaderView::linkAsked);
    const QPoint link = middleOf(QStringLiteral("the story"));
    QTest::mouseMove(m_view->viewport(), link);
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("https://example.org/story"));
    QTest::mouseMove(m_view->viewport(), {400, 500});
    QTRY_VERIFY(!line->isVisible());
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QVERIFY(line->isVisible());
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, link);
    QCOMPARE(asked.size(), 2);
}

void ReaderViewTest::addressesDeceiveNobody_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& address, const QString& shown) {
        QTest::newRow(name) << address << shown;
    };
    row("plain", QStringLiteral("https://example.org/a?b=c"), QStringLiteral("https://example.org/a?b=c"));
    row("path in Kazakh", QStringLiteral("https://example.org/%D2%9B%D0%B0%D0%B7"),
        QStringLiteral("https://example.org/қаз"));
    row("override", QStringLiteral("https://example.org/%E2%80%AEgpj.exe"),
        QStringLiteral("https://example.org/%E2%80%AEgpj.exe"));
    row("letters of another script", QStringLiteral("https://xn--80ak6aa92e.com/"),
        QStringLiteral("https://xn--80ak6aa92e.com/"));
}

void ReaderViewTest::addressesDeceiveNobody()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    QCOMPARE(readableAddress(QUrl(address)), shown);
}

void ReaderViewTest::ownPictureIsShownBySelf()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    const QString html = QStringLiteral("<p><img src=\"data:image/png;base64,%1\"></p>\n<p>end</p>\n");
    show(marked(html.arg(QString::fromLatin1(bytes.toBase64()))));
    const auto red = [&] {
        const QImage page = m_view->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x) count += page.pixelColor(x, y) == QColor(Qt::red);
        return count;
    };
    QTRY_VERIFY(red() > 700);
    show(marked(html.arg(QStringLiteral("AAAA"))));
    QTest::qWait(50);
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Picture")));
}

void ReaderViewTest::justifiedLinesAreAChoice()
{
    show(invented(1, paragraphs(3)));
    QVERIFY(!(m_view->document()->lastBlock().blockFormat().alignment() & Qt::AlignJustify));
    ReadingStyle style = m_view->style();
    style.isJustified = true;
    m_view->setStyle(style);
    waitForText();
    QVERIFY(m_view->document()->lastBlock().blockFormat().alignment() & Qt::AlignJustify);
    QCOMPARE(ReadingStyle::fromJson(style.toJson()), style);
    QCOMPARE(ReadingStyle::fromJson({{QStringLiteral("serif"), false}}).face, QStringLiteral("Noto Sans"));
    QVERIFY(!style::readingFaces().isEmpty());
}

void ReaderViewTest::bulletsAreSmallAndStandBesideTheirLines_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<double>("size");
    QTest::newRow("from the left") << QStringLiteral("the harbour was dredged") << 17.5;
    QTest::newRow("from the right") << QStringLiteral("الأردن يفتتح محطة") << 17.5;
    QTest::newRow("large") << QStringLiteral("the harbour was dredged") << 34.0;
}

/// What is inked beside the first item's line, and nothing beside a paragraph or a second line.
void ReaderViewTest::bulletsAreSmallAndStandBesideTheirLines()
{
    QFETCH(const QString, item);
    QFETCH(const double, size);
    style::ReadingStyle style;
    style.size = size;
    m_view->setStyle(style);
    show(marked(QStringLiteral("<p>before</p>\n<ul>\n<li>%1</li>\n<li>%1</li>\n</ul>\n<p>after</p>\n").arg(item)));
    const QTextBlock block = m_view->document()->findBlock(m_view->document()->find(item).position());
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF text = line.naturalTextRect().translated(block.layout()->position());
    const bool isMirrored = item.isRightToLeft();
    const double room = text.height() * 1.5;
    const QRect beside = QRectF(isMirrored ? text.right() + 1 : text.left() - room - 1, text.top(), room, text.height())
                             .translated(0, -m_view->verticalScrollBar()->value())
                             .toRect();
    const QImage page = m_view->viewport()->grab(beside).toImage();
    QRect ink;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixelColor(x, y).lightness() < 160) ink |= QRect(x, y, 1, 1);
    const double small = QFontMetricsF(block.charFormat().font()).xHeight();
    QVERIFY(!ink.isEmpty());
    QVERIFY2(ink.width() >= small / 3 && ink.width() <= small * 0.8, qPrintable(QString::number(ink.width())));
    QVERIFY(std::abs(ink.width() - ink.height()) <= 1);
    const double middle = line.ascent() - small / 2;  // of the small letters
    QVERIFY2(std::abs(ink.center().y() - middle) <= 2,
             qPrintable(QStringLiteral("%1 %2").arg(ink.center().y()).arg(middle)));
}

QTEST_MAIN(ReaderViewTest)
#include "ReaderViewTest.moc"
