// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SafeHtml.h"

#include "Table.h"
#include "article/BodyMarkup.h"
#include "text/HtmlGuard.h"

#include <QTest>

#include <random>

using namespace dateline;
using namespace dateline::text;
using namespace Qt::StringLiterals;

namespace {

/// What holds whatever is given; empty: all of it.
QString fault(const QString& markup)
{
    const SafeHtml once = safeHtml(markup);
    if (safeHtml(once.html).html != once.html) return u"cleaned twice: "_s + safeHtml(once.html).html;
    const bool mayBeTooLong = markup.size() > 100'000;
    if (once.html.isNull()) return once.text.isEmpty() || mayBeTooLong ? QString() : u"text without blocks"_s;
    const auto read = bodyMarkup(once.html);
    if (!read) return u"cannot be read"_s;
    return read->text == once.text ? QString() : u"read as: "_s + read->text;
}

}  // namespace

class SafeHtmlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfTheTable_data();
    void everyRowOfTheTable();
    void nothingOfItsOwnIsTakenForMarkup();
    void relativeAddressesAreThoseOfThePage();
    void hostileMarkupIsTaken_data();
    void hostileMarkupIsTaken();
    void shuffledTagsAreCleanedOnce();
    void resultsTooLongKeepTheirText();
    void structureIsReadBack();
    void otherFormsAreNotRead_data();
    void otherFormsAreNotRead();
};

void SafeHtmlTest::everyRowOfTheTable_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/html.tsv")))
        QTest::newRow(row.name) << row.at(0) << row.at(1) << row.at(2);
}

void SafeHtmlTest::everyRowOfTheTable()
{
    QFETCH(QString, markup);
    QFETCH(QString, html);
    QFETCH(QString, text);
    const SafeHtml safe = safeHtml(markup);
    QCOMPARE(safe.html, html);
    QCOMPARE(safe.text, text);
    QCOMPARE(fault(markup), QString());
}

void SafeHtmlTest::nothingOfItsOwnIsTakenForMarkup()
{
    QCOMPARE(safeHtml({}), SafeHtml());
    QVERIFY(safeHtml(u"<script>x</script>"_s).html.isNull());
    QVERIFY(safeHtml(QString(1, QChar(0))).html.isNull());
    const QString lone = u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00);
    QCOMPARE(safeHtml(lone).text, u"a\ufffdb\ufffd"_s);
}

void SafeHtmlTest::relativeAddressesAreThoseOfThePage()
{
    const QUrl page(u"https://example.org/news/a.html"_s);
    QCOMPARE(safeHtml(u"<a href=b.html>b</a>"_s, page).html,
             u"<p><a href=\"https://example.org/news/b.html\">b</a></p>\n"_s);
    QCOMPARE(safeHtml(u"<a href=b.html>b</a>"_s, QUrl(u"file:///etc/"_s)).html, u"<p>b</p>\n"_s);
}

