// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

/// Columns, margins, numbers of paragraphs, what stands below an article, and the text that comes back all the same.
class PdfLookTest : public QObject, private PdfWriting {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesBackTheTextOfEveryLook_data();
    void givesBackTheTextOfEveryLook();
    void fillsColumnsEvenly();
    void goesOnInTheSecondColumn();
    void numbersEveryParagraph();
    void numbersOnTheSideWhereLinesBegin();
    void drawsASignThatIsNoText();
    void saysWhatTheLibrarySays();
    void cutsAnExcerpt_data();
    void cutsAnExcerpt();

private:
    static QString paragraph(int number);
    static QString body(int paragraphs);
    /// Places of words, as `pdftotext -bbox` tells them.
    struct Place {
        double left = 0;
        double top = 0;
    };
    Place placeOfWord(const QString& path, const QString& word);
};

void PdfLookTest::init()
{
    SKIP_WITHOUT_TOOL("pdftotext");
}

QString PdfLookTest::paragraph(int number)
{
    return u"Begin%1 of a paragraph that says in some length what was said by the harbour master on the day before, "
           u"and "
           "that the ships were late again, end%1."_s.arg(number);
}

QString PdfLookTest::body(int paragraphs)
{
    QStringList made;
    for (int i = 1; i <= paragraphs; ++i) made += paragraph(i);
    return made.join(u"\n\n");
}

PdfLookTest::Place PdfLookTest::placeOfWord(const QString& path, const QString& word)
{
    const QRegularExpression box(u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(word));
    const auto match = box.match(textOf(path, {u"-bbox"_s}));
    return match.hasMatch() ? Place{match.captured(1).toDouble(), match.captured(2).toDouble()} : Place{-1, -1};
}

void PdfLookTest::givesBackTheTextOfEveryLook_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("margins");
    QTest::addColumn<bool>("isSans");
    QTest::addColumn<bool>("eachOnNewPage");
    for (const int columns : {1, 2})
        for (const int margins : {0, 1, 2})
            for (const bool isSans : {false, true})
                for (const bool isApart : {false, true})
                    QTest::addRow("%d columns, margins %d, sans %d, apart %d", columns, margins, isSans, isApart)
                        << columns << margins << isSans << isApart;
}

void PdfLookTest::givesBackTheTextOfEveryLook()
{
    QFETCH(int, columns);
    QFETCH(int, margins);
    QFETCH(bool, isSans);
    QFETCH(bool, eachOnNewPage);
    auto job = jobOf({articleOf(u"One"_s, body(60)), articleOf(u"Two"_s, body(7)), articleOf(u"Three"_s, body(3))});
    job.options.columns = columns;
    job.options.margins = Margins(margins);
    job.options.typeface = isSans ? Typeface::Sans : Typeface::Serif;
    job.options.eachOnNewPage = eachOnNewPage;
    job.options.hasParagraphNumbers = true;
    job.options.hasEndMark = true;
    job.options.hasMetadata = true;
    job.options.header = job.options.footer = u""_s;  // they would stand in a paragraph that goes over two pages
    // Numbers in the margin do not part the lines of a paragraph.
    const QString path = written(job);
    QStringList texts{compared(textOf(path, {u"-raw"_s}))};
    // Poppler's own order puts what stands beside a headline before it.
    if (columns == 1 || eachOnNewPage) texts += compared(textOf(path));
    for (const QString& text : texts) {
        for (int i = 1; i <= 60; ++i) {
            const QString wanted = paragraph(i).section(u' ', 1);
            QCOMPARE(text.count(wanted), i <= 3 ? 3 : i <= 7 ? 2 : 1);
        }
    }
}

void PdfLookTest::fillsColumnsEvenly()
{
    auto job = jobOf({articleOf(u"Even"_s, body(8))});
    job.options.columns = 2;
    const QString path = written(job);
    const Place first = placeOfWord(path, u"Begin1"_s);
    const Place fifth = placeOfWord(path, u"Begin5"_s);
    QVERIFY(fifth.left > first.left + 200);
    QVERIFY(std::abs(fifth.top - first.top) < 1);
}

