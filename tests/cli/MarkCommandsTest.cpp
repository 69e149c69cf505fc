// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"

using namespace dateline;
using namespace dateline::tests;

/// What a person says of articles: bookmarks, tags, collections, corrections and names of sources.
class MarkCommandsTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }

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

    void reviewsAreBegunJudgedAndExported()
    {
        importFour();
        QCOMPARE(on({u"review"_qs, u"begin"_qs, u"Harbours"_qs, u"harbour"_qs}).status, cli::Done);
        QStringList ids;
        for (const QString& line : on({u"search"_qs, u"harbour"_qs, u"--format"_qs, u"jsonl"_qs}).lines())
            ids.append(QString::number(QJsonDocument::fromJson(line.toUtf8()).object()[u"id"_qs].toInt()));
        QCOMPARE(ids.size(), 3);
        QCOMPARE(on({u"review"_qs, u"judge"_qs, u"harbours"_qs, u"relevant"_qs, ids[0], ids[1]}).out,
                 u"Changed 2 of 2\n"_qs);
        QCOMPARE(on({u"review"_qs, u"judge"_qs, u"Harbours"_qs, u"rejected"_qs, ids[2], u"--reason"_qs, u"a, b"_qs,
                     u"--json"_qs})
                     .json(),
                 (QJsonObject{{u"changed"_qs, 1}, {u"of"_qs, 1}}));
        QCOMPARE(on({u"review"_qs, u"judge"_qs, u"Harbours"_qs, u"unseen"_qs, ids[1]}).status, cli::Done);
        QCOMPARE(on({u"review"_qs, u"list"_qs, u"--json"_qs}).json(), (QJsonObject{{u"name"_qs, u"Harbours"_qs},
                                                                                   {u"query"_qs, u"harbour"_qs},
                                                                                   {u"relevant"_qs, 1},
                                                                                   {u"rejected"_qs, 1},
                                                                                   {u"seen"_qs, 0}}));
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"review:harbours is:rejected"_qs}).out.trimmed(), u"1"_qs);
        QVERIFY(on({u"review"_qs, u"show"_qs, u"Harbours"_qs}).out.contains(u"rejected a, b"_qs));
        QCOMPARE(on({u"review"_qs, u"export"_qs, u"Harbours"_qs, u"-o"_qs, path(u"ledger.csv"_qs)}).status, cli::Done);
        QFile ledger(path(u"ledger.csv"_qs));
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        QCOMPARE(ledger.readAll().count("\r\n"), 4);  // three that are found, and the heading
        QVERIFY(on({u"review"_qs, u"delete"_qs, u"Harbours"_qs}).out.contains(u"2 articles"_qs));
        QVERIFY(on({u"review"_qs, u"list"_qs}).out.isEmpty());
    }

    void reviewsThatMakeNoSenseAreRefused()
    {
        importFour();
        const QStringList calls{u"review"_qs, u"review begin a"_qs, u"review judge a great 1"_qs,
                                u"review judge a seen x"_qs, u"review export a"_qs};
        for (const QString& call : calls) QCOMPARE(on(call.split(u' ')).status, cli::WrongUsage);
        const Outcome missing = on({u"review"_qs, u"show"_qs, u"nothing"_qs});
        QVERIFY(missing.status != cli::Done);
        QVERIFY(missing.err.contains(u"nothing"_qs));
        on({u"review"_qs, u"begin"_qs, u"a"_qs, u"harbour"_qs});
        QVERIFY(on({u"review"_qs, u"begin"_qs, u"A"_qs, u"grain"_qs}).status != cli::Done);
        QCOMPARE(on({u"review"_qs, u"judge"_qs, u"a"_qs, u"seen"_qs, u"1"_qs, u"99"_qs}).status, cli::ItemsRefused);
    }
};

QTEST_GUILESS_MAIN(MarkCommandsTest)
#include "MarkCommandsTest.moc"
