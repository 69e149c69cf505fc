// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

/// Passages of a basket, the list alone, and the index of sources.
class PdfPassagesTest : public QObject, private PdfWriting {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesFortyPassagesInTheirOrder();
    void givesTheParagraphsBeforeAndAfter();
    void saysWhereAPassageIsFrom();
    void keepsWordsThatAreGone();
    void putsPassagesBeforeArticles();
    void writesTheListAlone();
    void listsSourcesWithTheirPages_data();
    void listsSourcesWithTheirPages();

private:
    static std::vector<Article> articles(int count);
    static BasketPassage passageOf(const Article& article, const QString& words);
};

void PdfPassagesTest::init()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    SKIP_WITHOUT_TOOL("qpdf");
}

std::vector<Article> PdfPassagesTest::articles(int count)
{
    std::vector<Article> made;
    for (int i = 0; i < count; ++i) {
        QStringList paragraphs;
        for (int k = 1; k <= 5; ++k)
            paragraphs +=
                u"Paragraph %1 of article %2 says «қала №%1», and that the harbour was closed on day %2."_s.arg(k).arg(
                    i);
        made.push_back(articleOf(u"Headline %1"_s.arg(i), paragraphs.join(u"\n\n"_s)));
        made.back().summary.id = {i + 1};
        made.back().summary.date.key -= qint64(i) * 86400;
        made.back().summary.source = i % 2 == 0 ? u"Southern Post"_s : u"Northern Wire"_s;
        made.back().sha256 = u"%1"_s.arg(i, 8, 16, QChar(u'0')) + u"abcdef"_s;
    }
    return made;
}

BasketPassage PdfPassagesTest::passageOf(const Article& article, const QString& words)
{
    BasketPassage passage;
    passage.article = article.summary.id;
    passage.passage.last = {Field::Body, {qint32(article.body.indexOf(words)), qint32(words.size())}, words};
    return passage;
}

void PdfPassagesTest::givesFortyPassagesInTheirOrder()
{
    const auto made = articles(25);
    auto job = jobOf(made);
    job.options.content = Content::Passages;
    job.options.hasContents = false;
    job.options.header = job.options.footer = u""_s;
    for (int i = 0; i < 40; ++i) {
        const Article& article = made[size_t(i * 7 % 25)];
        job.passages.push_back(passageOf(article, u"Paragraph %1 of"_s.arg(i % 3 + 2)));
    }
    const QString text = compared(textOf(written(job)));
    qsizetype at = 0;
    for (int i = 0; i < 40; ++i) {
        const Article& article = made[size_t(i * 7 % 25)];
        const QString paragraph = article.body.split(u"\n\n"_s).at(i % 3 + 1);
        const qsizetype found = text.indexOf(compared(paragraph), at);
        QVERIFY2(found >= 0, qPrintable(paragraph));
        at = text.indexOf(article.sha256, found);
        QVERIFY(at >= 0);
    }
}

void PdfPassagesTest::givesTheParagraphsBeforeAndAfter()
{
    const auto made = articles(1);
    auto job = jobOf(made);
    job.options.content = Content::Passages;
    const auto given = [&](const QString& words) {
        job.passages = {passageOf(made[0], words)};
        const QString text = textOf(written(job));
        QStringList numbers;
        for (int i = 1; i <= 5; ++i)
            if (text.contains(u"Paragraph %1 of"_s.arg(i))) numbers += QString::number(i);
        return numbers.join(u' ');
    };
    QCOMPARE(given(u"Paragraph 3 of article"_s), u"2 3 4"_s);
    QCOMPARE(given(u"Paragraph 1"_s), u"1 2"_s);
    QCOMPARE(given(u"Paragraph 5"_s), u"4 5"_s);
    const qsizetype from = made[0].body.indexOf(u"Paragraph 2"), to = made[0].body.indexOf(u"Paragraph 3") + 4;
    QCOMPARE(given(made[0].body.mid(from, to - from)), u"1 2 3 4"_s);
}

