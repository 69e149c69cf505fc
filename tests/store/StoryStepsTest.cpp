// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CorrectedLibrary.h"
#include "store/Connection.h"

using namespace dateline;
using namespace dateline::tests;

/// Which articles are updates, corrections or withdrawn, through whatever becomes of them.
class StoryStepsTest : public QObject, private CorrectedLibrary {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }

    void findsWhatAgenciesSay_data();
    void findsWhatAgenciesSay();
    void readsTheSlugToo();
    void takesForAnUpdateWhatHasAnEarlierText();
    void takesForAnUpdateWhatAnOlderTextCameTo();
    void followsANewHeadline();
    void followsACorrectedHeadline();
    void leavesOutTheBin();
    void makesAnIndexOfOtherRulesAnew();

private:
    /// Of each of the three, what is found.
    struct Steps {
        ArticleIds updates = {};
        ArticleIds corrections = {};
        ArticleIds killed = {};

        bool operator==(const Steps&) const = default;
    };
    Steps steps() const { return {found(u"is:update"_s), found(u"is:correction"_s), found(u"is:killed"_s)}; }

    ArticleIds add(const ArticleDraft& draft) const
    {
        const auto outcome = library->import({draft});
        library->index();
        return outcome.added;
    }

    void undo(qint64 import) const
    {
        TemporaryLibrary::value(library->articleWriter()->undoImport(import));
        library->index();
    }
};

static ArticleDraft headed(int number, const QString& headline)
{
    ArticleDraft draft = tests::draft(number);
    draft.headline = headline;
    return draft;
}

static qint64 lastImport(const TemporaryLibrary& library)
{
    const auto articles =
        TemporaryLibrary::value(store::Connection::open(library.file("articles.db"), store::Access::ReadOnly));
    return TemporaryLibrary::value(articles->ask(u"SELECT max(id) FROM import"_s)).toLongLong();
}

void StoryStepsTest::findsWhatAgenciesSay_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("query");
    const auto row = [](const QString& headline, const QString& query) {
        QTest::newRow(qPrintable(headline)) << headline << query;
    };
    row(u"UPDATE 2-Grain goes to Aktau"_s, u"is:update"_s);
    row(u"(2nd LD) Grain goes"_s, u"is:update"_s);
    row(u"Зерно идёт в Актау (дополнено)"_s, u"is:update"_s);
    row(u"CORRECTED-UPDATE 2-Grain goes"_s, u"is:correction"_s);
    row(u"粮食运往阿克套（更正）"_s, u"is:correction"_s);
    row(u"KILL: Grain goes"_s, u"is:killed"_s);
    row(u"АННУЛИРУЕТСЯ: Зерно идёт"_s, u"is:killed"_s);
    row(u"Update on grain is due"_s, QString());
    row(u"Kill or be killed"_s, QString());
    row(u"RPT-Grain goes"_s, QString());
    row(u"Grain goes, 2nd take"_s, QString());
    row(QString(u'K').repeated(100'000), QString());
}

void StoryStepsTest::findsWhatAgenciesSay()
{
    QFETCH(QString, headline);
    QFETCH(QString, query);
    const ArticleIds added = add(headed(20, headline));
    QCOMPARE(added.size(), size_t(1));
    for (const QString& each : {u"is:update"_s, u"is:correction"_s, u"is:killed"_s})
        QCOMPARE(found(each), each == query ? added : ArticleIds());
}

void StoryStepsTest::readsTheSlugToo()
{
    ArticleDraft draft = headed(20, u"UPDATE 1-Grain goes"_s);
    draft.slug = u"BC-Grain, KILL"_s;
    const ArticleIds added = add(draft);
    QCOMPARE(steps(), Steps{.killed = added});
}

void StoryStepsTest::takesForAnUpdateWhatHasAnEarlierText()
{
    QCOMPARE(steps(), Steps());
    ArticleDraft edited = tests::draft(3);
    edited.body += u" Zebra."_s;
    add(edited);
    const ArticleIds updated = found(u"zebra"_s);
    QCOMPARE(updated.size(), size_t(1));
    QCOMPARE(steps(), Steps{.updates = updated});
    edited.headline = u"CORRECTED-Story 3 of the wire"_s;
    edited.date = day(2023, 3, 18);
    add(edited);
    QCOMPARE(steps(), (Steps{.updates = updated, .corrections = updated}));
    undo(lastImport(*library));
    QCOMPARE(steps(), Steps{.updates = updated});
    undo(lastImport(*library) - 1);
    QCOMPARE(steps(), Steps());
}

// The article keeps its text, so nothing else of it changes.
void StoryStepsTest::takesForAnUpdateWhatAnOlderTextCameTo()
{
    ArticleDraft draft = tests::draft(20);
    draft.guid = u"20"_s;
    draft.guidNamespace = u"wire"_s;
    const ArticleIds added = add(draft);
    draft.date = day(2022, 1, 1);
    draft.body += u" Zebra."_s;
    QCOMPARE(add(draft), ArticleIds());
    QCOMPARE(found(u"zebra"_s), ArticleIds());
    QCOMPARE(steps(), Steps{.updates = added});
    undo(lastImport(*library));
    QCOMPARE(steps(), Steps());
}

void StoryStepsTest::followsANewHeadline()
{
    ArticleDraft draft = headed(20, u"Grain goes"_s);
    draft.guid = u"20"_s;
    draft.guidNamespace = u"wire"_s;
    const ArticleIds added = add(draft);
    draft.headline = u"DELETED-Grain goes"_s;
    add(draft);
    QCOMPARE(steps(), (Steps{.updates = added, .killed = added}));
}

void StoryStepsTest::followsACorrectedHeadline()
{
    const ArticleIds added = add(headed(20, u"UPDATE 2-Grain goes"_s));
    correct(added.front().value, CorrectedField::Headline, u"KILL - Grain goes"_s);
    QCOMPARE(steps(), Steps{.killed = added});
    correct(added.front().value, CorrectedField::Headline, std::nullopt);
    QCOMPARE(steps(), Steps{.updates = added});
}

void StoryStepsTest::leavesOutTheBin()
{
    const ArticleIds added = add(headed(20, u"KILL: Grain goes"_s));
    const auto marks = library->markWriter();
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, added, true));
    QCOMPARE(steps(), Steps());
    QCOMPARE(found(u"is:binned is:killed"_s), added);
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, added, false));
    QCOMPARE(steps(), Steps{.killed = added});
}

void StoryStepsTest::makesAnIndexOfOtherRulesAnew()
{
    const ArticleIds added = add(headed(20, u"KILL: Grain goes"_s));
    {
        const auto index =
            TemporaryLibrary::value(store::Connection::open(library->file("index.db"), store::Access::ReadWrite));
        TemporaryLibrary::check(
            index->executeScript("UPDATE watermark SET tokenizer = tokenizer / 1000;"
                                 "DELETE FROM posting; DELETE FROM segment"));
    }
    library->index();
    QCOMPARE(steps(), Steps{.killed = added});
    QCOMPARE(TemporaryLibrary::value(library->reader()->check({}, {})), QStringList());
}

QTEST_GUILESS_MAIN(StoryStepsTest)
#include "StoryStepsTest.moc"
