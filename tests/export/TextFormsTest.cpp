// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// Plain text, Markdown, web pages and lists: whole, escaped, and read as what they are by other programs.
class TextFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCleanTextOfAnyForm_data();
    void isCleanTextOfAnyForm();
    void leavesNothingWhenCancelled_data();
    void leavesNothingWhenCancelled();
    void takesBodiesOfTenMegabytes_data();
    void takesBodiesOfTenMegabytes();
    void fetchesOneArticleAtATime();
    void writesPlainText();
    void cutsWhatIsLicensed_data();
    void cutsWhatIsLicensed();
    void pageIsWellFormed_data();
    void pageIsWellFormed();
    void pageLoadsNothing();
    void pageKeepsTheStructure();
    void pageTurnsForRightToLeft();
    void contentsLeadToTheirArticles();
    void markdownSaysWhatTheTextSays_data();
    void markdownSaysWhatTheTextSays();
    void markdownKeepsTheStructure();
    void listOpensAsText();
    void listHasTheColumnsChosen();
    void listRefusesAnUnknownColumn();
};

static const QStringList TextForms{u"text"_s, u"markdown"_s, u"html"_s, u"csv"_s, u"ris"_s, u"bibtex"_s, u"csljson"_s};

static void eachForm()
{
    QTest::addColumn<QString>("form");
    for (const QString& form : TextForms) QTest::newRow(qPrintable(form)) << form;
}

void TextFormsTest::isCleanTextOfAnyForm_data()
{
    eachForm();
}

void TextFormsTest::isCleanTextOfAnyForm()
{
    QFETCH(QString, form);
    const QByteArray bytes = exported(form, jobOf({hostileArticle(), Article(), structuredArticle()}));
    QVERIFY(!bytes.isEmpty());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    QVERIFY(!decoder.hasError());
    for (const QChar letter : text)
        if (letter.category() == QChar::Other_Control) QVERIFY(u"\n\r\t"_s.contains(letter));
    QVERIFY(text.contains(u"Harbour reopens"_s));
}

void TextFormsTest::leavesNothingWhenCancelled_data()
{
    eachForm();
}

