// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ArticleDocument.h"

#include "ui/panes/reader/BodyPieces.h"

#include <QImage>
#include <QTest>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

using namespace dateline;
using namespace dateline::panes;

namespace {

const QString awkward = QStringLiteral(
                            "ASTANA. KAZINFORM – Türk’s\u00a0visit\n\n"
                            "emoji \U0001F600\U0001F468\u200d\U0001F469\u200d\U0001F467 end\n"
                            "combining e\u0301 a\u0308\u0323 \u0915\u094d\u0937\n\n\n\n"
                            "العقبة. ميريديان – افتتح\n\n"
                            "中文\u3000报道 \U00020BB7\n\n"
                            "frames \ufdd0\ufdd1 object \ufffc null ") +
                        QChar(0) + QStringLiteral(" cr \r para \u2029 line \u2028 end\n\n");

library::OpenArticle openWith(const QString& body)
{
    library::OpenArticle open;
    open.article.summary.id = {7};
    open.article.summary.headline = QStringLiteral("A headline \U0001F600 with a word");
    open.article.summary.source = QStringLiteral("Meridian");
    open.article.body = body;
    return open;
}

/// An article whose safe HTML this is, as the library opens it.
library::OpenArticle marked(const QString& html)
{
    const auto markup = bodyMarkup(html);
    library::OpenArticle open = openWith(markup ? markup->text : QString());
    open.markup = markup;
    return open;
}

const QString page = QStringLiteral(
    "<h2>A heading</h2>\n<p>Plain \U0001F600 <b>bold <i>both</i></b> and <a href=\"https://example.org/\">a "
    "link</a>.</p>\n"
    "<blockquote>\n<p>Quoted<br>lines</p>\n<blockquote>\n<p>deeper</p>\n</blockquote>\n</blockquote>\n"
    "<ol>\n<li>one<ul>\n<li>within</li>\n</ul>\n<p>more of one</p>\n</li>\n<li>two</li>\n</ol>\n<hr>\n"
    "<table>\n<caption>Ships</caption>\n<tr><th>Name</th><th>Tons</th><th></th></tr>\n<tr><td></td><td>7</td>"
    "<td>العقبة</td></tr>\n</table>\n<pre>  a\n    b</pre>\n<p><img src=\"https://example.org/a.png\" "
    "alt=\"Ships\"></p>\n"
    "<p>end H<sub>2</sub>O</p>\n");

QString textAt(const QTextDocument& document, const ArticleDocument::Hit& hit)
{
    QTextCursor cursor(const_cast<QTextDocument*>(&document));
    cursor.setPosition(hit.from);
    cursor.setPosition(hit.from + hit.length, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

Match bodyMatch(const QString& body, const QString& words)
{
    const qsizetype at = body.indexOf(words);
    return {Field::Body, {qint32(body.left(at).toUcs4().size()), qint32(words.toUcs4().size())}};
}

struct Shown {
    QTextDocument document;
    ArticleDocument article;

    explicit Shown(const library::OpenArticle& open)
        : article(document, open, {}, style::theme(style::ThemeName::Light))
    {
    }
};

}  // namespace

class ArticleDocumentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterOfTheBodyIsFoundWhereTheMapSays_data();
    void everyCharacterOfTheBodyIsFoundWhereTheMapSays();
    void mapGoesThereAndBack();
    void blocksLookAsTheirMarkupSays();
    void matchesAreMarkedInCellsAndLinks();
    void pictureTakesThePlaceOfItsWords();
    void longTableComesInSteps();
    void matchesMarkTheirOwnWords();
    void overlappingMatchesAreMarkedOnce();
    void matchAcrossAParagraphBreakIsCutAtItsEnd();
    void bodyIsNeverReadAsHtml();
    void emptyArticleIsShown();
    void saysWhatItIsToItsStory_data();
    void saysWhatItIsToItsStory();
    void arabicIsSetFromRightToLeft();
    void datelineIsSetInSmallCapitals();
    void hugeArticleComesInSteps();
    void piecesCoverTheWholeBody_data();
    void piecesCoverTheWholeBody();
    void longParagraphIsCutAtABlankAndNeverInAPair();
};

void ArticleDocumentTest::everyCharacterOfTheBodyIsFoundWhereTheMapSays_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << QString();
    QTest::newRow("page") << page;
    QTest::newRow("table from right to left")
        << QStringLiteral("<table>\n<tr><td>العقبة</td><td>7</td><td>ميناء</td></tr>\n</table>\n<p>end</p>\n");
    QString long_ = page;
    for (int i = 0; i < 300; ++i)
        long_ += QStringLiteral("<table>\n<tr><td>a%1</td><td>b</td></tr>\n</table>\n").arg(i);
    QTest::newRow("tables in steps") << long_ + page;
}

