// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights and notes in the store: what is kept, refused, taken back, and what becomes of it when texts change.
#include "analysis/Passage.h"
#include "store/Connection.h"
#include "store/annotating/AnnotationReader.h"
#include "store/annotating/AnnotationWriter.h"
#include "support/TemporaryLibrary.h"
#include "text/CodePoints.h"

#include <QFile>
#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class AnnotationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatWasChosen_data();
    void keepsWhatWasChosen();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void oneThatIsRefusedLeavesNone();
    void changesColourAndNote();
    void takesBackExactly();
    void standInTheOrderOfTheText();
    void aPassageOfAReplacedTextComesToItsPlace();
    void followsAnUpdateBeforeTheWriterDoes();
    void whatIsLostIsKeptAndFoundAgain();
    void aRestoredTextGivesBackTheWholePassage();
    void isPutByHand();
    void followsACorrectedHeadline();
    void tellsWhichArticlesItChanged();
    void outlivesTheArticlesFile();
    void goesWithAnErasedArticle();
    void staysWhereItsArticleIsMissing();
    void twoHundredOfAnArticleAreComparedAlone();
    void aMillionCodePoints();

private:
    QString body(qint64 id) const { return value(library->reader()->article({id})).body; }
    Annotation highlight(qint64 id, const QString& quote, const QString& note = {}) const;
    Annotations of(qint64 id) const { return value(library->reader()->annotations().of({id})); }
    AnnotationPage list(AnnotationFilter filter = {}) const;
    AnnotationWriter& writer() const { return marks->annotations(); }
    /// The article of this number gets another text.
    void update(int number, const QString& text) const;
    template <typename T>
    static T value(Result<T> result)
    {
        return TemporaryLibrary::value(std::move(result));
    }

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<MarkWriter> marks;
};

static Passage passageOf(const QString& text, TextRange range, Field field = Field::Body)
{
    const PassageSelector selector = analysis::selectorOf(text, range, field);
    return {selector, selector, true};
}

static Passage passageOf(const QString& text, const QString& quote, Field field = Field::Body)
{
    const qsizetype at = text.indexOf(quote);
    if (at < 0) qFatal("no such passage");
    return passageOf(text, TextRange{qint32(text::codePointsOf(text, at)), qint32(text::codePointCount(quote))}, field);
}

static Annotation highlightOf(qint64 id, Passage passage, const QString& note = {})
{
    return {.article = {id}, .passage = std::move(passage), .colour = HighlightColour::Green, .note = note};
}

// The draft of a number with a guid, so that another text is an update.
static ArticleDraft withGuid(int number)
{
    ArticleDraft made = draft(number);
    made.guid = u"wire-%1"_s.arg(number);
    return made;
}

void AnnotationsTest::init()
{
    library = std::make_unique<TemporaryLibrary>();
    for (int number = 1; number <= 3; ++number) library->import({withGuid(number)});  // ids as numbers
    marks = library->markWriter();
}

Annotation AnnotationsTest::highlight(qint64 id, const QString& quote, const QString& note) const
{
    return highlightOf(id, passageOf(body(id), quote), note);
}

AnnotationPage AnnotationsTest::list(AnnotationFilter filter) const
{
    filter.most = 1000;
    return value(library->reader()->annotations().list(filter, {}));
}

void AnnotationsTest::update(int number, const QString& text) const
{
    ArticleDraft made = withGuid(number);
    made.body = text;
    QCOMPARE(library->import({made}).updated.size(), size_t(1));
}

