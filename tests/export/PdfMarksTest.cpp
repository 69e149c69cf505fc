// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

#include "export/formats/pdf/CleanText.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

/// Words that were searched for, highlights and notes, and the text that comes back all the same.
class PdfMarksTest : public QObject, private PdfWriting {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsPlacesInCleanedText_data();
    void findsPlacesInCleanedText();
    void knowsWhereParagraphsStand();
    void givesBackTheTextOfEveryMark_data();
    void givesBackTheTextOfEveryMark();
    void givesBackMarkedArabic();
    void paintsWhatWasAskedFor();
    void putsNotesWhereTheyAreWanted();
    void losesNoNoteThatFindsNoRoom();
    void passesOverLostPassages();
    void marksAVeryLongParagraph();

private:
    ExportJob marked(const Article& article, Annotations annotations, std::vector<Match> matches);
    bool hasColour(const ExportJob& job, int red, int green, int blue);
};

namespace {

constexpr int Yellow[] = {255, 242, 138};
constexpr int Term[] = {255, 232, 158};

Annotation highlight(const Article& article, const QString& words, const QString& note = {},
                     HighlightColour colour = HighlightColour::Yellow)
{
    const auto from = qint32(article.body.indexOf(words));
    Passage passage;
    passage.made = passage.last = {Field::Body, {from, qint32(words.size())}, words};
    Annotation annotation;
    annotation.passage = passage;
    annotation.colour = colour;
    annotation.note = note;
    return annotation;
}

Match match(const Article& article, const QString& words)
{
    return {Field::Body, {qint32(article.body.indexOf(words)), qint32(words.size())}};
}

Article threeParagraphs()
{
    return articleOf(u"Harbour"_s,
                     u"The harbour master said that the ships were late again.\n\nHe told reporters that "
                     "the port would be closed on Friday, and that nobody had asked him about it before."
                     "\n\nThe minister did not answer."_s);
}

}  // namespace

void PdfMarksTest::init()
{
    SKIP_WITHOUT_TOOL("pdftotext");
    SKIP_WITHOUT_TOOL("pdftoppm");
}

ExportJob PdfMarksTest::marked(const Article& article, Annotations annotations, std::vector<Match> matches)
{
    auto job = jobOf({article});
    job.annotations = [annotations](ArticleId) -> Result<Annotations> { return annotations; };
    job.matches = [matches](ArticleId) -> Result<std::vector<Match>> { return matches; };
    return job;
}

bool PdfMarksTest::hasColour(const ExportJob& job, int red, int green, int blue)
{
    const QByteArray picture = outputOf(u"pdftoppm"_s, {u"-r"_s, u"40"_s, written(job)});
    for (qsizetype i = picture.size() % 3; i + 2 < picture.size(); i += 3) {
        const auto near = [&](qsizetype at, int value) { return std::abs(int(uchar(picture.at(at))) - value) < 3; };
        if (near(i, red) && near(i + 1, green) && near(i + 2, blue)) return true;
    }
    return false;
}

void PdfMarksTest::findsPlacesInCleanedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codePoints");
    QTest::addColumn<QList<int>>("bytes");
    QTest::newRow("plain") << u"harbour"_s << QList<int>{0, 3, 7} << QList<int>{0, 3, 7};
    QTest::newRow("soft hyphens go") << u"har\u00ADbour x"_s << QList<int>{4, 8, 9} << QList<int>{3, 7, 8};
    QTest::newRow("line ends of two letters") << u"a\r\nb"_s << QList<int>{1, 2, 3} << QList<int>{1, 1, 2};
    QTest::newRow("Cyrillic") << u"порт"_s << QList<int>{1, 4} << QList<int>{2, 8};
    QTest::newRow("beyond the first plane") << u"a😀b"_s << QList<int>{1, 2, 3} << QList<int>{1, 5, 6};
    QTest::newRow("beyond the end") << u"ab"_s << QList<int>{1, 9, 12} << QList<int>{1, 2, 2};
    QTest::newRow("the same twice") << u"ab"_s << QList<int>{1, 1, 1} << QList<int>{1, 1, 1};
    QTest::newRow("nothing") << u""_s << QList<int>{0, 3} << QList<int>{0, 0};
}

void PdfMarksTest::findsPlacesInCleanedText()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, codePoints);
    QFETCH(QList<int>, bytes);
    const std::vector<qsizetype> places = cleanedBytes(text, {codePoints.begin(), codePoints.end()});
    QCOMPARE(QList<int>(places.begin(), places.end()), bytes);
}