/// But for blanks between paragraphs and cells, which the document has signs of its own for.
void ArticleDocumentTest::everyCharacterOfTheBodyIsFoundWhereTheMapSays()
{
    QFETCH(QString, html);
    Shown shown(html.isNull() ? openWith(awkward) : marked(html));
    while (!shown.article.isComplete()) shown.article.appendMore();
    const QString body = html.isNull() ? awkward : bodyMarkup(html)->text;
    const QString expected = harmless(body);
    for (int i = 0; i < body.size(); ++i) {
        const int position = shown.article.map().toDocument(i);
        const QChar found = shown.document.characterAt(position);
        const bool isBetween =
            body.at(i) == u'\t' || body.mid(i, 2) == u"\n\n" || (i > 0 && body.mid(i - 1, 2) == u"\n\n");
        if (isBetween || body.at(i) == u'\n') continue;
        QVERIFY2(found == expected.at(i), qPrintable(QStringLiteral("unit %1: %2 for %3")
                                                         .arg(i)
                                                         .arg(int(found.unicode()), 0, 16)
                                                         .arg(int(expected.at(i).unicode()), 0, 16)));
        QCOMPARE(shown.article.map().toBody(position), i);
    }
}

void ArticleDocumentTest::mapGoesThereAndBack()
{
    Shown shown(openWith(awkward));
    for (const BodyPiece& piece : bodyPieces(awkward))
        for (int i = piece.from; i <= piece.from + piece.length; ++i)
            QCOMPARE(shown.article.map().toBody(shown.article.map().toDocument(i)), i);
    QCOMPARE(shown.article.map().toDocument(int(awkward.size()) + 100), shown.article.map().documentEnd());
}

void ArticleDocumentTest::blocksLookAsTheirMarkupSays()
{
    Shown shown(marked(page));
    const auto blockWith = [&](const QString& words) {
        QTextBlock block = shown.document.begin();
        while (block.isValid() && !block.text().contains(words)) block = block.next();
        return block;
    };
    const auto formatOf = [&](const QString& words) {
        const QTextBlock block = blockWith(words);
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + int(block.text().indexOf(words)) + 1);
        return cursor.charFormat();
    };
    const double body = formatOf(QStringLiteral("Plain")).fontPointSize();
    QCOMPARE(blockWith(QStringLiteral("A heading")).blockFormat().headingLevel(), 3);
    QVERIFY(formatOf(QStringLiteral("A heading")).fontPointSize() > body);
    QVERIFY(formatOf(QStringLiteral("bold")).fontWeight() > QFont::Normal);
    QVERIFY(formatOf(QStringLiteral("both")).fontItalic());
    QCOMPARE(formatOf(QStringLiteral("a link")).anchorHref(), QStringLiteral("https://example.org/"));
    QVERIFY(!formatOf(QStringLiteral("Plain")).isAnchor());
    QCOMPARE(blockWith(QStringLiteral("deeper")).blockFormat().intProperty(QuoteDepthProperty), 2);
    QVERIFY(blockWith(QStringLiteral("deeper")).blockFormat().leftMargin() > 0);
    QTextList* numbers = blockWith(QStringLiteral("two")).textList();
    QVERIFY(numbers && blockWith(QStringLiteral("within")).textList());
    QCOMPARE(numbers->itemText(blockWith(QStringLiteral("two"))), QStringLiteral("2."));
    QVERIFY(!blockWith(QStringLiteral("more of one")).textList());
    QCOMPARE(blockWith(QStringLiteral("more of one")).blockFormat().indent(), 1);
    QVERIFY(formatOf(QStringLiteral("    b")).fontPointSize() < body);
    QCOMPARE(formatOf(QStringLiteral("2O")).verticalAlignment(), QTextCharFormat::AlignSubScript);
    QCOMPARE(shown.article.tables().size(), size_t(1));
    const QTextTable* table = shown.article.tables().front().parts.front();
    QCOMPARE(table->columns(), 3);
    QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("7"));
    QCOMPARE(table->cellAt(1, 2).firstCursorPosition().block().textDirection(), Qt::RightToLeft);
}

