// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "support/TemporaryLibrary.h"

#include <QCryptographicHash>
#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class ArticleWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleComesBackWhole();
    void whatADraftDoesNotSayStaysUnsaid();
    void aHugeArticleComesBack();
    void originalsAreKeptOrNot();
    void theSourceIsTheFirstThatIsGiven();
    void idsOfABatchRiseWithTheDates();
    void whatHasNeitherHeadlineNorTextIsRefused();
    void anEmptyBatchIsNoChange();
    void olderThanThirtyDaysIsCountedFromToday();
    void anUpdateKeepsIdMarksAndTheTextBefore();
    void countersFollowAddsUpdatesAndUndo();
    void undoTakesBackWhatAnImportAdded();
    void undoPutsBackTheTextThatWasUpdated();
    void undoLeavesWhatALaterImportBrought();
    void undoTwiceIsUndoOnce();
    void undoOfAnUnknownImportIsRefused();
    void anUndoneImportCanBeImportedAgain();
    void idsAreNotUsedAgainAfterAnUndo();
    void idsAreNotUsedAgainAfterTheArticlesAreLost();
    void articlesWithMarksGetTheirIdsBack();
    void anUpdatedArticleWithMarksGetsItsIdBack();
    void articlesOfAnImportBeforeADateAreFound();
};

static Article articleOf(const TemporaryLibrary& library, ArticleId id)
{
    return TemporaryLibrary::value(library.reader()->article(id));
}

static ArticleDraft fullDraft()
{
    ArticleDraft full = draft(1);
    full.headline = QStringLiteral("Türk: «права»   北京 \u0001 \U0001F4F0");
    full.body = QStringLiteral("ASTANA. KAZINFORM – First paragraph.\n\nSecond: عربي and ไทย.");
    full.html = QStringLiteral("<p>ASTANA. <b>KAZINFORM</b></p>");
    full.date.key += 13 * 3600 + 5 * 60 + 7;
    full.date.precision = DatePrecision::Second;
    full.date.offsetMinutes = -210;
    full.date.text = QStringLiteral("Fri, 17 Mar 2023 13:05:07 -0330");
    full.date.origin = DateOrigin::Url;
    full.dateline = QStringLiteral("ASTANA. KAZINFORM");
    full.agency = QStringLiteral("Kazinform");
    full.attribution = QStringLiteral("Akorda");
    full.byline = QStringLiteral("By Aida Q. Writer");
    full.slug = QStringLiteral("RIGHTS-TURK");
    full.url = QStringLiteral("https://press.example/a?utm_source=x#frag");
    full.guid = QStringLiteral("urn:1");
    full.guidNamespace = QStringLiteral("wire");
    full.topics = QStringList{QStringLiteral("rights"), QStringLiteral("Diplomacy"), QStringLiteral("a topic")};
    full.people = QStringList{QStringLiteral("Volker Türk")};
    full.organisations = QStringList{QStringLiteral("UN"), QStringLiteral("OHCHR")};
    full.places = QStringList{QStringLiteral("Kazakhstan")};
    full.provenance.position = 3;
    full.provenance.bytes = QByteArray("raw \0 bytes\xff", 12);
    return full;
}

