// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names that a reader gives to sources: that they count everywhere, merge, and can be taken back exactly.
#include "CorrectedLibrary.h"
#include "store/Connection.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class SourceNamesTest : public QObject, CorrectedLibrary {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }
    void aSourceIsRenamed();
    void anotherSpellingOfASource();
    void sourcesAreMerged();
    void aNameThatWasGivenAwayLeadsOn();
    void renamingBackIsAsImported();
    void sourcesThatAreNotThereAreRefused();
    void whatArrivesLaterStandsUnderTheNewName();
    void aRenamedSourceKeepsIdentities();
    void manyArticlesOfASourceAreToldInParts();
};

void SourceNamesTest::aSourceIsRenamed()
{
    const auto renamed = rename(u"kazinform"_s, u"  Qazinform   International "_s);
    QCOMPARE(renamed.name, u"Qazinform International"_s);
    QCOMPARE(renamed.articles, qint64(9));
    QVERIFY(!renamed.isMerged);
    QCOMPARE(sources(), QStringList{u"Qazinform International 9"_s});
    QVERIFY(TemporaryLibrary::value(library->reader()->counts()).sources.front().isRenamed);
    QCOMPARE(article(5).summary.source, u"Qazinform International"_s);
    QVERIFY(article(5).corrected.empty());
    QCOMPARE(found(u"source:kazinform"_s), ArticleIds());
    QCOMPARE(found(u"source:\"qazinform international\""_s).size(), size_t(9));
    QCOMPARE(found(u"qazinform"_s).size(), size_t(9));
    QCOMPARE(wrong(), QString());
    const auto redo = nameSources(renamed.before);
    QCOMPARE(sources(), QStringList{u"Kazinform 9"_s});
    QCOMPARE(found(u"qazinform"_s), ArticleIds());
    nameSources(redo);
    QCOMPARE(found(u"qazinform"_s).size(), size_t(9));
    QCOMPARE(wrong(), QString());
}

void SourceNamesTest::anotherSpellingOfASource()
{
    const auto renamed = rename(u"Kazinform"_s, u"KAZINFORM"_s);
    QVERIFY(!renamed.isMerged);
    QCOMPARE(sources(), QStringList{u"KAZINFORM 9"_s});
    library->import(drafts(20, 1));
    library->index();
    QCOMPARE(sources(), QStringList{u"KAZINFORM 10"_s});
    nameSources(renamed.before);
    QCOMPARE(sources(), QStringList{u"Kazinform 10"_s});
}

static ArticleDraft draftOf(const QString& source, int number)
{
    ArticleDraft draft = tests::draft(number);
    draft.source = source;
    return draft;
}

void SourceNamesTest::sourcesAreMerged()
{
    library->import({draftOf(u"KazInform.kz"_s, 30), draftOf(u"KazInform.kz"_s, 31), draftOf(u"Reuters"_s, 32)});
    library->index();
    const auto merged = rename(u"KazInform.kz"_s, u"KAZINFORM"_s);
    QVERIFY(merged.isMerged);
    QCOMPARE(merged.name, u"Kazinform"_s);
    QCOMPARE(merged.articles, qint64(2));
    QCOMPARE(sources(), (QStringList{u"Kazinform 11"_s, u"Reuters 1"_s}));
    QCOMPARE(found(u"source:kazinform"_s).size(), size_t(11));
    SearchOptions options;
    options.facets = {FacetField::Source};
    const auto outcome = TemporaryLibrary::value(library->reader()->search({}, options, {}));
    QCOMPARE(outcome.facets.front().values.front(), (FacetValue{u"Kazinform"_s, 11}));
    // The merged one is renamed as one.
    const auto renamed = rename(u"Kazinform"_s, u"Qazinform"_s);
    QCOMPARE(renamed.articles, qint64(11));
    QCOMPARE(sources(), (QStringList{u"Qazinform 11"_s, u"Reuters 1"_s}));
    nameSources(renamed.before);
    nameSources(merged.before);
    QCOMPARE(sources(), (QStringList{u"Kazinform 9"_s, u"KazInform.kz 2"_s, u"Reuters 1"_s}));
    QCOMPARE(wrong(), QString());
}