void PdfLookTest::goesOnInTheSecondColumn()
{
    auto job = jobOf({articleOf(u"Long"_s, body(60))});
    job.options.columns = 2;
    job.options.eachOnNewPage = false;
    const QString path = written(job);
    const Place first = placeOfWord(path, u"Begin1"_s);
    int inSecond = 0;
    for (int i = 2; i <= 60; ++i) inSecond += placeOfWord(path, u"Begin%1"_s.arg(i)).left > first.left + 200;
    QVERIFY2(inSecond > 20 && inSecond < 40, qPrintable(QString::number(inSecond)));
}

void PdfLookTest::numbersEveryParagraph()
{
    auto job = jobOf({articleOf(u"Numbers"_s, body(5))});
    QVERIFY(placeOfWord(written(job), u"4"_s).left < 0);
    job.options.hasParagraphNumbers = true;
    const QString path = written(job);
    for (int i = 1; i <= 5; ++i) {
        const Place number = placeOfWord(path, QString::number(i));
        const Place text = placeOfWord(path, u"Begin%1"_s.arg(i));
        QVERIFY(number.left > 20 && number.left < text.left);
        QVERIFY(std::abs(number.top - text.top) < 10);
    }
}

void PdfLookTest::numbersOnTheSideWhereLinesBegin()
{
    Article article = articleOf(u"عنوان"_s, u"قال رئيس الميناء إن السفن وصلت.\n\nوقال إنها تأخرت."_s);
    article.summary.language = u"ar"_s;
    auto job = jobOf({article});
    job.options.hasParagraphNumbers = true;
    QVERIFY(placeOfWord(written(job), u"2"_s).left > 595 - 71);
}

void PdfLookTest::drawsASignThatIsNoText()
{
    auto job = jobOf({articleOf(u"Sign"_s, body(2))});
    const QString without = textOf(written(job));
    const QByteArray before = outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, written(job)});
    job.options.hasEndMark = true;
    QCOMPARE(textOf(written(job)), without);
    QVERIFY(outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, written(job)}) != before);
}

void PdfLookTest::saysWhatTheLibrarySays()
{
    Article article = articleOf(u"Facts"_s, body(2));
    article.topics = {u"shipping"_s, u"trade"_s};
    article.guid = u"tag:example.com,2023:7"_s;
    article.sha256 = u"0123456789abcdef"_s;
    article.original.file = u"press-2023.zip"_s;
    article.summary.tags = {{u"urgent"_s, 1}};
    auto job = jobOf({article});
    QVERIFY(!textOf(written(job)).contains(u"0123456789abcdef"));
    job.options.hasMetadata = true;
    const QString text = textOf(written(job), {u"-layout"_s}).simplified();
    for (const QString& said : {u"Topics shipping, trade"_s, u"Tags urgent"_s, u"Identifier tag:example.com,2023:7"_s,
                                u"Imported press-2023.zip"_s, u"SHA-256 0123456789abcdef"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(!text.contains(u"People"));
}

void PdfLookTest::cutsAnExcerpt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("unshown");
    QTest::newRow("within a paragraph") << u"one two three four five\n\nsix seven"_s << 3
                                        << u"one two three… First 3 of 7 words"_s << u"four"_s;
    QTest::newRow("at its end") << u"one two\n\nthree four"_s << 2 << u"one two First 2 of 4 words"_s << u"three"_s;
    QTest::newRow("of what is shorter") << u"one two\n\nthree"_s << 3 << u"three"_s << u"First"_s;
    QTest::newRow("where no spaces are") << u"北京举行了国际会议讨论经济问题"_s << 4 << u"First 4 of"_s << u"经济"_s;
}

void PdfLookTest::cutsAnExcerpt()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(QString, shown);
    QFETCH(QString, unshown);
    auto job = jobOf({articleOf(u"Excerpt"_s, text)});
    job.options.excerptWords = words;
    const QString got = textOf(written(job)).simplified();
    QVERIFY2(got.contains(shown), qPrintable(got));
    QVERIFY2(!got.contains(unshown), qPrintable(got));
}

QTEST_GUILESS_MAIN(PdfLookTest)
#include "PdfLookTest.moc"