void AnnotationsTest::keepsWhatWasChosen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::newRow("words") << u"One two three four five."_s << u"two three"_s;
    QTest::newRow("across paragraphs") << u"The first ends.\n\nThe second begins here."_s << u"ends.\n\nThe second"_s;
    QTest::newRow("surrogates") << u"A 🛳️ sails to 🏝️ and back 🛳️ again."_s
                                << u"🏝️ and back 🛳️"_s;
    QTest::newRow("combining marks") << u"re\u0301sume\u0301 of the de\u0301tente"_s << u"sume\u0301 of the de\u0301"_s;
    QTest::newRow("right to left") << u"قال الوزير إن الاتفاق نافذ منذ اليوم."_s << u"الاتفاق نافذ"_s;
    QTest::newRow("no spaces") << u"国家主席今天在北京会见了代表团。"_s << u"北京会见"_s;
    QTest::newRow("the whole body") << u"All of it, to the end."_s << u"All of it, to the end."_s;
    QTest::newRow("an end and a zero") << u"tail\u0000end of a text"_s << u"l\u0000e"_s;
}

void AnnotationsTest::keepsWhatWasChosen()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    ArticleDraft made = withGuid(9);
    made.body = text;
    const qint64 id = library->import({made}).added.front().value;
    const Annotation wanted = highlightOf(id, passageOf(text, quote), u"note with 🛳️"_s);
    const Annotated done = value(writer().add({wanted}));
    QCOMPARE(done.now.size(), size_t(1));
    const Annotations kept = of(id);
    QCOMPARE(kept.size(), size_t(1));
    QVERIFY(kept == done.now);
    QCOMPARE(kept[0].passage->last.exact, quote);
    QVERIFY(*kept[0].passage == *wanted.passage);
    QCOMPARE(kept[0].note, wanted.note);
    QCOMPARE(kept[0].colour, HighlightColour::Green);
    QCOMPARE(kept[0].created, fixedClock()());
    const TextRange range = kept[0].passage->last.range;
    QCOMPARE(text.mid(text::unitsOf(text, range.from), quote.size()), quote);
}

void AnnotationsTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<Annotation>("annotation");
    QTest::addColumn<ErrorKind>("kind");
    const Passage words = passageOf(story(1), u"Ministers"_s);
    const auto row = [](const char* name, const Annotation& annotation, ErrorKind kind) {
        QTest::newRow(name) << annotation << kind;
    };
    row("nothing chosen", highlightOf(1, passageOf(story(1), TextRange{5, 0})), ErrorKind::WrongUsage);
    row("behind the end", highlightOf(1, passageOf(story(1), TextRange{99'999, 5})), ErrorKind::WrongUsage);
    row("a blank", highlightOf(1, passageOf(story(1), u" "_s)), ErrorKind::WrongUsage);
    row("no colour", {.article = {1}, .passage = words}, ErrorKind::WrongUsage);
    row("a fifth colour", {.article = {1}, .passage = words, .colour = HighlightColour(5)}, ErrorKind::WrongUsage);
    row("an empty note", {.article = {1}, .note = u" \n"_s}, ErrorKind::WrongUsage);
    row("a coloured article", {.article = {1}, .colour = HighlightColour::Blue, .note = u"x"_s}, ErrorKind::WrongUsage);
    row("no such article", highlightOf(99, words), ErrorKind::NotFound);
    row("no article", highlightOf(0, words), ErrorKind::NotFound);
}

void AnnotationsTest::refusesWhatMakesNoSense()
{
    QFETCH(Annotation, annotation);
    QFETCH(ErrorKind, kind);
    const auto added = writer().add({annotation});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, kind);
    QCOMPARE(list().count, 0);
}

void AnnotationsTest::oneThatIsRefusedLeavesNone()
{
    QVERIFY(!writer().add({highlight(1, u"Ministers"_s), {.article = {1}}}));
    QCOMPARE(list().count, 0);
}

void AnnotationsTest::changesColourAndNote()
{
    Annotation made = value(writer().add({highlight(1, u"delegates"_s)})).now.front();
    made.colour = HighlightColour::Pink;
    made.note = u"who?"_s;
    const Annotated changed = value(writer().change({made}));
    QCOMPARE(of(1).front().colour, HighlightColour::Pink);
    QCOMPARE(of(1).front().note, u"who?"_s);
    QCOMPARE(of(1).front().id, made.id);
    QVERIFY(value(writer().change({made})).now.empty());  // the same again
    QVERIFY(value(writer().restore(changed.before)).now.front().note.isEmpty());
    made.colour = HighlightColour::None;
    QCOMPARE(writer().change({made}).error().kind, ErrorKind::WrongUsage);
    made.id = 77;
    QCOMPARE(writer().change({made}).error().kind, ErrorKind::NotFound);
}

void AnnotationsTest::takesBackExactly()
{
    const Annotated added = value(
        writer().add({highlight(1, u"Ministers"_s), highlight(1, u"delegates"_s), {.article = {2}, .note = u"x"_s}}));
    const std::vector<qint64> ids{added.now[0].id, added.now[1].id, added.now[2].id, 999};
    const Annotations first = of(1), second = of(2);
    const Annotated removed = value(writer().remove(ids));
    QVERIFY(of(1).empty() && of(2).empty());
    const Annotated back = value(writer().restore(removed.before));
    QVERIFY(of(1) == first && of(2) == second);
    (void)value(writer().restore(back.before));
    QCOMPARE(list().count, 0);
    (void)value(writer().restore(removed.before));
    (void)value(writer().restore(added.before));
    QCOMPARE(list().count, 0);
    // An id that was taken back is not given to another one.
    QVERIFY(value(writer().add({highlight(1, u"Ministers"_s)})).now.front().id > added.now[2].id);
}

void AnnotationsTest::standInTheOrderOfTheText()
{
    const QString text = body(1);
    const QString headline = draft(1).headline;
    (void)value(writer().add({highlightOf(1, passageOf(text, TextRange{40, 30})),
                              highlight(1, u"Ministers"_s),
                              highlightOf(1, passageOf(text, TextRange{0, 60})),
                              {.article = {1}, .note = u"whole"_s},
                              highlightOf(1, passageOf(headline, u"Story"_s, Field::Headline))}));
    const Annotations all = of(1);
    QStringList quotes;
    for (const Annotation& each : all) quotes << (each.passage ? each.passage->last.exact.left(9) : each.note);
    QCOMPARE(quotes.mid(0, 2), QStringList({u"whole"_s, u"Story"_s}));
    QCOMPARE(all[2].passage->last.range, (TextRange{0, 9}));
    QCOMPARE(all[3].passage->last.range, (TextRange{0, 60}));  // over the same words
    QCOMPARE(all[4].passage->last.range, (TextRange{40, 30}));
}

void AnnotationsTest::aPassageOfAReplacedTextComesToItsPlace()
{
    const Annotation chosen = highlight(1, u"delegates of union12"_s);
    update(1, u"A new first paragraph of the wire.\n\n"_s + body(1));
    const Annotation made = value(writer().add({chosen})).now.front();
    QVERIFY(made.passage->isPlaced);
    QCOMPARE(made.passage->last.range.from, chosen.passage->made.range.from + 36);
}

void AnnotationsTest::followsAnUpdateBeforeTheWriterDoes()
{
    const Annotation made = value(writer().add({highlight(1, u"delegates of union12"_s)})).now.front();
    update(1, u"A new first paragraph of the wire.\n\n"_s + body(1));
    const TextRange now{made.passage->made.range.from + 36, made.passage->made.range.length};
    QCOMPARE(of(1).front().passage->last.range, now);                                  // read
    QCOMPARE(list().rows.front().annotation.passage->last.range.from, now.from - 36);  // kept
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(list().rows.front().annotation.passage->last.range, now);
    QVERIFY(of(1).front().passage->made == made.passage->made);
}

void AnnotationsTest::whatIsLostIsKeptAndFoundAgain()
{
    const QString before = body(1);
    const Annotation made =
        value(writer().add({highlight(1, u"agreed on plan14 for harvest18"_s, u"check"_s)})).now.front();
    QString cut = before;
    update(1, cut.remove(0, cut.indexOf(u". ") + 2));
    QVERIFY(!of(1).front().passage->isPlaced);
    TemporaryLibrary::check(marks->placePassages());
    const AnnotationPage lost = list({.onlyLost = true});
    QCOMPARE(lost.count, 1);
    QVERIFY(lost.rows[0].annotation.passage->last == made.passage->made);  // its old words and what stood around them
    QCOMPARE(lost.rows[0].annotation.note, u"check"_s);
    QVERIFY(!of(1).front().passage->isPlaced);
    update(1, u"More again. "_s + before);
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(list({.onlyLost = true}).count, 0);
    QCOMPARE(of(1).front().passage->last.exact, u"agreed on plan14 for harvest18"_s);
}

void AnnotationsTest::aRestoredTextGivesBackTheWholePassage()
{
    const QString before = body(1);
    const QString quote = u"met delegates of union12 and agreed on plan14 for harvest18"_s;
    const Annotation made = value(writer().add({highlight(1, quote)})).now.front();
    QString corrected = before;
    update(1, corrected.replace(u"agreed on plan14 for"_s, u"quarrelled over"_s));
    TemporaryLibrary::check(marks->placePassages());
    const Passage between = *of(1).front().passage;
    QVERIFY(between.isPlaced && between.last.exact != quote);
    // As an import that is undone gives it back.
    update(1, before + u" It was said again."_s);
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(of(1).front().passage->last.exact, quote);
    QVERIFY(of(1).front().passage->made == made.passage->made);
}

void AnnotationsTest::isPutByHand()
{
    const Annotation made = value(writer().add({highlight(1, u"agreed on plan14 for harvest18"_s)})).now.front();
    const PassageSelector chosen = analysis::selectorOf(body(1), {60, 20});
    const Annotated placed = value(writer().place(made.id, chosen));
    QVERIFY(of(1).front().passage->made == chosen);
    (void)value(writer().restore(placed.before));
    QVERIFY(of(1).front() == made);
    QCOMPARE(writer().place(made.id, {}).error().kind, ErrorKind::WrongUsage);
    QCOMPARE(writer().place(500, chosen).error().kind, ErrorKind::NotFound);
}

void AnnotationsTest::followsACorrectedHeadline()
{
    const QString headline = draft(1).headline;
    (void)value(writer().add({highlightOf(1, passageOf(headline, u"Story 1 of the"_s, Field::Headline))}));
    const auto kept = value(marks->correct({{{1}, {{CorrectedField::Headline, u"A true Story 1 of the wire"_s}}}}));
    (void)value(library->articleWriter()->followCorrections({{1}}, kept.revision));
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(list().rows.front().annotation.passage->last.range, (TextRange{7, 14}));
}

void AnnotationsTest::tellsWhichArticlesItChanged()
{
    const auto reader = library->reader();
    (void)value(reader->changes());
    const Annotated added =
        value(writer().add({highlight(2, u"Ministers"_s), highlight(1, u"delegates of union12"_s)}));
    std::vector<ChangeSet> sets = value(reader->changes());
    QCOMPARE(sets.size(), size_t(1));
    QCOMPARE(sets[0].realm, Realm::Reader);
    QCOMPARE(sets[0].changed, ArticleIds({{1}, {2}}));
    update(1, u"A new first paragraph of the wire.\n\n"_s + body(1));
    // Whoever commits next places them, and tells it; what it answers is its own alone.
    QCOMPARE(value(marks->setRead({{3}}, true)).changed, ArticleIds{{3}});
    sets = value(reader->changes());
    QCOMPARE(sets.back().changed, ArticleIds({{1}, {3}}));
    TemporaryLibrary::check(marks->placePassages());
    QVERIFY(value(reader->changes()).empty());
    (void)value(writer().remove({added.now[0].id}));
    QCOMPARE(value(reader->changes()).back().changed, ArticleIds{{2}});
}

void AnnotationsTest::outlivesTheArticlesFile()
{
    (void)value(
        writer().add({highlight(2, u"Ministers of"_s, u"kept"_s), {.article = {3}, .note = u"on all of it"_s}}));
    const Annotations second = of(2), third = of(3);
    marks.reset();
    for (const char* ending : {"", "-wal", "-shm"}) QFile::remove(library->file("articles.db") + QLatin1String(ending));
    TemporaryLibrary::check(prepareLibrary(library->folder(), fixedClock()));
    marks = library->markWriter();
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(list().count, 2);  // its articles are missing
    QVERIFY(!list().rows[0].article && !list().rows[1].article);
    library->import({withGuid(100), withGuid(101), withGuid(3), withGuid(2)});
    TemporaryLibrary::check(marks->placePassages());
    QVERIFY(of(2) == second && of(3) == third);
    QCOMPARE(list().rows[0].article->headline, draft(3).headline);
    QCOMPARE(list().rows[1].article->headline, draft(2).headline);
}

void AnnotationsTest::goesWithAnErasedArticle()
{
    (void)value(
        writer().add({highlight(2, u"Ministers"_s), {.article = {2}, .note = u"x"_s}, highlight(1, u"Ministers"_s)}));
    QVERIFY(marks->set({MarkKind::Bin}, {{2}}, true));
    (void)value(marks->noteErased({{2}}));
    (void)value(library->articleWriter()->erase({{2}}));
    (void)value(marks->dropMarks({{2}}));
    QCOMPARE(list().count, 1);
    QCOMPARE(list().rows[0].annotation.article, ArticleId{1});
}

void AnnotationsTest::staysWhereItsArticleIsMissing()
{
    const Annotation made = value(writer().add({highlight(2, u"Ministers"_s, u"mine"_s)})).now.front();
    (void)value(library->articleWriter()->erase({{2}}));
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(list().count, 1);
    QVERIFY(!list().rows[0].article);
    QVERIFY(list().rows[0].annotation == made);
    QVERIFY(of(2) == Annotations{made});
    (void)value(writer().restore(value(writer().remove({made.id})).before));
    QVERIFY(of(2) == Annotations{made});
}

// What is looked for is told by the hash of the text: a place that is wrong by hand stays until the text changes.
void AnnotationsTest::twoHundredOfAnArticleAreComparedAlone()
{
    const QString text = body(1);
    Annotations many;
    for (int at = 0; at < 200; ++at) many.push_back(highlightOf(1, passageOf(text, TextRange{at, 30})));
    (void)value(writer().add(many));
    const auto reader = library->reader();
    const auto connection = value(Connection::open(library->file("reader.db"), Access::ReadWrite));
    TemporaryLibrary::check(connection->execute("UPDATE passage SET made_from = made_from + 1"));
    const Annotations all = value(reader->annotations().of({1}));
    QCOMPARE(all.size(), size_t(200));
    for (int at = 0; at < 200; ++at) QCOMPARE(all[size_t(at)].passage->last.range.from, at + 1);
}

void AnnotationsTest::aMillionCodePoints()
{
    QString text;
    for (int word = 0; text.size() < 1'000'000; ++word) text += u"word%1 "_s.arg(word);
    text = text.trimmed();
    ArticleDraft made = withGuid(7);
    made.body = text;
    const qint64 id = library->import({made}).added.front().value;
    (void)value(writer().add({highlightOf(id, passageOf(text, TextRange{0, qint32(text.size())})),
                              highlightOf(id, passageOf(text, TextRange{999'000, 500}))}));
    const Annotations before = of(id);
    QCOMPARE(before[0].passage->last.exact, text);
    update(7, u"Now "_s + text);
    TemporaryLibrary::check(marks->placePassages());
    const Annotations after = of(id);
    QVERIFY(after[0].passage->isPlaced && after[1].passage->isPlaced);
    QCOMPARE(after[1].passage->last.range, (TextRange{999'004, 500}));
    QCOMPARE(after[0].passage->last.range, (TextRange{4, qint32(text.size())}));
}

QTEST_GUILESS_MAIN(AnnotationsTest)
#include "AnnotationsTest.moc"
