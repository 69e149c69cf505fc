// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDraft.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

/// An article's number is its own for ever: after an undo, and where articles.db is lost.
class ImportUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoTakesBackWhatAnImportAdded();
    void undoPutsBackTheTextThatWasUpdated();
    void undoLeavesWhatALaterImportBrought();
    void undoTwiceIsUndoOnce();
    void undoOfAnUnknownImportIsRefused();
    void anUndoneImportCanBeImportedAgain();
    void idsAreNotUsedAgainAfterAnUndo();
    void idsAreNotUsedAgainAfterTheArticlesAreLost();
    void articlesWithMarksGetTheirIdsBack();
    void anUpdatedArticleWithMarksGetsItsIdBack();
};

void ImportUndoTest::undoTakesBackWhatAnImportAdded()
{
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const ArticleIds kept = library.import(drafts(1, 3)).added;
    const qint64 import = TemporaryLibrary::value(writer->beginImport({QStringLiteral("/press")}));
    auto batch = prepared(drafts(10, 4));
    const AddOutcome added = TemporaryLibrary::value(writer->add(import, batch));
    const ChangeSet undone = TemporaryLibrary::value(writer->undoImport(import));
    QCOMPARE(undone.removed, added.added);
    QVERIFY(undone.changed.empty());
    QVERIFY(undone.revision > added.change.revision);
    for (const ArticleId id : added.added) QCOMPARE(library.reader()->article(id).error().kind, ErrorKind::NotFound);
    for (const ArticleId id : kept) QVERIFY(library.reader()->article(id));
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(3));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ImportUndoTest::undoPutsBackTheTextThatWasUpdated()
{
    const TemporaryLibrary library;
    ArticleDraft before = fullDraft();
    const ArticleId id = library.import({before}).added.at(0);
    const Article whole = articleOf(library, id);
    const auto writer = library.articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({}));
    for (const char* addition : {" More.", " More still."}) {  // twice in the same import
        ArticleDraft after = before;
        after.body += QString::fromUtf8(addition);
        after.headline = QStringLiteral("Another");
        after.topics = QStringList{QStringLiteral("new")};
        after.provenance.bytes = QByteArray("other");
        after.place = QStringLiteral("Almaty");
        std::vector<ArticleDraft> one{after};
        auto batch = prepared(one);
        QCOMPARE(TemporaryLibrary::value(writer->add(import, batch)).updated, ArticleIds{id});
    }
    QVERIFY(articleOf(library, id) != whole);
    const ChangeSet undone = TemporaryLibrary::value(writer->undoImport(import));
    QCOMPARE(undone.changed, ArticleIds{id});
    QVERIFY(undone.removed.empty());
    QCOMPARE(articleOf(library, id), whole);
    QCOMPARE(TemporaryLibrary::value(library.reader()->original(id)), before.provenance.bytes);
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ImportUndoTest::undoLeavesWhatALaterImportBrought()
{
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const qint64 first = TemporaryLibrary::value(writer->beginImport({}));
    auto batch = prepared(drafts(1, 2));
    const ArticleIds ids = TemporaryLibrary::value(writer->add(first, batch)).added;
    ArticleDraft after = draft(1);
    after.body += QStringLiteral(" More.");
    const ArticleId updated = library.import({after}).updated.at(0);
    const ChangeSet undone = TemporaryLibrary::value(writer->undoImport(first));
    QCOMPARE(undone.removed, ArticleIds{ids[0] == updated ? ids[1] : ids[0]});
    QCOMPARE(articleOf(library, updated).body, after.body);
    QCOMPARE(library.import({after}).duplicates, qint64(1));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    // The import that keeps it answers for it from now on.
    QCOMPARE(TemporaryLibrary::value(writer->undoImport(2)).removed, ArticleIds{updated});
}

void ImportUndoTest::undoTwiceIsUndoOnce()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 2));
    const auto writer = library.articleWriter();
    QCOMPARE(TemporaryLibrary::value(writer->undoImport(1)).removed.size(), size_t(2));
    library.import(drafts(1, 2));
    QVERIFY(TemporaryLibrary::value(writer->undoImport(1)).removed.empty());
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(2));
}