void SourceNamesTest::aNameThatWasGivenAwayLeadsOn()
{
    library->import({draftOf(u"Reuters"_s, 32), draftOf(u"AFP"_s, 33)});
    rename(u"Reuters"_s, u"Thomson Reuters"_s);
    const auto renamed = rename(u"AFP"_s, u"reuters"_s);
    QCOMPARE(renamed.name, u"Thomson Reuters"_s);
    QVERIFY(renamed.isMerged);
    QCOMPARE(sources(), (QStringList{u"Kazinform 9"_s, u"Thomson Reuters 2"_s}));
    // Each under its own name again.
    rename(u"Thomson Reuters"_s, std::nullopt);
    QCOMPARE(sources().size(), 3);
    QVERIFY(sources().contains(u"AFP 1"_s) && sources().contains(u"Reuters 1"_s));
}

void SourceNamesTest::renamingBackIsAsImported()
{
    rename(u"Kazinform"_s, u"Qazinform"_s);
    correct(5, CorrectedField::Source, u"Kazinform"_s);
    QVERIFY(article(5).corrected.empty());
    correct(5, CorrectedField::Source, u"qazinform"_s);
    QVERIFY(article(5).corrected.empty());
    rename(u"qazinform"_s, u"Kazinform"_s);
    QCOMPARE(sources(), QStringList{u"Kazinform 9"_s});
    const auto reader = TemporaryLibrary::value(Connection::open(library->file("reader.db"), Access::ReadOnly));
    QCOMPARE(TemporaryLibrary::value(reader->ask(u"SELECT count(*) FROM source_name"_s)).toInt(), 0);
}

void SourceNamesTest::sourcesThatAreNotThereAreRefused()
{
    const auto marks = library->markWriter();
    QCOMPARE(marks->renameSource(u"Nobody"_s, u"X"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(marks->renameSource(QString(), u"X"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(marks->renameSource(u"Kazinform"_s, u" "_s).error().kind, ErrorKind::WrongUsage);
    QCOMPARE(sources(), QStringList{u"Kazinform 9"_s});
}

void SourceNamesTest::whatArrivesLaterStandsUnderTheNewName()
{
    rename(u"Kazinform"_s, u"Qazinform"_s);
    correct(5, CorrectedField::Source, u"Reuters"_s);
    rename(u"Reuters"_s, u"Thomson Reuters"_s);
    library->import({draftOf(u"KAZINFORM"_s, 40), draftOf(u"Reuters"_s, 41)});
    library->index();
    QCOMPARE(sources(), (QStringList{u"Qazinform 9"_s, u"Thomson Reuters 2"_s}));
    QCOMPARE(found(u"qazinform"_s).size(), size_t(9));
    QCOMPARE(wrong(), QString());
}

void SourceNamesTest::aRenamedSourceKeepsIdentities()
{
    rename(u"Kazinform"_s, u"Qazinform"_s);
    auto moved = drafts(1, 9);
    for (ArticleDraft& draft : moved) draft.provenance.pathBelowRoot.prepend(u"elsewhere/"_s);
    QCOMPARE(library->import(moved).duplicates, qint64(9));
}

void SourceNamesTest::manyArticlesOfASourceAreToldInParts()
{
    // A source of so many that one commit could not name them would have the whole index made anew.
    constexpr int Many = 120'000;
    const auto articles = TemporaryLibrary::value(Connection::open(library->file("articles.db"), Access::ReadWrite));
    TemporaryLibrary::check(articles->execute(
        "WITH RECURSIVE n (id) AS (SELECT 1000 UNION ALL SELECT id + 1 FROM n WHERE id < 1000 + " +
        QByteArray::number(Many) +
        ") INSERT INTO article (id, precision, date_origin, source, words, language_from, headline, import, "
        "text_import, identity) SELECT id, 0, 0, (SELECT max(id) FROM source), 0, 0, '', 1, 1, x'00' FROM n"));
    const auto kept = TemporaryLibrary::value(library->markWriter()->renameSource(u"Kazinform"_s, u"Q"_s));
    const auto reader = library->reader();
    TemporaryLibrary::value(library->articleWriter()->followCorrections({}, kept.revision));
    size_t told = 0;
    for (const ChangeSet& change : TemporaryLibrary::value(reader->changes())) {
        QVERIFY(!change.everything);
        told += change.changed.size();
    }
    QCOMPARE(told, size_t(Many) + 1 + 9);
}

QTEST_GUILESS_MAIN(SourceNamesTest)
#include "SourceNamesTest.moc"
