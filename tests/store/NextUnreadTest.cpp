// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many are of a day, and where in a listing the next unread stands.
#include "query/Parser.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class NextUnreadTest : public QObject {
    Q_OBJECT

    static constexpr int Stories = 300;

    Listing found(const QString& text, Reader& reader) const
    {
        const auto query = query::parse(text, QDate(2023, 3, 20));
        return TemporaryLibrary::value(reader.search(query, {}, {})).listing;
    }

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<MarkWriter> marks;

private Q_SLOTS:
    void init()
    {
        marks.reset();
        library = std::make_unique<TemporaryLibrary>();
        library->import(drafts(1, Stories));  // one a day before 17 March 2023
        library->index();
        marks = library->markWriter();
    }

    void countsADayByItsDateKey()
    {
        ArticleDraft late = draft(1000);
        late.date.key = day(2023, 3, 16).key + 24 * 3600 - 1;
        late.date.precision = DatePrecision::Second;
        ArticleDraft undated = draft(1001);
        undated.date = {};
        library->import({late, undated});
        const auto reader = library->reader();
        QCOMPARE(reader->countOn(QDate(2023, 3, 16)), 2);
        QCOMPARE(reader->countOn(QDate(2023, 3, 15)), 1);
        QCOMPARE(reader->countOn(QDate(2023, 3, 17)), 0);
        QCOMPARE(reader->countOn(QDate(1970, 1, 1)), 0);
        const ArticleId one = found(u"date:2023-03-16"_s, *reader).at(0);
        TemporaryLibrary::value(marks->set({MarkKind::Bin}, {one}, true));
        TemporaryLibrary::value(reader->changes());
        QCOMPARE(reader->countOn(QDate(2023, 3, 16)), 1);
    }

    void findsTheNextFromARowOn_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("all") << QString();
        QTest::newRow("some") << u"district15* OR district2*"_s;
        QTest::newRow("from the oldest") << u"sort:oldest"_s;
        QTest::newRow("by words") << u"ministers sort:headline"_s;
    }

    void findsTheNextFromARowOn()
    {
        QFETCH(const QString, query);
        ArticleIds read;
        for (qint64 id = 1; id <= Stories; ++id)
            if (id % 37 != 0) read.push_back({id});
        TemporaryLibrary::value(marks->setRead(read, true));
        const auto reader = library->reader();
        const Listing listing = found(query, *reader);
        QVERIFY(listing.count() > 0);
        for (qint64 from = 0; from <= listing.count(); ++from) {
            ArticleId next;
            for (qint64 row = from; row < listing.count() && !next; ++row)
                if (listing.at(row).value % 37 == 0) next = listing.at(row);
            QCOMPARE(reader->nextUnread(listing, from), next);
        }
    }

    void whatIsErasedIsNotUnread()
    {
        const auto reader = library->reader();
        const Listing listing = found({}, *reader);
        const ArticleId first = listing.at(0), second = listing.at(1);
        QCOMPARE(reader->nextUnread(listing, 0), first);
        TemporaryLibrary::value(marks->set({MarkKind::Bin}, {first}, true));
        TemporaryLibrary::value(marks->noteErased({first}));
        TemporaryLibrary::value(library->articleWriter()->erase({first}));
        TemporaryLibrary::value(marks->dropMarks({first}));
        TemporaryLibrary::value(reader->changes());
        QCOMPARE(reader->nextUnread(listing, 0), second);
        QCOMPARE(reader->nextUnread({}, 0), ArticleId());
    }
};

QTEST_GUILESS_MAIN(NextUnreadTest)
#include "NextUnreadTest.moc"