void SafeHtmlTest::hostileMarkupIsTaken_data()
{
    QTest::addColumn<QString>("markup");
    const int many = 100'000;
    const auto times = [](const char* markup, int count) { return QString::fromLatin1(markup).repeated(count); };
    QTest::newRow("deep div") << times("<div>", many);
    QTest::newRow("deep quotes, closed") << times("<blockquote>", many) + u"x"_s + times("</blockquote>", many);
    QTest::newRow("deep lists") << times("<ul><li>", many) + u"x"_s;
    QTest::newRow("deep tables") << times("<table><tr><td>", many) + u"x"_s;
    QTest::newRow("tables that close what is around") << times("<div><table><tr><td></div>x", many / 4);
    QTest::newRow("deep sub") << times("<sub>", many) + u"x"_s;
    QTest::newRow("deep unknown") << times("<x>", many) + u"x"_s;
    QTest::newRow("deep svg") << times("<svg>", many) + u"x"_s;
    QTest::newRow("every format in every paragraph")
        << u"<b><i><u><em><strong><a href=//e.org>"_s + times("<p>x", many);
    QTest::newRow("formats that differ") << times("<b a=1><b a=2><p>x", many / 3);
    QTest::newRow("links that never end") << times("<a href=//e.org>x", many);
    QTest::newRow("formats crossed") << times("<b><i></b></i>x", many / 2);
    QTest::newRow("formats around blocks") << times("<b><div></b>x", many / 2);
    QTest::newRow("text in tables") << times("<table>x", many / 4);
    QTest::newRow("text in one table") << u"<table>"_s + times("x<tr>", many);
    QTest::newRow("cells without table") << times("<td>x</td>", many);
    QTest::newRow("a megabyte of <") << QString(1 << 20, u'<');
    QTest::newRow("a megabyte of <a") << times("<a", 1 << 19);
    QTest::newRow("a megabyte of <a =") << u"<a "_s + QString(1 << 20, u'=') + u">x"_s;
    QTest::newRow("attributes without end") << u"<p "_s + times("a=b ", many) + u">x"_s;
    QTest::newRow("equals storm") << times("<p a==b=c=>x", many);
    QTest::newRow("open quotes") << times("<p a='", many);
    QTest::newRow("open comments") << times("<!--", many);
    QTest::newRow("open declarations") << times("<!", many);
    QTest::newRow("open scripts") << times("<script>", many);
    QTest::newRow("scripts that end wrongly") << u"<script>"_s + times("</scriptx", many);
    QTest::newRow("end tags") << times("</div></b></table></p></li>", many / 4);
    QTest::newRow("entities") << times("&lt;&amp;&#60;&#x3c;&", many);
    QTest::newRow("headings that never end") << times("<h1>x", many);
    QTest::newRow("items that never end") << u"<ol>"_s + times("<li>x", many);
    QTest::newRow("pictures") << times("<img src=//e.org/a alt=x>", many / 2);
    QTest::newRow("breaks") << times("<br>", many) + u"x"_s;
    QTest::newRow("nul") << QString(many, QChar(0)) + u"x"_s;
    QTest::newRow("surrogates") << QString(many, QChar(0xd83d));
    QTest::newRow("overrides") << QString(many, QChar(0x202e)) + u"x"_s;
}

void SafeHtmlTest::hostileMarkupIsTaken()
{
    QFETCH(QString, markup);
    QCOMPARE(fault(markup).left(500), QString());
    QVERIFY(guardedHtml(markup).size() <= 8 * markup.size() + 8);
}

void SafeHtmlTest::shuffledTagsAreCleanedOnce()
{
    static const QStringList names{u"p"_s,       u"div"_s,        u"b"_s,          u"a"_s,       u"ul"_s, u"li"_s,
                                   u"table"_s,   u"tr"_s,         u"td"_s,         u"th"_s,      u"i"_s,  u"h2"_s,
                                   u"ol"_s,      u"figure"_s,     u"pre"_s,        u"sub"_s,     u"em"_s, u"dd"_s,
                                   u"caption"_s, u"figcaption"_s, u"blockquote"_s, u"noscript"_s};
    static const QStringList others{u"<br>"_s,   u"<hr>"_s, u"<img src=//e.org/a>"_s,
                                    u" "_s,      u"\n"_s,   u"\t"_s,
                                    u"&nbsp;"_s, u"word"_s, u"слово"_s,
                                    u"&lt;"_s,   u"\n\n"_s, u"<"_s};
    std::mt19937 chance(20230317);
    for (int round = 0; round < 4000; ++round) {
        QString markup;
        for (int i = int(chance() % 40); i >= 0; --i) {
            const QString name = names.at(qsizetype(chance() % size_t(names.size())));
            switch (chance() % 4) {
                case 0:
                    markup += u'<' + name + (name == u"a" ? u" href=//e.org/b>"_s : u">"_s);
                    break;
                case 1:
                    markup += u"</"_s + name + u'>';
                    break;
                default:
                    markup += others.at(qsizetype(chance() % size_t(others.size())));
            }
        }
        const QString wrong = fault(markup);
        QVERIFY2(wrong.isNull(), qPrintable(markup + u"\n----\n"_s + safeHtml(markup).html + u"\n----\n"_s + wrong));
    }
}

