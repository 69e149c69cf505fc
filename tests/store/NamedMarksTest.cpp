// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, collections and the Bin in the store: names, members, what is found and counted, and what others see of it.
#include "query/Parser.h"
#include "support/TemporaryLibrary.h"

#include <QFile>
#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class NamedMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesAreEqualWhenTheyFoldEqually();
    void newTagsHaveColours();
    void aNameThatIsTakenIsRefused();
    void namesThatMakeNoSenseAreRefused_data();
    void namesThatMakeNoSenseAreRefused();
    void onlyWhatChangesIsAnswered();
    void membersReachOverChunks();
    void aTagThatIsGoneTakesNothing();
    void aDeletedTagComesBackAsItWas();
    void idsAreNotGivenTwice();
    void aCollectionGoesWithThoseWithinIt();
    void aCollectionIsNotMovedIntoItself();
    void aCollectionHoldsWhatThoseWithinItHold();
    void pathsTellCollectionsOfOneNameApart();
    void tagsAreMerged();
    void mergingWithNothingChangesNothing();
    void theBinIsLeftOutUnlessAskedFor();
    void countsLeaveOutTheBin();
    void tagsAreCountedAsAFacet();
    void articlesTellTheirTagsAndCollections();
    void anotherReaderFollows();
    void marksOutliveTheArticlesFile();
    void whatWasRestoredMeanwhileIsNotErased();
    void whatWasNotErasedAfterAllIsImportedAnew();

private:
    ArticleIds found(const QString& text) const;
    LibraryCounts counts() const { return TemporaryLibrary::value(library->reader()->counts()); }
    Mark tag(const QString& name) const { return TemporaryLibrary::value(marks->define({{MarkKind::Tag, 0}, name})); }
    Mark collection(const QString& name, qint64 parent = 0) const
    {
        return TemporaryLibrary::value(marks->define({{MarkKind::Collection, 0}, name, 0, parent}));
    }
    ArticleIds set(const Mark& mark, const ArticleIds& ids, bool isSet = true) const
    {
        return TemporaryLibrary::value(marks->set(mark, ids, isSet)).changed;
    }

    void loseArticlesFile();

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<MarkWriter> marks;
};

void NamedMarksTest::init()
{
    marks.reset();
    library = std::make_unique<TemporaryLibrary>();
    library->import(drafts(1, 9));
    library->index();
    marks = library->markWriter();
}

void NamedMarksTest::loseArticlesFile()
{
    marks.reset();
    for (const char* name :
         {"articles.db", "articles.db-wal", "articles.db-shm", "index.db", "index.db-wal", "index.db-shm"})
        QFile::remove(library->file(name));
    TemporaryLibrary::check(prepareLibrary(library->folder(), fixedClock()));
}

ArticleIds NamedMarksTest::found(const QString& text) const
{
    const auto query = query::parse(text, QDate(2023, 3, 20));
    const auto outcome = TemporaryLibrary::value(library->reader()->search(query, {}, {}));
    ArticleIds ids = outcome.listing.page(0, outcome.listing.count());
    std::sort(ids.begin(), ids.end());
    return ids;
}

void NamedMarksTest::namesAreEqualWhenTheyFoldEqually()
{
    const Mark energy = tag(u"Énergie"_s);
    QVERIFY(energy.id > 0);
    QCOMPARE(tag(u"  ENERGIE "_s), energy);
    QVERIFY(tag(u"Energie 2"_s) != energy);
    QCOMPARE(counts().tags.size(), size_t(2));
    QCOMPARE(counts().tags.front().named.name, u"Énergie"_s);
    // A collection of the same name is another thing.
    QVERIFY(collection(u"energie"_s) != energy);
    QCOMPARE(counts().collections.size(), size_t(1));
}

void NamedMarksTest::newTagsHaveColours()
{
    for (int number = 0; number <= TagColours; ++number) tag(u"tag %1"_s.arg(number));
    const CountedMarks tags = counts().tags;
    QCOMPARE(tags[0].named.colour, 1);
    QCOMPARE(tags[7].named.colour, TagColours);
    QCOMPARE(tags[8].named.colour, 1);
    NamedMark plain = tags[3].named;
    plain.colour = 0;
    TemporaryLibrary::value(marks->define(plain));
    QCOMPARE(counts().tags[3].named.colour, 0);
}

