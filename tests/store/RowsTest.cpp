// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"
#include "text/Words.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class RowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheArticleSays();
    void keepsTheOrderOfTheIdsAndLeavesOutThoseThatAreGone();
    void showsTheBestPassage_data();
    void showsTheBestPassage();
    void showsNoPassageWithoutTerms();
    void placesMatchesWithinThePassage_data();
    void placesMatchesWithinThePassage();
    void cutsATextWithoutWordEnds();
};

static query::Query parsed(const QString& text)
{
    return query::parse(text, QDate(2023, 3, 20));
}

static store::FoundRow rowOf(const ArticleDraft& article, const QString& query)
{
    SearchedLibrary library;
    const ArticleIds ids = library.add({article});
    return TemporaryLibrary::value(library.reader().rows(ids, parsed(query))).at(0);
}

static store::FoundRow rowOf(const QString& body, const QString& query)
{
    ArticleDraft article = draft(1);
    article.headline = u"Nothing"_s;
    article.body = body;
    return rowOf(article, query);
}

static QString numbered(int from, int to)
{
    QStringList words;
    for (int number = from; number <= to; ++number) words += u"w%1"_s.arg(number);
    return words.join(u' ');
}

void RowsTest::showsWhatTheArticleSays()
{
    SearchedLibrary library;
    ArticleDraft article = draft(1);
    article.headline = u"😀 Volker Türk on oil"_s;
    article.byline = u"Jane Smith"_s;
    article.url = u"https://example.org/1"_s;
    article.date.key += 3600;
    article.date.precision = DatePrecision::Minute;
    article.date.offsetMinutes = 360;
    const ArticleIds ids = library.add({article});
    library.mark(ids, true, true);
    TemporaryLibrary::value(library.reader().changes());

    const auto row = TemporaryLibrary::value(library.reader().rows(ids, parsed(u"turk OR oil"_s))).at(0);
    ArticleSummary expected;
    expected.id = ids[0];
    expected.headline = article.headline;
    expected.date = article.date;
    expected.date.text.clear();
    expected.source = article.source;
    expected.place = article.place;
    expected.byline = article.byline;
    expected.language = article.language;
    expected.file = article.provenance.file;
    expected.url = article.url;
    expected.words = int(text::words(article.body).size());
    expected.isUnread = false;
    expected.isBookmarked = true;
    QCOMPARE(row.summary.date.toIso(), u"2023-03-16T01:00+06:00"_s);
    expected.date.text = row.summary.date.text;
    QVERIFY(row.summary == expected);
    QVERIFY((row.headlineMatches == std::vector<TextRange>{{9, 4}, {17, 3}}));
    QVERIFY(row.summary == TemporaryLibrary::value(library.reader().article(ids[0])).summary ||
            row.summary.date.text.isEmpty());
}

void RowsTest::keepsTheOrderOfTheIdsAndLeavesOutThoseThatAreGone()
{
    SearchedLibrary library;
    const ArticleIds ids = library.add(drafts(1, 3));
    const ArticleIds asked{ids[2], ArticleId{4711}, ids[0], ArticleId{}, ArticleId{qint64(1) << 52}};
    const auto rows = TemporaryLibrary::value(library.reader().rows(asked, {}));
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].summary.id, ids[2]);
    QCOMPARE(rows[1].summary.id, ids[0]);
}