void SafeHtmlTest::resultsTooLongKeepTheirText()
{
    const QString link = u"<a href=\"https://example.org/"_s + u"a"_s.repeated(4000) + u"\">"_s;
    const SafeHtml safe = safeHtml(link + u"<p>word"_s.repeated(5000));
    QVERIFY(safe.html.isNull());
    QCOMPARE(safe.text.count(u"word"_s), 5000);
}

void SafeHtmlTest::structureIsReadBack()
{
    const auto markup = bodyMarkup(safeHtml(u"<h2>Head</h2><blockquote>q <b>bold <i>both</i></b></blockquote>"
                                            "<ol><li>one<p>more</p><li><a href=//e.org/x>two</a></ol>"
                                            "<table><tr><th>a<th>b<tr><td><td>d</table>"
                                            "<img src=//e.org/p alt=words width=9 height=8>"_s)
                                       .html);
    QVERIFY(markup);
    using Kind = MarkupBlock::Kind;
    QCOMPARE(markup->text, u"Head\n\nq bold both\n\none\n\nmore\n\ntwo\n\na\tb\n\n\td"_s);
    QCOMPARE(markup->blocks.size(), size_t(8));
    const auto textOf = [&](const MarkupBlock& block) { return markup->text.mid(block.from, block.length); };
    QCOMPARE(markup->blocks[0].kind, Kind::Heading);
    QCOMPARE(markup->blocks[0].level, 2);
    QCOMPARE(markup->blocks[1].quotes, 1);
    QCOMPARE(textOf(markup->blocks[1]), u"q bold both"_s);
    QVERIFY(markup->blocks[2].beginsItem && !markup->blocks[3].beginsItem && markup->blocks[4].beginsItem);
    QVERIFY(markup->lists.at(size_t(markup->blocks[2].list)));
    QCOMPARE(markup->blocks[3].lists, 1);
    const MarkupBlock& row = markup->blocks[6];
    QCOMPARE(row.kind, Kind::Row);
    QCOMPARE(textOf(row), u"\td"_s);
    QCOMPARE(row.cells.size(), size_t(2));
    QCOMPARE(row.cells[0].length, 0);
    QCOMPARE(markup->text.mid(row.cells[1].from, row.cells[1].length), u"d"_s);
    QCOMPARE(markup->blocks[7].kind, Kind::Picture);
    QCOMPARE(markup->pictures.front(), (MarkupPicture{u"https://e.org/p"_s, u"words"_s, 9, 8}));
    QCOMPARE(markup->links, QStringList{u"https://e.org/x"_s});
    const std::vector<MarkupRun> runs{{8, 5, Strong, -1}, {13, 4, Strong | Emphasised, -1}, {30, 3, 0, 0}};
    QVERIFY(markup->runs == runs);
}

void SafeHtmlTest::otherFormsAreNotRead_data()
{
    QTest::addColumn<QString>("html");
    for (const QString& html :
         {u"text"_s, u"<p>"_s, u"<p>x"_s, u"x</p>"_s, u"<p><p>x</p></p>"_s, u"<div>x</div>"_s, u"<p>&nbsp;</p>"_s,
          u"<p class=a>x</p>"_s, u"<b>x</b>"_s, u"<p><b>x</p></b>"_s, u"<td>x</td>"_s, u"<p>x</p"_s, u"<"_s,
          u"<p a=\"b>x</p>"_s, u"<br>"_s, u"</p>"_s, u"<table><tr>x</tr></table>"_s, u"<ul>x</ul>"_s})
        QTest::newRow(qPrintable(html)) << html;
}

void SafeHtmlTest::otherFormsAreNotRead()
{
    QFETCH(QString, html);
    QVERIFY(!bodyMarkup(html));
}

QTEST_GUILESS_MAIN(SafeHtmlTest)
#include "SafeHtmlTest.moc"
