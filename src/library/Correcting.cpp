// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Correcting.h"

#include "library/Desks.h"

#include <map>

namespace dateline::library {

namespace {

/// Corrects many articles in blocks, each in two steps on two threads: kept in reader.db, then brought into force in
/// articles.db. Between them others may mark and import.
class InBlocks final : public std::enable_shared_from_this<InBlocks> {
public:
    struct Request {
        CorrectionGroups groups;
        Selection articles;  ///< of the first group, where it names none
        ProgressListener progress;
        Cancel cancel;
    };

    InBlocks(Workers& workers, ChangeWatch& watch, Request request)
        : m_workers(workers), m_watch(watch), m_request(std::move(request))
    {
    }

    Reply<Corrected> start()
    {
        Reply<Corrected> reply = m_answer.future();
        // Which articles these are is found out here too: it takes longer than a window may wait.
        m_workers.marks.post([self = shared_from_this()](store::MarkWriter& marks) {
            if (!self->m_request.articles.isEmpty())
                self->m_request.groups.front().articles = self->m_request.articles.toSet();
            for (const CorrectionGroup& group : self->m_request.groups) self->m_total += group.articles.count();
            self->keep(marks);
        });
        return reply;
    }

private:
    static constexpr size_t Block = 2'000;

    /// Of several groups where they are small: each block is synced to the disk twice.
    std::vector<ArticleCorrection> nextBlock()
    {
        std::vector<ArticleCorrection> block;
        while (m_group < m_request.groups.size() && block.size() < Block) {
            const CorrectionGroup& group = m_request.groups[m_group];
            const ArticleIds ids = group.articles.after(m_last, qint64(Block - block.size()));
            for (const ArticleId id : ids) block.push_back({id, group.correction});
            m_last = ids.empty() ? ArticleId() : ids.back();
            if (ids.empty()) ++m_group;
        }
        return block;
    }

    void keep(store::MarkWriter& marks)
    {
        const auto block = nextBlock();
        if (block.empty() || m_request.cancel.isRequested()) return finish();
        const auto kept = marks.correct(block);
        if (!kept) return m_answer.give(kept.error());
        m_done += qint64(block.size());
        ArticleIds ids;
        for (const ArticleCorrection& before : kept->before) {
            ids.push_back(before.article);
            m_before[before.correction].push_back(before.article);
        }
        m_corrected.add(ids);
        if (ids.empty()) return goOn();
        m_workers.articles.post([self = shared_from_this(), ids = std::move(ids),
                                 revision = kept->revision](store::ArticleWriter& articles) {
            const auto followed = articles.followCorrections(ids, revision);
            followed ? self->goOn() : self->m_answer.give(followed.error());
        });
    }

    void goOn()
    {
        m_watch.look();
        if (m_request.progress) m_request.progress({.done = m_done, .total = m_total, .subject = {}});
        m_workers.marks.post([self = shared_from_this()](store::MarkWriter& marks) { self->keep(marks); });
    }

    void finish()
    {
        CorrectionGroups before;
        for (auto& [correction, ids] : m_before) before.push_back({correction, ArticleSet::of(std::move(ids))});
        m_answer.give(Corrected{std::move(m_corrected), std::move(before)});
    }

    Workers& m_workers;
    ChangeWatch& m_watch;
    Request m_request;
    size_t m_group = 0;
    ArticleId m_last;  // of the group that was taken
    qint64 m_done = 0;
    qint64 m_total = 0;
    ArticleSet m_corrected;
    std::map<Correction, ArticleIds> m_before;
    Answer<Corrected> m_answer;
};

}  // namespace

template <typename T>
static Reply<T> answered(Result<T> result)
{
    Answer<T> answer;
    Reply<T> reply = answer.future();
    answer.give(std::move(result));
    return reply;
}

Reply<Corrected> Correcting::correct(Correction correction, Selection articles, ProgressListener progress,
                                     Cancel cancel)
{
    for (auto& [field, text] : correction) {
        if (!text) continue;
        auto read = correctedText(field, *text);
        if (!read) return answered<Corrected>(read.error());
        text = std::move(*read);
    }
    InBlocks::Request request{
        {{std::move(correction), {}}}, std::move(articles), std::move(progress), std::move(cancel)};
    return std::make_shared<InBlocks>(d.workers, d.watch, std::move(request))->start();
}

Reply<Corrected> Correcting::restore(CorrectionGroups groups, ProgressListener progress, Cancel cancel)
{
    InBlocks::Request request{std::move(groups), {}, std::move(progress), std::move(cancel)};
    return std::make_shared<InBlocks>(d.workers, d.watch, std::move(request))->start();
}

/// Keeps names by `keep`, then brings them into force; `read` makes the answer of what was kept.
template <typename T, typename Keep, typename Read>
static Reply<T> named(Workers& workers, ChangeWatch& watch, Keep keep, Read read)
{
    auto answer = std::make_shared<Answer<T>>();
    Reply<T> reply = answer->future();
    workers.marks.post([&workers, &watch, answer, keep, read](store::MarkWriter& marks) {
        Result<store::KeptNames> kept = keep(marks);
        if (!kept) return answer->give(kept.error());
        workers.articles.post([&watch, answer, kept = *kept, read](store::ArticleWriter& articles) {
            const auto followed = articles.followCorrections({}, kept.revision);
            watch.look();
            followed ? answer->give(read(kept.renamed)) : answer->give(followed.error());
        });
    });
    return reply;
}

static RenamedSource whole(const RenamedSource& renamed)
{
    return renamed;
}

static SourceNames namesBefore(const RenamedSource& renamed)
{
    return renamed.before;
}

Reply<RenamedSource> Correcting::renameSource(QString from, QString to)
{
    return named<RenamedSource>(
        d.workers, d.watch,
        [from = std::move(from), to = std::move(to)](auto& marks) { return marks.renameSource(from, to); }, whole);
}

Reply<RenamedSource> Correcting::restoreSource(QString name)
{
    return named<RenamedSource>(
        d.workers, d.watch, [name = std::move(name)](auto& marks) { return marks.renameSource(name, std::nullopt); },
        whole);
}

Reply<SourceNames> Correcting::nameSources(SourceNames names)
{
    return named<SourceNames>(
        d.workers, d.watch, [names = std::move(names)](auto& marks) { return marks.nameSources(names); }, namesBefore);
}

}  // namespace dateline::library