void TextFormsTest::leavesNothingWhenCancelled()
{
    QFETCH(QString, form);
    const QTemporaryDir folder;
    auto job = jobOf({hostileArticle(), hostileArticle(), hostileArticle()});
    const auto fetch = job.article;
    job.article = [&](ArticleId id) {
        if (id.value == 2) job.cancel.request();
        return fetch(id);
    };
    const auto failed = exportAs(form, folder.filePath(u"out"_s), job);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TextFormsTest::takesBodiesOfTenMegabytes_data()
{
    QTest::addColumn<QString>("form");
    for (const QString& form : {u"text"_s, u"markdown"_s, u"html"_s}) QTest::newRow(qPrintable(form)) << form;
}

void TextFormsTest::takesBodiesOfTenMegabytes()
{
    QFETCH(QString, form);
    const QString paragraph = u"Мұнай & газ <b> *жаңалық*. "_s.repeated(40) + u"\n\n"_s;
    const QByteArray bytes = exported(form, jobOf({articleOf(u"Long"_s, paragraph.repeated(10'000))}));
    QVERIFY(bytes.size() > 10 << 20);
    QCOMPARE(bytes.count("Мұнай"), 400'000);
}

void TextFormsTest::fetchesOneArticleAtATime()
{
    auto job = jobOf({articleOf(u"One"_s, u"a"_s), articleOf(u"Two"_s, u"b"_s)});
    std::vector<Progress> told;
    job.progress = [&](const Progress& progress) { told.push_back(progress); };
    QVERIFY(!exported(u"html"_s, job).isEmpty());
    QCOMPARE(told, (std::vector<Progress>{{1, 2, u"One"_s}, {2, 2, u"Two"_s}}));
}

void TextFormsTest::writesPlainText()
{
    Article article = articleOf(u"Harbour\nreopens"_s, u"First.\n\nSecond\nline."_s);
    article.summary.byline = u"Ann Lee"_s;
    article.summary.url = u"https://example.test/a"_s;
    const QByteArray alone = exported(u"text"_s, jobOf({article}));
    QVERIFY2(alone.startsWith("Harbour reopens\nAnn Lee\nNorthern Wire · Astana · "), alone.constData());
    QVERIFY2(alone.endsWith("\nhttps://example.test/a\n\nFirst.\n\nSecond\nline.\n"), alone.constData());
    const QByteArray both = exported(u"text"_s, jobOf({article, articleOf({}, {})}));
    QVERIFY(both.startsWith("Selected articles\n===="));
    QVERIFY(both.endsWith("\n\n(no text)\n"));
    QVERIFY(both.contains("----\n\n(no headline)\n"));
}

void TextFormsTest::cutsWhatIsLicensed_data()
{
    eachForm();
}

void TextFormsTest::cutsWhatIsLicensed()
{
    QFETCH(QString, form);
    auto job = jobOf({structuredArticle(), articleOf(u"Long"_s, u"one two three\n\nfour five"_s)});
    job.options.excerptWords = 4;
    job.options.classification = u"FOR US & NOBODY ELSE"_s;
    job.options.fields = {u"body"_s};
    const QByteArray bytes = exported(form, job);
    QVERIFY(!bytes.contains("five"));
    QVERIFY(!bytes.contains("Inner"));
    const QStringList withBodies{u"text"_s, u"markdown"_s, u"html"_s, u"csv"_s};
    if (withBodies.contains(form)) QVERIFY(bytes.contains("three"));
    if (withBodies.contains(form) && form != u"csv") QVERIFY(bytes.contains("FOR US"));
}

void TextFormsTest::pageIsWellFormed_data()
{
    QTest::addColumn<Article>("article");
    QTest::newRow("hostile") << hostileArticle();
    QTest::newRow("structured") << structuredArticle();
    QTest::newRow("empty") << Article();
    Article broken = hostileArticle();
    broken.html = u"<p onclick=\"x\">a</b>"_s;
    QTest::newRow("markup that is none") << broken;
    Article attributes = articleOf(u"A"_s, u"a"_s);
    attributes.html = u"<p onclick=\"x()\" style=\"a>b\"><a href=\"javascript:x\" title=\"<i>\">a</a></p>"_s;
    QTest::newRow("attributes that are not ours") << attributes;
}

void TextFormsTest::pageIsWellFormed()
{
    QFETCH(Article, article);
    const QByteArray page = exported(u"html"_s, jobOf({article, article}));
    QXmlStreamReader reader(page);
    int articles = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        articles += reader.name() == u"article" ? 1 : 0;
        QVERIFY(reader.name() != u"script");
        for (const auto& attribute : reader.attributes()) {
            QVERIFY(!attribute.name().startsWith(u"on"_s));
            QVERIFY(!attribute.value().startsWith(u"javascript"_s));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(articles, 2);
}

void TextFormsTest::pageLoadsNothing()
{
    Article article = structuredArticle();
    article.html += u"<p>x</p><figure><img src=\"data:image/png;base64,AAAA\" alt=\"Own\"></figure>"_s;
    article.body = bodyMarkup(article.html)->text;
    const QString page = QString::fromUtf8(exported(u"html"_s, jobOf({article})));
    static const QRegularExpression loading(u"src=\"(?!data:)|url\\(|@import|<link|<iframe|srcset"_s);
    QVERIFY(!loading.match(page).hasMatch());
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QVERIFY(page.contains(u"[A crane]"_s));
    QVERIFY(page.contains(u"<img src=\"data:image/png;base64,AAAA\" alt=\"Own\"/>"_s));
}

void TextFormsTest::pageKeepsTheStructure()
{
    const QString page = QString::fromUtf8(exported(u"html"_s, jobOf({structuredArticle()})));
    for (const QString& part :
         {u"<h4>Quay</h4>"_s, u"<b>old</b>"_s, u"<a href=\"https://example.test/x_y\">the plan</a>.<br/>Next line"_s,
          u"<blockquote><p>Said &amp; done</p><p>Twice</p></blockquote>"_s, u"<ol><li>Inner</li><li>Other</li></ol>"_s,
          u"<th>Ship</th>"_s, u"<td>Aral</td>"_s, u"<figcaption>At dawn</figcaption>"_s, u"<pre>a\n  b</pre><hr/>"_s,
          u"<a>no</a>"_s})
        QVERIFY2(page.contains(part), qPrintable(part));
}

void TextFormsTest::pageTurnsForRightToLeft()
{
    const QString page = QString::fromUtf8(
        exported(u"html"_s, jobOf({articleOf(u"الميناء"_s, u"يفتح الميناء"_s), structuredArticle()})));
    QVERIFY(page.contains(u"<article id=\"article-1\" dir=\"rtl\""_s));
    QVERIFY(page.contains(u"<article id=\"article-2\" dir=\"ltr\""_s));
}

void TextFormsTest::contentsLeadToTheirArticles()
{
    auto job = jobOf({structuredArticle(), hostileArticle(), structuredArticle()});
    const QString page = QString::fromUtf8(exported(u"html"_s, job));
    static const QRegularExpression links(u"href=\"#([^\"]+)\""_s);
    int found = 0;
    for (const auto& link : links.globalMatch(page)) {
        QCOMPARE(page.count(u"id=\"%1\""_s.arg(link.captured(1))), 1);
        ++found;
    }
    QCOMPARE(found, 3);
    job.options.hasContents = false;
    QVERIFY(!exported(u"html"_s, job).contains("<nav"));
}

static QString textOfHtml(const QString& html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = html;
    return text.remove(tags)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s)
        .simplified();
}

void TextFormsTest::markdownSaysWhatTheTextSays_data()
{
    QTest::addColumn<QString>("reader");
    for (const QString& reader : {u"commonmark"_s, u"gfm"_s, u"markdown-smart"_s})
        QTest::newRow(qPrintable(reader)) << reader;
}

void TextFormsTest::markdownSaysWhatTheTextSays()
{
    SKIP_WITHOUT_TOOL("pandoc");
    QFETCH(QString, reader);
    const Article article = hostileArticle();
    const QByteArray text = exported(u"markdown"_s, jobOf({article}));
    const QString html =
        QString::fromUtf8(readBy(u"pandoc"_s, {u"-f"_s, reader, u"-t"_s, u"html"_s, u"--wrap=none"_s}, text));
    static const QRegularExpression heading(u"<h2[^>]*>(.*?)</h2>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression paragraph(u"<p>(.*?)</p>"_s, QRegularExpression::DotMatchesEverythingOption);
    QCOMPARE(textOfHtml(heading.match(html).captured(1)), hostileWords());
    QStringList paragraphs;
    for (const auto& each : paragraph.globalMatch(html)) paragraphs += textOfHtml(each.captured(1));
    paragraphs.removeFirst();  // byline, origin, address
    QCOMPARE(paragraphs, (QStringList{u"1987. It began."_s, u"- No list"_s, u"# No heading"_s, u"> No quotation"_s,
                                      u"No code"_s, hostileWords(), u"+ \uFFFD end"_s}));
}

void TextFormsTest::markdownKeepsTheStructure()
{
    SKIP_WITHOUT_TOOL("pandoc");
    const QByteArray text = exported(u"markdown"_s, jobOf({structuredArticle()}));
    const QString html =
        QString::fromUtf8(readBy(u"pandoc"_s, {u"-f"_s, u"gfm"_s, u"-t"_s, u"html"_s, u"--wrap=none"_s}, text));
    const QString flat = QString(html).remove(u'\n');
    for (const QString& part :
         {u">Quay</h4>"_s, u"<strong>old</strong>"_s,
          u"<a href=\"https://example.test/x_y\">the plan</a>.<br />Next line"_s,
          u"<blockquote><p>Said &amp; done</p><p>Twice</p></blockquote>"_s, u">Inner</li>"_s, u"<th>Ship</th>"_s,
          u"<td>Aral</td>"_s, u"<td>1|2</td>"_s, u"<p>At dawn</p>"_s, u"<pre><code>a  b</code></pre>"_s, u"<hr />"_s,
          u"un<em>believ</em>able no"_s, u"<a href=\"https://example.test/p.png\">A crane</a>"_s})
        QVERIFY2(flat.contains(part), qPrintable(part + u"\n"_s + QString::fromUtf8(text) + html));
    QCOMPARE(flat.count(u"<ul>"_s), 1);
    QCOMPARE(flat.count(u"<ol"_s), 1);
}

void TextFormsTest::listOpensAsText()
{
    Article article = hostileArticle();
    article.summary.source = u"+1, \"two\"\nthree"_s;
    article.summary.place = u"@x"_s;
    article.summary.byline = u"-y"_s;
    article.summary.tags = {{u"=a"_s, 1}, {u"b"_s, 2}};
    const QByteArray list = exported(u"csv"_s, jobOf({article, structuredArticle()}));
    QVERIFY(
        list.startsWith("date,source,headline,byline,place,words,tags,url\r\n2023-03-17,\"'+1, \"\"two\"\"\nthree\","));
    SKIP_WITHOUT_TOOL("python3");
    const QByteArray read = readBy(u"python3"_s,
                                   {u"-c"_s,
                                    u"import csv,io,json,sys\nt=io.TextIOWrapper(sys.stdin.buffer,'utf-8',newline='')\n"
                                    "print(json.dumps(list(csv.reader(t,strict=True))))"_s},
                                   list);
    const QJsonArray rows = QJsonDocument::fromJson(read).array();
    QCOMPARE(rows.size(), 3);
    const QJsonArray first{
        u"2023-03-17"_s, u"'+1, \"two\"\nthree"_s, u"'"_s + hostileWords(), u"'-y"_s, u"'@x"_s, u"0"_s,
        u"'=a; b"_s,     article.summary.url};
    QCOMPARE(rows.at(1).toArray(), first);
}

void TextFormsTest::listHasTheColumnsChosen()
{
    auto job = jobOf({structuredArticle()});
    job.options.fields = {u"headline"_s, u"id"_s, u"bookmarked"_s};
    QCOMPARE(exported(u"csv"_s, job), QByteArray("headline,id,bookmarked\r\nHarbour reopens,0,no\r\n"));
}

void TextFormsTest::listRefusesAnUnknownColumn()
{
    const QTemporaryDir folder;
    auto job = jobOf({structuredArticle()});
    job.options.fields = {u"headline"_s, u"colour"_s};
    const auto failed = exportAs(u"csv"_s, folder.filePath(u"out.csv"_s), job);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(failed.error().subject, u"colour"_s);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"out.csv"_s)));
}

QTEST_GUILESS_MAIN(TextFormsTest)
#include "TextFormsTest.moc"
