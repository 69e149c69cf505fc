// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"

using namespace dateline;
using namespace dateline::tests;

/// What a person highlights, notes and gathers.
class AnnotationCommandsTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }
    void highlightsAndListsAndChanges();
    void aHeadlineIsHighlighted();
    void aLostHighlightIsListed();
    void refusesHighlightsThatMakeNoSense();
    void notesArticles();
    void takesANoteFromAHighlight();
    void refusesNotesThatMakeNoSense();
    void gathersPassages();
    void movesPassagesAndLooksAfterBaskets();
    void refusesBasketsThatMakeNoSense();
    void whatIsWrittenIsFound();
    void annotationsGoOutAndComeIn();
    void helpNamesThem();

private:
    /// «minister met» of the first article, in its body.
    Outcome highlight(const QStringList& more = {}) const
    {
        return on(QStringList{u"highlight"_qs, u"add"_qs, u"1"_qs, u"--from"_qs, u"24"_qs, u"--to"_qs, u"36"_qs} +
                  more);
    }
    /// Number 1 is the story of the minister.
    void importStory() const
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
    }
};

void AnnotationCommandsTest::highlightsAndListsAndChanges()
{
    importStory();
    const QJsonObject made = highlight({u"--json"_qs}).json();
    QCOMPARE(made[u"exact"_qs].toString(), u"minister met"_qs);
    QCOMPARE(made[u"colour"_qs].toString(), u"yellow"_qs);
    QCOMPARE(made[u"article"_qs].toInt(), 1);
    QCOMPARE(made[u"from"_qs].toInt(), 24);
    QCOMPARE(made[u"to"_qs].toInt(), 36);
    QVERIFY(made[u"placed"_qs].toBool() && made[u"note"_qs].isNull());
    QVERIFY(made[u"prefix"_qs].toString().endsWith(u"– The "_qs));
    QVERIFY(highlight({u"--colour"_qs, u"Pink"_qs, u"--note"_qs, u"who?"_qs})
                .out.contains(u"pink      who? · minister met"_qs));
    QCOMPARE(on({u"highlight"_qs, u"list"_qs}).lines().size(), 2);
    QCOMPARE(on({u"highlight"_qs, u"list"_qs, u"1"_qs}).lines().size(), 2);
    QVERIFY(on({u"highlight"_qs, u"list"_qs, u"7"_qs}).out.isEmpty());
    QCOMPARE(on({u"highlight"_qs, u"list"_qs, u"--query"_qs, u"harbour"_qs}).lines().size(), 2);
    QVERIFY(on({u"highlight"_qs, u"list"_qs, u"--query"_qs, u"grain"_qs}).out.isEmpty());
    QCOMPARE(on({u"highlight"_qs, u"list"_qs, u"--colour"_qs, u"pink"_qs}).lines().size(), 1);
    QVERIFY(on({u"highlight"_qs, u"list"_qs, u"--lost"_qs}).out.isEmpty());
    QCOMPARE(on({u"highlight"_qs, u"change"_qs, u"1,2"_qs, u"--colour"_qs, u"blue"_qs}).out, u"Changed 2 of 2\n"_qs);
    QCOMPARE(on({u"highlight"_qs, u"list"_qs, u"--colour"_qs, u"blue"_qs}).lines().size(), 2);
    const QJsonArray shown = on({u"show"_qs, u"1"_qs, u"--json"_qs}).json()[u"annotations"_qs].toArray();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[1].toObject()[u"note"_qs].toString(), u"who?"_qs);
    const Outcome removed = on({u"highlight"_qs, u"remove"_qs, u"1"_qs, u"9"_qs});
    QCOMPARE(removed.status, cli::ItemsRefused);
    QCOMPARE(removed.out, u"Removed 1 of 2\n"_qs);
    QVERIFY(removed.err.contains(u"no highlight 9"_qs));
    QCOMPARE(on({u"highlight"_qs, u"list"_qs}).lines().size(), 1);
}

void AnnotationCommandsTest::aHeadlineIsHighlighted()
{
    importStory();
    const QJsonObject made = on({u"highlight"_qs, u"add"_qs, u"1"_qs, u"--from"_qs, u"0"_qs, u"--to"_qs, u"8"_qs,
                                 u"--field"_qs, u"headline"_qs, u"--json"_qs})
                                 .json();
    QCOMPARE(made[u"exact"_qs].toString(), u"Minister"_qs);
    QCOMPARE(made[u"field"_qs].toString(), u"headline"_qs);
}