void NamedMarksTest::aNameThatIsTakenIsRefused()
{
    tag(u"oil"_s);
    const Mark gas = tag(u"gas"_s);
    const auto renamed = marks->define({gas, u"OIL"_s});
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().kind, ErrorKind::AlreadyThere);
    QCOMPARE(counts().tags.front().named.name, u"gas"_s);
    // Its own name, written otherwise, is free.
    QCOMPARE(TemporaryLibrary::value(marks->define({gas, u"Gas"_s})), gas);
    QCOMPARE(counts().tags.front().named.name, u"Gas"_s);
}

void NamedMarksTest::namesThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<MarkKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("nothing") << MarkKind::Tag << u""_s << qint64(0) << ErrorKind::WrongUsage;
    QTest::newRow("spaces") << MarkKind::Collection << u" \n\t "_s << qint64(0) << ErrorKind::WrongUsage;
    QTest::newRow("a path") << MarkKind::Collection << u"a/b"_s << qint64(0) << ErrorKind::WrongUsage;
    QTest::newRow("in nothing") << MarkKind::Collection << u"a"_s << qint64(77) << ErrorKind::NotFound;
    QTest::newRow("a tag in something") << MarkKind::Tag << u"a"_s << qint64(77) << ErrorKind::NotFound;
}

void NamedMarksTest::namesThatMakeNoSenseAreRefused()
{
    QFETCH(MarkKind, kind);
    QFETCH(QString, name);
    QFETCH(qint64, parent);
    QFETCH(ErrorKind, error);
    const auto defined = marks->define({{kind, 0}, name, 0, parent});
    QVERIFY(!defined);
    QCOMPARE(defined.error().kind, error);
    QVERIFY(counts().tags.empty() && counts().collections.empty());
}

void NamedMarksTest::onlyWhatChangesIsAnswered()
{
    const Mark energy = tag(u"energy"_s), other = tag(u"other"_s);
    QCOMPARE(set(energy, {{3}, {1}, {3}}), (ArticleIds{{1}, {3}}));
    QCOMPARE(set(energy, {{1}, {2}}), ArticleIds{{2}});
    QCOMPARE(set(other, {{1}}), ArticleIds{{1}});
    QCOMPARE(set(energy, {{1}, {9}}, false), ArticleIds{{1}});
    QCOMPARE(found(u"tag:energy"_s), (ArticleIds{{2}, {3}}));
    QCOMPARE(found(u"tag:other"_s), ArticleIds{{1}});
    QCOMPARE(found(u"is:tagged"_s), (ArticleIds{{1}, {2}, {3}}));
    QCOMPARE(found(u"tag:(energy OR other) -tag:other"_s), (ArticleIds{{2}, {3}}));
    QCOMPARE(found(u"tag:en*"_s), (ArticleIds{{2}, {3}}));
    QVERIFY(found(u"tag:nothing"_s).empty());
}

void NamedMarksTest::membersReachOverChunks()
{
    const Mark energy = tag(u"energy"_s);
    ArticleIds ids;
    for (qint64 id = 65'000; id < 200'000; id += 7) ids.push_back({id});
    ids.push_back({0xfffffffe});
    QCOMPARE(set(energy, ids), ids);
    // None of them is there; the marks wait for them.
    QCOMPARE(counts().tags.front().articles, qint64(0));
    QCOMPARE(TemporaryLibrary::value(marks->forget(energy)).front().articles.ids(), ids);
}

void NamedMarksTest::aTagThatIsGoneTakesNothing()
{
    const Mark energy = tag(u"energy"_s);
    set(energy, {{1}});
    TemporaryLibrary::value(marks->forget(energy));
    const auto marked = marks->set(energy, {{2}}, true);
    QVERIFY(!marked);
    QCOMPARE(marked.error().kind, ErrorKind::NotFound);
    QVERIFY(!marks->forget(energy));
    QVERIFY(found(u"is:tagged"_s).empty());
    // The number of a tag is none of a collection.
    QVERIFY(!marks->set({MarkKind::Collection, tag(u"other"_s).id}, {{2}}, true));
}

