// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// Pages, contents, links, and what the file says of itself.
class PdfPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsTogetherByQpdf_data();
    void holdsTogetherByQpdf();
    void embedsEveryFont();
    void listsArticlesOnTheirPages();
    void hasNoContentsForOneArticle();
    void beginsEachArticleOnAPageOnlyIfAsked();
    void keepsAHeadlineWithItsText();
    void leavesNoLineAlone();
    void numbersEveryPage();
    void saysTitleCreatorAndLanguage();
    void hasAnOutlineAndLinks();
    void saysTheTimeAsFarAsItIsKnown();

private:
    QString written(ExportJob job);
    static std::vector<Article> articles(int count, int paragraphs);
    QTemporaryDir m_folder;
};

void PdfPagesTest::init()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    SKIP_WITHOUT_TOOL("qpdf");
}

QString PdfPagesTest::written(ExportJob job)
{
    const QString path = m_folder.filePath(QStringLiteral("out.pdf"));
    const auto done = exportPdf(path, job);
    return done ? path : QStringLiteral("failed: ") + done.error().detail;
}

std::vector<Article> PdfPagesTest::articles(int count, int paragraphs)
{
    std::vector<Article> made;
    for (int i = 1; i <= count; ++i) {
        QString body;
        for (int k = 0; k < paragraphs; ++k)
            body += QStringLiteral(
                        "Paragraph %1 of article %2 says what was said before, and says it in some length so "
                        "that it needs two lines or three on the page, whatever the size.\n\n")
                        .arg(k)
                        .arg(i);
        made.push_back(articleOf(QStringLiteral("Headline number %1").arg(i), body));
    }
    return made;
}

void PdfPagesTest::holdsTogetherByQpdf_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isLetter");
    QTest::addColumn<double>("fontSize");
    QTest::newRow("one") << 1 << false << 10.5;
    QTest::newRow("three on letter") << 3 << true << 8.0;
    QTest::newRow("twenty, large") << 20 << false << 14.0;
    QTest::newRow("beyond the largest size") << 2 << false << 4000.0;
}

void PdfPagesTest::holdsTogetherByQpdf()
{
    QFETCH(int, count);
    QFETCH(bool, isLetter);
    QFETCH(double, fontSize);
    auto job = jobOf(articles(count, 10));
    job.options.paper = isLetter ? Paper::Letter : Paper::A4;
    job.options.fontSize = fontSize;
    const QByteArray report = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), written(job)});
    QVERIFY2(report.contains("No syntax or stream encoding errors"), report.constData());
}

void PdfPagesTest::embedsEveryFont()
{
    SKIP_WITHOUT_TOOL("pdffonts");
    const auto job = jobOf({articleOf(u"Одно слово 一字 كلمة ไทย ελ"_qs, u"Odd 字 letters"_qs)});
    const QList<QByteArray> rows = outputOf(QStringLiteral("pdffonts"), {written(job)}).trimmed().split('\n').mid(2);
    QVERIFY(rows.size() > 3);
    for (const QByteArray& row : rows) {
        QVERIFY2(row.contains(" yes yes yes "), row.constData());  // embedded, a subset, with its letters
        QVERIFY2(row.at(6) == '+', row.constData());
    }
}

void PdfPagesTest::listsArticlesOnTheirPages()
{
    const QStringList pages = pagesOf(written(jobOf(articles(120, 12))));
    int found = 0;
    for (const QString& page : pages.mid(0, 10)) {
        static const QRegularExpression entry(QStringLiteral("^ *(\\d+) +Headline number (\\d+) +(\\d+)$"),
                                              QRegularExpression::MultilineOption);
        for (const auto& match : entry.globalMatch(page)) {
            QCOMPARE(match.captured(1), match.captured(2));
            const QString& target = pages.at(match.captured(3).toInt() - 1);
            QVERIFY(target.contains(QStringLiteral("Headline number %1\n").arg(match.captured(2))));
            ++found;
        }
    }
    QCOMPARE(found, 120);
}

void PdfPagesTest::hasNoContentsForOneArticle()
{
    QVERIFY(!textOf(written(jobOf(articles(1, 2)))).contains(u"Contents"));
    auto job = jobOf(articles(3, 2));
    QVERIFY(textOf(written(job)).contains(u"Contents"));
    job.options.hasContents = false;
    QVERIFY(!textOf(written(job)).contains(u"Contents"));
}

