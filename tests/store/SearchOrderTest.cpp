// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class SearchOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameForAnyArrival_data();
    void isTheSameForAnyArrival();
    void putsTheNewestImportFirstAmongEquals();
    void followsChangesOfDate();
    void followsWhatOthersCommit();
};

static QStringList headlines(store::Reader& reader, const QString& text)
{
    const auto query = query::parse(text, QDate(2023, 3, 20));
    const Listing listing = TemporaryLibrary::value(reader.search(query, {}, Cancel())).listing;
    QStringList found;
    for (const auto& row : TemporaryLibrary::value(reader.rows(listing.page(0, listing.count()), query)))
        found += row.summary.headline;
    return found;
}

// Each a day older than the one before, so that the order leaves nothing to the ids.
static std::vector<ArticleDraft> byDate()
{
    std::vector<ArticleDraft> all = drafts(1, 200);
    std::reverse(all.begin(), all.end());
    return all;
}

static std::vector<ArticleDraft> shuffled()
{
    std::vector<ArticleDraft> all = byDate();
    std::mt19937 chance(1);
    std::shuffle(all.begin(), all.end(), chance);
    return all;
}

static std::vector<ArticleDraft> oldYearsLast()
{
    std::vector<ArticleDraft> all = byDate();
    std::rotate(all.begin(), all.begin() + 100, all.end());
    return all;
}

void SearchOrderTest::isTheSameForAnyArrival_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"delegates"_s, u"story NOT district8"_s, u"date:2023"_s, u"sort:oldest"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void SearchOrderTest::isTheSameForAnyArrival()
{
    QFETCH(QString, text);
    QStringList expected;
    for (const auto& arrival : {byDate(), shuffled(), oldYearsLast()}) {
        SearchedLibrary library;
        // In batches with the reader following each, and once more by a reader that loads them at once.
        for (size_t from = 0; from < arrival.size(); from += 50) {
            library.add({arrival.begin() + qsizetype(from), arrival.begin() + qsizetype(from) + 50});
            library.settle();
        }
        const QStringList followed = headlines(library.reader(), text);
        if (expected.isEmpty()) expected = followed;
        QVERIFY(!followed.isEmpty());
        QCOMPARE(followed, expected);
        QCOMPARE(headlines(*library.library().reader(), text), expected);
    }
}

void SearchOrderTest::putsTheNewestImportFirstAmongEquals()
{
    SearchedLibrary library;
    std::vector<ArticleDraft> all = drafts(1, 8);
    for (size_t place = 0; place < all.size(); ++place) all[place].date = place % 2 ? day(2023, 3, 1) : ArticleDate();
    library.add({all.begin(), all.begin() + 4});
    library.settle();
    library.add({all.begin() + 4, all.end()});
    library.settle();
    const QStringList expected{u"Story 8 of the wire"_s, u"Story 6 of the wire"_s, u"Story 4 of the wire"_s,
                               u"Story 2 of the wire"_s, u"Story 7 of the wire"_s, u"Story 5 of the wire"_s,
                               u"Story 3 of the wire"_s, u"Story 1 of the wire"_s};
    QCOMPARE(headlines(library.reader(), {}), expected);
    QCOMPARE(headlines(*library.library().reader(), {}), expected);
}

void SearchOrderTest::followsChangesOfDate()
{
    SearchedLibrary library;
    const ArticleIds ids = library.add(drafts(1, 3));
    library.settle();
    QVERIFY(library.found({}) == ids);
    ArticleDraft later = draft(3);
    later.date = day(2023, 3, 18);
    later.body += u" Corrected."_s;
    QVERIFY(library.store({later}).updated == ArticleIds{ids[2]});
    library.settle();
    QVERIFY((library.found({}) == ArticleIds{ids[2], ids[0], ids[1]}));
    TemporaryLibrary::value(library.articleWriter().undoImport(library.lastImport));
    library.settle();
    QVERIFY(library.found({}) == ids);
}

void SearchOrderTest::followsWhatOthersCommit()
{
    SearchedLibrary library;
    library.add(drafts(1, 3));
    library.settle();
    // Another program's writers are other objects on the same files.
    const auto added = library.library().import(drafts(4, 2)).added;  // the older one, story 5, first
    library.library().index();
    TemporaryLibrary::value(library.library().markWriter()->setRead({added[0]}, true));
    TemporaryLibrary::value(library.reader().changes());
    QCOMPARE(library.found({}).size(), 5u);
    QCOMPARE(headlines(library.reader(), u"is:read"_s), QStringList{u"Story 5 of the wire"_s});
    QCOMPARE(TemporaryLibrary::value(library.reader().counts()).unread, 4);
    TemporaryLibrary::value(library.library().markWriter()->setRead({added[0]}, false));
    TemporaryLibrary::value(library.library().markWriter()->setBookmarked({added[1]}, true));
    TemporaryLibrary::value(library.reader().changes());
    QCOMPARE(headlines(library.reader(), u"is:bookmarked is:unread"_s), QStringList{u"Story 4 of the wire"_s});
    QCOMPARE(TemporaryLibrary::value(library.reader().counts()).bookmarked, 1);
}

QTEST_GUILESS_MAIN(SearchOrderTest)
#include "SearchOrderTest.moc"
