// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

/// The cover, and what stands above and below the text of every page.
class PdfCoverTest : public QObject, private PdfWriting {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatIsInIt();
    void leavesOutWhatIsNotKnown();
    void keepsAnEndlessTitleOnItsPages();
    void numbersPagesBehindTheCover();
    void linksFromTheContentsBehindTheCover();
    void bearsTheClassificationOnEveryPage();
    void fillsHeadersAndFooters();
    void namesItsAuthor();

private:
    static ExportJob dossier(int articles);
};

void PdfCoverTest::init()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    SKIP_WITHOUT_TOOL("qpdf");
}

ExportJob PdfCoverTest::dossier(int articles)
{
    std::vector<Article> made;
    for (int i = 1; i <= articles; ++i) {
        made.push_back(articleOf(u"Headline number %1"_s.arg(i), u"It was said in article %1."_s.arg(i)));
        made.back().summary.date.key += qint64(i) * 86400;
        if (i % 3 == 0) made.back().summary.source = u"Southern Post"_s;
    }
    auto job = jobOf(made);
    job.options.hasCover = true;
    job.options.title = u"Harbours of the north"_s;
    job.facts = {u"harbour w/5 north"_s, 40, 1234, 7, QDate(2026, 11, 23)};
    return job;
}

void PdfCoverTest::saysWhatIsInIt()
{
    auto job = dossier(6);
    job.options.author = u"Shipping desk"_s;
    const QString cover = pagesOf(job).first().simplified();
    for (const QString& said :
         {u"Harbours of the north"_s, u"A selection of 6 articles · 23 November 2026"_s, u"Shipping desk"_s,
          u"Question harbour w/5 north"_s, u"7 sources"_s, u"40 articles · 6 chosen"_s,
          u"Period 18 March 2023 – 23 March 2023"_s, u"Sources Northern Wire (4), Southern Post (2)"_s})
        QVERIFY2(cover.contains(said), qPrintable(said + u" in "_s + cover));
    QVERIFY2(!cover.contains(u"page"), qPrintable(cover));
}

void PdfCoverTest::leavesOutWhatIsNotKnown()
{
    Article article = articleOf(u"Alone"_s, u"It was said."_s);
    article.summary.source.clear();
    article.summary.date = {};
    auto job = jobOf({article});
    job.options.hasCover = true;
    const QString cover = pagesOf(job).first().simplified();
    QVERIFY2(cover.contains(u"Alone") && cover.contains(u"No source (1)"), qPrintable(cover));
    for (const auto* unsaid : {u"Question", u"Searched", u"Found"})
        QVERIFY2(!cover.contains(QStringView(unsaid)), qPrintable(cover));
}

void PdfCoverTest::keepsAnEndlessTitleOnItsPages()
{
    auto job = dossier(3);
    job.options.title = u"Harbour "_s.repeated(4000);
    job.facts.question = u"north "_s.repeated(4000);
    const QStringList pages = pagesOf(job);
    QVERIFY(pages.size() >= 5 && pages.size() < 8);
    QVERIFY(pages.last().contains(u"It was said in article 3."));
}

void PdfCoverTest::numbersPagesBehindTheCover()
{
    const QStringList pages = pagesOf(dossier(4));
    QCOMPARE(pages.size(), 6);
    for (int i = 1; i < 6; ++i) QVERIFY(pages.at(i).contains(u"page %1 of 6"_s.arg(i + 1)));
    const QByteArray json = outputOf(u"qpdf"_s, {u"--json=1"_s, u"--json-key=pagelabels"_s, written(dossier(4))});
    QVERIFY2(json.contains("Cover") && json.contains("\"/St\": 2"), json.constData());
}

void PdfCoverTest::linksFromTheContentsBehindTheCover()
{
    const QStringList pages = pagesOf(dossier(5));
    for (int i = 1; i <= 5; ++i) {
        const QRegularExpression entry(u"Headline number %1 +(\\d+)\\n"_s.arg(i));
        const auto match = entry.match(pages.at(1));
        QVERIFY2(match.hasMatch(), qPrintable(pages.at(1)));
        QVERIFY(pages.at(match.captured(1).toInt() - 1).contains(u"It was said in article %1."_s.arg(i)));
    }
}

void PdfCoverTest::bearsTheClassificationOnEveryPage()
{
    for (const QString& header : {QString(), u""_s, u"{title}|{source}"_s, u"{source}"_s, u"|{classification}"_s}) {
        auto job = dossier(3);
        job.options.classification = u"FOR OFFICIAL USE"_s;
        job.options.header = header;
        const QStringList pages = pagesOf(job);
        for (const QString& page : pages) QCOMPARE(page.count(u"FOR OFFICIAL USE"), 1);
    }
    auto job = dossier(1);
    job.options.hasCover = false;
    job.options.classification = u"FOR OFFICIAL USE"_s;
    QVERIFY(pagesOf(job).first().contains(u"FOR OFFICIAL USE"));
}

void PdfCoverTest::fillsHeadersAndFooters()
{
    auto job = dossier(3);
    job.options.header = u"{source}, {date}|{query}|{author}"_s;
    job.options.footer = u"{title}|{page}/{pages}"_s;
    job.options.author = u"Desk | night"_s;
    const QStringList pages = pagesOf(job);
    QCOMPARE(pages.size(), 5);
    const QString last = pages.last().simplified();
    QVERIFY2(last.startsWith(u"Southern Post, 20 March 2023 harbour w/5 north Desk | night"), qPrintable(last));
    QVERIFY2(last.endsWith(u"Harbours of the north 5/5"), qPrintable(last));
    job.options.footer = u""_s;
    for (const QString& page : pagesOf(job)) QVERIFY(!page.contains(u"page "));
}

void PdfCoverTest::namesItsAuthor()
{
    SKIP_WITHOUT_TOOL("pdfinfo");
    auto job = dossier(2);
    job.options.author = u"Қазақ үстелі"_s;
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {written(job)}));
    QVERIFY2(info.contains(u"Қазақ үстелі") && info.contains(u"harbour w/5 north"), qPrintable(info));
}

QTEST_GUILESS_MAIN(PdfCoverTest)
#include "PdfCoverTest.moc"
