// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found by the words of notes and highlights and by their colour, and that it follows what is changed.
#include "analysis/Passage.h"
#include "query/Parser.h"
#include "store/annotating/AnnotationWriter.h"
#include "support/TemporaryLibrary.h"
#include "text/CodePoints.h"

#include <QDate>
#include <QTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class AnnotationSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsWordsAndColours_data();
    void findsWordsAndColours();
    void aPhraseStandsInOneText();
    void followsWhatIsChanged();
    void followsACorrectedText();
    void followsThousandsAtOnce();
    void followsAnotherProgram();
    void aReloadReadsEverythingAnew();

private:
    Annotation note(qint64 id, const QString& text) const { return {.article = {id}, .note = text}; }
    Annotation highlight(qint64 id, const QString& quote, HighlightColour colour = HighlightColour::Yellow) const;
    Annotation add(const Annotation& annotation) const { return value(writer().add({annotation})).now.front(); }
    AnnotationWriter& writer() const { return marks->annotations(); }
    /// The numbers of the articles found, ascending, as the reader that stays open finds them.
    QString found(const QString& query) const;
    template <typename T>
    static T value(Result<T> result)
    {
        return TemporaryLibrary::value(std::move(result));
    }

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<MarkWriter> marks;
    std::unique_ptr<Reader> reader;
};

static ArticleDraft withGuid(int number)
{
    ArticleDraft made = draft(number);
    made.guid = u"wire-%1"_s.arg(number);
    return made;
}

void AnnotationSearchTest::init()
{
    reader.reset();
    marks.reset();
    library = std::make_unique<TemporaryLibrary>();
    for (int number = 1; number <= 4; ++number) library->import({withGuid(number)});
    marks = library->markWriter();
    reader = library->reader();
}

Annotation AnnotationSearchTest::highlight(qint64 id, const QString& quote, HighlightColour colour) const
{
    const QString body = value(reader->article({id})).body;
    const qsizetype at = body.indexOf(quote);
    if (at < 0) qFatal("no such passage");
    const TextRange range{qint32(text::codePointsOf(body, at)), qint32(text::codePointCount(quote))};
    const PassageSelector selector = analysis::selectorOf(body, range);
    return {.article = {id}, .passage = Passage{selector, selector, true}, .colour = colour};
}

QString AnnotationSearchTest::found(const QString& query) const
{
    value(reader->changes());
    const auto outcome = value(reader->search(query::parse(query, QDate(2023, 3, 20)), {}, {}));
    std::vector<qint64> ids;
    for (qint64 row = 0; row < outcome.listing.count(); ++row) ids.push_back(outcome.listing.at(row).value);
    std::ranges::sort(ids);
    QStringList numbers;
    for (const qint64 id : ids) numbers += QString::number(id);
    return numbers.join(u' ');
}

void AnnotationSearchTest::findsWordsAndColours_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& query, const QString& expected) {
        QTest::newRow(qPrintable(query)) << query << expected;
    };
    row(u"note:ask"_s, u"1"_s);
    row(u"note:jurg"_s, u"1"_s);
    row(u"note:\"ask jürg\""_s, u"1"_s);
    row(u"note:\"jürg ask\""_s, {});
    row(u"note:=Jürg"_s, u"1"_s);
    row(u"note:=jurg"_s, {});
    row(u"note:j?rg"_s, u"1"_s);
    row(u"note:~ask"_s, u"1"_s);
    row(u"note:yurg~1"_s, u"1"_s);
    row(u"note:/J.rg/"_s, u"1"_s);
    row(u"note:реформ*"_s, u"2"_s);
    row(u"note:人民"_s, u"3"_s);
    row(u"note:\"中国人民\""_s, u"3"_s);
    row(u"note:السلام"_s, u"4"_s);
    row(u"note:yellow"_s, u"4"_s);
    row(u"highlight:minist*"_s, u"1 2"_s);
    row(u"highlight:delegates"_s, u"2 3"_s);
    row(u"highlight:ask"_s, {});
    row(u"highlight:/agreed/"_s, u"3"_s);
    row(u"highlight:yellow"_s, u"1"_s);
    row(u"highlight:YELLOW"_s, u"1"_s);
    row(u"highlight:pink"_s, u"3"_s);
    row(u"highlight:green"_s, {});
    row(u"highlight:\"yellow\""_s, {});
    row(u"highlight:=yellow"_s, {});
    row(u"highlight:(yellow OR pink)"_s, u"1 3"_s);
    row(u"highlight:(blue delegates)"_s, u"2"_s);
    row(u"highlight:(delegates -blue)"_s, u"3"_s);
    row(u"has:highlight -highlight:yellow"_s, u"2 3"_s);
}