void ImportUndoTest::undoOfAnUnknownImportIsRefused()
{
    const TemporaryLibrary library;
    QCOMPARE(library.articleWriter()->undoImport(7).error().kind, ErrorKind::NotFound);
}

void ImportUndoTest::anUndoneImportCanBeImportedAgain()
{
    const TemporaryLibrary library;
    ArticleDraft reused = draft(3);
    reused.guid = QStringLiteral("g");
    ArticleDraft again = draft(4);
    again.guid = QStringLiteral("g");
    const std::vector<ArticleDraft> all{draft(1), fullDraft(), reused, again};
    library.import(all);
    QVERIFY(library.articleWriter()->undoImport(1));
    const AddOutcome outcome = library.import(all);
    QCOMPARE(outcome.added.size(), all.size());
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ImportUndoTest::idsAreNotUsedAgainAfterAnUndo()
{
    const TemporaryLibrary library;
    const ArticleIds first = library.import(drafts(1, 3)).added;
    QVERIFY(library.articleWriter()->undoImport(1));
    QVERIFY(library.import(drafts(1, 3)).added.front() > first.back());
}

static void loseArticles(const TemporaryLibrary& library)
{
    for (const char* file : {"articles.db", "articles.db-wal", "articles.db-shm"}) QFile::remove(library.file(file));
    TemporaryLibrary::check(prepareLibrary(library.folder(), fixedClock()));
}

void ImportUndoTest::idsAreNotUsedAgainAfterTheArticlesAreLost()
{
    const TemporaryLibrary library;
    ArticleIds before = library.import(drafts(1, 3)).added;
    for (int round = 0; round < 3; ++round) {
        loseArticles(library);
        const ArticleIds after = library.import(drafts(1, 3)).added;
        QVERIFY(after.front() > before.back());
        before = after;
    }
}

void ImportUndoTest::articlesWithMarksGetTheirIdsBack()
{
    const TemporaryLibrary library;
    ArticleDraft byGuid = draft(2);
    byGuid.guid = QStringLiteral("g2");
    const ArticleIds ids = library.import({draft(1), byGuid, draft(3), draft(4)}).added;  // 4, 3, 2, 1
    {
        const auto marks = library.markWriter();
        QVERIFY(marks->setBookmarked({ids[1]}, true));
        QVERIFY(marks->setRead({ids[2]}, true));
    }
    loseArticles(library);
    const auto find = [&](const QString& headline) {
        for (const ArticleId id : ids)
            if (const auto article = library.reader()->article(id); article && article->summary.headline == headline)
                return id;
        return ArticleId{};
    };
    library.import({draft(4)});
    ArticleDraft edited = byGuid;
    edited.body += QStringLiteral(" More.");
    library.import({draft(3), edited, draft(1)});
    QCOMPARE(find(draft(3).headline), ids[1]);
    QCOMPARE(find(byGuid.headline), ids[2]);
    QVERIFY(!find(draft(4).headline) && !find(draft(1).headline));
    QVERIFY(articleOf(library, ids[1]).summary.isBookmarked);
    QVERIFY(!articleOf(library, ids[2]).summary.isUnread);
    library.index();
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void ImportUndoTest::anUpdatedArticleWithMarksGetsItsIdBack()
{
    const TemporaryLibrary library;
    const ArticleId id = library.import({draft(1)}).added.at(0);
    QVERIFY(library.markWriter()->setBookmarked({id}, true));
    ArticleDraft edited = draft(1);
    edited.body += QStringLiteral(" More.");
    QCOMPARE(library.import({edited}).updated, ArticleIds{id});
    // Any later mark brings what is kept up to the present.
    QVERIFY(library.markWriter()->setRead({{4711}}, true));
    loseArticles(library);
    QCOMPARE(library.import({edited}).added, ArticleIds{id});
}

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "ImportUndoTest.moc"
