// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/ArticleDraft.h"
#include "article/ArticleVersion.h"
#include "article/ChangeSet.h"
#include "article/Correction.h"
#include "article/Facet.h"
#include "article/ImportReport.h"
#include "article/Listing.h"
#include "article/Mark.h"
#include "article/Match.h"
#include "article/Neighbours.h"
#include "article/Review.h"
#include "article/Timeline.h"
#include "article/WatchFolder.h"
#include "base/Cancel.h"
#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "query/Explanation.h"
#include "query/Query.h"
#include "store/Dictionary.h"

#include <QDate>

#include <functional>
#include <memory>
#include <span>
#include <vector>

/// The cellar. A library is a folder with articles.db (what came from outside), reader.db (what a person made) and
/// index.db (derived). Each has one writer here with the only read-write connection of this process; readers are
/// read-only. Every object below belongs to the thread that opened it and asserts so; only interrupt() may be called
/// from another. Nothing of SQL or SQLite passes this door.
namespace dateline::store {

/// Creates what is missing and migrates what is older, each file under its turn; a newer file is refused untouched.
/// Must have succeeded before anything below is opened. Blocks up to 30 s for another program's turn (Locked).
Result<void> prepareLibrary(const QString& folder, const Clock& clock);

/// True where the folder holds a library (of whatever version).
bool isLibrary(const QString& folder);

/// An article made ready to be stored: compressed, hashed, its words counted and its boundaries found. The costly part
/// of storing, done on the importing thread.
struct PreparedArticle;
struct PreparedDeleter {
    void operator()(PreparedArticle*) const;
};
using Prepared = std::unique_ptr<PreparedArticle, PreparedDeleter>;
enum class Originals { Keep, None };
/// Pure, any thread. Texts are compressed with the dictionary, which the writer must be given to keep before the
/// article; null: without one.
Prepared prepare(ArticleDraft draft, Originals originals, const Dictionary* dictionary = nullptr);

/// What one batch did.
struct AddOutcome {
    ArticleIds added;
    ArticleIds updated;
    qint64 duplicates = 0;
    qint64 olderThan30Days = 0;           ///< of the added
    std::vector<ImportProblem> problems;  ///< refusals, and remarks on what was taken
    ChangeSet change;
};

/// The writer of articles.db.
class ArticleWriter final {
public:
    static Result<std::unique_ptr<ArticleWriter>> open(const QString& folder, const Clock& clock);
    ~ArticleWriter();

    /// Opens an import batch: what was asked for, for people and for undoing it as a whole.
    Result<qint64> beginImport(const QStringList& paths);
    /// Those that were kept.
    Result<std::vector<DictionaryRef>> dictionaries();
    Result<void> keepDictionary(const Dictionary& dictionary);
    /// One transaction: every article of the span or none (an Error such as DiskFull); identity decided as data.md
    /// says.
    Result<AddOutcome> add(qint64 import, std::span<Prepared> articles);
    Result<void> finishImport(qint64 import, const ImportReport& report);
    /// Removes what an import added, and puts back the text that it updated.
    Result<ChangeSet> undoImport(qint64 import);
    /// Erases articles for ever, with their texts and originals. Their identities must have been noted before
    /// (MarkWriter::noteErased).
    Result<ChangeSet> erase(const ArticleIds& ids);
    /// Brings into force what reader.db says of these articles, and of the names of all sources: after MarkWriter,
    /// which answered the revision. What was lost between the two is caught up with by open(). Answers what changed.
    Result<ChangeSet> followCorrections(const ArticleIds& ids, qint64 revision);
    /// The ids that an import added and that are dated before the key.
    Result<ArticleIds> addedBefore(qint64 import, qint64 dateKey);

private:
    struct Private;
    explicit ArticleWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The writer of index.db: follows articles.db by its watermark.
class IndexWriter final {
public:
    static Result<std::unique_ptr<IndexWriter>> open(const QString& folder);
    ~IndexWriter();

    struct Step {
        qint64 indexed = 0;  ///< articles in this step; 0: nothing left to do
        qint64 behind = 0;   ///< articles still to be indexed
        ChangeSet change;
    };
    /// Indexes at most `limit` articles (or removals) that it is behind, in one transaction. Cancelled, it leaves the
    /// index as it was before the call.
    Result<Step> follow(qint64 limit, const Cancel& cancel = {});
    /// Empties the index, so that follow() builds it anew from the articles.
    Result<void> startAnew();

private:
    struct Private;
    explicit IndexWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What was kept of corrections, and the revision that ArticleWriter::followCorrections() is to be given.
struct KeptCorrections {
    std::vector<ArticleCorrection> before;  ///< of those that changed, what takes it back
    qint64 revision = 0;
};
struct KeptNames {
    RenamedSource renamed;
    qint64 revision = 0;
};

class AnnotationReader;
class AnnotationWriter;
class BasketWriter;

/// The writer of reader.db.
class MarkWriter final {
public:
    static Result<std::unique_ptr<MarkWriter>> open(const QString& folder, const Clock& clock);
    ~MarkWriter();

