// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

/// Stories about this and that, the first about the very thing, the second nearly word by word the same.
class NeighboursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhatSaysNearlyTheSameWithItsShare();
    void tellsOnlyAsManyAsAreAskedFor();
    void findsWhatIsAboutTheSame();
    void neverTakesANearDuplicateForRelated();
    void namesOneOfAGroupOfRelatedOnes();
    void leavesOutTheBin();
    void findsNothingForAStrayText();
    void findsRelatedTextsInEveryScript_data();
    void findsRelatedTextsInEveryScript();
    void endsWhereItIsCancelled();
    void saysThatAnArticleIsNotThere();
    void tellsVersionsInTheOrderTheyCame();

private:
    std::vector<RelatedArticle> related(ArticleId id)
    {
        return TemporaryLibrary::value(m_library.reader().related(id, 10, {}));
    }

    SearchedLibrary m_library;
    ArticleIds m_ids;
};

static const QString Filler =
    u"the minister said on friday that the government would meet again next week in the city "
    "and that work on the plan should go on as before with all who take part in it "_s;

static ArticleDraft about(int number, const QString& words)
{
    ArticleDraft draft = tests::draft(number);
    draft.headline = u"Wire"_s;
    draft.body = Filler + words + u". "_s + tests::story(number);
    draft.guid = u"guid-%1"_s.arg(number);
    return draft;
}

static ArticleDraft copyOf(ArticleDraft draft, int number)
{
    draft.guid = u"guid-%1"_s.arg(number);
    draft.provenance.pathBelowRoot = draft.guid;
    draft.provenance.file = draft.guid;
    return draft;
}

enum Place { Türk, TürkAgain, TürkElsewhere, TürkElsewhereAgain, Grain, GrainPrices, Stray };

void NeighboursTest::initTestCase()
{
    const ArticleDraft first = about(1, u"Volker Türk visited Zhanaozen and the Ombudsman Lastayev"_s);
    ArticleDraft again = copyOf(first, 2);
    again.body += u" corrected"_s;
    const ArticleDraft elsewhere = about(3, u"In Zhanaozen the Ombudsman Lastayev received petitions"_s);
    m_ids = m_library.add({first, again, elsewhere, copyOf(elsewhere, 4), about(5, u"Durum harvests near Kostanay"_s),
                           about(6, u"Kostanay sold its durum at once"_s), about(7, u"nothing"_s)});
    std::vector<ArticleDraft> others;
    for (int number = 100; number < 400; ++number) others.push_back(about(number, u"nothing"_s));
    m_library.add(others);
    m_library.settle();
}

void NeighboursTest::tellsWhatSaysNearlyTheSameWithItsShare()
{
    const auto alike = TemporaryLibrary::value(m_library.reader().alike(m_ids[Türk], 10, {}));
    QCOMPARE(alike.count, 1);
    QCOMPARE(alike.articles.size(), size_t(1));
    QCOMPARE(alike.articles[0].summary.id, m_ids[TürkAgain]);
    QVERIFY(alike.articles[0].share > 0.95 && alike.articles[0].share < 1);
    const auto equal = TemporaryLibrary::value(m_library.reader().alike(m_ids[TürkElsewhere], 10, {}));
    QCOMPARE(equal.articles.at(0).share, 1.0);
    QCOMPARE(TemporaryLibrary::value(m_library.reader().alike(m_ids[Grain], 10, {})), AlikeArticles());
}

void NeighboursTest::tellsOnlyAsManyAsAreAskedFor()
{
    const auto alike = TemporaryLibrary::value(m_library.reader().alike(m_ids[Türk], 0, {}));
    QCOMPARE(alike.count, 1);
    QVERIFY(alike.articles.empty());
    QVERIFY(TemporaryLibrary::value(m_library.reader().related(m_ids[Türk], 0, {})).empty());
}

void NeighboursTest::findsWhatIsAboutTheSame()
{
    const auto found = related(m_ids[Grain]);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].summary.id, m_ids[GrainPrices]);
    QStringList words = found[0].words;
    words.sort();
    QCOMPARE(words, (QStringList{u"Durum"_s, u"Kostanay"_s}));
}

void NeighboursTest::neverTakesANearDuplicateForRelated()
{
    for (const RelatedArticle& one : related(m_ids[Türk])) QVERIFY(one.summary.id != m_ids[TürkAgain]);
    QVERIFY(!related(m_ids[Türk]).empty());
}

void NeighboursTest::namesOneOfAGroupOfRelatedOnes()
{
    const auto found = related(m_ids[Türk]);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].summary.id == m_ids[TürkElsewhere] || found[0].summary.id == m_ids[TürkElsewhereAgain]);
    QVERIFY(found[0].words.contains(u"Zhanaozen"_s));
    QVERIFY(!found[0].words.contains(u"Türk"_s));
}

