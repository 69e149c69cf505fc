// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDraft.h"
#include "store/Connection.h"

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
    void articlesOfAnImportBeforeADateAreFound();
};

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
