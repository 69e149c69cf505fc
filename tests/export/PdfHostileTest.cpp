// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// Articles that nobody would write, and that arrive all the same.
class PdfHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesPagesOfAnything_data();
    void makesPagesOfAnything();
    void keepsTheLettersOfAVeryLongParagraph();
    void keepsEveryOfManyParagraphs();
    void wrapsEndlessWords();
    void namesAnArticleWithoutAHeadline();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("out.pdf")); }
};

void PdfHostileTest::makesPagesOfAnything_data()
{
    QTest::addColumn<QString>("text");
    QString every;
    for (char32_t letter = 0; letter < 0x3000; ++letter)
        if (letter < 0xD800 || letter > 0xDFFF) every += QString::fromUcs4(&letter, 1);
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QString(5000, u' ');
    QTest::newRow("line ends") << QString(5000, u'\n');
    QTest::newRow("NULs") << QString(5000, QChar(0));
    QTest::newRow("lone surrogates") << QString(5000, QChar(0xD800)) + QString(5000, QChar(0xDC00));
    QTest::newRow("replacement characters") << QString(5000, QChar(0xFFFD));
    QTest::newRow("noncharacters") << QString(100, QChar(0xFFFE)) + QString(100, QChar(0xFDD0)) + u"\U0001FFFF"_qs;
    QTest::newRow("combining marks without a letter") << QString(20000, QChar(0x0301));
    QTest::newRow("zero-width spaces") << QString(20000, QChar(0x200B));
    QTest::newRow("joiners") << QString(20000, QChar(0x200D));
    QTest::newRow("turned round and never back") << QString(300, QChar(0x202E)) + u"abc שלום 123"_qs;
    QTest::newRow("deep isolates") << QString(2000, QChar(0x2067)) + u"abc שלום 123"_qs;
    QTest::newRow("soft hyphens") << QString(20000, QChar(0x00AD));
    QTest::newRow("tabs") << QString(20000, u'\t');
    QTest::newRow("hyphens") << QString(20000, u'-');
    QTest::newRow("every letter to U+3000") << every;
    QTest::newRow("quotes of the attribute language") << u"it's \\ 'a' [b] {c} dest='x' \\"_qs;
    QTest::newRow("marked lam-alef") << QStringLiteral("لَأًّ ").repeated(500);
}

void PdfHostileTest::makesPagesOfAnything()
{
    SKIP_WITHOUT_TOOL("qpdf");
    QFETCH(QString, text);
    Article article = articleOf(text.left(3000), text);
    article.summary.source = text;
    article.summary.place = text;
    article.summary.byline = text;
    article.dateline = text;
    article.summary.language = text.left(40);
    auto job = jobOf({article, articleOf(QStringLiteral("Another"), QStringLiteral("Text"))});
    job.options.title = text;
    const auto done = exportPdf(path(), job);
    QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().detail));
    const QByteArray report = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()});
    QVERIFY2(report.contains("No syntax or stream encoding errors"), report.constData());
}

void PdfHostileTest::keepsTheLettersOfAVeryLongParagraph()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    QString body;
    // Words of many lengths: in even ones a reader of the page sees columns.
    for (int i = 0; body.size() < 1000000; ++i) body += QStringLiteral("w%1%2 ").arg(i).arg(QString(i * 31 % 17, u'o'));
    QVERIFY(exportPdf(path(), jobOf({articleOf(QStringLiteral("Long"), body)})));
    const QStringList words = compared(textOf(path())).split(u' ');
    qsizetype at = 0;
    for (const QString& word : body.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype next = words.indexOf(word, at);
        QVERIFY2(next >= 0, qPrintable(word));
        QVERIFY2(next - at < 30, qPrintable(word));  // footer and header, no more, stand between two words
        at = next + 1;
    }
}

void PdfHostileTest::keepsEveryOfManyParagraphs()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    QString body;
    for (int i = 0; i < 10000; ++i) body += QStringLiteral("Paragraph%1\n\n").arg(i);
    QVERIFY(exportPdf(path(), jobOf({articleOf(QStringLiteral("Many"), body)})));
    const QString text = textOf(path());
    QCOMPARE(text.count(u"Paragraph"), 10000);
    QVERIFY(text.contains(u"Paragraph9999\n"));
}

void PdfHostileTest::wrapsEndlessWords()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    const QString word = QStringLiteral("https://example.org/") + QStringLiteral("abcdefghij").repeated(30);
    QVERIFY(exportPdf(path(), jobOf({articleOf(word, word + u' ' + QString(30000, u'x'))})));
    const QString text = compared(textOf(path())).remove(u' ');
    QVERIFY(text.contains(word));
    // What runs over the edge of the page is not drawn within it.
    for (const QByteArray& row :
         outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path(), QStringLiteral("-")}).split('\n')) {
        static const QRegularExpression edge(QStringLiteral("xMax=\"([0-9.]+)\""));
        const auto match = edge.match(QString::fromUtf8(row));
        if (match.hasMatch()) QVERIFY2(match.captured(1).toDouble() < 540, row.constData());
    }
}

void PdfHostileTest::namesAnArticleWithoutAHeadline()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    QVERIFY(exportPdf(path(), jobOf({Article(), articleOf({}, QStringLiteral("Text"))})));
    QCOMPARE(textOf(path()).count(u"(no headline)"), 4);  // in the contents and on the pages
}

QTEST_GUILESS_MAIN(PdfHostileTest)
#include "PdfHostileTest.moc"
