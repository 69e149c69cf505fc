// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Baskets of passages in the store: their order, what is refused, and that each command is taken back exactly.
#include "analysis/Passage.h"
#include "store/annotating/AnnotationReader.h"
#include "store/annotating/BasketPlaces.h"
#include "store/annotating/BasketWriter.h"
#include "support/TemporaryLibrary.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class BasketsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstPassageMakesABasket();
    void namesAreEqualWhenTheyFoldEqually();
    void refusesWhatMakesNoSense();
    void keepsTheOrderInWhichTheyCome();
    void movesOneAndSeveral_data();
    void movesOneAndSeveral();
    void movesBetweenBaskets();
    void placesRiseAndMostAreKept_data();
    void placesRiseAndMostAreKept();
    void movingOneWritesOne();
    void commentsAndRemoves();
    void everyCommandIsTakenBackExactly();
    void aCommandIsTakenBackThoughOthersWorkedOn();
    void holdsFiveThousand();
    void forgettingTheCurrentOneMakesAnotherCurrent();
    void outlivesItsArticles();
    void followsCorrections();
    void tellsWhatItChanged();

private:
    BasketPassage passage(qint64 article, int from = 0) const;
    BasketPassages passages(int count) const;
    BasketWriter& writer() const { return marks->baskets(); }
    Baskets baskets() const { return value(library->reader()->annotations().baskets()); }
    std::vector<BasketRow> rows(qint64 basket = 0) const
    {
        return value(library->reader()->annotations().passages(basket));
    }
    std::vector<qint64> ids(qint64 basket = 0) const;
    /// All that there is, to be compared.
    std::pair<Baskets, std::vector<std::vector<BasketRow>>> everything() const;
    template <typename T>
    static T value(Result<T> result)
    {
        return TemporaryLibrary::value(std::move(result));
    }

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<MarkWriter> marks;
};

void BasketsTest::init()
{
    library = std::make_unique<TemporaryLibrary>();
    for (int number = 1; number <= 30; ++number) library->import({draft(number)});  // ids as numbers
    marks = library->markWriter();
}

BasketPassage BasketsTest::passage(qint64 article, int from) const
{
    const PassageSelector selector = analysis::selectorOf(story(int(article)), {from, 40});
    return {.article = {article}, .passage = {selector, selector, true}};
}

BasketPassages BasketsTest::passages(int count) const
{
    BasketPassages all;
    for (int number = 0; number < count; ++number) all.push_back(passage(1 + number % 25, number / 25));
    return all;
}

std::vector<qint64> BasketsTest::ids(qint64 basket) const
{
    std::vector<qint64> ids;
    for (const BasketRow& row : rows(basket)) ids.push_back(row.passage.id);
    return ids;
}

std::pair<Baskets, std::vector<std::vector<BasketRow>>> BasketsTest::everything() const
{
    std::pair<Baskets, std::vector<std::vector<BasketRow>>> all;
    all.first = baskets();
    for (const Basket& basket : all.first) all.second.push_back(rows(basket.id));
    return all;
}