void AnnotationCommandsTest::aLostHighlightIsListed()
{
    const auto import = [this](const QByteArray& body) {
        write(u"a.jsonl"_qs, "{\"id\":\"7\",\"headline\":\"One\",\"body\":\"" + body + "\"}\n");
        QCOMPARE(on({u"import"_qs, path(u"a.jsonl"_qs)}).status, cli::Done);
    };
    const QByteArray rest = "The minister waved to them from the new pier, and the mills of the town wait for more.";
    import("The ships left the harbour at noon with all the grain of the year. " + rest);
    QCOMPARE(on({u"highlight"_qs, u"add"_qs, u"1"_qs, u"--from"_qs, u"4"_qs, u"--to"_qs, u"40"_qs}).status, cli::Done);
    import(rest);
    const Outcome lost = on({u"highlight"_qs, u"list"_qs, u"--lost"_qs, u"--json"_qs});
    QCOMPARE(lost.json()[u"exact"_qs].toString(), u"ships left the harbour at noon with "_qs);
    QVERIFY(!lost.json()[u"placed"_qs].toBool());
    QVERIFY(on({u"highlight"_qs, u"list"_qs}).out.contains(u"(lost)"_qs));
    import("Now: the ships left the harbour at noon with all the grain of the year. " + rest);
    QVERIFY(on({u"highlight"_qs, u"list"_qs, u"--lost"_qs}).out.isEmpty());
}

void AnnotationCommandsTest::refusesHighlightsThatMakeNoSense()
{
    importStory();
    const QStringList add{u"add"_qs, u"1"_qs, u"--from"_qs, u"0"_qs, u"--to"_qs};
    for (const QStringList& words : {QStringList{},
                                     {u"add"_qs},
                                     {u"add"_qs, u"1"_qs},
                                     {u"add"_qs, u"x"_qs, u"--from"_qs, u"0"_qs, u"--to"_qs, u"5"_qs},
                                     {u"add"_qs, u"1"_qs, u"--from"_qs, u"5"_qs, u"--to"_qs, u"5"_qs},
                                     {u"add"_qs, u"1"_qs, u"--from"_qs, u"-5"_qs, u"--to"_qs, u"5"_qs},
                                     add + QStringList{u"99999"_qs},
                                     add + QStringList{u"99999999999"_qs},
                                     add + QStringList{u"8"_qs, u"--colour"_qs, u"red"_qs},
                                     add + QStringList{u"8"_qs, u"--field"_qs, u"byline"_qs},
                                     {u"change"_qs, u"1"_qs},
                                     {u"list"_qs, u"x"_qs},
                                     {u"remove"_qs},
                                     {u"paint"_qs, u"1"_qs}})
        QCOMPARE(on(QStringList{u"highlight"_qs} + words).status, cli::WrongUsage);
    QCOMPARE(on({u"highlight"_qs, u"add"_qs, u"99"_qs, u"--from"_qs, u"0"_qs, u"--to"_qs, u"5"_qs}).status,
             cli::ItemsRefused);
    QVERIFY(on({u"highlight"_qs, u"list"_qs}).out.isEmpty());
    QCOMPARE(run({u"--library"_qs, path(u"none"_qs), u"highlight"_qs, u"list"_qs}).status, cli::LibraryUnusable);
}

void AnnotationCommandsTest::notesArticles()
{
    importStory();
    QCOMPARE(on({u"note"_qs, u"add"_qs, u"1"_qs, u"ask"_qs, u"the harbour"_qs}).status, cli::Done);
    QVERIFY(on({u"note"_qs, u"list"_qs}).out.contains(u"ask the harbour"_qs));
    const QJsonObject told = on({u"note"_qs, u"list"_qs, u"1"_qs, u"--json"_qs}).json();
    QCOMPARE(told[u"note"_qs].toString(), u"ask the harbour"_qs);
    QVERIFY(told[u"colour"_qs].isNull() && !told.contains(u"exact"_qs));
    QVERIFY(on({u"highlight"_qs, u"list"_qs}).out.isEmpty());
    QCOMPARE(on({u"note"_qs, u"remove"_qs, u"1"_qs}).out, u"Removed 1 of 1\n"_qs);
    QVERIFY(on({u"note"_qs, u"list"_qs}).out.isEmpty());
}

void AnnotationCommandsTest::takesANoteFromAHighlight()
{
    importStory();
    highlight({u"--note"_qs, u"who?"_qs});
    QCOMPARE(on({u"note"_qs, u"list"_qs}).lines().size(), 1);
    QCOMPARE(on({u"note"_qs, u"remove"_qs, u"1"_qs}).status, cli::Done);
    QVERIFY(on({u"note"_qs, u"list"_qs}).out.isEmpty());
    QCOMPARE(on({u"highlight"_qs, u"list"_qs}).lines().size(), 1);
}

