// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"
#include "support/Corpus.h"

using namespace dateline;
using namespace dateline::tests;

/// The text that a reader copies out of the file is the article's.
class PdfTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesBackEachScriptWhole_data();
    void givesBackEachScriptWhole();
    void givesBackOddLetters_data();
    void givesBackOddLetters();
    void endsNoLineWithinAWord();
    void givesBackRealTexts_data();
    void givesBackRealTexts();

private:
    QTemporaryDir m_folder;
    QString exported(const Article& article, double fontSize = 10.5);
};

void PdfTextTest::init()
{
    SKIP_WITHOUT_TOOL("pdftotext");
}

QString PdfTextTest::exported(const Article& article, double fontSize)
{
    auto job = jobOf({article});
    job.options.fontSize = fontSize;
    const QString path = m_folder.filePath(QStringLiteral("out.pdf"));
    const auto done = exportPdf(path, job);
    return done ? compared(textOf(path)) : QStringLiteral("failed: ") + done.error().detail;
}

/// Chinese, Japanese and Thai have no spaces where their lines end.
static QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

void PdfTextTest::givesBackEachScriptWhole_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<double>("fontSize");
    QTest::addColumn<bool>("hasSpaces");
    for (const double size : {8.0, 10.5, 14.0}) {
        for (const char* script : {"latin", "cyrillic", "greek", "arabic", "hebrew"})
            QTest::addRow("%s at %.1f", script, size) << QString::fromLatin1(script) << size << true;
        for (const char* script : {"chinese", "thai", "other"})
            QTest::addRow("%s at %.1f", script, size) << QString::fromLatin1(script) << size << false;
    }
}

void PdfTextTest::givesBackEachScriptWhole()
{
    QFETCH(QString, script);
    QFETCH(double, fontSize);
    QFETCH(bool, hasSpaces);
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/scripts/%1.txt").arg(script));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString whole = QString::fromUtf8(file.readAll());
    const Article article = articleOf(whole.section(u'\n', 0, 0), whole.section(u'\n', 1));
    const QString text = exported(article, fontSize);
    for (const QString& paragraph : whole.split(u'\n', Qt::SkipEmptyParts)) {
        const QString wanted = compared(paragraph);
        const bool isThere = hasSpaces ? text.contains(wanted) : withoutSpaces(text).contains(withoutSpaces(wanted));
        if (!isThere) qWarning().noquote() << "wanted" << wanted << "\nin" << text;
        QVERIFY(isThere);
    }
}

void PdfTextTest::givesBackOddLetters_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* name, const QString& body, const QString& wanted) {
        QTest::newRow(name) << body << wanted;
    };
    row("ligatures", u"affluent officials filed fifty-five flyleaves off-file"_qs,
        u"affluent officials filed fifty-five flyleaves off-file"_qs);
    row("soft hyphens", u"extra\u00ADordi\u00ADnary co\u00ADopera\u00ADtion"_qs, u"extraordinary cooperation"_qs);
    row("no-break spaces", u"29\u00A0March 5\u202Fkm"_qs, u"29 March 5 km"_qs);
    row("combining marks", u"x\u0302 a\u0327o\u0332. e\u0301t\u0301"_qs, u"x\u0302 a\u0327o\u0332. ét\u0301"_qs);
    row("emoji", u"A smile 😀 and a bolt ⚡ here"_qs, u"A smile 😀 and a bolt ⚡ here"_qs);
    row("no glyph anywhere", u"private \uE123 and \U000F0123 signs"_qs, u"private \uE123 and \U000F0123 signs"_qs);
    row("replacement character", u"broken \uFFFD letter"_qs, u"broken \uFFFD letter"_qs);
    row("lone surrogate", QStringLiteral("half ") + QChar(0xD83D) + QStringLiteral(" pair"), u"half \uFFFD pair"_qs);
    row("control characters", u"one\u0001\u0007\u001B two"_qs + QChar(0) + u"three\u0085four"_qs,
        u"one twothree four"_qs);
    row("mixed directions", u"The word \u05E9\u05DC\u05D5\u05DD means peace"_qs,
        u"The word \u05E9\u05DC\u05D5\u05DD means peace"_qs);
    row("guillemets and dashes", u"«Yes» – ‹no› — “so” 'it' goes…"_qs, compared(u"«Yes» – ‹no› — “so” 'it' goes…"_qs));
    row("tabs and line ends", u"one\ttwo\nthree\r\nfour\rfive"_qs, u"one two three four five"_qs);
    row("markup stays text", u"<b>a & b</b> &amp; %1 %2 \\n"_qs, u"<b>a & b</b> &amp; %1 %2 \\n"_qs);
}

void PdfTextTest::givesBackOddLetters()
{
    QFETCH(QString, body);
    QFETCH(QString, wanted);
    const QString text = exported(articleOf(QStringLiteral("Odd letters"), body));
    if (!text.contains(wanted)) qWarning().noquote() << "wanted" << wanted << "\nin" << text;
    QVERIFY(text.contains(wanted));
}

void PdfTextTest::endsNoLineWithinAWord()
{
    QString body;
    for (int i = 0; i < 400; ++i) body += QStringLiteral("socio-economic and/or long—winded well-known%1 ").arg(i);
    const QString text = exported(articleOf(QStringLiteral("Hyphens"), body));
    for (int i = 0; i < 400; ++i) QVERIFY(text.contains(QStringLiteral("well-known%1 ").arg(i)));
    QCOMPARE(text.count(QStringLiteral("socio-economic ")), 400);
    QCOMPARE(text.count(QStringLiteral("and/or ")), 400);
    QCOMPARE(text.count(QStringLiteral("long—winded ")), 400);
}

void PdfTextTest::givesBackRealTexts_data()
{
    QTest::addColumn<QString>("member");
    for (const char* language :
         {"eng", "fra", "deu", "rus", "kaz", "ell_monotonic", "arb", "heb", "cmn_hans", "tha", "pes_1"})
        QTest::newRow(language) << QStringLiteral("udhr2/%1.txt").arg(QString::fromLatin1(language));
}

void PdfTextTest::givesBackRealTexts()
{
    QFETCH(QString, member);
    const QString archive = corpusPath(QStringLiteral("languages/udhr/udhr2.zip"));
    SKIP_WITHOUT_CORPUS(archive);
    SKIP_WITHOUT_TOOL("unzip");
    const QByteArray bytes = outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), archive, member});
    QVERIFY2(!bytes.startsWith("failed"), bytes.constData());
    QStringList paragraphs;
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts).mid(6, 24))
        if (!line.trimmed().isEmpty()) paragraphs += line.trimmed();
    QVERIFY(!paragraphs.isEmpty());
    QString text = withoutSpaces(exported(articleOf(QStringLiteral("A text"), paragraphs.join(u"\n\n"))));
    // A paragraph that runs over a page's end has the footer and the next page's header in its middle.
    static const QRegularExpression betweenPages(QStringLiteral("page\\d+of\\d+\\f?(Atext|NorthernWire)*"));
    text.remove(betweenPages);
    for (const QString& paragraph : paragraphs)
        QVERIFY2(text.contains(withoutSpaces(compared(paragraph))), qPrintable(paragraph + QLatin1Char('\n') + text));
}

QTEST_GUILESS_MAIN(PdfTextTest)
#include "PdfTextTest.moc"