void PdfPassagesTest::saysWhereAPassageIsFrom()
{
    auto made = articles(2);
    made[1].summary.url = u"https://example.com/harbour"_s;
    made[1].summary.byline = u"By A. Writer"_s;
    auto job = jobOf(made);
    job.options.content = Content::Passages;
    job.passages = {passageOf(made[1], u"Paragraph 4"_s)};
    job.passages[0].comment = u"Compare with March."_s;
    const QString text = textOf(written(job), {u"-layout"_s}).simplified();
    for (const QString& said :
         {u"Comment Compare with March."_s, u"From Northern Wire · Astana · Thursday, 16 March 2023"_s,
          u"Author By A. Writer"_s, u"Paragraph 4 Link https://example.com/harbour"_s, u"SHA-256 00000001abcdef"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
}

void PdfPassagesTest::keepsWordsThatAreGone()
{
    const auto made = articles(1);
    auto job = jobOf(made);
    job.options.content = Content::Passages;
    job.passages = {passageOf(made[0], u"Paragraph 4"_s), passageOf(made[0], u"Paragraph 4"_s)};
    job.passages[0].passage.isPlaced = false;
    job.passages[0].passage.last.exact = u"What stood there once."_s;
    job.passages[1].passage.last = {Field::Headline, {0, 8}, u"Headline"_s};
    const QString text = textOf(written(job), {u"-layout"_s}).simplified();
    QVERIFY2(text.contains(u"What stood there once."), qPrintable(text));
    QVERIFY2(text.contains(u"not in the text any more") && text.contains(u"Paragraph the headline"), qPrintable(text));
}

void PdfPassagesTest::putsPassagesBeforeArticles()
{
    const auto made = articles(2);
    auto job = jobOf(made);
    job.options.content = Content::Both;
    job.passages = {passageOf(made[1], u"Paragraph 4"_s)};
    const QStringList pages = pagesOf(job);
    QCOMPARE(pages.size(), 4);  // contents, passages, two articles
    QVERIFY2(pages.at(0).contains(u"“Paragraph 4”"), qPrintable(pages.at(0)));
    QVERIFY(pages.at(1).contains(u"00000001abcdef") && !pages.at(1).contains(u"Paragraph 1 of"));
    QVERIFY(pages.at(2).contains(u"Paragraph 1 of article 0") && pages.at(3).contains(u"Paragraph 1 of article 1"));
    QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, written(job)}).contains("No syntax or stream encoding errors"));
}

void PdfPassagesTest::writesTheListAlone()
{
    auto job = jobOf(articles(3));
    job.options.content = Content::List;
    job.options.hasCover = true;
    const QStringList pages = pagesOf(job);
    QCOMPARE(pages.size(), 2);
    QVERIFY2(pages.at(0).contains(u"A selection of 3 articles"), qPrintable(pages.at(0)));
    for (int i = 0; i < 3; ++i) QVERIFY(pages.at(1).contains(u"Headline %1"_s.arg(i)));
    QVERIFY(!pages.at(1).contains(u"Paragraph") && pages.at(1).contains(u"page 2 of 2"));
}

void PdfPassagesTest::listsSourcesWithTheirPages_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("by name") << int(SourceIndex::Alphabetical) << u"Northern Wire"_s;
    QTest::newRow("by date") << int(SourceIndex::Chronological) << u"Southern Post"_s;
}

void PdfPassagesTest::listsSourcesWithTheirPages()
{
    QFETCH(int, order);
    QFETCH(QString, first);
    auto job = jobOf(articles(7));
    job.options.index = SourceIndex(order);
    const QStringList pages = pagesOf(job);
    QCOMPARE(pages.size(), 9);
    const QString index = pages.last().simplified();
    QVERIFY2(index.contains(u"Sources "_s + first), qPrintable(index));
    QVERIFY2(index.contains(u"Southern Post (4) 2, 4, 6, 8"), qPrintable(index));
    QVERIFY2(index.contains(u"Northern Wire (3) 3, 5, 7"), qPrintable(index));
    QVERIFY(index.contains(u"page 9 of 9"));
    const QByteArray plain = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, written(job), u"-"_s});
    QCOMPARE(plain.count("/Subtype /Link"), 14);  // of the contents and of the index
}

QTEST_GUILESS_MAIN(PdfPassagesTest)
#include "PdfPassagesTest.moc"
