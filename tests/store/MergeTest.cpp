// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of another library come into this one.
#include "MarkedLibrary.h"
#include "ReaderDump.h"
#include "store/annotating/KeptAnnotations.h"
#include "store/annotating/KeptBaskets.h"
#include "store/merging/Merge.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class MergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void marksComeToTheirArticles();
    void theSameAgainChangesNothing();
    void nothingHereIsTakenAway();
    void whatConflictsKeepsThisLibrarys();
    void articlesThatAreNotHereAreCounted();
    void reviewsGoOnWithWhatWasJudgedThere();
    void anOlderOneOfTheSameLibraryBringsWhatIsLost();
    void anArticleIsFoundByItsNameToo();
    void anotherArticleOfTheSameIdIsLeftAlone();
    void whatIsNoJournalIsRefused_data();
    void whatIsNoJournalIsRefused();
    void aNewerOneIsRefused();
    void malformedLinesAreLeftOut();
    void aCancelledOneCanBeGoneOnWith();

private:
    MergeReport merge(const QString& path) const
    {
        return TemporaryLibrary::value(mergeMarks(library->folder(), path, fixedClock(), {}, {}));
    }
    MergeReport merge() const { return merge(other->file("reader.jsonl")); }
    QStringList headlines(const QString& query) const;
    ArticleId idOf(const QString& headline) const;

    std::unique_ptr<TemporaryLibrary> library;  // the same articles under other ids, and some more
    std::unique_ptr<TemporaryLibrary> other;
};

void MergeTest::init()
{
    other = std::make_unique<TemporaryLibrary>();
    markAll(*other);
    library = std::make_unique<TemporaryLibrary>();
    library->import(drafts(500, 7));
    auto all = drafts(1, 40);
    library->import({all.begin() + 20, all.end()});
    library->import({all.begin(), all.begin() + 20});
    library->index();
}

static ArticleIds allIds()
{
    ArticleIds ids;
    for (qint64 id = 1; id <= 60; ++id) ids.push_back({id});
    return ids;
}

ArticleId MergeTest::idOf(const QString& headline) const
{
    for (const FoundRow& row : TemporaryLibrary::value(library->reader()->rows(allIds(), {})))
        if (row.summary.headline == headline) return row.summary.id;
    return {};
}

static QStringList headlinesOf(const TemporaryLibrary& library, const ArticleIds& ids)
{
    QStringList all;
    for (const FoundRow& row : TemporaryLibrary::value(library.reader()->rows(ids, {})))
        all.append(row.summary.headline);
    all.sort();
    return all;
}

void MergeTest::marksComeToTheirArticles()
{
    const MergeReport report = merge();
    (void)library->articleWriter();  // corrections come into force
    const auto reader = library->reader();
    const auto theirs = other->reader();
    QCOMPARE(headlinesOf(*library, TemporaryLibrary::value(reader->bookmarks())),
             headlinesOf(*other, TemporaryLibrary::value(theirs->bookmarks())));
    QCOMPARE(headlinesOf(*library, reader->binned()), headlinesOf(*other, theirs->binned()));
    const LibraryCounts counts = TemporaryLibrary::value(reader->counts());
    const LibraryCounts otherCounts = TemporaryLibrary::value(theirs->counts());
    QStringList names, otherNames;
    for (const auto& marks : {counts.tags, counts.collections})
        for (const CountedMark& mark : marks) names.append(mark.path + u' ' + QString::number(mark.articles));
    for (const auto& marks : {otherCounts.tags, otherCounts.collections})
        for (const CountedMark& mark : marks) otherNames.append(mark.path + u' ' + QString::number(mark.articles));
    QCOMPARE(names, otherNames);
    QVERIFY(names.contains(u"Elections/第二章 2"_s));
    QCOMPARE(counts.sources.front().name, u"QazInform"_s);
    QCOMPARE(idOf(u"Корабли \"вернулись\"\n"_s).value > 0, true);
    QCOMPARE(report.names, qint64(5));
    QCOMPARE(report.corrections, qint64(3));
    QCOMPARE(report.sources, qint64(1));
    QCOMPARE(report.annotations, qint64(2));
    QCOMPARE(report.passages, qint64(2));
    QCOMPARE(report.folders, qint64(1));
    QCOMPARE(report.conflicts.size(), size_t(0));
    QCOMPARE(report.missing, qint64(1));  // the one with a tag that never was there
    QCOMPARE(report.notUnderstood, qint64(0));
    // A highlight is on its article, and was made when it was made.
    const auto connection = TemporaryLibrary::value(Connection::open(library->file("reader.db"), Access::ReadOnly));
    const ArticleId highlighted = idOf(headlinesOf(*other, {{14}}).first());
    const auto kept = TemporaryLibrary::value(keptAnnotationsOf(*connection, highlighted));
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().annotation.note, u"жарайды"_s);
    QCOMPARE(kept.front().annotation.created, fixedClock()());
    QCOMPARE(TemporaryLibrary::value(reader->check({}, {})), QStringList());
}

