// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/IndexFollower.h"

#include "store/Changes.h"
#include "store/Transaction.h"
#include "store/index/DocumentId.h"
#include "store/index/KeptOrder.h"
#include "store/index/Watermark.h"
#include "store/search/LibraryOrder.h"

#include <algorithm>
#include <functional>

namespace dateline::store {

static constexpr qint64 HighestId = 0xfffffffe;
// Some 30 bytes each: as many as a large library has.
static constexpr quint32 MostWords = 1'000'000;
// As many as an hour's news has.
static constexpr quint32 FewWordsKept = 20'000;

static void collectBelow(const ArticleIds& touched, qint64 highest, std::vector<qint64>& ids)
{
    for (const ArticleId id : touched)
        if (id.value <= highest) ids.push_back(id.value);
}

// Ids below the watermark whose text is another than what is indexed; those above are read when their turn comes.
static void collectChanged(const ChangeSet& commit, qint64 highest, std::vector<qint64>& ids)
{
    collectBelow(commit.changed, highest, ids);
    collectBelow(commit.added, highest, ids);
}

static void sortOnce(std::vector<qint64>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

static Result<qint64> count(Connection& articles, qint64 above)
{
    Statement find = articles.statement("search/count-above");
    const auto row = find.bind(1, above).step();
    if (!row) return row.error();
    return find.integer(0);
}

static Result<quint32> raiseGeneration(Connection& index, qint64 article)
{
    const auto raised = index.statement("index/raise-generation").bind(1, article).run();
    if (!raised) return raised.error();
    Statement find = index.statement("index/generation");
    const auto row = find.bind(1, article).step();
    if (!row) return row.error();
    return quint32(find.integer(0));
}

namespace {

// The commits of articles.db that one step takes on.
struct Pending {
    std::vector<qint64> changed;
    std::vector<qint64> removed;
    qint64 revision = 0;  // of the last commit taken on
    qint64 left = 0;      // ids in the commits that were not
};

}  // namespace

// Rows say how many articles are like theirs.
static void tellJoined(const std::vector<quint32>& joined, ChangeSet& change)
{
    for (const quint32 id : joined) change.changed.push_back({id});
    std::ranges::sort(change.changed);
    change.changed.erase(std::unique(change.changed.begin(), change.changed.end()), change.changed.end());
}

static Pending pendingOf(const std::vector<ChangeSet>& commits, const Watermark& mark, qint64 limit)
{
    Pending pending{{}, {}, mark.revision, 0};
    bool isFull = false;
    for (const ChangeSet& commit : commits) {
        std::vector<qint64> ids;
        collectChanged(commit, mark.article, ids);
        const qint64 already = qint64(pending.changed.size());
        isFull = isFull || (already > 0 && already + qint64(ids.size()) > limit);
        if (isFull) {
            pending.left += qint64(ids.size());
            continue;
        }
        pending.changed.insert(pending.changed.end(), ids.begin(), ids.end());
        collectBelow(commit.removed, mark.article, pending.removed);
        pending.revision = commit.revision;
    }
    sortOnce(pending.changed);
    return pending;
}

static bool isLost(const std::vector<ChangeSet>& commits)
{
    return std::any_of(commits.begin(), commits.end(), [](const ChangeSet& commit) { return commit.everything; });
}

// What was gathered in a step that failed is not in the file; nor are words that another program's rebuild let go.
Result<void> IndexFollower::keepWords()
{
    const auto version = m_index.ask(QStringLiteral("PRAGMA data_version"));
    if (!version) return version.error();
    const bool isOurs = std::exchange(m_version, version->toLongLong()) == version->toLongLong();
    if (!isOurs || m_gathered.wordCount() > MostWords) m_gathered = SegmentBuilder();
    return {};
}

Result<IndexWriter::Step> IndexFollower::follow(qint64 limit, const Cancel& cancel)
{
    m_cancel = cancel;
    auto step = followOnce(limit);
    // What a large step needed would lie idle until the next import.
    const bool isIdle = step && step->behind == 0 && m_gathered.wordCount() > FewWordsKept;
    if (!step || isIdle) m_gathered = SegmentBuilder();
    if (!step) m_alike.forget();
    return step;
}

Result<IndexWriter::Step> IndexFollower::followOnce(qint64 limit)
{
    Q_ASSERT(limit > 0);
    const auto snapshot = Snapshot::take(m_articles);
    if (!snapshot) return snapshot.error();
    auto transaction = Transaction::begin(m_index);
    if (!transaction) return transaction.error();
    if (const auto kept = keepWords(); !kept) return kept.error();
    auto step = this->step(limit);
    if (!step) return step;
    if (step->behind == 0) {
        if (const auto tidied = m_segments.tidy(); !tidied) return tidied.error();
        if (const auto kept = LibraryOrder::keep(m_articles, m_index); !kept) return kept.error();
    }
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return step;
}

Result<IndexWriter::Step> IndexFollower::step(qint64 limit)
{
    auto mark = Watermark::read(m_index);
    if (!mark) return mark.error();
    const auto origin = originOf(m_articles);
    if (!origin) return origin.error();
    const auto newest = changes::newest(m_articles);
    if (!newest) return newest.error();
    auto commits = changes::since(m_articles, Realm::Articles, mark->revision);
    if (!commits) return commits.error();

    IndexWriter::Step step;
    step.change.realm = Realm::Index;
    if (isForeign(*mark, *origin) || isLost(*commits)) {
        step.change.everything = mark->article > 0;
        if (const auto emptied = empty(); !emptied) return emptied.error();
        *mark = Watermark{0, 0, *newest, 0};
        commits->clear();
    }
    const Pending pending = pendingOf(*commits, *mark, limit);
    if (const auto left = m_alike.leave(pending.removed); !left) return left.error();
    if (const auto done = indexChanged(pending.changed, step.change); !done) return done.error();
    // Before the commits are all taken on, none of their articles may come to lie below the watermark.
    const qint64 room = pending.left > 0 ? 0 : limit - qint64(pending.changed.size());
    const auto highest = indexAbove(mark->article, room, step.change);
    if (!highest) return highest.error();
    const auto above = count(m_articles, *highest);
    if (!above) return above.error();

    step.indexed = qint64(step.change.added.size()) + qint64(step.change.changed.size());
    tellJoined(m_alike.takeJoined(), step.change);
    step.behind = pending.left + *above;
    const Watermark reached{IndexRules, *highest, pending.revision, *origin};
    const bool hasMoved = step.indexed > 0 || step.change.everything || reached.revision != mark->revision ||
                          mark->tokenizer != reached.tokenizer;
    if (hasMoved)
        if (const auto written = reached.write(m_index); !written) return written.error();
    auto change = changes::append(m_index, std::move(step.change));
    if (!change) return change.error();
    step.change = std::move(*change);
    return step;
}

CutAhead IndexFollower::cutAhead()
{
    return CutAhead(
        m_gathered, [this](const CutAhead::Article& article) { return write(article); },
        m_groups == Groups::Made ? CutAhead::Signatures::Made : CutAhead::Signatures::Left);
}

// Ids come ascending, so each chunk is gathered in one go.
Result<void> IndexFollower::index(CutAhead& articles, ArticleText text, quint32 generation)
{
    if (m_cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
    if (text.id > HighestId)
        return Error{ErrorKind::TooLarge, m_index.path(), QStringLiteral("article ids above 4294967294")};
    if (m_chunk != chunkOf(text.id))
        if (auto written = writeGathered(articles); !written) return written;
    m_chunk = chunkOf(text.id);
    return articles.add(std::move(text), generation);
}

Result<void> IndexFollower::write(const CutAhead::Article& article)
{
    Statement insert = m_index.statement("index/insert");
    insert.bind(1, DocumentId{quint32(article.text.id), article.generation}.row());
    for (size_t place = 0; place < article.tokens.size(); ++place)
        insert.bindText(int(place) + 2, article.tokens[place]);
    if (m_groups == Groups::Made) m_alike.take(quint32(article.text.id), article.signature);
    return insert.run();
}

Result<void> IndexFollower::writeGathered(CutAhead& articles)
{
    if (auto finished = articles.finish(); !finished) return finished;
    auto written = m_segments.write(m_chunk, m_gathered);
    m_gathered.startNext();
    if (!written) return written;
    return m_alike.group(m_cancel);
}

Result<void> IndexFollower::indexChanged(const std::vector<qint64>& ids, ChangeSet& change)
{
    if (auto done = m_segments.supersede(ids); !done) return done;
    if (auto done = m_alike.leave(ids); !done) return done;
    CutAhead articles = cutAhead();
    for (const qint64 id : ids) {
        auto done = readTextOf(m_articles, id, [&](ArticleText text) -> Result<void> {
            const auto generation = raiseGeneration(m_index, id);
            if (!generation) return generation.error();
            change.changed.push_back({id});
            return index(articles, std::move(text), *generation);
        });
        if (!done) return done;
    }
    return writeGathered(articles);
}

Result<qint64> IndexFollower::indexAbove(qint64 article, qint64 limit, ChangeSet& change)
{
    if (limit <= 0) return article;
    CutAhead articles = cutAhead();
    const auto read = readTextsAbove(m_articles, article, limit, [&](ArticleText text) -> Result<bool> {
        // A step ends where a chunk does: else each chunk would begin with a small segment.
        if (!change.added.empty() && chunkOf(text.id) != chunkOf(article)) return false;
        article = text.id;
        change.added.push_back({text.id});
        if (auto done = index(articles, std::move(text), 0); !done) return done.error();
        return true;
    });
    if (!read) return read.error();
    if (const auto written = writeGathered(articles); !written) return written.error();
    return article;
}

Result<void> IndexFollower::empty()
{
    m_gathered = SegmentBuilder();
    if (auto done = m_index.statement("index/empty-words").run(); !done) return done;
    if (auto done = m_segments.empty(); !done) return done;
    if (auto done = m_alike.empty(); !done) return done;
    if (auto done = KeptOrder().write(m_index); !done) return done;
    return m_index.statement("index/empty-revised").run();
}

Result<void> IndexFollower::startAnew()
{
    const auto newest = changes::newest(m_articles);
    if (!newest) return newest.error();
    auto transaction = Transaction::begin(m_index);
    if (!transaction) return transaction.error();
    if (auto done = empty(); !done) return done;
    if (auto done = Watermark{0, 0, *newest, 0}.write(m_index); !done) return done;
    ChangeSet change;
    change.realm = Realm::Index;
    change.everything = true;
    if (const auto appended = changes::append(m_index, change); !appended) return appended.error();
    return transaction->commit();
}

using CountAbove = std::function<Result<qint64>(qint64)>;

static Result<qint64> countPending(Connection& articles, const Watermark& mark, const CountAbove& countAbove)
{
    const auto commits = changes::since(articles, Realm::Articles, mark.revision);
    if (!commits) return commits.error();
    if (isLost(*commits)) return countAbove(0);
    std::vector<qint64> ids;
    for (const ChangeSet& commit : *commits) collectChanged(commit, mark.article, ids);
    sortOnce(ids);
    auto above = countAbove(mark.article);
    if (!above) return above;
    return qint64(ids.size()) + *above;
}

static Result<qint64> behind(Connection& articles, Connection& index, const CountAbove& countAbove)
{
    const auto mark = Watermark::read(index);
    if (!mark) return mark.error();
    const auto origin = originOf(articles);
    if (!origin) return origin.error();
    return isForeign(*mark, *origin) ? countAbove(0) : countPending(articles, *mark, countAbove);
}

Result<qint64> articlesBehind(Connection& articles, Connection& index)
{
    return behind(articles, index, [&](qint64 article) { return count(articles, article); });
}

Result<qint64> articlesBehind(Connection& articles, Connection& index, const IdSet& known)
{
    return behind(articles, index, [&](qint64 article) { return known.countAbove(quint32(article)); });
}

}  // namespace dateline::store