void AnnotationCommandsTest::refusesNotesThatMakeNoSense()
{
    importStory();
    for (const QStringList& words : {QStringList{},
                                     {u"add"_qs},
                                     {u"add"_qs, u"1"_qs},
                                     {u"add"_qs, u"1"_qs, u" "_qs},
                                     {u"add"_qs, u"1,2"_qs, u"x"_qs},
                                     {u"list"_qs, u"x"_qs},
                                     {u"remove"_qs}})
        QCOMPARE(on(QStringList{u"note"_qs} + words).status, cli::WrongUsage);
    QCOMPARE(on({u"note"_qs, u"add"_qs, u"99"_qs, u"x"_qs}).status, cli::ItemsRefused);
    QCOMPARE(on({u"note"_qs, u"remove"_qs, u"99"_qs}).status, cli::ItemsRefused);
}

void AnnotationCommandsTest::gathersPassages()
{
    importFour();
    const QStringList add{u"basket"_qs, u"add"_qs, u"1"_qs, u"--from"_qs, u"0"_qs, u"--to"_qs, u"6"_qs};
    QCOMPARE(on(add + QStringList{u"--comment"_qs, u"place"_qs, u"--json"_qs}).json()[u"id"_qs].toInt(), 1);
    QCOMPARE(on({u"basket"_qs, u"add"_qs, u"2"_qs}).status, cli::Done);
    const QJsonObject basket = on({u"basket"_qs, u"list"_qs, u"--json"_qs}).json();
    QCOMPARE(basket, (QJsonObject{{u"name"_qs, u"Basket"_qs}, {u"passages"_qs, 2}, {u"current"_qs, true}}));
    const QStringList shown = on({u"basket"_qs, u"show"_qs, u"--json"_qs}).lines();
    QCOMPARE(shown.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(shown[0].toUtf8()).object();
    QCOMPARE(first[u"comment"_qs].toString(), u"place"_qs);
    QCOMPARE(first[u"to"_qs].toInt(), 6);
    QVERIFY(!first[u"headline"_qs].toString().isEmpty());
    // All of the text, where no passage is named.
    QVERIFY(QJsonDocument::fromJson(shown[1].toUtf8()).object()[u"exact"_qs].toString().endsWith(u'.'));
    QCOMPARE(on({u"basket"_qs, u"comment"_qs, u"2"_qs, u"all"_qs, u"of it"_qs}).status, cli::Done);
    QVERIFY(on({u"basket"_qs, u"show"_qs}).out.contains(u"all of it · "_qs));
}

void AnnotationCommandsTest::movesPassagesAndLooksAfterBaskets()
{
    importFour();
    QCOMPARE(on({u"basket"_qs, u"create"_qs, u"Speeches"_qs}).status, cli::Done);
    for (int number = 1; number <= 4; ++number) on({u"basket"_qs, u"add"_qs, QString::number(number)});
    const auto order = [this](const QString& name) {
        QStringList numbers;
        for (const QString& line : on({u"basket"_qs, u"show"_qs, name}).lines())
            numbers << line.simplified().section(u' ', 0, 0);
        return numbers.join(u' ');
    };
    QCOMPARE(order(u"speeches"_qs), u"1 2 3 4"_qs);
    QCOMPARE(on({u"basket"_qs, u"move"_qs, u"4"_qs, u"2"_qs, u"--before"_qs, u"1"_qs}).out, u"Moved 2 of 2\n"_qs);
    QCOMPARE(order(u"Speeches"_qs), u"4 2 1 3"_qs);
    on({u"basket"_qs, u"create"_qs, u"Other"_qs});
    on({u"basket"_qs, u"move"_qs, u"1"_qs, u"--basket"_qs, u"other"_qs});
    QCOMPARE(order(u"other"_qs), u"1"_qs);
    on({u"basket"_qs, u"use"_qs, u"speeches"_qs});
    QCOMPARE(on({u"basket"_qs, u"show"_qs}).lines().size(), 3);
    QCOMPARE(on({u"basket"_qs, u"remove"_qs, u"4,99"_qs}).status, cli::ItemsRefused);
    QCOMPARE(order(u"speeches"_qs), u"2 3"_qs);
    on({u"basket"_qs, u"rename"_qs, u"speeches"_qs, u"Talks"_qs});
    QCOMPARE(on({u"basket"_qs, u"clear"_qs, u"talks"_qs}).out, u"Removed 2 of 2\n"_qs);
    QCOMPARE(on({u"basket"_qs, u"delete"_qs, u"other"_qs}).status, cli::Done);
    QCOMPARE(on({u"basket"_qs, u"list"_qs}).lines().size(), 1);
}

void AnnotationCommandsTest::refusesBasketsThatMakeNoSense()
{
    importFour();
    for (const QStringList& words : {QStringList{},
                                     {u"add"_qs},
                                     {u"add"_qs, u"1"_qs, u"2"_qs},
                                     {u"add"_qs, u"1"_qs, u"--from"_qs, u"3"_qs},
                                     {u"add"_qs, u"1"_qs, u"--before"_qs, u"x"_qs},
                                     {u"create"_qs},
                                     {u"create"_qs, u" "_qs},
                                     {u"move"_qs},
                                     {u"comment"_qs, u"1"_qs},
                                     {u"list"_qs, u"x"_qs},
                                     {u"paint"_qs}})
        QCOMPARE(on(QStringList{u"basket"_qs} + words).status, cli::WrongUsage);
    for (const QStringList& words : {QStringList{u"show"_qs},
                                     {u"show"_qs, u"none"_qs},
                                     {u"use"_qs, u"none"_qs},
                                     {u"delete"_qs, u"none"_qs},
                                     {u"clear"_qs},
                                     {u"comment"_qs, u"9"_qs, u"x"_qs},
                                     {u"add"_qs, u"99"_qs},
                                     {u"add"_qs, u"1"_qs, u"--basket"_qs, u"none"_qs}})
        QCOMPARE(on(QStringList{u"basket"_qs} + words).status, cli::ItemsRefused);
    QVERIFY(on({u"basket"_qs, u"show"_qs}).err.contains(u"A basket"_qs));
}

void AnnotationCommandsTest::whatIsWrittenIsFound()
{
    importStory();
    highlight({u"--note"_qs, u"Ask Jürg"_qs});
    on({u"basket"_qs, u"add"_qs, u"1"_qs, u"--basket"_qs, u""_qs});
    for (const QString& query :
         {u"note:jurg"_qs, u"note:\"ask jürg\""_qs, u"highlight:minist*"_qs, u"has:note"_qs, u"highlight:yellow"_qs,
          u"is:highlighted"_qs, u"basket:basket"_qs, u"is:noted harbour"_qs})
        QCOMPARE(on({u"search"_qs, u"--count"_qs, query}).out.trimmed(), u"1"_qs);
    for (const QString& query : {u"note:minister"_qs, u"highlight:harbour"_qs, u"highlight:\"yellow\""_qs,
                                 u"highlight:pink"_qs, u"basket:other"_qs, u"NOT has:note"_qs})
        QCOMPARE(on({u"search"_qs, u"--count"_qs, query}).out.trimmed(), u"0"_qs);
    QVERIFY(on({u"explain"_qs, u"note:jurg"_qs}).out.contains(u"note:jurg"_qs));
}

void AnnotationCommandsTest::annotationsGoOutAndComeIn()
{
    importStory();
    highlight({u"--note"_qs, u"who?"_qs});
    const QString file = path(u"out.json"_qs);
    QCOMPARE(on({u"export"_qs, u"--format"_qs, u"annotations"_qs, u"--ids"_qs, u"1"_qs, u"-o"_qs, file}).status,
             cli::Done);
    QCOMPARE(on({u"highlight"_qs, u"import"_qs, file}).out, u"Added 0 of 1; 1 were there already\n"_qs);
    on({u"highlight"_qs, u"remove"_qs, u"1"_qs});
    const QJsonObject report = on({u"highlight"_qs, u"import"_qs, file, u"--json"_qs}).json();
    QCOMPARE(report, (QJsonObject{{u"read"_qs, 1}, {u"added"_qs, 1}, {u"equal"_qs, 0}, {u"refused"_qs, 0}}));
    QVERIFY(on({u"highlight"_qs, u"list"_qs}).out.contains(u"who? · minister met"_qs));
    QCOMPARE(on({u"highlight"_qs, u"import"_qs, path(u"none"_qs)}).status, cli::ItemsRefused);
    QCOMPARE(on({u"highlight"_qs, u"import"_qs}).status, cli::WrongUsage);
    write(u"foreign.json"_qs, R"([{"type":"Annotation","target":"https://a.example/","bodyValue":"x"}])");
    const Outcome foreign = on({u"highlight"_qs, u"import"_qs, path(u"foreign.json"_qs)});
    QCOMPARE(foreign.status, cli::ItemsRefused);
    QVERIFY(foreign.err.contains(u"its article is not in this library"_qs));
}

void AnnotationCommandsTest::helpNamesThem()
{
    const QString help = run({u"--help"_qs}).out;
    for (const QString& name : {u"  highlight "_qs, u"  note "_qs, u"  basket "_qs}) QVERIFY(help.contains(name));
    for (const QString& name : {u"highlight"_qs, u"note"_qs, u"basket"_qs}) {
        const Outcome asked = run({name, u"--help"_qs});
        QCOMPARE(asked.status, cli::Done);
        QVERIFY(asked.out.contains(u"Usage: dateline "_qs + name));
    }
}

QTEST_GUILESS_MAIN(AnnotationCommandsTest)
#include "AnnotationCommandsTest.moc"