void ArticleDocumentTest::matchesAreMarkedInCellsAndLinks()
{
    library::OpenArticle open = marked(page);
    const QStringList words{QStringLiteral("both</i>").left(4), QStringLiteral("link"),
                            QStringLiteral("deeper"),           QStringLiteral("Tons"),
                            QStringLiteral("العقبة"),           QStringLiteral("H2O")};
    for (const QString& word : words) open.matches.push_back(bodyMatch(open.article.body, word));
    Shown shown(open);
    QCOMPARE(shown.article.hits().size(), size_t(words.size()));
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(textAt(shown.document, shown.article.hits()[size_t(i)]), words.at(i));
}

void ArticleDocumentTest::pictureTakesThePlaceOfItsWords()
{
    library::OpenArticle open = marked(page);
    open.matches.push_back(bodyMatch(open.article.body, QStringLiteral("end")));
    Shown shown(open);
    QCOMPARE(shown.article.pictures().size(), size_t(1));
    const QString words = shown.document.findBlock(shown.article.pictures().front().position).text();
    QVERIFY2(words.contains(QStringLiteral("example.org")) && words.contains(QStringLiteral("Ships")),
             qPrintable(words));
    const auto stillStands = [&] {
        const int end = int(open.article.body.indexOf(QStringLiteral("end")));
        return textAt(shown.document, shown.article.hits().front()) == QStringLiteral("end") &&
               shown.document.characterAt(shown.article.map().toDocument(end)) == QChar(u'e');
    };
    shown.article.sayPicture(0, QStringLiteral("Other words, and more of them than there were"));
    QVERIFY(shown.document.toPlainText().contains(QStringLiteral("Other words")) && stillStands());
    shown.article.offerPicture(0);
    QCOMPARE(shown.document.findBlock(shown.article.pictures().front().position).text(), words);
    QVERIFY(stillStands());
    QImage image(4000, 1000, QImage::Format_RGB32);
    shown.article.showPicture(0, image);
    QVERIFY(!shown.document.toPlainText().contains(QStringLiteral("example.org")));
    QVERIFY(stillStands());
    const ArticleDocument::Picture& place = shown.article.pictures().front();
    QVERIFY(place.isShown);
    const QTextBlock block = shown.document.findBlock(place.position);
    QCOMPARE(block.text(), QString(QChar::ObjectReplacementCharacter));  // the article says beneath it what it shows
    const QTextCharFormat format = block.begin().fragment().charFormat();
    QVERIFY(format.isImageFormat() && !format.isAnchor());
    QVERIFY(format.toolTip().contains(QStringLiteral("Ships")));
    QCOMPARE(ArticleDocument::pictureOf(QUrl(ArticleDocument::pictureLink(3))), 3);
    QCOMPARE(ArticleDocument::pictureOf(QUrl(QStringLiteral("https://example.org/3"))), -1);
}