    /// Each answers with the ids that really changed, so that an undo is exact. One transaction, of which a person may
    /// wait for the end: give many ids in several calls. NotFound: the tag or collection was deleted.
    Result<ChangeSet> setRead(const ArticleIds& ids, bool isRead);
    Result<ChangeSet> setBookmarked(const ArticleIds& ids, bool isBookmarked);
    Result<ChangeSet> set(const Mark& mark, const ArticleIds& ids, bool isSet);
    /// Makes a tag or collection (id 0), or gives it another name, colour or place. Where a new one's name is taken,
    /// answers the one that has it, unchanged. AlreadyThere: another one has the name. WrongUsage: no name, a
    /// collection's with a PathSeparator, a collection within itself. NotFound: no such parent.
    Result<Mark> define(const NamedMark& named);
    /// Deletes a tag, or a collection with those within it; no article goes. Those further out come first.
    Result<ForgottenMarks> forget(const Mark& mark);
    /// What carries the tag `from` carries `into` in its place, and `from` is deleted. NotFound: one of them is no tag.
    Result<MergedTags> merge(const Mark& from, const Mark& into);
    /// Puts back what forget() answered, under the same ids.
    Result<void> restore(const ForgottenMarks& forgotten);
    /// Before articles are erased: notes what those still in the Bin are known by, so that no import brings them back,
    /// and answers them. What somebody has restored meanwhile is not among them.
    Result<ArticleIds> noteErased(const ArticleIds& ids);
    /// After articles were erased: no mark of theirs stays.
    Result<ChangeSet> dropMarks(const ArticleIds& ids);
    /// Keeps corrections of articles, which come into force by ArticleWriter::followCorrections(). What says the same
    /// as the import did is none. One transaction, as above; an article of the span once. WrongUsage: no headline, or a
    /// date that is none.
    Result<KeptCorrections> correct(const std::vector<ArticleCorrection>& corrections);
    /// Has all that stands under the name `from` stand under `to` from now on, also where that is another source's;
    /// without `to`, under the names that it was imported with. Errors as namingOf() (SourceNaming.h).
    Result<KeptNames> renameSource(const QString& from, const std::optional<QString>& to);
    /// Puts back what renaming answered.
    Result<KeptNames> nameSources(const SourceNames& names);
    /// Adds a review (id 0), or gives it another name or search. WrongUsage: no name. AlreadyThere: another one has it.
    /// NotFound: no such review.
    Result<Review> keepReview(const Review& review);
    /// One transaction, as above; an article once. `at`: to go on with, none: as it was. Answers those that changed, as
    /// they were before: given back, they take it back. NotFound: no such review.
    Result<Judgements> judge(qint64 review, const Judgements& judgements, std::optional<ArticleId> at = {});
    Result<ForgottenReview> forgetReview(qint64 id);
    /// Puts back what forgetReview() answered, under the same id. AlreadyThere: another one has its name by now.
    Result<void> restoreReview(const ForgottenReview& forgotten);
    /// The window's session: one opaque row.
    Result<void> saveSession(const QByteArray& session);
    // Watch folders, and the files that were read in them.
    Result<std::vector<WatchFolder>> watchFolders();
    /// Adds one (id 0; where its path is watched already, that one gets its source and tags), or changes those of one.
    Result<void> keepWatchFolder(const WatchFolder& folder);
    Result<void> forgetWatchFolder(qint64 id);
    Result<FileSights> watchedFiles(qint64 folder);
    Result<void> noteWatchedFiles(qint64 folder, const FileSights& files);
    Result<void> noteWatchImport(qint64 folder, qint64 when, qint64 articles);
    /// Ids below the mark are never given out again, also where articles.db is lost. Raised a block ahead.
    Result<void> raiseIds(qint64 above);
    /// Highlights, notes and baskets of passages; they live as long as this.
    AnnotationWriter& annotations();
    BasketWriter& baskets();
    /// Looks for passages in texts that came since the last commit, as each commit does first; cheap where none did.
    Result<void> placePassages();

private:
    struct Private;
    explicit MarkWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct SearchOutcome {
    Listing listing;
    /// False: the listing holds what was found so far, its count is "at least", and nothing is counted by day or field.
    bool isComplete = true;
    Timeline timeline = {};                   ///< where it was asked for
    std::vector<Facet> facets = {};           ///< those that were asked for, in that order
    std::vector<query::Remark> remarks = {};  ///< the query's own and the engine's
    double milliseconds = 0;                  ///< of engine time
    qint64 indexBehind = 0;                   ///< articles that the index does not know yet
    qint64 collapsed = 0;                     ///< found, but not listed: near-duplicates of one that is
};

struct SearchOptions {
    query::Order sort = {};  ///< where the query itself says none
    bool wantsTimeline = false;
    std::vector<FacetField> facets = {};
    qint64 mostFacetValues = 100;  ///< of each facet; 0: all
    /// These belong to the result, too, whatever they match by now: those that are there, and where the Bin is not
    /// looked at, not in it.
    ArticleIds staying = {};
    /// Of near-duplicates that are found, the newest alone is listed; all are counted by day and field.
    bool collapsesAlike = false;
    ArticleIds expanded = {};  ///< whose near-duplicates are listed nevertheless
    /// Told what was found so far where the whole takes long (a phrase, a pattern): with the first page, then at most
    /// every 100 ms. On the reader's thread, within search().
    std::function<void(SearchOutcome)> partly = {};
};

/// A row of a result: the summary and what of it matched.
struct FoundRow {
    ArticleSummary summary;
    std::vector<TextRange> headlineMatches;  ///< code points of the headline
    Snippet snippet;                         ///< the best passage; empty where the query has no terms
    qint64 alike = 0;                        ///< near-duplicates of it that are not in the Bin
};

struct LibraryCounts {
    qint64 articles = 0;
    qint64 unread = 0;
    qint64 bookmarked = 0;
    qint64 binned = 0;                   ///< counted by nothing else here
    std::vector<SourceSummary> sources;  ///< by count, descending; id 0 stands for "No source"
    CountedMarks tags;                   ///< by name
    CountedMarks collections;            ///< by path: each behind the one that it stands in
};

struct LibraryInfo {
    QString folder;
    LibraryCounts counts;
    qint64 indexBehind = 0;
    qint64 bytesArticles = 0, bytesReader = 0, bytesIndex = 0;
    ArticleDate first, last;
    int schemaArticles = 0, schemaReader = 0, schemaIndex = 0;
};

/// Read-only connections to all three files, and what they hold in memory (order, state bitmaps).
class Reader final {
public:
    static Result<std::unique_ptr<Reader>> open(const QString& folder);
    ~Reader();