void ArticleWriterTest::anArticleComesBackWhole()
{
    const TemporaryLibrary library;
    const ArticleDraft full = fullDraft();
    const AddOutcome outcome = library.import({full});
    QCOMPARE(outcome.added.size(), size_t(1));
    const Article article = articleOf(library, outcome.added[0]);
    const ArticleSummary& summary = article.summary;
    QCOMPARE(summary.id, outcome.added[0]);
    QCOMPARE(summary.headline, full.headline);
    QCOMPARE(summary.date.key, full.date.key);
    QCOMPARE(summary.date.precision, full.date.precision);
    QCOMPARE(summary.date.offsetMinutes, full.date.offsetMinutes);
    QCOMPARE(summary.date.origin, full.date.origin);
    QCOMPARE(summary.source, full.source);
    QCOMPARE(summary.place, full.place);
    QCOMPARE(summary.byline, full.byline);
    QCOMPARE(summary.language, full.language);
    QCOMPARE(summary.url, full.url);
    QVERIFY(summary.words > 5);
    QVERIFY(summary.isUnread && !summary.isBookmarked);
    QCOMPARE(article.body, full.body);
    QCOMPARE(article.html, full.html);
    QCOMPARE(article.dateline, full.dateline);
    QCOMPARE(article.agency, full.agency);
    QCOMPARE(article.attribution, full.attribution);
    QCOMPARE(article.slug, full.slug);
    QCOMPARE(article.dateText, full.date.text);
    QCOMPARE(article.guid, full.guid);
    QCOMPARE(article.languageFrom, full.languageFrom);
    QCOMPARE(article.topics, full.topics);
    QCOMPARE(article.people, full.people);
    QCOMPARE(article.organisations, full.organisations);
    QCOMPARE(article.places, full.places);
    const QByteArray text = (full.headline + QStringLiteral("\n\n") + full.body).toUtf8();
    QCOMPARE(article.sha256.toLatin1(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    QCOMPARE(article.original.file, full.provenance.file);
    QCOMPARE(article.original.position, qint64(3));
    QCOMPARE(article.original.format, full.provenance.format);
    QCOMPARE(article.original.encoding, full.provenance.encoding);
    QCOMPARE(article.original.imported, fixedClock()());
    const auto hash = QCryptographicHash::hash(full.provenance.bytes, QCryptographicHash::Sha256);
    QCOMPARE(article.original.sha256.toLatin1(), hash.toHex());
    QCOMPARE(TemporaryLibrary::value(library.reader()->original(summary.id)), full.provenance.bytes);
}

void ArticleWriterTest::whatADraftDoesNotSayStaysUnsaid()
{
    const TemporaryLibrary library;
    ArticleDraft plain;
    plain.headline = QStringLiteral("Only this");
    const Article article = articleOf(library, library.import({plain}).added.at(0));
    QCOMPARE(article.summary.headline, plain.headline);
    QVERIFY(article.body.isEmpty());
    QVERIFY(article.html.isNull() && article.dateline.isNull() && article.guid.isNull() && article.dateText.isNull());
    QVERIFY(article.summary.source.isNull() && article.summary.place.isNull() && article.summary.language.isNull());
    QVERIFY(!article.summary.date.isKnown() && !article.summary.date.offsetMinutes);
    QVERIFY(article.original.sha256.isNull());
    QVERIFY(article.topics.isEmpty());
    QCOMPARE(article.summary.words, 0);
}

void ArticleWriterTest::aHugeArticleComesBack()
{
    const TemporaryLibrary library;
    ArticleDraft huge = draft(1);
    while (huge.body.size() < 8'000'000) huge.body += QStringLiteral("\n\n") + story(int(huge.body.size() % 997));
    QCOMPARE(articleOf(library, library.import({huge}).added.at(0)).body, huge.body);
}

void ArticleWriterTest::originalsAreKeptOrNot()
{
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({}));
    auto batch = prepared(drafts(1, 1), Originals::None);
    const ArticleId id = TemporaryLibrary::value(writer->add(import, batch)).added.at(0);
    const auto original = library.reader()->original(id);
    QVERIFY(!original);
    QCOMPARE(original.error().kind, ErrorKind::NotFound);
    QVERIFY(articleOf(library, id).original.sha256.isNull());
    QCOMPARE(articleOf(library, id).original.file, QStringLiteral("/press/1.txt"));
    QCOMPARE(library.reader()->original({999}).error().kind, ErrorKind::NotFound);
}

void ArticleWriterTest::theSourceIsTheFirstThatIsGiven()
{
    const TemporaryLibrary library;
    ArticleDraft given = draft(1);
    given.agency = QStringLiteral("Akorda");
    ArticleDraft agency = draft(2);
    agency.source.clear();
    agency.agency = QStringLiteral("Akorda");
    agency.url = QStringLiteral("https://www.press.example/2");
    ArticleDraft url = draft(3);
    url.source = QStringLiteral("  ");
    url.url = QStringLiteral("https://www.press.example/3");
    ArticleDraft none = draft(4);
    none.source.clear();
    ArticleDraft other = draft(5);
    other.source = QStringLiteral("KAZINFORM");
    library.import({given, agency, url, none, other});
    QStringList names;
    for (const SourceSummary& source : TemporaryLibrary::value(library.reader()->counts()).sources)
        names.append(QStringLiteral("%1 %2").arg(source.articles).arg(source.name));
    names.sort();
    // The spelling that came first stays; undated or oldest comes first.
    QCOMPARE(names, (QStringList{QStringLiteral("1 "), QStringLiteral("1 Akorda"), QStringLiteral("1 press.example"),
                                 QStringLiteral("2 KAZINFORM")}));
}

void ArticleWriterTest::idsOfABatchRiseWithTheDates()
{
    const TemporaryLibrary library;
    ArticleDraft undated = draft(9);
    undated.date = {};
    const AddOutcome outcome = library.import({draft(1), undated, draft(5), draft(3)});
    QStringList headlines;
    for (const ArticleId id : outcome.added)
        headlines.append(articleOf(library, id).summary.headline.section(u' ', 1, 1));
    QCOMPARE(headlines,
             (QStringList{QStringLiteral("9"), QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("1")}));
    QVERIFY(std::is_sorted(outcome.added.begin(), outcome.added.end()));
    QVERIFY(library.import({draft(20)}).added.at(0) > outcome.added.back());
}

void ArticleWriterTest::whatHasNeitherHeadlineNorTextIsRefused()
{
    const TemporaryLibrary library;
    ArticleDraft empty = draft(1);
    empty.headline.clear();
    empty.body.clear();
    const AddOutcome outcome = library.import({empty, draft(2)});
    QCOMPARE(outcome.added.size(), size_t(1));
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY(outcome.problems[0].isRefused);
    QCOMPARE(outcome.problems[0].reason.kind, ErrorKind::Malformed);
    QCOMPARE(outcome.problems[0].file, QStringLiteral("/press/1.txt"));
}

void ArticleWriterTest::anEmptyBatchIsNoChange()
{
    const TemporaryLibrary library;
    const AddOutcome outcome = library.import({});
    QVERIFY(outcome.added.empty());
    QCOMPARE(outcome.change.revision, qint64(0));
}

void ArticleWriterTest::olderThanThirtyDaysIsCountedFromToday()
{
    const TemporaryLibrary library;  // today is 2023-03-20
    ArticleDraft undated = draft(4);
    undated.date = {};
    ArticleDraft edge = draft(2);
    edge.date = day(2023, 2, 18);  // thirty days ago
    ArticleDraft old = draft(3);
    old.date = day(2023, 2, 17);
    QCOMPARE(library.import({draft(1), edge, old, undated}).olderThan30Days, qint64(1));
}

void ArticleWriterTest::anUpdateKeepsIdMarksAndTheTextBefore()
{
    const TemporaryLibrary library;
    ArticleDraft before = draft(1);
    before.topics = QStringList{QStringLiteral("old")};
    const ArticleId id = library.import({before}).added.at(0);
    {
        const auto marks = library.markWriter();
        QCOMPARE(TemporaryLibrary::value(marks->setBookmarked({id}, true)).changed, ArticleIds{id});
        QCOMPARE(TemporaryLibrary::value(marks->setRead({id}, true)).changed, ArticleIds{id});
    }
    ArticleDraft after = before;
    after.body += QStringLiteral(" More.");
    after.topics = QStringList{QStringLiteral("new")};
    const AddOutcome outcome = library.import({after});
    QCOMPARE(outcome.updated, ArticleIds{id});
    QCOMPARE(outcome.change.changed, ArticleIds{id});
    const Article article = articleOf(library, id);
    QCOMPARE(article.body, after.body);
    QCOMPARE(article.topics, after.topics);
    QVERIFY(!article.summary.isUnread && article.summary.isBookmarked);
    const auto connection = TemporaryLibrary::value(Connection::open(library.file("articles.db"), Access::ReadOnly));
    QCOMPARE(TemporaryLibrary::value(connection->ask(QStringLiteral("SELECT headline FROM version WHERE article = 1")))
                 .toString(),
             before.headline);
    QCOMPARE(
        TemporaryLibrary::value(connection->ask(QStringLiteral("SELECT count(*) FROM version WHERE original NOT NULL")))
            .toInt(),
        1);
}

static QString described(const LibraryCounts& counts)
{
    QStringList parts;
    for (const SourceSummary& source : counts.sources)
        parts.append(QStringLiteral("%1 %2 %3..%4")
                         .arg(source.name)
                         .arg(source.articles)
                         .arg(source.first.toIso(), source.last.toIso()));
    return parts.join(u"; ");
}

void ArticleWriterTest::countersFollowAddsUpdatesAndUndo()
{
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const auto add = [&](const std::vector<ArticleDraft>& all) {
        const qint64 import = TemporaryLibrary::value(writer->beginImport({}));
        auto batch = prepared(all);
        (void)TemporaryLibrary::value(writer->add(import, batch));
        return import;
    };
    const auto counts = [&] { return described(TemporaryLibrary::value(library.reader()->counts())); };
    ArticleDraft moved = draft(1);
    moved.guid = QStringLiteral("1");
    moved.guidNamespace = QStringLiteral("wire");
    add({moved, draft(2), draft(3)});
    QCOMPARE(counts(), QStringLiteral("Kazinform 3 2023-03-14..2023-03-16"));
    moved.source = QStringLiteral("Reuters");
    moved.body += QStringLiteral(" More.");
    const qint64 second = add({moved, draft(10)});
    QCOMPARE(counts(), QStringLiteral("Kazinform 3 2023-03-07..2023-03-15; Reuters 1 2023-03-16..2023-03-16"));
    QVERIFY(writer->undoImport(second));
    QCOMPARE(counts(), QStringLiteral("Kazinform 3 2023-03-14..2023-03-16"));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ArticleWriterTest::undoTakesBackWhatAnImportAdded()
{
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const ArticleIds kept = library.import(drafts(1, 3)).added;
    const qint64 import = TemporaryLibrary::value(writer->beginImport({QStringLiteral("/press")}));
    auto batch = prepared(drafts(10, 4));
    const AddOutcome added = TemporaryLibrary::value(writer->add(import, batch));
    const ChangeSet undone = TemporaryLibrary::value(writer->undoImport(import));
    QCOMPARE(undone.removed, added.added);
    QVERIFY(undone.changed.empty());
    QVERIFY(undone.revision > added.change.revision);
    for (const ArticleId id : added.added) QCOMPARE(library.reader()->article(id).error().kind, ErrorKind::NotFound);
    for (const ArticleId id : kept) QVERIFY(library.reader()->article(id));
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(3));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ArticleWriterTest::undoPutsBackTheTextThatWasUpdated()
{
    const TemporaryLibrary library;
    ArticleDraft before = fullDraft();
    const ArticleId id = library.import({before}).added.at(0);
    const Article whole = articleOf(library, id);
    const auto writer = library.articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({}));
    for (const char* addition : {" More.", " More still."}) {  // twice in the same import
        ArticleDraft after = before;
        after.body += QString::fromUtf8(addition);
        after.headline = QStringLiteral("Another");
        after.topics = QStringList{QStringLiteral("new")};
        after.provenance.bytes = QByteArray("other");
        after.place = QStringLiteral("Almaty");
        std::vector<ArticleDraft> one{after};
        auto batch = prepared(one);
        QCOMPARE(TemporaryLibrary::value(writer->add(import, batch)).updated, ArticleIds{id});
    }
    QVERIFY(articleOf(library, id) != whole);
    const ChangeSet undone = TemporaryLibrary::value(writer->undoImport(import));
    QCOMPARE(undone.changed, ArticleIds{id});
    QVERIFY(undone.removed.empty());
    QCOMPARE(articleOf(library, id), whole);
    QCOMPARE(TemporaryLibrary::value(library.reader()->original(id)), before.provenance.bytes);
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ArticleWriterTest::undoLeavesWhatALaterImportBrought()
{
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const qint64 first = TemporaryLibrary::value(writer->beginImport({}));
    auto batch = prepared(drafts(1, 2));
    const ArticleIds ids = TemporaryLibrary::value(writer->add(first, batch)).added;
    ArticleDraft after = draft(1);
    after.body += QStringLiteral(" More.");
    const ArticleId updated = library.import({after}).updated.at(0);
    const ChangeSet undone = TemporaryLibrary::value(writer->undoImport(first));
    QCOMPARE(undone.removed, ArticleIds{ids[0] == updated ? ids[1] : ids[0]});
    QCOMPARE(articleOf(library, updated).body, after.body);
    QCOMPARE(library.import({after}).duplicates, qint64(1));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    // The import that keeps it answers for it from now on.
    QCOMPARE(TemporaryLibrary::value(writer->undoImport(2)).removed, ArticleIds{updated});
}

void ArticleWriterTest::undoTwiceIsUndoOnce()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 2));
    const auto writer = library.articleWriter();
    QCOMPARE(TemporaryLibrary::value(writer->undoImport(1)).removed.size(), size_t(2));
    library.import(drafts(1, 2));
    QVERIFY(TemporaryLibrary::value(writer->undoImport(1)).removed.empty());
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(2));
}