void RowsTest::showsTheBestPassage_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("passage");
    QTest::newRow("the whole of a short text") << u"Oil rose. Gas fell."_s << u"gas"_s << u"Oil rose. Gas fell."_s;
    QTest::newRow("the beginning where nothing of the body matches")
        << numbered(1, 40) << u"headline:nothing"_s << numbered(1, 30) + u"…"_s;
    QTest::newRow("around the match") << numbered(1, 100) << u"w50"_s << u"…"_s + numbered(44, 73) + u"…"_s;
    QTest::newRow("at the end, where the match is still in sight")
        << numbered(1, 100) << u"w100"_s << u"…"_s + numbered(92, 100);
    QTest::newRow("where most of the terms stand together")
        << u"oil "_s + numbered(1, 50) + u" oil price "_s + numbered(51, 90) << u"oil price"_s
        << u"…"_s + numbered(45, 50) + u" oil price "_s + numbered(51, 72) + u"…"_s;
    QTest::newRow("the first of equals") << numbered(1, 9) + u" oil "_s + numbered(10, 80) + u" oil"_s << u"oil"_s
                                         << u"…"_s + numbered(4, 9) + u" oil "_s + numbered(10, 32) + u"…"_s;
    QTest::newRow("not what is excluded") << numbered(1, 100) << u"w2 NOT w90"_s << numbered(1, 30) + u"…"_s;
    QTest::newRow("with the marks that cling to its words")
        << numbered(1, 40) + u" «oil», (gas). "_s + numbered(41, 80) << u"oil"_s
        << u"…"_s + numbered(35, 40) + u" «oil», (gas). "_s + numbered(41, 62) + u"…"_s;
    QTest::newRow("paragraphs in one line")
        << u"Oil rose.\n\nGas fell.\n\nEnd."_s << u"gas"_s << u"Oil rose. Gas fell. End."_s;
    QTest::newRow("no words") << u"— … —"_s << u"oil"_s << QString();
    QTest::newRow("no text") << QString() << u"nothing"_s << QString();
}

void RowsTest::showsTheBestPassage()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(QString, passage);
    QCOMPARE(rowOf(body, query).snippet.text, passage);
}

void RowsTest::showsNoPassageWithoutTerms()
{
    for (const QString& query : {u""_s, u"is:unread"_s, u"date:2023"_s, u"NOT oil"_s, u"source:kazinform"_s}) {
        const auto row = rowOf(u"Oil rose."_s, query);
        QCOMPARE(row.snippet.text, QString());
        QVERIFY(row.snippet.matches.empty());
        QVERIFY(row.headlineMatches.empty());
    }
}

void RowsTest::placesMatchesWithinThePassage_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const QString before = numbered(1, 60) + u"\n\n"_s;
    QTest::newRow("words") << u"Oil price, oil."_s << u"oil"_s << QStringList{u"Oil"_s, u"oil"_s};
    QTest::newRow("after a cut") << before + u"😀 Türk und\n\n\nÖl 😀 türk"_s << u"türk OR öl"_s
                                 << QStringList{u"Türk"_s, u"Öl"_s, u"türk"_s};
    QTest::newRow("across paragraphs") << before + u"human\n\nrights"_s << u"\"human rights\""_s
                                       << QStringList{u"human rights"_s};
    QTest::newRow("Chinese") << before + u"中国人民在北京"_s << u"中国人 北京"_s << QStringList{u"中国人"_s, u"北京"_s};
    QTest::newRow("none in the body") << u"gas"_s << u"nothing"_s << QStringList{};
}

void RowsTest::placesMatchesWithinThePassage()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    const Snippet snippet = rowOf(body, query).snippet;
    const QList<uint> text = snippet.text.toUcs4();
    QStringList marked;
    for (const TextRange& range : snippet.matches) {
        QVERIFY(range.from >= 0 && range.length > 0 && range.from + range.length <= text.size());
        const QList<uint> piece = text.mid(range.from, range.length);
        marked += QString::fromUcs4(reinterpret_cast<const char32_t*>(piece.constData()), piece.size());
    }
    QCOMPARE(marked, found);
}

void RowsTest::cutsATextWithoutWordEnds()
{
    const QString endless = QString(50'000, u'a');
    QVERIFY(rowOf(u"oil "_s + endless + u" price"_s, u"oil"_s).snippet.text.size() <= 700);
    QVERIFY(rowOf(u"中国"_s.repeated(20'000), u"中国"_s).snippet.text.size() <= 700);
    QVERIFY(rowOf(u"oil "_s.repeated(20'000), u"oil*"_s).snippet.text.size() <= 700);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "RowsTest.moc"