void NamedMarksTest::aDeletedTagComesBackAsItWas()
{
    const Mark energy = tag(u"energy"_s);
    set(energy, {{1}, {5}});
    const ForgottenMarks gone = TemporaryLibrary::value(marks->forget(energy));
    QCOMPARE(counts().tags.size(), size_t(0));
    TemporaryLibrary::check(marks->restore(gone));
    QCOMPARE(counts().tags.front().named, gone.front().named);
    QCOMPARE(found(u"tag:energy"_s), (ArticleIds{{1}, {5}}));
    // Not over another one that took the name meanwhile.
    const ForgottenMarks again = TemporaryLibrary::value(marks->forget(energy));
    set(tag(u"Energy"_s), {{2}});
    QCOMPARE(marks->restore(again).error().kind, ErrorKind::AlreadyThere);
    QCOMPARE(found(u"tag:energy"_s), ArticleIds{{2}});
}

void NamedMarksTest::idsAreNotGivenTwice()
{
    const Mark first = tag(u"first"_s);
    TemporaryLibrary::value(marks->forget(first));
    marks.reset();
    marks = library->markWriter();
    QVERIFY(tag(u"second"_s).id > first.id);
}

void NamedMarksTest::aCollectionGoesWithThoseWithinIt()
{
    const Mark book = collection(u"Book"_s), chapter = collection(u"Chapter"_s, book.id);
    const Mark note = collection(u"Note"_s, chapter.id), other = collection(u"Other"_s);
    set(note, {{4}});
    set(book, {{1}});
    set(other, {{2}});
    const ForgottenMarks gone = TemporaryLibrary::value(marks->forget(book));
    QCOMPARE(gone.size(), size_t(3));
    QCOMPARE(gone.front().named.mark, book);
    QCOMPARE(counts().collections.size(), size_t(1));
    TemporaryLibrary::check(marks->restore(gone));
    QCOMPARE(found(u"in:book"_s), (ArticleIds{{1}, {4}}));
    QStringList paths;
    for (const CountedMark& each : counts().collections) paths += each.path;
    QCOMPARE(paths, QStringList({u"Book"_s, u"Book/Chapter"_s, u"Book/Chapter/Note"_s, u"Other"_s}));
}

void NamedMarksTest::aCollectionIsNotMovedIntoItself()
{
    const Mark book = collection(u"Book"_s), chapter = collection(u"Chapter"_s, book.id);
    QCOMPARE(marks->define({book, u"Book"_s, 0, chapter.id}).error().kind, ErrorKind::WrongUsage);
    QCOMPARE(marks->define({book, u"Book"_s, 0, book.id}).error().kind, ErrorKind::WrongUsage);
    const Mark other = collection(u"Other"_s);
    TemporaryLibrary::value(marks->define({chapter, u"Chapter"_s, 0, other.id}));
    QCOMPARE(counts().collections.back().path, u"Other/Chapter"_s);
}

void NamedMarksTest::aCollectionHoldsWhatThoseWithinItHold()
{
    const Mark book = collection(u"Book"_s), chapter = collection(u"Chapter"_s, book.id);
    set(book, {{1}, {2}});
    set(chapter, {{2}, {3}});
    QCOMPARE(found(u"in:book"_s), (ArticleIds{{1}, {2}, {3}}));
    QCOMPARE(found(u"in:chapter"_s), (ArticleIds{{2}, {3}}));
    QCOMPARE(counts().collections[0].articles, qint64(3));
    QCOMPARE(counts().collections[1].articles, qint64(2));
}

void NamedMarksTest::pathsTellCollectionsOfOneNameApart()
{
    const Mark one = collection(u"One"_s), two = collection(u"Two"_s);
    set(collection(u"Chapter 2"_s, one.id), {{1}});
    set(collection(u"Chapter 2"_s, two.id), {{2}});
    QCOMPARE(found(u"in:\"chapter 2\""_s), (ArticleIds{{1}, {2}}));
    QCOMPARE(found(u"in:\"one/chapter 2\""_s), ArticleIds{{1}});
}

void NamedMarksTest::tagsAreMerged()
{
    const Mark energy = tag(u"energy"_s), power = tag(u"power"_s);
    set(energy, {{1}, {2}});
    set(power, {{2}, {3}});
    const MergedTags merged = TemporaryLibrary::value(marks->merge(power, energy));
    QCOMPARE(merged.added.ids(), ArticleIds{{3}});
    QCOMPARE(merged.forgotten.size(), size_t(1));
    QCOMPARE(counts().tags.size(), size_t(1));
    QCOMPARE(found(u"tag:energy"_s), (ArticleIds{{1}, {2}, {3}}));
    // And taken back.
    TemporaryLibrary::check(marks->restore(merged.forgotten));
    set(energy, merged.added.ids(), false);
    QCOMPARE(found(u"tag:energy"_s), (ArticleIds{{1}, {2}}));
    QCOMPARE(found(u"tag:power"_s), (ArticleIds{{2}, {3}}));
}

