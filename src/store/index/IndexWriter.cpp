// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/Store.h"
#include "store/Turn.h"
#include "store/index/IndexFollower.h"
#include "store/index/Tokenizer.h"

namespace dateline::store {

// The log is moved into the file when it is this long, and when there is nothing left to index.
static constexpr qint64 LongLog = 64 << 20;

struct IndexWriter::Private {
    Private(std::unique_ptr<Connection> ofArticles, std::unique_ptr<Connection> ofIndex, std::unique_ptr<Turns> ofTurns)
        : articles(std::move(ofArticles)),
          index(std::move(ofIndex)),
          turns(std::move(ofTurns)),
          follower(*articles, *index)
    {
    }

    Result<void> checkpoint(const Step& step);

    std::unique_ptr<Connection> articles;
    std::unique_ptr<Connection> index;
    std::unique_ptr<Turns> turns;
    IndexFollower follower;
};

IndexWriter::IndexWriter(std::unique_ptr<Private> made) : d(std::move(made)) {}

IndexWriter::~IndexWriter()
{
    const auto turn = d->turns->take(std::chrono::milliseconds(200));
    if (turn) (void)d->index->checkpoint(Connection::Checkpoint::Truncate);
}

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const QString& folder)
{
    auto articles = Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly);
    if (!articles) return articles.error();
    auto index = Connection::open(pathOf(folder, IndexFile), Access::ReadWrite);
    if (!index) return index.error();
    if (const auto known = registerTokenizer((*index)->handle()); !known) return known.error();
    auto turns = Turns::open(pathOf(folder, IndexFile));
    if (!turns) return turns.error();
    auto made = std::make_unique<Private>(std::move(*articles), std::move(*index), std::move(*turns));
    return std::unique_ptr<IndexWriter>(new IndexWriter(std::move(made)));
}

Result<void> IndexWriter::Private::checkpoint(const Step& step)
{
    const qint64 size = index->logSize();
    if (size < LongLog && (step.behind > 0 || size == 0)) return {};
    return index->checkpoint(Connection::Checkpoint::Passive);
}

Result<IndexWriter::Step> IndexWriter::follow(qint64 limit, const Cancel& cancel)
{
    const auto turn = d->turns->take();
    if (!turn) return turn.error();
    auto step = d->follower.follow(limit, cancel);
    if (!step || step->indexed == 0) return step;
    if (const auto moved = d->checkpoint(*step); !moved) return moved.error();
    return step;
}

Result<void> IndexWriter::startAnew()
{
    const auto turn = d->turns->take();
    if (!turn) return turn.error();
    return d->follower.startAnew();
}

}  // namespace dateline::store
