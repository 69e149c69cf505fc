// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

Outcome run(const QStringList& arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.status = cli::run(arguments, out, err);
    return outcome;
}

const QByteArray Story =
    " date 2023-03-17 Minister meets with harbour master Jürg Türk\n\n"
    "ASTANA. KAZINFORM – The minister met with harbour master Jürg Türk on Friday.\n\n"
    "«Human rights are rights at sea as well,» said Türk.\n";

}  // namespace

/// Each test has a library of its own in a folder that goes with it.
class CommandLineTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Outcome on(const QStringList& arguments) const
    {
        return run(QStringList{u"--library"_qs, path(u"library"_qs)} + arguments);
    }

    /// Three of one week in March 2023, one of New Year's Day; two of Astana, one of Vienna, one of Paris.
    void importFour() const
    {
        write(u"in/1.txt"_qs, Story);
        write(u"in/2.txt"_qs, " date 2023-03-16 Oil port opens\n\nASTANA. KAZINFORM – A harbour for oil was opened.\n");
        write(u"in/3.txt"_qs, " date 2023-03-15 Strike ends\n\nVIENNA. KAZINFORM – The harbour works again.\n");
        write(u"in/4.txt"_qs, " date 2023-01-01 Grain sold\n\nPARIS. KAZINFORM – Grain was sold to the mills.\n");
        on({u"import"_qs, path(u"in"_qs)});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsAndShowsAStory()
    {
        write(u"in/story.txt"_qs, Story);
        const Outcome imported = on({u"import"_qs, path(u"in"_qs), u"--json"_qs});
        QCOMPARE(imported.status, cli::Done);
        QCOMPARE(imported.json()[u"added"_qs].toInt(), 1);
        const Outcome shown = on({u"show"_qs, u"1"_qs, u"--json"_qs});
        QCOMPARE(shown.status, cli::Done);
        const QJsonObject article = shown.json();
        QCOMPARE(article[u"headline"_qs].toString(), u"Minister meets with harbour master Jürg Türk"_qs);
        QCOMPARE(article[u"date"_qs].toString(), u"2023-03-17"_qs);
        QCOMPARE(article[u"datePrecision"_qs].toString(), u"day"_qs);
        QCOMPARE(article[u"place"_qs].toString(), u"Astana"_qs);
        QCOMPARE(article[u"agency"_qs].toString(), u"Kazinform"_qs);
        QCOMPARE(article[u"source"_qs].toString(), u"Kazinform"_qs);
        QCOMPARE(article[u"language"_qs].toString(), u"en"_qs);
        QVERIFY(article[u"byline"_qs].isNull());
        QVERIFY(article[u"guid"_qs].isNull());
        QCOMPARE(article[u"body"_qs].toString().count(u"\n\n"_qs), 1);
        QCOMPARE(article[u"original"_qs][u"format"_qs].toString(), u"text"_qs);
    }

    void givesBackTheOriginalBytes()
    {
        write(u"story.txt"_qs, Story);
        QCOMPARE(on({u"import"_qs, path(u"story.txt"_qs)}).status, cli::Done);
        QCOMPARE(on({u"show"_qs, u"1"_qs, u"--format"_qs, u"original"_qs}).out.toUtf8(), Story);
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

    void bookmarksAreKeptAndListed()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        QCOMPARE(on({u"bookmark"_qs, u"add"_qs, u"1"_qs}).status, cli::Done);
        QVERIFY(on({u"bookmark"_qs, u"list"_qs, u"--json"_qs}).json()[u"bookmarked"_qs].toBool());
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"is:bookmarked"_qs}).out.trimmed(), u"1"_qs);
        QCOMPARE(on({u"bookmark"_qs, u"remove"_qs, u"1"_qs}).status, cli::Done);
        QCOMPARE(on({u"bookmark"_qs, u"list"_qs}).out, QString());
    }

    void namesIdsThatAreNoArticle()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const Outcome shown = on({u"show"_qs, u"1"_qs, u"99"_qs});
        QCOMPARE(shown.status, cli::ItemsRefused);
        QVERIFY(shown.err.contains(u"99"_qs));
        QVERIFY(shown.out.contains(u"Minister meets"_qs));
        const Outcome marked = on({u"bookmark"_qs, u"add"_qs, u"1,99"_qs});
        QCOMPARE(marked.status, cli::ItemsRefused);
        QVERIFY(marked.err.contains(u"99"_qs));
    }

    void saysWhatAMissingIdIs()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        for (const QStringList& command :
             {QStringList{u"show"_qs, u"99"_qs}, QStringList{u"bookmark"_qs, u"add"_qs, u"99"_qs}})
            QCOMPARE(on(command).err, u"There is no article 99 in this library.\n"_qs);
        const Outcome exported = on({u"export"_qs, u"--ids"_qs, u"99"_qs, u"-o"_qs, path(u"out.pdf"_qs)});
        QCOMPARE(exported.status, cli::ItemsRefused);
        QCOMPARE(exported.err, u"There is no article 99 in this library.\n"_qs);
        QVERIFY(!QFile::exists(path(u"out.pdf"_qs)));
    }

    void leavesOutTheLineThatWouldBeEmpty()
    {
        write(u"plain.txt"_qs, "Notes of the day\n\nNobody says who wrote them.\n");
        on({u"import"_qs, path(u"plain.txt"_qs)});
        QCOMPARE(on({u"show"_qs, u"1"_qs}).out, u"Notes of the day\n\nNobody says who wrote them.\n"_qs);
        QCOMPARE(on({u"show"_qs, u"1"_qs, u"--format"_qs, u"markdown"_qs}).out,
                 u"# Notes of the day\n\nNobody says who wrote them.\n"_qs);
        QVERIFY(!on({u"show"_qs, u"1"_qs, u"--format"_qs, u"html"_qs}).out.contains(u"<p></p>"_qs));
    }

    void theSameAgainIsADuplicateAndAChangedOneAnUpdate()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        on({u"bookmark"_qs, u"add"_qs, u"1"_qs});
        QCOMPARE(on({u"import"_qs, path(u"story.txt"_qs), u"--json"_qs}).json()[u"duplicates"_qs].toInt(), 1);
        write(u"story.txt"_qs, QByteArray(Story).replace("on Friday", "on Friday morning"));
        QCOMPARE(on({u"import"_qs, path(u"story.txt"_qs), u"--json"_qs}).json()[u"updated"_qs].toInt(), 1);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"is:bookmarked morning"_qs}).out.trimmed(), u"1"_qs);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u""_qs}).out.trimmed(), u"1"_qs);
    }

    void namesWhatItRefuses()
    {
        write(u"in/good.txt"_qs, Story);
        write(u"in/empty.txt"_qs, {});
        write(u"in/binary.txt"_qs, QByteArray("\x7f"
                                              "ELF\0\0\1\2\0\0",
                                              10)
                                       .repeated(50));
        const Outcome imported = on({u"import"_qs, path(u"in"_qs), u"--json"_qs});
        QCOMPARE(imported.status, cli::ItemsRefused);
        const QJsonObject report = imported.json();
        QCOMPARE(report[u"added"_qs].toInt(), 1);
        QCOMPARE(report[u"refused"_qs].toInt(), 2);
        QCOMPARE(report[u"problems"_qs].toArray().size(), 2);
        QVERIFY(imported.err.contains(u"empty.txt"_qs));
        QVERIFY(imported.err.contains(u"binary.txt"_qs));
    }

    void tellsWhatWasTakenWithAFaultFromWhatWasRefused()
    {
        write(u"in.jsonl"_qs,
              "{\"headline\":\"Port opens\",\"date\":\"the day before\",\"body\":\"The port was opened.\"}\n"
              "{\"headline\":\"Port\n");
        const Outcome imported = on({u"import"_qs, path(u"in.jsonl"_qs)});
        QCOMPARE(imported.status, cli::ItemsRefused);
        QVERIFY(imported.out.contains(u" 1 added"_qs) && imported.out.contains(u" 1 refused"_qs));
        QVERIFY2(imported.err.contains(u"in.jsonl, record 1: imported all the same, but: "_qs),
                 qPrintable(imported.err));
        QVERIFY2(imported.err.contains(u"in.jsonl, record 2: left out: "_qs), qPrintable(imported.err));
        QCOMPARE(imported.err.count(u"left out"_qs), 1);
        const QJsonArray problems =
            on({u"import"_qs, path(u"in.jsonl"_qs), u"--json"_qs}).json()[u"problems"_qs].toArray();
        QCOMPARE(problems.size(), 2);
        for (const QJsonValue& problem : problems)
            QCOMPARE(problem[u"reason"_qs].toString().contains(u"left out"_qs), problem[u"refused"_qs].toBool());
    }

    void aDryRunStoresNothing()
    {
        write(u"story.txt"_qs, Story);
        const Outcome read = on({u"import"_qs, path(u"story.txt"_qs), u"--dry-run"_qs});
        QCOMPARE(read.status, cli::Done);
        QVERIFY2(read.out.contains(u"1 can be imported"_qs) && !read.out.contains(u"added"_qs), qPrintable(read.out));
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u""_qs}).out.trimmed(), u"0"_qs);
    }

    void markReadMarksWhatIsAdded()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs), u"--mark-read"_qs});
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"is:unread"_qs}).out.trimmed(), u"0"_qs);
    }

    void tagsAndListsAndRenames()
    {
        importFour();
        QCOMPARE(on({u"tag"_qs, u"add"_qs, u"Energy"_qs, u"1"_qs, u"2"_qs}).out, u"Added 2 of 2\n"_qs);
        QCOMPARE(on({u"tag"_qs, u"add"_qs, u"energy"_qs, u"2,3"_qs, u"--json"_qs}).json()[u"added"_qs].toInt(), 1);
        const Outcome listed = on({u"tag"_qs, u"list"_qs, u"--json"_qs});
        QCOMPARE(listed.json(), (QJsonObject{{u"name"_qs, u"Energy"_qs}, {u"articles"_qs, 3}}));
        QCOMPARE(on({u"tag"_qs, u"list"_qs, u"ENERGY"_qs}).lines().size(), 3);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"tag:energy"_qs}).out.trimmed(), u"3"_qs);
        const QJsonObject shown = on({u"show"_qs, u"1"_qs, u"--json"_qs}).json();
        QCOMPARE(shown[u"tags"_qs].toArray(), QJsonArray{u"Energy"_qs});
        QVERIFY(on({u"search"_qs, u"id:1"_qs, u"--format"_qs, u"csv"_qs}).out.contains(u",Energy,"_qs));
        QCOMPARE(on({u"tag"_qs, u"rename"_qs, u"energy"_qs, u"power"_qs}).status, cli::Done);
        QCOMPARE(on({u"tag"_qs, u"remove"_qs, u"power"_qs, u"1"_qs, u"4"_qs}).out, u"Removed 1 of 2\n"_qs);
        QVERIFY(on({u"tag"_qs, u"delete"_qs, u"power"_qs}).out.contains(u"2 articles"_qs));
        QVERIFY(on({u"tag"_qs, u"list"_qs}).out.isEmpty());
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u""_qs}).out.trimmed(), u"4"_qs);
    }

    void collectsWhatAQueryFinds()
    {
        importFour();
        const QStringList add{u"collection"_qs, u"add"_qs, u"Book/Chapter 2"_qs, u"--query"_qs, u"harbour"_qs};
        QCOMPARE(on(add).out, u"Added 3 of 3\n"_qs);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"in:book"_qs}).out.trimmed(), u"3"_qs);
        QCOMPARE(on({u"collection"_qs, u"list"_qs}).lines().size(), 2);
        QCOMPARE(on({u"collection"_qs, u"list"_qs, u"book/chapter 2"_qs}).lines().size(), 3);
        const QJsonObject shown = on({u"show"_qs, u"2"_qs, u"--json"_qs}).json();
        QCOMPARE(shown[u"collections"_qs].toArray(), QJsonArray{u"Book/Chapter 2"_qs});
        QCOMPARE(on({u"collection"_qs, u"delete"_qs, u"Book"_qs}).lines().size(), 2);
        QVERIFY(on({u"collection"_qs, u"list"_qs}).out.isEmpty());
    }

    void refusesMarksThatMakeNoSense()
    {
        importFour();
        for (const QStringList& words : {QStringList{},
                                         {u"add"_qs},
                                         {u"add"_qs, u"x"_qs},
                                         {u"add"_qs, u"x"_qs, u"y"_qs},
                                         {u"rename"_qs, u"x"_qs},
                                         {u"delete"_qs},
                                         {u"paint"_qs, u"x"_qs}})
            QCOMPARE(on(QStringList{u"tag"_qs} + words).status, cli::WrongUsage);
        QCOMPARE(on({u"tag"_qs, u"delete"_qs, u"nothing"_qs}).status, cli::ItemsRefused);
        QCOMPARE(on({u"tag"_qs, u"remove"_qs, u"nothing"_qs, u"1"_qs}).status, cli::ItemsRefused);
        QCOMPARE(on({u"tag"_qs, u"add"_qs, u"x"_qs, u"1"_qs, u"99"_qs}).status, cli::ItemsRefused);
        QCOMPARE(on({u"tag"_qs, u"list"_qs, u"--json"_qs}).json()[u"articles"_qs].toInt(), 1);
        on({u"tag"_qs, u"add"_qs, u"y"_qs, u"1"_qs});
        QCOMPARE(on({u"tag"_qs, u"rename"_qs, u"x"_qs, u"Y"_qs}).status, cli::WrongUsage);
        QCOMPARE(on({u"collection"_qs, u"add"_qs, u"a//b"_qs, u"1"_qs}).status, cli::WrongUsage);
    }

    void importsIntoTagsAndCollections()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs), u"--tag"_qs, u"press"_qs, u"--tag"_qs, u"sea"_qs, u"--collection"_qs,
            u"Book"_qs});
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"tag:press tag:sea in:book"_qs}).out.trimmed(), u"1"_qs);
    }

    void exportsAPdf()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const QString pdf = path(u"out.pdf"_qs);
        const Outcome exported = on({u"export"_qs, u"--query"_qs, u"turk"_qs, u"-o"_qs, pdf});
        QCOMPARE(exported.status, cli::Done);
        QCOMPARE(exported.out, u"1 article written to %1\n"_qs.arg(pdf));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5).startsWith("%PDF-"));
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) QSKIP("pdftotext is not here");
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_qs, {pdf, u"-"_qs});
        QVERIFY(pdftotext.waitForFinished());
        QVERIFY(QString::fromUtf8(pdftotext.readAllStandardOutput()).contains(u"«Human rights are rights"_qs));
    }

    void exportsNothingWhereNothingIsFound()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        QCOMPARE(on({u"export"_qs, u"--query"_qs, u"zebra"_qs, u"-o"_qs, path(u"out.pdf"_qs)}).status, cli::WrongUsage);
        QVERIFY(!QFile::exists(path(u"out.pdf"_qs)));
    }

    void theTourOfTheReadmeFindsSomething()
    {
        on({u"import"_qs, QStringLiteral(DATELINE_SOURCE_DIR "/resources/sample")});
        QFile readme(QStringLiteral(DATELINE_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString tour = text.section(u"2. **Search.**"_qs, 1).section(u"3. **Read.**"_qs, 0, 0);
        const QStringList pieces = tour.split(u'`');  // every other one stands between two marks
        QVERIFY(pieces.size() > 20);
        for (qsizetype i = 1; i < pieces.size(); i += 2) {
            if (pieces[i] == u"/"_qs || pieces[i].startsWith(u"newer:"_qs)) continue;
            const Outcome found = on({u"search"_qs, u"--count"_qs, u"--"_qs, pieces[i]});
            QVERIFY2(found.out.trimmed().toInt() > 0, qPrintable(pieces[i]));
            QVERIFY2(found.err.isEmpty(), qPrintable(pieces[i] + u": "_qs + found.err));
        }
    }

    void whatHasNoSourceIsNoSource()
    {
        write(u"notes.txt"_qs, "Notes of nobody\n\nThey were found in a drawer.\n");
        on({u"import"_qs, path(u"notes.txt"_qs)});
        QCOMPARE(on({u"library"_qs, u"info"_qs, u"--json"_qs}).json()[u"sources"_qs].toInt(), 0);
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        QCOMPARE(on({u"library"_qs, u"info"_qs, u"--json"_qs}).json()[u"sources"_qs].toInt(), 1);
    }

    void checksAndRepairsTheLibrary()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        QCOMPARE(on({u"library"_qs, u"check"_qs}).status, cli::Done);
        QVERIFY(QFile::remove(path(u"library/index.db"_qs)));
        QCOMPARE(on({u"library"_qs, u"repair"_qs}).status, cli::Done);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"turk"_qs}).out.trimmed(), u"1"_qs);
        QCOMPARE(on({u"library"_qs, u"info"_qs, u"--json"_qs}).json()[u"articles"_qs].toInt(), 1);
    }

    void neverSendsARepairToARepair()
    {
        importFour();
        QFile file(path(u"library/articles.db"_qs));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 8 * 4096 && file.seek(2 * 4096));
        QVERIFY(file.write(QByteArray(6 * 4096, 'x')) > 0);
        file.close();
        QVERIFY(on({u"library"_qs, u"check"_qs}).err.contains(u"dateline library repair"_qs));
        const Outcome repaired = on({u"library"_qs, u"repair"_qs});
        QCOMPARE(repaired.status, cli::LibraryUnusable);
        QVERIFY2(repaired.err.contains(u"import the articles again"_qs), qPrintable(repaired.err));
        QVERIFY2(!repaired.err.contains(u"library repair"_qs), qPrintable(repaired.err));
    }

    void anExportToNowhereEndsWithTwo()
    {
        importFour();
        QCOMPARE(on({u"export"_qs, u"--ids"_qs, u"1"_qs, u"-o"_qs, path(u"none/out.pdf"_qs)}).status, cli::WrongUsage);
        QVERIFY(!QFile::exists(path(u"none"_qs)));
    }

    void namesTheArticlesThatAnExportLacks()
    {
        importFour();
        for (const QString& order : {u"given"_qs, u"newest"_qs}) {
            const Outcome exported = on({u"export"_qs, u"--ids"_qs, u"1,99,2"_qs, u"--order"_qs, order, u"--json"_qs,
                                         u"--quiet"_qs, u"-o"_qs, path(u"out.pdf"_qs)});
            QCOMPARE(exported.status, cli::ItemsRefused);
            QCOMPARE(exported.err, u"There is no article 99 in this library.\n"_qs);
            QCOMPARE(exported.json()[u"articles"_qs].toInt(), 2);
        }
    }

    void misuseEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList{u"search"_qs, u"--frobnicate"_qs};
        QTest::newRow("a planned command") << QStringList{u"quotes"_qs, u"x"_qs};
        QTest::newRow("a field that is none") << QStringList{u"facets"_qs, u"x"_qs, u"--field"_qs, u"colour"_qs};
        QTest::newRow("a top that is none") << QStringList{u"facets"_qs, u"x"_qs, u"--top"_qs, u"-3"_qs};
        QTest::newRow("a step that is none") << QStringList{u"timeline"_qs, u"x"_qs, u"--by"_qs, u"hour"_qs};
        QTest::newRow("an option that explain has not") << QStringList{u"explain"_qs, u"x"_qs, u"--top"_qs, u"3"_qs};
        QTest::newRow("a number that is none") << QStringList{u"search"_qs, u"x"_qs, u"--limit"_qs, u"many"_qs};
        QTest::newRow("an id that is none") << QStringList{u"show"_qs, u"first"_qs};
        QTest::newRow("an unknown format") << QStringList{u"show"_qs, u"1"_qs, u"--format"_qs, u"docx"_qs};
        QTest::newRow("an unknown action") << QStringList{u"library"_qs, u"burn"_qs};
        QTest::newRow("nothing to import") << QStringList{u"import"_qs};
        QTest::newRow("an export without a file") << QStringList{u"export"_qs, u"--query"_qs, u"x"_qs};
    }

    void misuseEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = on(arguments);
        QCOMPARE(outcome.status, cli::WrongUsage);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(path(u"library"_qs)));
    }

    void aSearchWithADashIsToldHowToBeWritten()
    {
        const Outcome dashed = on({u"search"_qs, u"oil"_qs, u"-gas"_qs});
        QCOMPARE(dashed.status, cli::WrongUsage);
        QVERIFY2(dashed.err.contains(u"search -- 'oil -gas'"_qs), qPrintable(dashed.err));
        QVERIFY(!on({u"show"_qs, u"-gas"_qs}).err.contains(u"-- '"_qs));
    }

    void aLibraryThatIsNoneEndsWithThree()
    {
        const Outcome missing = on({u"search"_qs, u"x"_qs});
        QCOMPARE(missing.status, cli::LibraryUnusable);
        QVERIFY(missing.err.contains(u"library"_qs));
        QVERIFY(!QFile::exists(path(u"library"_qs)));
        write(u"library/articles.db"_qs, "this is no database at all, but a text of some length");
        QCOMPARE(on({u"search"_qs, u"x"_qs}).status, cli::LibraryUnusable);
        QCOMPARE(on({u"import"_qs, path(u"story.txt"_qs)}).status, cli::LibraryUnusable);
    }

    void remarksGoToTheErrorStream()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const Outcome found = on({u"search"_qs, u"date:2023-13 turk"_qs});
        QVERIFY(!found.err.isEmpty());
        QVERIFY(on({u"search"_qs, u"date:2023-13 turk"_qs, u"--quiet"_qs}).err.isEmpty());
    }

    void tellsACommandFromAQuery_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("a command") << QStringList{u"search"_qs, u"x"_qs} << true;
        QTest::newRow("after the library") << QStringList{u"--library"_qs, u"show"_qs, u"import"_qs} << true;
        QTest::newRow("a planned one") << QStringList{u"quotes"_qs} << true;
        QTest::newRow("help") << QStringList{u"--help"_qs} << true;
        QTest::newRow("nothing") << QStringList{} << false;
        QTest::newRow("a query") << QStringList{u"türk reforms"_qs} << false;
        QTest::newRow("a library called search") << QStringList{u"--library"_qs, u"search"_qs} << false;
        QTest::newRow("after two dashes") << QStringList{u"--"_qs, u"export"_qs} << false;
    }

    void correctsAndTakesBack()
    {
        importFour();
        QCOMPARE(on({u"correct"_qs, u"1"_qs, u"2"_qs, u"--date"_qs, u"5 May 1999"_qs, u"--place"_qs, u"Oral"_qs}).out,
                 u"Corrected 2 of 2\n"_qs);
        const QJsonObject shown = on({u"show"_qs, u"1"_qs, u"--json"_qs}).json();
        QCOMPARE(shown[u"date"_qs].toString(), u"1999-05-05"_qs);
        QCOMPARE(shown[u"corrections"_qs].toObject().keys(), (QStringList{u"date"_qs, u"place"_qs}));
        QCOMPARE(shown[u"corrections"_qs][u"date"_qs].toString(), u"2023-01-01"_qs);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"is:corrected place:oral"_qs}).out.trimmed(), u"2"_qs);
        QCOMPARE(on({u"correct"_qs, u"1"_qs, u"--undo"_qs, u"date"_qs, u"--json"_qs}).json()[u"corrected"_qs].toInt(),
                 1);
        QCOMPARE(on({u"correct"_qs, u"--query"_qs, u"is:corrected"_qs, u"--undo"_qs, u"all"_qs}).out,
                 u"Corrected 2 of 2\n"_qs);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"is:corrected"_qs}).out.trimmed(), u"0"_qs);
        QCOMPARE(on({u"correct"_qs, u"1,99"_qs, u"--source"_qs, u""_qs}).status, cli::ItemsRefused);
        QVERIFY(on({u"show"_qs, u"1"_qs, u"--json"_qs}).json()[u"source"_qs].isNull());
        QVERIFY(on({u"correct"_qs, u"1"_qs, u"--language"_qs, u"kaz"_qs, u"--quiet"_qs}).out.isEmpty());
        QCOMPARE(on({u"show"_qs, u"1"_qs, u"--json"_qs}).json()[u"languageFrom"_qs].toString(), u"reader"_qs);
        QCOMPARE(on({u"import"_qs, path(u"in"_qs), u"--json"_qs}).json()[u"duplicates"_qs].toInt(), 4);
        QVERIFY(on({u"library"_qs, u"check"_qs}).out.contains(u"sound"_qs));
    }

    void refusesToCorrectWhatMakesNoSense()
    {
        importFour();
        const std::vector<QStringList> wrong{{},
                                             {u"1"_qs},
                                             {u"--place"_qs, u"Oral"_qs},
                                             {u"x"_qs, u"--place"_qs, u"Oral"_qs},
                                             {u"1"_qs, u"--query"_qs, u"oil"_qs, u"--place"_qs, u"Oral"_qs},
                                             {u"1"_qs, u"--date"_qs, u"30 February 2023"_qs},
                                             {u"1"_qs, u"--headline"_qs, u" "_qs},
                                             {u"1"_qs, u"--language"_qs, u"Klingon"_qs},
                                             {u"1"_qs, u"--undo"_qs, u"body"_qs}};
        for (const QStringList& words : wrong) {
            const Outcome outcome = on(QStringList{u"correct"_qs} + words);
            QCOMPARE(outcome.status, cli::WrongUsage);
            QVERIFY(!outcome.err.isEmpty());
        }
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"is:corrected"_qs}).out.trimmed(), u"0"_qs);
    }

    void renamesAndMergesSources()
    {
        importFour();
        QCOMPARE(on({u"source"_qs, u"list"_qs}).out, u"         4  Kazinform\n"_qs);
        QVERIFY(on({u"source"_qs, u"rename"_qs, u"kazinform"_qs, u"Qazinform"_qs}).out.contains(u"4 articles"_qs));
        on({u"correct"_qs, u"1"_qs, u"--source"_qs, u"Reuters"_qs});
        const Outcome merged = on({u"source"_qs, u"rename"_qs, u"reuters"_qs, u"QAZINFORM"_qs});
        QCOMPARE(merged.out, u"Merged “reuters” into “Qazinform”, which was there: 1 articles.\n"_qs);
        QCOMPARE(on({u"source"_qs, u"list"_qs, u"--json"_qs}).json()[u"articles"_qs].toInt(), 4);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"source:kazinform"_qs}).out.trimmed(), u"0"_qs);
        QCOMPARE(on({u"source"_qs, u"restore"_qs, u"Qazinform"_qs}).status, cli::Done);
        QCOMPARE(on({u"source"_qs, u"list"_qs}).lines().size(), 2);
        QCOMPARE(on({u"source"_qs, u"rename"_qs, u"nobody"_qs, u"x"_qs}).status, cli::ItemsRefused);
        for (const QStringList& words : {QStringList{}, QStringList{u"rename"_qs, u"x"_qs}, QStringList{u"drop"_qs}})
            QCOMPARE(on(QStringList{u"source"_qs} + words).status, cli::WrongUsage);
        QCOMPARE(on({u"source"_qs, u"rename"_qs, u"Kazinform"_qs, u" "_qs}).status, cli::WrongUsage);
    }

    void tellsACommandFromAQuery()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isCommand);
        QCOMPARE(cli::isCommand(arguments), isCommand);
    }

    void helpNamesEveryCommandThatIsBuiltAndNoOther()
    {
        const QString help = run({u"--help"_qs}).out;
        for (const char* name : {"import", "search", "show", "facets", "timeline", "explain", "bookmark", "correct",
                                 "source", "export", "library"}) {
            QVERIFY2(help.contains(u"\n  "_qs + QLatin1String(name) + u' '), name);
            const Outcome outcome = run({QLatin1String(name), u"--help"_qs});
            QCOMPARE(outcome.status, cli::Done);
            QVERIFY2(outcome.out.contains(u"--library"_qs), name);
        }
        QVERIFY(!help.contains(u"quotes"_qs));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