void NamedMarksTest::mergingWithNothingChangesNothing()
{
    const Mark energy = tag(u"energy"_s);
    set(energy, {{1}});
    for (const auto& [from, into] : {std::pair(energy, energy), std::pair(energy, Mark{MarkKind::Tag, 99}),
                                     std::pair(Mark{MarkKind::Tag, 99}, energy), std::pair(collection(u"c"_s), energy)})
        QCOMPARE(marks->merge(from, into).error().kind, ErrorKind::NotFound);
    QCOMPARE(found(u"tag:energy"_s), ArticleIds{{1}});
    QCOMPARE(counts().collections.size(), size_t(1));
}

void NamedMarksTest::theBinIsLeftOutUnlessAskedFor()
{
    const Mark bin{MarkKind::Bin};
    const ArticleIds two = found(u"district15"_s);
    QCOMPARE(two.size(), size_t(1));
    QCOMPARE(set(bin, two), two);
    QVERIFY(found(u"district15"_s).empty());
    QCOMPARE(found(u""_s).size(), size_t(8));
    QCOMPARE(found(u"-union99"_s).size(), size_t(8));
    QCOMPARE(found(u"is:binned"_s), two);
    QCOMPARE(found(u"is:binned district15"_s), two);
    QCOMPARE(found(u"\"ministers of district15\""_s), ArticleIds());
    QCOMPARE(found(u"\"ministers of district15\" is:binned"_s), two);
    QCOMPARE(found(u"is:binned sort:oldest"_s), two);
    QCOMPARE(set(bin, two, false), two);
    QCOMPARE(found(u"district15"_s), two);
}

void NamedMarksTest::countsLeaveOutTheBin()
{
    const Mark energy = tag(u"energy"_s);
    set(energy, {{1}, {2}});
    TemporaryLibrary::value(marks->setBookmarked({{2}, {3}}, true));
    set({MarkKind::Bin}, {{2}});
    const LibraryCounts told = counts();
    QCOMPARE(told.articles, qint64(8));
    QCOMPARE(told.unread, qint64(8));
    QCOMPARE(told.bookmarked, qint64(1));
    QCOMPARE(told.binned, qint64(1));
    QCOMPARE(told.tags.front().articles, qint64(1));
    QCOMPARE(told.sources.size(), size_t(1));
    QCOMPARE(told.sources.front().articles, qint64(8));
    ArticleIds all;
    for (qint64 id = 1; id <= 9; ++id) all.push_back({id});
    set({MarkKind::Bin}, all);
    QCOMPARE(counts().articles, qint64(0));
    QVERIFY(counts().sources.empty());
}

void NamedMarksTest::tagsAreCountedAsAFacet()
{
    set(tag(u"energy"_s), {{1}, {2}, {3}});
    set(tag(u"Oil"_s), {{3}, {4}});
    set(tag(u"gas"_s), {{4}, {5}});
    set(tag(u"unused"_s), {});
    set({MarkKind::Bin}, {{5}});
    const SearchOptions options{.facets = {FacetField::Tag}, .mostFacetValues = 2};
    const auto everything = TemporaryLibrary::value(library->reader()->search({}, options, {})).facets.front();
    QCOMPARE(everything.values, (std::vector<FacetValue>{{u"energy"_s, 3}, {u"Oil"_s, 2}}));
    QCOMPARE(everything.distinct, qint64(3));
    QCOMPARE(everything.without, qint64(4));
}

void NamedMarksTest::articlesTellTheirTagsAndCollections()
{
    set(tag(u"oil"_s), {{1}});
    set(tag(u"Energy"_s), {{1}});
    const Mark book = collection(u"Book"_s);
    set(collection(u"Chapter"_s, book.id), {{1}});
    set({MarkKind::Bin}, {{1}});
    const auto reader = library->reader();
    const Article article = TemporaryLibrary::value(reader->article({1}));
    QCOMPARE(article.summary.tags, (std::vector<TagLabel>{{u"Energy"_s, 2}, {u"oil"_s, 1}}));
    QCOMPARE(article.collections, QStringList{u"Book/Chapter"_s});
    QVERIFY(article.summary.isBinned);
    const auto rows = TemporaryLibrary::value(reader->rows({{1}, {2}}, {}));
    QCOMPARE(rows[0].summary.tags, article.summary.tags);
    QVERIFY(rows[1].summary.tags.empty() && !rows[1].summary.isBinned);
}