void ArticleWriterTest::undoOfAnUnknownImportIsRefused()
{
    const TemporaryLibrary library;
    QCOMPARE(library.articleWriter()->undoImport(7).error().kind, ErrorKind::NotFound);
}

void ArticleWriterTest::anUndoneImportCanBeImportedAgain()
{
    const TemporaryLibrary library;
    ArticleDraft reused = draft(3);
    reused.guid = QStringLiteral("g");
    ArticleDraft again = draft(4);
    again.guid = QStringLiteral("g");
    const std::vector<ArticleDraft> all{draft(1), fullDraft(), reused, again};
    library.import(all);
    QVERIFY(library.articleWriter()->undoImport(1));
    const AddOutcome outcome = library.import(all);
    QCOMPARE(outcome.added.size(), all.size());
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ArticleWriterTest::idsAreNotUsedAgainAfterAnUndo()
{
    const TemporaryLibrary library;
    const ArticleIds first = library.import(drafts(1, 3)).added;
    QVERIFY(library.articleWriter()->undoImport(1));
    QVERIFY(library.import(drafts(1, 3)).added.front() > first.back());
}

static void loseArticles(const TemporaryLibrary& library)
{
    for (const char* file : {"articles.db", "articles.db-wal", "articles.db-shm"}) QFile::remove(library.file(file));
    TemporaryLibrary::check(prepareLibrary(library.folder(), fixedClock()));
}

void ArticleWriterTest::idsAreNotUsedAgainAfterTheArticlesAreLost()
{
    const TemporaryLibrary library;
    ArticleIds before = library.import(drafts(1, 3)).added;
    for (int round = 0; round < 3; ++round) {
        loseArticles(library);
        const ArticleIds after = library.import(drafts(1, 3)).added;
        QVERIFY(after.front() > before.back());
        before = after;
    }
}

void ArticleWriterTest::articlesWithMarksGetTheirIdsBack()
{
    const TemporaryLibrary library;
    ArticleDraft byGuid = draft(2);
    byGuid.guid = QStringLiteral("g2");
    const ArticleIds ids = library.import({draft(1), byGuid, draft(3), draft(4)}).added;  // 4, 3, 2, 1
    {
        const auto marks = library.markWriter();
        QVERIFY(marks->setBookmarked({ids[1]}, true));
        QVERIFY(marks->setRead({ids[2]}, true));
    }
    loseArticles(library);
    const auto find = [&](const QString& headline) {
        for (const ArticleId id : ids)
            if (const auto article = library.reader()->article(id); article && article->summary.headline == headline)
                return id;
        return ArticleId{};
    };
    library.import({draft(4)});
    ArticleDraft edited = byGuid;
    edited.body += QStringLiteral(" More.");
    library.import({draft(3), edited, draft(1)});
    QCOMPARE(find(draft(3).headline), ids[1]);
    QCOMPARE(find(byGuid.headline), ids[2]);
    QVERIFY(!find(draft(4).headline) && !find(draft(1).headline));
    QVERIFY(articleOf(library, ids[1]).summary.isBookmarked);
    QVERIFY(!articleOf(library, ids[2]).summary.isUnread);
    library.index();
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ArticleWriterTest::anUpdatedArticleWithMarksGetsItsIdBack()
{
    const TemporaryLibrary library;
    const ArticleId id = library.import({draft(1)}).added.at(0);
    QVERIFY(library.markWriter()->setBookmarked({id}, true));
    ArticleDraft edited = draft(1);
    edited.body += QStringLiteral(" More.");
    QCOMPARE(library.import({edited}).updated, ArticleIds{id});
    // Any later mark brings what is kept up to the present.
    QVERIFY(library.markWriter()->setRead({{4711}}, true));
    loseArticles(library);
    QCOMPARE(library.import({edited}).added, ArticleIds{id});
}

void ArticleWriterTest::articlesOfAnImportBeforeADateAreFound()
{
    const TemporaryLibrary library;
    library.import(drafts(100, 5));
    const auto writer = library.articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({}));
    std::vector<ArticleDraft> all = drafts(1, 4);  // 16, 15, 14, 13 March
    all.push_back(draft(50));
    all.back().date = {};
    auto batch = prepared(all);
    const ArticleIds added = TemporaryLibrary::value(writer->add(import, batch)).added;
    const ArticleIds before = TemporaryLibrary::value(writer->addedBefore(import, day(2023, 3, 15).key));
    QCOMPARE(before, (ArticleIds{added[1], added[2]}));
    QVERIFY(TemporaryLibrary::value(writer->addedBefore(999, 0)).empty());
}

QTEST_GUILESS_MAIN(ArticleWriterTest)
#include "ArticleWriterTest.moc"