void ArticleDocumentTest::longTableComesInSteps()
{
    QString html = QStringLiteral("<table>\n");
    for (int i = 0; i < 2000; ++i) html += QStringLiteral("<tr><td>%1</td><td>ship</td><td>port</td></tr>\n").arg(i);
    Shown shown(marked(html + QStringLiteral("</table>\n<p>after</p>\n")));
    QVERIFY(!shown.article.isComplete());
    int steps = 0;
    while (!shown.article.isComplete()) {
        shown.article.appendMore();
        ++steps;
    }
    QVERIFY(steps > 5);
    QCOMPARE(shown.article.tables().size(), size_t(1));
    for (const QTextTable* part : shown.article.tables().front().parts) QVERIFY(part->rows() <= MostRows);
    QCOMPARE(shown.document.lastBlock().text(), QStringLiteral("after"));
}

void ArticleDocumentTest::matchesMarkTheirOwnWords()
{
    const QStringList words{QStringLiteral("Türk"),  QStringLiteral("\U0001F600"), QStringLiteral("e\u0301"),
                            QStringLiteral("افتتح"), QStringLiteral("\U00020BB7"), QStringLiteral("null")};
    library::OpenArticle open = openWith(awkward);
    open.matches.push_back({Field::Headline, {13, 4}});
    for (const QString& word : words) open.matches.push_back(bodyMatch(awkward, word));
    Shown shown(open);
    QCOMPARE(shown.article.hits().size(), size_t(words.size()) + 1);
    QCOMPARE(textAt(shown.document, shown.article.hits().front()), QStringLiteral("with"));
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(textAt(shown.document, shown.article.hits()[size_t(i) + 1]), words.at(i));
}

void ArticleDocumentTest::overlappingMatchesAreMarkedOnce()
{
    library::OpenArticle open = openWith(QStringLiteral("one two three"));
    open.matches = {{Field::Body, {0, 7}}, {Field::Body, {4, 3}}, {Field::Body, {8, 5}}};
    Shown shown(open);
    QCOMPARE(shown.article.hits().size(), size_t(2));
    QCOMPARE(shown.document.lastBlock().text(), open.article.body);
}

void ArticleDocumentTest::matchAcrossAParagraphBreakIsCutAtItsEnd()
{
    library::OpenArticle open = openWith(QStringLiteral("human\n\nrights"));
    open.matches = {{Field::Body, {0, 13}}};
    Shown shown(open);
    QCOMPARE(textAt(shown.document, shown.article.hits().front()), QStringLiteral("human"));
    QCOMPARE(shown.document.lastBlock().text(), QStringLiteral("rights"));
}

void ArticleDocumentTest::bodyIsNeverReadAsHtml()
{
    const QString body = QStringLiteral("<b>bold</b> &amp; <img src='file:///etc/passwd'>");
    Shown shown(openWith(body));
    QCOMPARE(shown.document.lastBlock().text(), body);
    for (const QTextFormat& format : shown.document.allFormats()) QVERIFY(!format.isImageFormat());
}

void ArticleDocumentTest::emptyArticleIsShown()
{
    Shown shown{library::OpenArticle{}};
    QVERIFY(shown.article.isComplete());
    QVERIFY(shown.article.hits().empty());
    QCOMPARE(shown.article.map().toDocument(5), 0);
}

void ArticleDocumentTest::arabicIsSetFromRightToLeft()
{
    Shown shown(openWith(QStringLiteral("افتتح الأردن\n\nLatin again")));
    QCOMPARE(shown.document.lastBlock().previous().textDirection(), Qt::RightToLeft);
    QCOMPARE(shown.document.lastBlock().textDirection(), Qt::LeftToRight);
}

void ArticleDocumentTest::datelineIsSetInSmallCapitals()
{
    library::OpenArticle open = openWith(QStringLiteral("AKTAU. MERIDIAN – The first"));
    open.article.dateline = QStringLiteral("AKTAU. MERIDIAN");
    Shown shown(open);
    QTextCursor cursor(shown.document.lastBlock());
    cursor.movePosition(QTextCursor::NextCharacter);
    const double capitals = cursor.charFormat().fontPointSize();
    cursor.movePosition(QTextCursor::EndOfBlock);
    QVERIFY(capitals < cursor.charFormat().fontPointSize());
    QCOMPARE(shown.document.lastBlock().text(), open.article.body);
}