void BasketsTest::theFirstPassageMakesABasket()
{
    QCOMPARE(writer().add({passage(1)}, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(library->reader()->annotations().passages(0).error().kind, ErrorKind::NotFound);
    const Gathered first = value(writer().add({passage(1), passage(2)}, {.nameOfFirst = u"Basket"_s}));
    QCOMPARE(baskets(), (Baskets{{first.basket, u"Basket"_s, 2, true}}));
    QVERIFY(value(writer().add({passage(1)}, {.nameOfFirst = u"Another"_s})).basket == first.basket);
    QCOMPARE(rows().size(), size_t(3));  // the same article again
    QCOMPARE(rows()[0].passage.passage.last.exact, story(1).left(40));
    QCOMPARE(rows()[0].article->headline, draft(1).headline);
    QCOMPARE(rows()[0].passage.created, fixedClock()());
}

void BasketsTest::namesAreEqualWhenTheyFoldEqually()
{
    const qint64 first = value(writer().create(u" Chapter  1 "_s)).basket;
    QCOMPARE(baskets().front().name, u"Chapter 1"_s);
    const qint64 second = value(writer().create(u"Second"_s)).basket;
    QCOMPARE(value(writer().create(u"CHAPTER 1"_s)).basket, first);
    QVERIFY(baskets().front().isCurrent && baskets().front().id == first);
    QCOMPARE(writer().rename(second, u"chapter 1"_s).error().kind, ErrorKind::AlreadyThere);
    QCOMPARE(value(writer().rename(first, u"chapter 1"_s)).basket, first);  // its own
    QCOMPARE(baskets().front().name, u"chapter 1"_s);
}

void BasketsTest::refusesWhatMakesNoSense()
{
    QCOMPARE(writer().create(u" \t"_s).error().kind, ErrorKind::WrongUsage);
    const qint64 basket = value(writer().create(u"A"_s)).basket;
    QCOMPARE(writer().rename(basket, {}).error().kind, ErrorKind::WrongUsage);
    QCOMPARE(writer().rename(77, u"B"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(writer().makeCurrent(77).error().kind, ErrorKind::NotFound);
    QCOMPARE(writer().forget(77).error().kind, ErrorKind::NotFound);
    QCOMPARE(writer().clear(77).error().kind, ErrorKind::NotFound);
    QCOMPARE(writer().add({passage(1)}, {.basket = 77}).error().kind, ErrorKind::NotFound);
    QCOMPARE(writer().comment(77, u"x"_s).error().kind, ErrorKind::NotFound);
    // The second one is refused, so the first one is not there.
    QCOMPARE(writer().add({passage(1), {.article = {1}}}, {}).error().kind, ErrorKind::WrongUsage);
    QCOMPARE(writer().add({passage(1), {.article = {99}, .passage = passage(1).passage}}, {}).error().kind,
             ErrorKind::NotFound);
    QVERIFY(rows().empty());
    QVERIFY(value(writer().remove({77})).passages.empty());
}

void BasketsTest::keepsTheOrderInWhichTheyCome()
{
    const qint64 basket = value(writer().create(u"A"_s)).basket;
    const auto first = value(writer().add({passage(3), passage(1)}, {})).passages;
    const auto last = value(writer().add({passage(2)}, {.basket = basket})).passages;
    const auto between = value(writer().add({passage(5), passage(4)}, {.before = first[1]})).passages;
    QCOMPARE(ids(), (std::vector<qint64>{first[0], between[0], between[1], first[1], last[0]}));
    (void)value(writer().remove({between[0]}));
    QCOMPARE(ids(), (std::vector<qint64>{first[0], between[1], first[1], last[0]}));
}

void BasketsTest::movesOneAndSeveral_data()
{
    QTest::addColumn<QByteArray>("moved");
    QTest::addColumn<char>("before");  // '-': the end
    QTest::addColumn<QByteArray>("order");
    const auto row = [](const char* moved, char before, const char* order) {
        QTest::addRow("%s before %c", moved, before) << QByteArray(moved) << before << QByteArray(order);
    };
    row("e", 'a', "eabcd");
    row("a", '-', "bcdea");
    row("a", 'c', "bacde");
    row("c", 'c', "abcde");
    row("bd", 'a', "bdace");
    row("db", 'e', "acdbe");
    row("ab", '-', "cdeab");
    row("bc", 'b', "abcde");
    row("be", 'b', "abecd");
    row("edcba", '-', "edcba");
    row("bb", 'a', "bacde");
    row("", 'a', "abcde");
}

void BasketsTest::movesOneAndSeveral()
{
    QFETCH(QByteArray, moved);
    QFETCH(char, before);
    QFETCH(QByteArray, order);
    (void)value(writer().create(u"A"_s));
    const auto made = value(writer().add(passages(5), {})).passages;
    const auto idOf = [&](char letter) { return letter == '-' ? 0 : made[size_t(letter - 'a')]; };
    std::vector<qint64> wanted, now;
    for (const char letter : order) wanted.push_back(idOf(letter));
    std::vector<qint64> some;
    for (const char letter : moved) some.push_back(idOf(letter));
    const Gathered gathered = value(writer().move(some, {.before = idOf(before)}));
    QCOMPARE(ids(), wanted);
    (void)value(writer().restore(gathered.before));
    QCOMPARE(ids(), made);
}

void BasketsTest::movesBetweenBaskets()
{
    const qint64 first = value(writer().create(u"A"_s)).basket;
    const auto made = value(writer().add(passages(4), {})).passages;
    const qint64 second = value(writer().create(u"B"_s)).basket;
    const auto other = value(writer().add(passages(2), {})).passages;
    const auto before = everything();
    const Gathered moved = value(writer().move({made[2], made[0], 777}, {.basket = second, .before = other[1]}));
    QCOMPARE(moved.passages, (std::vector<qint64>{made[2], made[0]}));
    QCOMPARE(ids(first), (std::vector<qint64>{made[1], made[3]}));
    QCOMPARE(ids(second), (std::vector<qint64>{other[0], made[2], made[0], other[1]}));
    (void)value(writer().restore(moved.before));
    QVERIFY(everything() == before);
}

using Places = std::vector<std::optional<qint64>>;

void BasketsTest::placesRiseAndMostAreKept_data()
{
    QTest::addColumn<Places>("before");
    QTest::addColumn<int>("kept");
    const auto none = std::nullopt;
    QTest::newRow("nothing") << Places{} << 0;
    QTest::newRow("all new") << Places{none, none, none} << 0;
    QTest::newRow("as they are") << Places{-5, 7, 8} << 3;
    QTest::newRow("one to the front") << Places{9000, 1000, 2000, 3000} << 3;
    QTest::newRow("one to the end") << Places{2000, 3000, 4000, 1000} << 3;
    QTest::newRow("one between") << Places{1000, none, 2000} << 2;
    QTest::newRow("several at the front") << Places{none, none, 10} << 1;
    QTest::newRow("several at the end") << Places{10, none, none} << 1;
    QTest::newRow("turned around") << Places{4000, 3000, 2000, 1000} << 1;
    QTest::newRow("no room") << Places{1, none, 2, 3} << 0;
    QTest::newRow("the same place twice") << Places{5, 5} << 1;
}

void BasketsTest::placesRiseAndMostAreKept()
{
    QFETCH(Places, before);
    QFETCH(int, kept);
    const std::vector<qint64> places = placesFor(before);
    QCOMPARE(places.size(), before.size());
    QVERIFY(std::ranges::adjacent_find(places, std::greater_equal()) == places.end());
    int same = 0;
    for (size_t at = 0; at < places.size(); ++at) same += before[at] == places[at] ? 1 : 0;
    QCOMPARE(same, kept);
}

void BasketsTest::movingOneWritesOne()
{
    (void)value(writer().create(u"A"_s));
    const auto made = value(writer().add(passages(40), {})).passages;
    const auto reader = library->reader();
    for (const qint64 before : {made[0], made[20], made[39], qint64(0)}) {
        (void)value(writer().move({made[7]}, {.before = before}));
        QCOMPARE(value(reader->changes()).back().changed.size(), size_t(1));
    }
    // So often to one place that there is no room left there.
    for (int round = 0; round < 60; ++round)
        (void)value(writer().move({made[size_t(round % 2)]}, {.before = made[20]}));
    QCOMPARE(ids()[18], made[1]);
    QCOMPARE(ids()[17], made[0]);
}

void BasketsTest::commentsAndRemoves()
{
    (void)value(writer().create(u"A"_s));
    const auto made = value(writer().add(passages(3), {})).passages;
    const Gathered commented = value(writer().comment(made[1], u"to the first chapter 🛳️"_s));
    QCOMPARE(rows()[1].passage.comment, u"to the first chapter 🛳️"_s);
    QCOMPARE(ids(), made);
    (void)value(writer().restore(commented.before));
    QVERIFY(rows()[1].passage.comment.isEmpty());
    const Gathered removed = value(writer().remove({made[1], made[0], 500}));
    QCOMPARE(ids(), std::vector<qint64>{made[2]});
    (void)value(writer().restore(removed.before));
    QCOMPARE(ids(), made);
}

void BasketsTest::everyCommandIsTakenBackExactly()
{
    (void)value(writer().create(u"A"_s));
    const auto made = value(writer().add(passages(40), {})).passages;
    (void)value(writer().comment(made[7], u"seven"_s));
    using Command = std::function<Result<Gathered>()>;
    const qint64 a = baskets().front().id;
    const std::vector<Command> commands{
        [&] { return writer().create(u"B"_s); },
        [&] { return writer().add(passages(3), {.basket = a, .before = made[5]}); },
        [&] {
            return writer().move({made[30], made[2]}, {.basket = a, .before = made[10]});
        },
        [&] { return writer().rename(a, u"Z"_s); },
        [&] { return writer().comment(made[7], {}); },
        [&] {
            return writer().remove({made[7], made[8], made[39]});
        },
        [&] { return writer().makeCurrent(a); },
        [&] { return writer().clear(a); },
        [&] { return writer().add({passage(3)}, {}); },
        [&] { return writer().forget(a); },
    };
    std::vector<decltype(everything())> states{everything()};
    std::vector<BasketStates> undo, redo;
    for (const Command& command : commands) {
        undo.push_back(value(command()).before);
        states.push_back(everything());
    }
    for (int round = 0; round < 2; ++round) {
        for (size_t at = undo.size(); at > 0; --at) {
            redo.push_back(value(writer().restore(undo[at - 1])).before);
            QVERIFY2(everything() == states[at - 1], qPrintable(QString::number(at)));
        }
        undo.clear();
        for (size_t at = 0; !redo.empty(); ++at) {
            undo.push_back(value(writer().restore(redo.back())).before);
            redo.pop_back();
            QVERIFY2(everything() == states[at + 1], qPrintable(QString::number(at)));
        }
    }
}

void BasketsTest::aCommandIsTakenBackThoughOthersWorkedOn()
{
    (void)value(writer().create(u"A"_s));
    const auto made = value(writer().add(passages(4), {})).passages;
    const Gathered removed = value(writer().remove({made[0], made[2]}));
    const auto later = value(writer().add({passage(9)}, {.before = made[1]})).passages;
    (void)value(writer().remove({made[3]}));
    (void)value(writer().restore(removed.before));
    QCOMPARE(ids(), (std::vector<qint64>{made[0], made[1], made[2], later[0]}));
    // What is forgotten goes with all that came into it since.
    const Gathered another = value(writer().create(u"B"_s));
    (void)value(writer().add(passages(2), {}));
    const auto before = everything();
    const Gathered gone = value(writer().restore(another.before));
    QCOMPARE(baskets().size(), size_t(1));
    (void)value(writer().restore(gone.before));
    QVERIFY(everything() == before);
}

void BasketsTest::holdsFiveThousand()
{
    (void)value(writer().create(u"A"_s));
    const auto made = value(writer().add(passages(5000), {})).passages;
    QCOMPARE(baskets().front().passages, 5000);
    const Gathered moved = value(writer().move({made[4999]}, {.before = made[0]}));
    QCOMPARE(rows().front().passage.id, made[4999]);
    QCOMPARE(rows()[2500].passage.id, made[2499]);
    (void)value(writer().restore(moved.before));
    QCOMPARE(ids(), made);
    const Gathered cleared = value(writer().clear(0));
    QVERIFY(rows().empty());
    QCOMPARE(baskets().size(), size_t(1));
    (void)value(writer().restore(cleared.before));
    QCOMPARE(ids(), made);
}

void BasketsTest::forgettingTheCurrentOneMakesAnotherCurrent()
{
    const qint64 a = value(writer().create(u"A"_s)).basket;
    const qint64 c = value(writer().create(u"C"_s)).basket;
    const qint64 b = value(writer().create(u"B"_s)).basket;
    (void)value(writer().forget(b));
    QCOMPARE(baskets(), (Baskets{{a, u"A"_s, 0, true}, {c, u"C"_s, 0, false}}));
    (void)value(writer().forget(c));
    QVERIFY(baskets().front().isCurrent);
    (void)value(writer().forget(a));
    QVERIFY(baskets().empty());
    // Ids are not given twice.
    QVERIFY(value(writer().create(u"D"_s)).basket > b);
}

void BasketsTest::outlivesItsArticles()
{
    (void)value(writer().create(u"A"_s));
    (void)value(writer().add({passage(2), passage(3)}, {}));
    const auto before = rows();
    QVERIFY(marks->set({MarkKind::Bin}, {{2}}, true));
    (void)value(marks->noteErased({{2}}));
    (void)value(library->articleWriter()->erase({{2}}));
    (void)value(marks->dropMarks({{2}}));
    QCOMPARE(rows().size(), size_t(2));
    QVERIFY(rows()[0].passage == before[0].passage && !rows()[0].article);
    marks.reset();
    for (const char* ending : {"", "-wal", "-shm"}) QFile::remove(library->file("articles.db") + QLatin1String(ending));
    TemporaryLibrary::check(prepareLibrary(library->folder(), fixedClock()));
    marks = library->markWriter();
    library->import(drafts(50, 3));
    library->import(drafts(1, 9));
    TemporaryLibrary::check(marks->placePassages());
    QVERIFY(rows()[1].passage == before[1].passage);
    QCOMPARE(rows()[1].article->headline, draft(3).headline);
}

void BasketsTest::followsCorrections()
{
    ArticleDraft made = draft(40);
    made.guid = u"wire-40"_s;
    const qint64 id = library->import({made}).added.front().value;
    (void)value(writer().create(u"A"_s));
    const PassageSelector selector = analysis::selectorOf(made.body, {10, 60});
    (void)value(writer().add({{.article = {id}, .passage = {selector, selector, true}}}, {}));
    made.body.prepend(u"A new first paragraph.\n\n"_s);
    library->import({made});
    TemporaryLibrary::check(marks->placePassages());
    QCOMPARE(rows()[0].passage.passage.last.range, (TextRange{34, 60}));
}

void BasketsTest::tellsWhatItChanged()
{
    const auto reader = library->reader();
    (void)value(reader->changes());
    (void)value(writer().create(u"A"_s));
    QVERIFY(value(reader->changes()).back().everything);
    const auto made = value(writer().add({passage(3), passage(2), passage(3, 9)}, {})).passages;
    QCOMPARE(value(reader->changes()).back().changed, ArticleIds({{2}, {3}}));
    (void)value(writer().comment(made[1], u"x"_s));
    QCOMPARE(value(reader->changes()).back().changed, ArticleIds{{2}});
    (void)value(writer().move({made[0]}, {.before = made[1]}));  // where it is
    QVERIFY(value(reader->changes()).empty() || value(reader->changes()).back().changed.empty());
    (void)value(writer().clear(0));
    QCOMPARE(value(reader->changes()).back().changed, ArticleIds({{2}, {3}}));
}

QTEST_GUILESS_MAIN(BasketsTest)
#include "BasketsTest.moc"
