// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"

using namespace dateline;
using namespace dateline::tests;

/// What finds and counts.
class SearchCommandsTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }

    void sortsBySeveralKeys()
    {
        write(u"three.jsonl"_qs,
              "{\"id\":\"1\",\"headline\":\"One\",\"body\":\"A b c.\",\"source\":\"Wire\"}\n"
              "{\"id\":\"2\",\"headline\":\"Two\",\"body\":\"A.\",\"source\":\"Wire\"}\n"
              "{\"id\":\"3\",\"headline\":\"Three\",\"body\":\"A b.\",\"source\":\"Post\"}\n");
        QCOMPARE(on({u"import"_qs, path(u"three.jsonl"_qs)}).status, cli::Done);
        const auto headlines = [this](const QString& order) {
            QStringList found;
            for (const QString& line : on({u"search"_qs, u"--json"_qs, u"--sort"_qs, order, u""_qs}).lines())
                found << QJsonDocument::fromJson(line.toUtf8())[u"headline"_qs].toString();
            return found.join(u' ');
        };
        QCOMPARE(headlines(u"source,-words"_qs), u"Three Two One"_qs);
        QCOMPARE(headlines(u"-source,words"_qs), u"One Two Three"_qs);
        const Outcome wrong = on({u"search"_qs, u"--sort"_qs, u"source,best"_qs, u""_qs});
        QVERIFY(wrong.status != cli::Done && wrong.err.contains(u"language"_qs));
    }

    void findsByWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        for (const char* query : {"turk", "TÜRK", "\"human rights\"", "«human rights»", "date:2023-03", "place:astana",
                                  "", "source:kazinform", "harbour -oil", "headline:minister", "reform* OR har*"})
            QTest::newRow(query) << QString::fromUtf8(query) << 1;
        for (const char* query : {"NOT turk", "date:2022", "headline:rights", "is:bookmarked"})
            QTest::newRow(query) << QString::fromUtf8(query) << 0;
    }

    void findsByWhatAPersonTypes()
    {
        QFETCH(QString, query);
        QFETCH(int, count);
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const Outcome found = on({u"search"_qs, u"--count"_qs, u"--"_qs, query});
        QCOMPARE(found.status, cli::Done);
        QCOMPARE(found.out.trimmed().toInt(), count);
    }

    void listsInEveryFormat()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const QJsonObject row = on({u"search"_qs, u"turk"_qs, u"--json"_qs}).json();
        for (const char* field : {"id", "headline", "date", "source", "place", "byline", "language", "words",
                                  "bookmarked", "unread", "tags", "url", "file", "snippet", "score"})
            QVERIFY2(row.contains(QLatin1String(field)), field);
        QVERIFY(row[u"snippet"_qs].toString().contains(u"Türk"_qs));
        QVERIFY(row[u"file"_qs].toString().endsWith(u"story.txt"_qs));
        QVERIFY(row[u"unread"_qs].toBool());
        const Outcome csv = on({u"search"_qs, u"turk"_qs, u"--format"_qs, u"csv"_qs});
        QVERIFY(csv.out.startsWith(u"id,headline,date,"_qs));
        QCOMPARE(csv.lines().size(), 2);
        QVERIFY(on({u"search"_qs, u"turk"_qs}).out.contains(u"2023-03-17"_qs));
    }

    void countsAFieldOfWhatIsFound()
    {
        importFour();
        const Outcome places = on({u"facets"_qs, u"harbour"_qs, u"--field"_qs, u"place"_qs, u"--json"_qs});
        QCOMPARE(places.status, cli::Done);
        QCOMPARE(places.out,
                 u"{\"distinct\":2,\"field\":\"place\",\"values\":[{\"count\":2,\"value\":\"Astana\"},"
                 "{\"count\":1,\"value\":\"Vienna\"}],\"without\":0}\n"_qs);
        const Outcome table = on({u"facets"_qs, u"harbour"_qs, u"--field"_qs, u"place"_qs, u"--top"_qs, u"1"_qs});
        QCOMPARE(table.out, u"         2  Astana\n"_qs);
        QVERIFY(table.err.contains(u"1 of 2"_qs));
        QVERIFY(on({u"facets"_qs, u"--field"_qs, u"place"_qs, u"--top"_qs, u"1"_qs, u"--quiet"_qs}).err.isEmpty());
        QCOMPARE(on({u"facets"_qs, u"--field"_qs, u"topic"_qs}).out, u"         4  (none)\n"_qs);
    }

    void countsEveryFieldWhereNoneIsNamed()
    {
        importFour();
        const QJsonArray all = on({u"facets"_qs, u"--json"_qs}).array();
        QCOMPARE(all.size(), 8);
        QCOMPARE(all[0][u"field"_qs].toString(), u"source"_qs);
        QCOMPARE(all[0][u"values"_qs][0][u"count"_qs].toInt(), 4);
        QCOMPARE(all[7][u"field"_qs].toString(), u"tag"_qs);
        QCOMPARE(all[7][u"without"_qs].toInt(), 4);
        const QString table = on({u"facets"_qs}).out;
        QVERIFY(table.startsWith(u"source\n         4  Kazinform\nplace\n"_qs));
        QVERIFY(!table.contains(u"tag"_qs));
        QCOMPARE(on({u"facets"_qs, u"--field"_qs, u"tag,place"_qs, u"--json"_qs}).array().size(), 2);
    }

    void countsByTimeWithTheShareOfAll()
    {
        importFour();
        const QJsonObject months = on({u"timeline"_qs, u"oil"_qs, u"--json"_qs}).json();
        QCOMPARE(months[u"by"_qs].toString(), u"month"_qs);
        QCOMPARE(months[u"undated"_qs].toInt(), 0);
        QCOMPARE(months[u"spans"_qs].toArray().size(), 1);
        const QJsonObject march{
            {u"from"_qs, u"2023-03-01"_qs}, {u"count"_qs, 1}, {u"all"_qs, 3}, {u"share"_qs, 0.333333}};
        QCOMPARE(months[u"spans"_qs][0].toObject(), march);
        QCOMPARE(on({u"timeline"_qs, u"--by"_qs, u"week"_qs}).lines(),
                 (QStringList{u"2022-W52           1   100.00 %"_qs, u"2023-W11           3   100.00 %"_qs}));
        QCOMPARE(on({u"timeline"_qs, u"oil"_qs, u"--by"_qs, u"year"_qs}).lines(),
                 QStringList{u"2023               1    25.00 %"_qs});
        QCOMPARE(on({u"timeline"_qs, u"zebra"_qs}).out, QString());
    }

    void explainsAQuery()
    {
        importFour();
        QCOMPARE(
            on({u"explain"_qs, u"harbour (oil OR grain)"_qs}).lines(),
            (QStringList{u"         1  harbour (oil OR grain)"_qs, u"         3    harbour"_qs,
                         u"         2    oil OR grain"_qs, u"         1      oil"_qs, u"         1      grain"_qs}));
        QCOMPARE(on({u"explain"_qs, u"harbour zebra"_qs}).lines().last(), u"Without zebra: 3"_qs);
        const Outcome explained = on({u"explain"_qs, u"harbour zebra date:2023-13"_qs, u"--json"_qs});
        QVERIFY(!explained.err.isEmpty());
        const QJsonObject json = explained.json();
        QCOMPARE(json[u"whole"_qs][u"count"_qs].toInt(), 0);
        const QJsonObject zebra = json[u"whole"_qs][u"parts"_qs][1].toObject();
        QCOMPARE(zebra[u"text"_qs].toString(), u"zebra"_qs);
        QCOMPARE(zebra[u"position"_qs].toInt(), 8);
        QCOMPARE(zebra[u"length"_qs].toInt(), 5);
        QVERIFY(zebra[u"expansions"_qs].isArray() && zebra[u"parts"_qs].isArray());
        QVERIFY(!json[u"remarks"_qs].toArray().isEmpty());
        QVERIFY(json[u"toDrop"_qs].toArray().contains(u"zebra"_qs));
        QCOMPARE(on({u"explain"_qs}).out, u"         4  (everything)\n"_qs);
    }

    void aSearchWithADashIsToldHowToBeWritten()
    {
        const Outcome dashed = on({u"search"_qs, u"oil"_qs, u"-gas"_qs});
        QCOMPARE(dashed.status, cli::WrongUsage);
        QVERIFY2(dashed.err.contains(u"search -- 'oil -gas'"_qs), qPrintable(dashed.err));
        QVERIFY(!on({u"show"_qs, u"-gas"_qs}).err.contains(u"-- '"_qs));
    }

    void remarksGoToTheErrorStream()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const Outcome found = on({u"search"_qs, u"date:2023-13 turk"_qs});
        QVERIFY(!found.err.isEmpty());
        QVERIFY(on({u"search"_qs, u"date:2023-13 turk"_qs, u"--quiet"_qs}).err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchCommandsTest)
#include "SearchCommandsTest.moc"