void ArticleDocumentTest::hugeArticleComesInSteps()
{
    QString body;
    for (int i = 0; i < 20'000; ++i) body += QStringLiteral("Paragraph %1 of a very long article.\n\n").arg(i);
    library::OpenArticle open = openWith(body);
    open.matches.push_back(bodyMatch(body, QStringLiteral("19999")));
    Shown shown(open);
    QVERIFY(!shown.article.isComplete());
    QVERIFY(shown.document.characterCount() < 30'000);
    int before = shown.document.characterCount();
    while (!shown.article.isComplete()) {
        shown.article.appendMore();
        QVERIFY(shown.document.characterCount() - before < 30'000);
        before = shown.document.characterCount();
    }
    QCOMPARE(textAt(shown.document, shown.article.hits().front()), QStringLiteral("19999"));
}

void ArticleDocumentTest::piecesCoverTheWholeBody_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("awkward") << awkward;
    QTest::newRow("empty") << QString();
    QTest::newRow("only breaks") << QStringLiteral("\n\n\n");
    QTest::newRow("leading and trailing breaks") << QStringLiteral("\n\na\n\n\nb\n");
    QTest::newRow("one long word") << QString(3 * LongestPiece + 5, u'x');
    QTest::newRow("exactly the longest") << QString(LongestPiece, u'x');
    QTest::newRow("blanks") << QString(2 * LongestPiece, u' ');
}

void ArticleDocumentTest::saysWhatItIsToItsStory_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* headline, const char* slug, const char* said) {
        QTest::addRow("%s %s", headline, slug)
            << QString::fromUtf8(headline) << QString::fromUtf8(slug) << QString::fromUtf8(said);
    };
    row("KILL: Grain goes", "", "Withdrawn by its agency");
    row("Grain goes", "BC-Grain, KILL", "Withdrawn by its agency");
    row("CORRECTED-UPDATE 2-Grain goes", "", "Correction");
    row("UPDATE 2-Grain goes", "", "Update 2");
    row("Зерно идёт (дополнено)", "", "Update 1");
    row("Grain goes", "BC-Grain", "");
    row("RPT-Grain goes", "", "");
    row("", "", "");
}

void ArticleDocumentTest::saysWhatItIsToItsStory()
{
    QFETCH(QString, headline);
    QFETCH(QString, slug);
    QFETCH(QString, said);
    Article article = openWith(QStringLiteral("Text.")).article;
    article.summary.headline = headline;
    article.slug = slug;
    QString first = metaLine(article).section(QStringLiteral(" · "), 0, 0);
    first.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(first, said.isEmpty() ? QStringLiteral("Meridian") : said);
}

void ArticleDocumentTest::piecesCoverTheWholeBody()
{
    QFETCH(QString, body);
    int at = 0;
    for (const BodyPiece& piece : bodyPieces(body)) {
        QVERIFY(piece.from >= at);
        QVERIFY(piece.length <= LongestPiece);
        for (int i = at; i < piece.from; ++i) QVERIFY2(body.at(i).isSpace(), "only breaks and blanks may be left out");
        at = piece.from + piece.length;
    }
    for (int i = at; i < body.size(); ++i) QVERIFY(body.at(i).isSpace());
}

void ArticleDocumentTest::longParagraphIsCutAtABlankAndNeverInAPair()
{
    const QString words = QStringLiteral("word ").repeated(LongestPiece);
    for (const BodyPiece& piece : bodyPieces(words))
        QVERIFY(words.mid(piece.from, piece.length).trimmed().endsWith(u'd'));
    const QString faces = QStringLiteral("x") + QStringLiteral("\U0001F600").repeated(LongestPiece);
    for (const BodyPiece& piece : bodyPieces(faces)) QVERIFY(!faces.at(piece.from).isLowSurrogate());
}

QTEST_MAIN(ArticleDocumentTest)
#include "ArticleDocumentTest.moc"