void PdfPagesTest::beginsEachArticleOnAPageOnlyIfAsked()
{
    auto job = jobOf(articles(4, 2));
    job.options.hasContents = false;
    QCOMPARE(pagesOf(written(job)).size(), 4);
    job.options.eachOnNewPage = false;
    QCOMPARE(pagesOf(written(job)).size(), 1);
}

void PdfPagesTest::keepsAHeadlineWithItsText()
{
    for (const int paragraphs : {1, 2, 3, 5, 8}) {
        auto job = jobOf(articles(12, paragraphs));
        job.options.hasContents = false;
        job.options.eachOnNewPage = false;
        for (const QString& page : pagesOf(written(job))) {
            const qsizetype last = page.lastIndexOf(u"Headline number");
            if (last >= 0) QVERIFY2(page.mid(last).contains(u"Paragraph 0"), qPrintable(page));
        }
    }
}

/// Every paragraph has a known number of lines; no page begins with the last or ends with the first of one.
void PdfPagesTest::leavesNoLineAlone()
{
    for (int before = 0; before < 5; ++before) {
        QString body;
        for (int i = 0; i < before; ++i) body += QStringLiteral("One line.\n\n");
        for (int i = 0; i < 30; ++i) body += QStringLiteral("first\nsecond\nthird\nfourth\n\n");
        const QStringList pages = pagesOf(written(jobOf({articleOf(QStringLiteral("Lines"), body)})));
        QVERIFY(pages.size() > 1);
        for (const QString& page : pages) {
            static const QRegularExpression line(QStringLiteral("^ *(first|second|third|fourth)$"),
                                                 QRegularExpression::MultilineOption);
            QStringList lines;
            for (const auto& match : line.globalMatch(page)) lines += match.captured(1);
            QVERIFY(lines.size() > 1);
            QVERIFY(lines.first() != QStringLiteral("fourth"));
            QVERIFY(lines.last() != QStringLiteral("first"));
        }
    }
}

void PdfPagesTest::numbersEveryPage()
{
    const QStringList pages = pagesOf(written(jobOf(articles(6, 20))));
    for (int i = 0; i < pages.size(); ++i)
        QVERIFY(pages.at(i).contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
}

void PdfPagesTest::saysTitleCreatorAndLanguage()
{
    auto articles = PdfPagesTest::articles(3, 1);
    for (Article& article : articles) article.summary.language = QStringLiteral("kk");
    articles.back().summary.language = QStringLiteral("ru");
    auto job = jobOf(articles);
    job.options.title = u"Таңдалған мақалалар"_qs;
    const QString path = written(job);
    const QString json = QString::fromUtf8(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}));
    QVERIFY(json.contains(u"Таңдалған мақалалар"));
    QVERIFY(json.contains(u"Dateline " DATELINE_VERSION));
    QVERIFY(json.contains(QRegularExpression(QStringLiteral("\"/Lang\": \"u:kk\""))));
    QVERIFY(json.contains(u"\"/DisplayDocTitle\": true"));
    QVERIFY(!json.contains(u"\"/Author\""));
}

void PdfPagesTest::hasAnOutlineAndLinks()
{
    const QString path = written(jobOf(articles(25, 2)));
    const QString json = QString::fromUtf8(
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path}));
    QCOMPARE(json.count(u"\"title\""), 26);  // and the contents
    const QByteArray plain =
        outputOf(QStringLiteral("qpdf"),
                 {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
    QCOMPARE(plain.count("/Subtype /Link"), 25);
}

// Also where the system names no language: the C locale's short time has seconds.
void PdfPagesTest::saysTheTimeAsFarAsItIsKnown()
{
    Article article = articleOf(QStringLiteral("Bank holds rate"), QStringLiteral("It was not moved."));
    article.summary.date.key += 15 * 3600 + 30 * 60;
    article.summary.date.precision = DatePrecision::Minute;
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    const QString text = textOf(written(jobOf({article})));
    QLocale::setDefault(before);
    QVERIFY2(text.contains(u"15:30") && !text.contains(u"15:30:"), qPrintable(text));
}

QTEST_GUILESS_MAIN(PdfPagesTest)
#include "PdfPagesTest.moc"