void AnnotationSearchTest::findsWordsAndColours()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    add(note(1, u"Ask Jürg."_s));
    add(note(2, u"о реформах"_s));
    add(note(3, u"中国人民日报"_s));
    add(note(4, u"السَّلام in yellow"_s));
    add(highlight(1, u"Ministers"_s));
    add(highlight(2, u"Ministers of district15 met delegates"_s, HighlightColour::Blue));
    add(highlight(3, u"delegates of union34 and agreed"_s, HighlightColour::Pink));
    QCOMPARE(found(query), expected);
}

void AnnotationSearchTest::aPhraseStandsInOneText()
{
    add(note(1, u"first last"_s));
    add(note(1, u"next one"_s));
    QCOMPARE(found(u"note:\"first last\""_s), u"1"_s);
    QCOMPARE(found(u"note:\"last next\""_s), QString());
    QCOMPARE(found(u"note:\"next one\""_s), u"1"_s);
    QCOMPARE(found(u"note:(last next)"_s), u"1"_s);
}

void AnnotationSearchTest::followsWhatIsChanged()
{
    Annotation kept = add(note(1, u"first"_s));
    QCOMPARE(found(u"note:first"_s), u"1"_s);
    kept.note = u"second"_s;
    (void)value(writer().change({kept}));
    QCOMPARE(found(u"note:first"_s), QString());
    QCOMPARE(found(u"note:second"_s), u"1"_s);
    const AnnotationStates before = value(writer().remove({kept.id})).before;
    QCOMPARE(found(u"note:second"_s), QString());
    (void)value(writer().restore(before));
    QCOMPARE(found(u"note:second"_s), u"1"_s);
    Annotation coloured = add(highlight(2, u"Ministers"_s));
    QCOMPARE(found(u"highlight:yellow"_s), u"2"_s);
    coloured.colour = HighlightColour::Green;
    (void)value(writer().change({coloured}));
    QCOMPARE(found(u"highlight:yellow"_s), QString());
    QCOMPARE(found(u"highlight:green highlight:ministers"_s), u"2"_s);
}

void AnnotationSearchTest::followsACorrectedText()
{
    add(highlight(1, u"agreed on plan14 for harvest18"_s));
    QCOMPARE(found(u"highlight:plan14"_s), u"1"_s);
    ArticleDraft corrected = withGuid(1);
    corrected.body.replace(u"agreed on plan14 for"_s, u"agreed at last on plan14 for"_s);
    QCOMPARE(library->import({corrected}).updated.size(), size_t(1));
    (void)value(marks->setRead({{2}}, true));
    QCOMPARE(found(u"highlight:\"at last\""_s), u"1"_s);
}

void AnnotationSearchTest::followsThousandsAtOnce()
{
    Annotation kept = add(note(1, u"first"_s));
    QCOMPARE(found(u"note:first"_s), u"1"_s);
    ArticleIds many;
    for (qint64 id = 1; id <= 3000; ++id) many.push_back({id});
    (void)value(marks->setRead(many, true));
    kept.note = u"second"_s;
    (void)value(writer().change({kept}));
    add(note(3, u"first"_s));
    QCOMPARE(found(u"note:first"_s), u"3"_s);
    QCOMPARE(found(u"note:second"_s), u"1"_s);
}

void AnnotationSearchTest::followsAnotherProgram()
{
    QCOMPARE(found(u"note:elsewhere"_s), QString());
    const auto other = library->markWriter();
    (void)value(other->annotations().add({note(2, u"Elsewhere"_s)}));
    QCOMPARE(found(u"note:elsewhere"_s), u"2"_s);
}

void AnnotationSearchTest::aReloadReadsEverythingAnew()
{
    add(note(1, u"first"_s));
    QCOMPARE(found(u"note:first"_s), u"1"_s);
    // More commits than are told one by one.
    for (int round = 0; round < 1100; ++round) (void)value(marks->setRead({{2}}, round % 2 == 0));
    add(note(3, u"first"_s));
    QCOMPARE(found(u"note:first"_s), u"1 3"_s);
}

QTEST_APPLESS_MAIN(AnnotationSearchTest)
#include "AnnotationSearchTest.moc"