void NeighboursTest::leavesOutTheBin()
{
    const auto marks = m_library.library().markWriter();
    const ArticleIds gone{m_ids[GrainPrices], m_ids[TürkAgain]};
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, gone, true));
    m_library.settle();
    QVERIFY(related(m_ids[Grain]).empty());
    QCOMPARE(TemporaryLibrary::value(m_library.reader().alike(m_ids[Türk], 10, {})).count, 0);
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, gone, false));
    m_library.settle();
    QCOMPARE(related(m_ids[Grain]).size(), size_t(1));
}

void NeighboursTest::findsNothingForAStrayText()
{
    QVERIFY(related(m_ids[Stray]).empty());
    const ArticleIds ids = m_library.add({copyOf(tests::draft(5000), 5000)});
    m_library.settle();
    QVERIFY(related(ids[0]).empty());
}

void NeighboursTest::findsRelatedTextsInEveryScript_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("cyrillic") << u"Тоқаев Жаңаөзенге барды және тұрғындармен кездесті"_s
                              << u"Жаңаөзенге жаңа ауруxана салынды, тұрғындармен жиналыс өтті"_s;
    QTest::newRow("arabic") << u"وصل الوزير إلى كازاخستان لبحث اتفاقية الطاقة"_s << u"كازاخستان توقع اتفاقية جديدة"_s;
    QTest::newRow("chinese") << u"哈萨克斯坦总统访问北京"_s << u"北京欢迎哈萨克斯坦代表团"_s;
}

void NeighboursTest::findsRelatedTextsInEveryScript()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    SearchedLibrary library;
    ArticleDraft first = tests::draft(1), second = tests::draft(2);
    first.headline = second.headline = u"—"_s;
    first.body = one;
    second.body = other;
    const ArticleIds ids = library.add({first, second, tests::draft(3), tests::draft(4)});
    library.settle();
    const auto found = TemporaryLibrary::value(library.reader().related(ids[0], 10, {}));
    QVERIFY(!found.empty());
    QCOMPARE(found[0].summary.id, ids[1]);
    for (const QString& word : found[0].words) QVERIFY(one.contains(word));
}

void NeighboursTest::endsWhereItIsCancelled()
{
    Cancel cancel;
    cancel.request();
    const auto related = m_library.reader().related(m_ids[Türk], 10, cancel);
    QVERIFY(!related && related.error().kind == ErrorKind::Cancelled);
    const auto alike = m_library.reader().alike(m_ids[Türk], 10, cancel);
    QVERIFY(!alike && alike.error().kind == ErrorKind::Cancelled);
}

void NeighboursTest::saysThatAnArticleIsNotThere()
{
    for (const ArticleId id : {ArticleId{0}, ArticleId{4'000'000'000}, ArticleId{qint64(1) << 40}}) {
        const auto related = m_library.reader().related(id, 10, {});
        QVERIFY(!related && related.error().kind == ErrorKind::NotFound);
        const auto alike = m_library.reader().alike(id, 10, {});
        QVERIFY(!alike && alike.error().kind == ErrorKind::NotFound);
        const auto versions = m_library.reader().versions(id);
        QVERIFY(!versions && versions.error().kind == ErrorKind::NotFound);
    }
}

void NeighboursTest::tellsVersionsInTheOrderTheyCame()
{
    SearchedLibrary library;
    ArticleDraft draft = tests::draft(1);
    draft.guid = u"one"_s;
    const ArticleId id = library.add({draft})[0];
    for (int update = 2; update <= 3; ++update) {
        draft.headline = u"UPDATE %1-Story"_s.arg(update - 1);
        draft.body += u" And more."_s;
        draft.date.key += 3600;
        draft.provenance.file = u"/press/update-%1.txt"_s.arg(update);
        library.store({draft});
    }
    const auto versions = TemporaryLibrary::value(library.reader().versions(id));
    QCOMPARE(versions.size(), size_t(3));
    for (int number = 1; number <= 3; ++number) {
        const ArticleVersion& version = versions[size_t(number - 1)];
        QCOMPARE(version.number, number);
        QCOMPARE(version.isPresent, number == 3);
        const auto text = TemporaryLibrary::value(library.reader().versionText(id, number));
        QCOMPARE(text.headline, version.headline);
        QCOMPARE(text.body.count(u"And more."_s), number - 1);
    }
    QCOMPARE(versions[0].headline, u"Story 1 of the wire"_s);
    QCOMPARE(versions[1].original.file, u"/press/update-2.txt"_s);
    for (const int none : {-1, 0, 4})
        QVERIFY(library.reader().versionText(id, none).error().kind == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(NeighboursTest)
#include "NeighboursTest.moc"