void PdfMarksTest::knowsWhereParagraphsStand()
{
    const QString body = u"😀 one\n\n \t\n\u00AD\r\n\r\ntwo\r\nlines\n\n\n\nthree"_s;
    const std::vector<Paragraph> paragraphs = paragraphsOf(body);
    QCOMPARE(paragraphs.size(), size_t(3));
    QCOMPARE(paragraphs[0].text, u"😀 one"_s);
    QCOMPARE(paragraphs[1].text, u"two\nlines"_s);
    QCOMPARE(paragraphs[2].text, u"three"_s);
    for (const Paragraph& paragraph : paragraphs) {
        QCOMPARE(paragraph.codePoints, qint32(body.left(paragraph.from).toUcs4().size()));
        QVERIFY(body.mid(paragraph.from, paragraph.length).startsWith(paragraph.text.left(3)));
    }
    QVERIFY(paragraphsOf({}).empty());
    QVERIFY(paragraphsOf(u"\n \n"_s).empty());
}

void PdfMarksTest::givesBackTheTextOfEveryMark_data()
{
    QTest::addColumn<int>("terms");
    QTest::addColumn<int>("notes");
    for (const int terms : {0, 1, 2})
        for (const int notes : {0, 1, 2, 3}) QTest::addRow("terms %d, notes %d", terms, notes) << terms << notes;
}

void PdfMarksTest::givesBackTheTextOfEveryMark()
{
    QFETCH(int, terms);
    QFETCH(int, notes);
    Article article = articleOf(u"Marks"_s,
                                u"The har\u00ADbour master in Türk said so.\n\nقال رئيس الميناء إن السفن وصلت.\n\n"
                                "В порту сообщили о задержке судов, и никто не ответил на вопросы о причинах этого."_s);
    auto job = marked(article,
                      {highlight(article, u"master in Türk"_s, u"Ask him."_s),
                       highlight(article, u"الميناء"_s, u"See also."_s, HighlightColour::Pink),
                       highlight(article, u"порту сообщили о задержке"_s, {}, HighlightColour::Blue)},
                      {match(article, u"Türk"_s), match(article, u"السفن"_s), match(article, u"судов"_s)});
    job.options.terms = TermMarks(terms);
    job.options.notes = NotePlace(notes);
    job.options.hasHighlights = true;
    const QString text = compared(textOf(written(job), {u"-raw"_s}));
    for (const QString& wanted :
         {u"The harbour master in Türk said so."_s,
          u"В порту сообщили о задержке судов, и никто не ответил на вопросы о причинах этого."_s})
        QVERIFY2(text.contains(wanted), qPrintable(text));
    QCOMPARE(text.count(u"Ask him."), notes == 0 ? 0 : 1);
    QCOMPARE(text.count(u"See also."), notes == 0 ? 0 : 1);
}

void PdfMarksTest::givesBackMarkedArabic()
{
    Article article = articleOf(u"الميناء"_s, u"قال رئيس الميناء إن السفن وصلت.\n\nوقال إنها تأخرت يوما واحدا."_s);
    article.summary.language = u"ar"_s;
    auto job = marked(article, {highlight(article, u"رئيس الميناء"_s)}, {match(article, u"السفن"_s)});
    const QString plain = compared(textOf(written(job)));
    QVERIFY2(plain.contains(compared(u"قال رئيس الميناء إن السفن وصلت."_s)), qPrintable(plain));
    job.options.hasHighlights = true;
    for (const TermMarks terms : {TermMarks::None, TermMarks::Colour, TermMarks::Bold}) {
        job.options.terms = terms;
        QCOMPARE(compared(textOf(written(job))), plain);
    }
    QVERIFY(hasColour(job, Yellow[0], Yellow[1], Yellow[2]));
}

void PdfMarksTest::paintsWhatWasAskedFor()
{
    const Article article = threeParagraphs();
    auto job = marked(article, {highlight(article, u"port would be closed"_s)}, {match(article, u"harbour master"_s)});
    QVERIFY(!hasColour(job, Yellow[0], Yellow[1], Yellow[2]));
    QVERIFY(!hasColour(job, Term[0], Term[1], Term[2]));
    job.options.hasHighlights = true;
    QVERIFY(hasColour(job, Yellow[0], Yellow[1], Yellow[2]));
    QVERIFY(!hasColour(job, Term[0], Term[1], Term[2]));
    job.options.terms = TermMarks::Bold;
    QVERIFY(!hasColour(job, Term[0], Term[1], Term[2]));
    job.options.terms = TermMarks::Colour;
    QVERIFY(hasColour(job, Term[0], Term[1], Term[2]));
}