void MergeTest::theSameAgainChangesNothing()
{
    merge();
    const QStringList once = dumpOf(*library);
    const MergeReport again = merge();
    QCOMPARE(dumpOf(*library), once);
    MergeReport nothing;
    nothing.missing = 1;
    nothing.folders = 1;
    QCOMPARE(again, nothing);
}

void MergeTest::nothingHereIsTakenAway()
{
    const auto marks = library->markWriter();
    const Mark tag = TemporaryLibrary::value(marks->define({{MarkKind::Tag, 0}, u"harbours"_s, 5}));
    TemporaryLibrary::value(marks->set(tag, {{1}}, true));
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    TemporaryLibrary::value(marks->setRead({{3}}, true));
    const QStringList before = dumpOf(*library);
    merge();
    const QStringList after = dumpOf(*library);
    for (const QString& row : before)
        QVERIFY2(after.contains(row) || row.startsWith(u"given") || row.startsWith(u"state"), qPrintable(row));
    // Names are the same that fold the same; the spelling and colour here stay.
    QCOMPARE(after.filter(u"named_mark 1,2,0,'harbours','harbours',5"_s).size(), 1);
    QVERIFY(after.filter(u"'Harbours'"_s).isEmpty());
}

void MergeTest::whatConflictsKeepsThisLibrarys()
{
    const ArticleId corrected = idOf(headlinesOf(*other, {{10}}).first());
    const auto marks = library->markWriter();
    TemporaryLibrary::value(marks->correct({{corrected, {{CorrectedField::Place, u"Oral"_s}}}}));
    TemporaryLibrary::value(marks->renameSource(u"Kazinform"_s, u"Inform"_s));
    const MergeReport report = merge();
    QCOMPARE(report.conflicts.size(), size_t(2));
    QCOMPARE(report.conflicts.at(0).field, CorrectedField::Place);
    QCOMPARE(report.conflicts.at(0).kept, u"Oral"_s);
    QCOMPARE(report.conflicts.at(0).theirs, u"Aktau"_s);
    QVERIFY(report.conflicts.at(0).about.startsWith(u"Story "_s));
    QCOMPARE(report.conflicts.at(1), (MergeConflict{{}, CorrectedField::Source, u"Inform"_s, u"QazInform"_s}));
    QCOMPARE(report.corrections, qint64(2));  // its date, and the other's headline
    QCOMPARE(dumpOf(*library).filter(u"'Oral'"_s).size(), 1);
    QVERIFY(dumpOf(*library).filter(u"'Aktau'"_s).isEmpty());
}

void MergeTest::articlesThatAreNotHereAreCounted()
{
    library = std::make_unique<TemporaryLibrary>();
    library->import(drafts(1, 10));
    const MergeReport report = merge();
    // Of the 37 that carry marks there nine are here; one never was.
    QCOMPARE(report.missing, qint64(29));
    library->import(drafts(1, 40));
    const MergeReport later = merge();
    QCOMPARE(later.missing, qint64(1));
    QVERIFY(later.marks > 0);
}

void MergeTest::reviewsGoOnWithWhatWasJudgedThere()
{
    const auto judged = [](const TemporaryLibrary& in, const QString& name, const Judgements& judgements) {
        const auto marks = in.markWriter();
        const Review review = TemporaryLibrary::value(marks->keepReview({0, name, u"ministers"_s}));
        TemporaryLibrary::value(marks->judge(review.id, judgements));
        return review;
    };
    judged(*other, u"Oil"_s,
           {{{14}, Verdict::Relevant}, {{15}, Verdict::Rejected, u"too old"_s}, {{16}, Verdict::Seen}});
    const ArticleId same = idOf(headlinesOf(*other, {{16}}).first());
    const Review own = judged(*library, u"oil"_s, {{same, Verdict::Rejected}});
    const MergeReport report = merge();
    QCOMPARE(report.judgements, (std::vector<JudgementConflict>{{headlinesOf(*other, {{16}}).first(), u"oil"_s,
                                                                 Verdict::Rejected, Verdict::Seen}}));
    const Judgements merged = TemporaryLibrary::value(library->reader()->judgements(own.id));
    QCOMPARE(merged.size(), size_t(3));
    const ArticleId rejected = idOf(headlinesOf(*other, {{15}}).first());
    const auto found = std::ranges::find(merged, rejected, &Judgement::article);
    QVERIFY(found != merged.end());
    QCOMPARE(found->reason, u"too old"_s);
    const QStringList once = dumpOf(*library);
    merge();
    QCOMPARE(dumpOf(*library), once);
}