    Result<SearchOutcome> search(const query::Query& query, const SearchOptions& options, const Cancel& cancel);
    /// What each clause finds by itself, and what to drop where the whole finds nothing.
    Result<query::Explanation> explain(const query::Query& query, const Cancel& cancel);
    /// Rows in the order of the ids; ids that are gone are left out.
    Result<std::vector<FoundRow>> rows(const ArticleIds& ids, const query::Query& query);
    Result<Article> article(ArticleId id);
    /// Every match of the query's words in headline and body, ascending.
    Result<std::vector<Match>> matches(ArticleId id, const query::Query& query);
    Result<QByteArray> original(ArticleId id);
    /// The texts that an article had, in the order in which they came, and last the present one.
    Result<std::vector<ArticleVersion>> versions(ArticleId id);
    Result<VersionText> versionText(ArticleId id, int number);
    /// Near-duplicates, the likest first; of hundreds, the likest of the newest.
    Result<AlikeArticles> alike(ArticleId id, qint64 most, const Cancel& cancel);
    /// Those that share most of its rare words, the nearest first; near-duplicates are none of them.
    Result<std::vector<RelatedArticle>> related(ArticleId id, qint64 most, const Cancel& cancel);
    Result<ArticleIds> bookmarks();                                  ///< newest mark first
    ArticleIds binned() const;                                       ///< ascending
    AnnotationReader& annotations();                                 ///< and baskets
    Result<CountedReviews> reviews();                                ///< by name
    Result<Judgements> judgements(qint64 review);                    ///< in the order in which they were made
    ReviewTally tally(const Listing& listing, qint64 review) const;  ///< of those listed
    /// The first article from that row on that is not judged in the review; null: none.
    ArticleId nextUnjudged(const Listing& listing, qint64 from, qint64 review) const;
    Result<LibraryCounts> counts();
    qint64 countOn(QDate day) const;  ///< articles with that day's date key; those in the Bin are not counted
    /// The first article from that row on that is there and unread; null: none. Some 10 ms at a million rows.
    ArticleId nextUnread(const Listing& listing, qint64 from) const;
    /// How many of these articles carry each tag or stand in each collection itself; those of none are left out.
    std::vector<CarriedMark> carried(const ArticleIds& ids) const;
    Result<LibraryInfo> info();
    Result<QByteArray> session();
    /// Everything committed since the last call, by this program or another, and follows it. Cheap when nothing was.
    Result<std::vector<ChangeSet>> changes();
    /// Structure, order, counters and index held against each other; problems in plain words, empty when sound.
    Result<QStringList> check(const ProgressListener& progress, const Cancel& cancel);

    /// Stops the statement that is running, if any. Any thread.
    void interrupt();

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Mends what can be mended from what is left: the index from the articles, counters, order. Opens what it needs
/// itself; nothing else of this process may hold the library. Answers what was done, in plain words.
Result<QStringList> repair(const QString& folder, const ProgressListener& progress, const Cancel& cancel);

}  // namespace dateline::store