void NamedMarksTest::anotherReaderFollows()
{
    const auto reader = library->reader();
    const auto follow = [&] { return TemporaryLibrary::value(reader->changes()); };
    const auto tagged = [&] {
        const auto query = query::parse(u"tag:energy"_s, QDate(2023, 3, 20));
        return TemporaryLibrary::value(reader->search(query, {}, {})).listing.count();
    };
    const Mark energy = tag(u"energy"_s);
    set(energy, {{1}, {2}});
    QVERIFY(!follow().empty());
    QCOMPARE(tagged(), qint64(2));
    set(energy, {{1}}, false);
    QCOMPARE(follow().back().changed, ArticleIds{{1}});
    QCOMPARE(tagged(), qint64(1));
    NamedMark renamed{energy, u"power"_s, 3};
    TemporaryLibrary::value(marks->define(renamed));
    QVERIFY(follow().back().everything);
    QCOMPARE(tagged(), qint64(0));
    renamed.name = u"energy"_s;
    TemporaryLibrary::value(marks->define(renamed));
    follow();
    QCOMPARE(tagged(), qint64(1));
    // More than are followed one by one.
    ArticleIds many;
    for (qint64 id = 1; id <= 1500; ++id) many.push_back({id});
    set(energy, many);
    follow();
    QCOMPARE(tagged(), qint64(9));
}

void NamedMarksTest::marksOutliveTheArticlesFile()
{
    const ArticleIds two = found(u"district15 OR district22"_s);
    QCOMPARE(two.size(), size_t(2));
    set(tag(u"energy"_s), two);
    set(collection(u"Book"_s), {two.front()});
    set({MarkKind::Bin}, {two.back()});
    const QString headline = TemporaryLibrary::value(library->reader()->article(two.front())).summary.headline;
    loseArticlesFile();
    // Others come first this time.
    library->import(drafts(100, 5));
    library->import(drafts(1, 9));
    library->index();
    QCOMPARE(found(u"tag:energy"_s), ArticleIds{two.front()});
    QCOMPARE(found(u"in:book"_s), ArticleIds{two.front()});
    QCOMPARE(found(u"is:binned"_s), ArticleIds{two.back()});
    QCOMPARE(TemporaryLibrary::value(library->reader()->article(two.front())).summary.headline, headline);
}

void NamedMarksTest::whatWasRestoredMeanwhileIsNotErased()
{
    const ArticleIds two = found(u"district15 OR district22"_s);
    QCOMPARE(two.size(), size_t(2));
    set({MarkKind::Bin}, two);
    QVERIFY(marks->set({MarkKind::Bin}, {two.front()}, false));
    QCOMPARE(TemporaryLibrary::value(marks->noteErased(two)), ArticleIds{two.back()});
    QCOMPARE(TemporaryLibrary::value(marks->noteErased({two.front()})), ArticleIds());
}

/// Killed between noting what is to be erased and erasing it, and then restored: it is as if nobody had begun.
void NamedMarksTest::whatWasNotErasedAfterAllIsImportedAnew()
{
    const ArticleIds two = found(u"district15 OR district22"_s);
    QCOMPARE(two.size(), size_t(2));
    set(tag(u"energy"_s), {two.front()});
    set({MarkKind::Bin}, two);
    QCOMPARE(TemporaryLibrary::value(marks->noteErased(two)), two);
    marks.reset();
    marks = library->markWriter();
    QCOMPARE(set({MarkKind::Bin}, {two.front()}, false), ArticleIds{two.front()});
    loseArticlesFile();
    library->import(drafts(100, 5));
    library->import(drafts(1, 9));
    library->index();
    QCOMPARE(found(u"district15 OR district22"_s), ArticleIds{two.front()});  // the other one was to go, and is gone
    QCOMPARE(found(u"tag:energy"_s), ArticleIds{two.front()});
}

QTEST_GUILESS_MAIN(NamedMarksTest)
#include "NamedMarksTest.moc"