void MergeTest::anOlderOneOfTheSameLibraryBringsWhatIsLost()
{
    const QTemporaryDir place;
    const QString older = place.filePath(u"older.jsonl"_s);
    QVERIFY(QFile::copy(other->file("reader.jsonl"), older));
    const QStringList before = dumpOf(*other);
    {
        const auto marks = other->markWriter();
        TemporaryLibrary::value(marks->forget({MarkKind::Tag, 1}));
        TemporaryLibrary::value(marks->setBookmarked({{3}, {8}}, false));
        TemporaryLibrary::value(marks->annotations().remove({1, 2}));
        TemporaryLibrary::value(marks->baskets().clear(1));
    }
    const MergeReport report = TemporaryLibrary::value(mergeMarks(other->folder(), older, fixedClock(), {}, {}));
    QCOMPARE(report.marks, qint64(3 + 2));
    QCOMPARE(report.names, qint64(1));
    QCOMPARE(report.annotations, qint64(2));
    QCOMPARE(report.passages, qint64(2));
    QCOMPARE(headlinesOf(*other, TemporaryLibrary::value(other->reader()->bookmarks())).size(), 2);
}

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString written(const QTemporaryDir& place, const QByteArray& content)
{
    const QString path = place.filePath(u"marks.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
    return path;
}

static const QByteArray Header = "{\"kind\":\"journal\",\"version\":1,\"live\":               0}\n";
static const QByteArray Commit = "{\"kind\":\"commit\",\"revision\":7}\n";

void MergeTest::anArticleIsFoundByItsNameToo()
{
    const QTemporaryDir place;
    const ArticleId id = idOf(u"Story 5 of the wire"_s);
    const QByteArray line = "{\"kind\":\"bookmark\",\"article\":" + QByteArray::number(id.value) +
                            ",\"made\":1,\"headline\":\"Story 5 of the wire\",\"date\":\"2023-03-12\"}\n";
    QCOMPARE(merge(written(place, Header + line + Commit)).marks, qint64(1));
    QCOMPARE(TemporaryLibrary::value(library->reader()->bookmarks()), ArticleIds{id});
}

void MergeTest::anotherArticleOfTheSameIdIsLeftAlone()
{
    const QTemporaryDir place;
    for (const QByteArray& line :
         {QByteArray("{\"kind\":\"bookmark\",\"article\":5,\"made\":1}\n"),
          QByteArray(
              "{\"kind\":\"bookmark\",\"article\":5,\"made\":1,\"headline\":\"Another\",\"date\":\"2023-03-12\"}\n"),
          QByteArray("{\"kind\":\"bookmark\",\"article\":5,\"made\":1,\"headline\":\"Story 5 of the wire\"}\n")}) {
        const MergeReport report = merge(written(place, Header + line + Commit));
        QCOMPARE(report.marks, qint64(0));
        QCOMPARE(report.missing, qint64(1));
    }
}

void MergeTest::whatIsNoJournalIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing in it") << QByteArray("");
    QTest::newRow("another text") << QByteArray("{\"a\":1}\n{\"b\":2}\n");
    QTest::newRow("a header alone") << Header;
    QTest::newRow("no commit") << Header + "{\"kind\":\"bookmark\",\"article\":5,\"made\":1}\n";
    QTest::newRow("bytes") << QByteArray(5000, '\0');
}

void MergeTest::whatIsNoJournalIsRefused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir place;
    const QStringList before = dumpOf(*library);
    const auto refused = mergeMarks(library->folder(), written(place, content), fixedClock(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Malformed);
    const auto missing = mergeMarks(library->folder(), place.filePath(u"none"_s), fixedClock(), {}, {});
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QCOMPARE(dumpOf(*library), before);
}

void MergeTest::aNewerOneIsRefused()
{
    const QTemporaryDir place;
    QByteArray newer = contentOf(other->file("reader.jsonl"));
    newer.replace("\"version\":1", "\"version\":2");
    const auto refused = mergeMarks(library->folder(), written(place, newer), fixedClock(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerVersion);
}

void MergeTest::malformedLinesAreLeftOut()
{
    const QTemporaryDir place;
    const QByteArray lines =
        "{\"kind\":\"dream\"}\nnothing\n{\"kind\":\"correction\",\"article\":1,\"field\":77,\"value\":\"x\"}\n"
        "{\"kind\":\"correction\",\"article\":1,\"field\":1,\"value\":\"no date\"}\n"
        "{\"kind\":\"annotation\",\"id\":1,\"article\":1,\"passage\":9,\"colour\":99,\"note\":\"\",\"created\":1,"
        "\"changed\":1}\n";
    QByteArray content = contentOf(other->file("reader.jsonl"));
    content += lines + Commit;
    const MergeReport report = merge(written(place, content));
    QCOMPARE(report.notUnderstood, qint64(2));
    QCOMPARE(report.corrections, qint64(3));
    QCOMPARE(TemporaryLibrary::value(library->reader()->check({}, {})), QStringList());
}

void MergeTest::aCancelledOneCanBeGoneOnWith()
{
    const Cancel cancel;
    const auto cancelled = mergeMarks(
        library->folder(), other->file("reader.jsonl"), fixedClock(), [&cancel](const Progress&) { cancel.request(); },
        cancel);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    merge();
    const QStringList resumed = dumpOf(*library);
    QVERIFY(resumed.filter(u"bookmark "_s).size() == 2);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "MergeTest.moc"
