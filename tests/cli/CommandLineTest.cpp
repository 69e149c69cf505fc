// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"

#include <QProcess>
#include <QStandardPaths>

using namespace dateline;
using namespace dateline::tests;

class CommandLineTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }

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

    void showsTheMarkupThatAnArticleCameWith()
    {
        write(u"page.jsonl"_qs,
              "{\"title\": \"Port\", \"html\": \"<h2>Ships</h2><p onclick='x()'>wait<script>x()"
              "</script> for %1</p><img src=https://example.org/a.png>\"}\n");
        on({u"import"_qs, path(u"page.jsonl"_qs)});
        QCOMPARE(on({u"show"_qs, u"1"_qs}).out, u"Port\n\nShips\n\nwait for %1\n"_qs);
        const QString html = on({u"show"_qs, u"1"_qs, u"--format"_qs, u"html"_qs}).out;
        QVERIFY(
            html.contains(u"<h2>Ships</h2>\n<p>wait for %1</p>\n<p><img src=\"https://example.org/a.png\"></p>"_qs));
        QVERIFY(html.contains(u"img-src data:\">"_qs));
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
        QTest::newRow("an unknown form") << QStringList{u"export"_qs, u"--query"_qs, u"x"_qs, u"--format"_qs,
                                                        u"docx"_qs,   u"-o"_qs,      u"x"_qs};
        QTest::newRow("an unknown field of a list")
            << QStringList{u"export"_qs, u"--query"_qs, u"x"_qs, u"--fields"_qs, u"date,colour"_qs, u"-o"_qs, u"x"_qs};
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
                                 "source", "export", "verify", "library"}) {
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