void PdfMarksTest::putsNotesWhereTheyAreWanted()
{
    const Article article = threeParagraphs();
    Annotation whole;
    whole.note = u"Of the whole."_s;
    auto job = marked(article, {highlight(article, u"port would be closed"_s, u"Which port?"_s), whole}, {});
    QVERIFY(!textOf(written(job)).contains(u"Which port?"));
    job.options.notes = NotePlace::Inline;
    QString text = textOf(written(job)).simplified();
    QVERIFY2(text.contains(u"about it before. Which port? The minister"), qPrintable(text));
    QVERIFY2(text.indexOf(u"Of the whole.") < text.indexOf(u"The harbour master"), qPrintable(text));
    job.options.notes = NotePlace::End;
    text = textOf(written(job)).simplified();
    QVERIFY2(text.contains(u"did not answer. Notes Of the whole. Paragraph 2 · “port would be closed” Which port?"),
             qPrintable(text));
    job.options.notes = NotePlace::Margin;
    const QRegularExpression box(u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>(Which|port)<"_s);
    double note = 0, words = 0, left = 0;
    for (const auto& found : box.globalMatch(textOf(written(job), {u"-bbox"_s}))) {
        (found.captured(3) == u"Which" ? note : words) = found.captured(2).toDouble();
        if (found.captured(3) == u"Which") left = found.captured(1).toDouble();
        if (note > 0 && words > 0) break;
    }
    QVERIFY(left > 595 - 138);
    QVERIFY(std::abs(note - words) < 14);
}

void PdfMarksTest::losesNoNoteThatFindsNoRoom()
{
    Article article = articleOf(u"Many"_s, {});
    QStringList paragraphs;
    for (int i = 0; i < 40; ++i) paragraphs += u"Word%1 stands at the beginning of a paragraph of one line."_s.arg(i);
    article.body = paragraphs.join(u"\n\n"_s);
    Annotations annotations;
    for (int i = 0; i < 40; ++i)
        annotations.push_back(highlight(article, u"Word%1 "_s.arg(i),
                                        u"Remark%1. "_s.arg(i) + u"It is long and goes on. "_s.repeated(6)));
    annotations.push_back(highlight(article, u"Word39 "_s, u"Endless. "_s + u"It does not end. "_s.repeated(600)));
    auto job = marked(article, annotations, {});
    for (const NotePlace place : {NotePlace::Inline, NotePlace::Margin, NotePlace::End}) {
        job.options.notes = place;
        const QString text = textOf(written(job));
        for (int i = 0; i < 40; ++i) QCOMPARE(text.count(u"Remark%1."_s.arg(i)), 1);
        QCOMPARE(text.count(u"Endless."), 1);
    }
}

void PdfMarksTest::passesOverLostPassages()
{
    const Article article = threeParagraphs();
    Annotation lost = highlight(article, u"port would be closed"_s, u"Which port?"_s);
    lost.passage->isPlaced = false;
    Annotation beyond = highlight(article, u"port"_s);
    beyond.passage->last.range = {100000, 7};
    auto job = marked(article, {lost, beyond}, {{Field::Body, {99999, 4}}, {Field::Headline, {0, 3}}});
    job.options.hasHighlights = true;
    job.options.terms = TermMarks::Colour;
    QVERIFY(!hasColour(job, Yellow[0], Yellow[1], Yellow[2]));
    QVERIFY(!hasColour(job, Term[0], Term[1], Term[2]));
    job.options.notes = NotePlace::End;
    // What somebody wrote is told, also where its words are gone.
    QVERIFY(textOf(written(job)).contains(u"Which port?"));
}

void PdfMarksTest::marksAVeryLongParagraph()
{
    Article article = articleOf(u"Long"_s, u"word "_s.repeated(8000) + u"harbour "_s + u"word "_s.repeated(300));
    auto job = marked(article, {highlight(article, u"harbour"_s)}, {});
    job.options.hasHighlights = true;
    QVERIFY(hasColour(job, Yellow[0], Yellow[1], Yellow[2]));
    QCOMPARE(textOf(written(job)).count(u"harbour"), 1);
}

QTEST_GUILESS_MAIN(PdfMarksTest)
#include "PdfMarksTest.moc"
