// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/KeptOrder.h"

#include "store/Connection.h"

#include <QtEndian>

#include <algorithm>

namespace dateline::store {

static constexpr size_t PieceLength = 65'536;

template <typename Number>
static QByteArray bytesOf(const std::vector<Number>& numbers, size_t from, size_t count)
{
    QByteArray bytes(qsizetype(count * sizeof(Number)), Qt::Uninitialized);
    qToLittleEndian<Number>(numbers.data() + from, qsizetype(count), bytes.data());
    return bytes;
}

template <typename Number>
static void append(QByteArrayView bytes, std::vector<Number>& numbers)
{
    const size_t before = numbers.size();
    const size_t count = size_t(bytes.size()) / sizeof(Number);
    numbers.resize(before + count);
    qFromLittleEndian<Number>(bytes.data(), qsizetype(count), numbers.data() + before);
}

namespace {

struct State {
    size_t articles = 0;
    KeptOrder order;
};

}  // namespace

static Result<State> readState(Connection& index)
{
    Statement find = index.statement("index/kept-order");
    const auto row = find.step();
    if (!row) return row.error();
    if (!*row) return State{};
    return State{size_t(find.integer(0)), {{}, {}, find.integer(1), find.integer(2)}};
}

Result<KeptOrder> KeptOrder::stateOf(Connection& index)
{
    auto state = readState(index);
    if (!state) return state.error();
    return std::move(state->order);
}

Result<KeptOrder> KeptOrder::read(Connection& index)
{
    auto state = readState(index);
    if (!state) return state.error();
    const size_t articles = state->articles;
    KeptOrder kept = std::move(state->order);
    kept.ids.reserve(articles);
    kept.keys.reserve(articles);
    Statement pieces = index.statement("index/order-pieces");
    for (;;) {
        const auto piece = pieces.step();
        if (!piece) return piece.error();
        if (!*piece) break;
        append(pieces.view(0), kept.ids);
        append(pieces.view(1), kept.keys);
    }
    if (kept.ids.size() != articles || kept.keys.size() != articles)
        return Error{ErrorKind::Damaged, index.path(), QStringLiteral("the order is not as long as it says")};
    return kept;
}

Result<void> KeptOrder::write(Connection& index) const
{
    if (auto emptied = index.statement("index/empty-order").run(); !emptied) return emptied;
    Statement put = index.statement("index/put-order-piece");
    for (size_t from = 0; from < ids.size(); from += PieceLength) {
        const size_t count = std::min(PieceLength, ids.size() - from);
        put.bind(1, qint64(from / PieceLength));
        put.bindBlob(2, bytesOf(ids, from, count)).bindBlob(3, bytesOf(keys, from, count));
        if (auto done = put.run(); !done) return done;
        put.reset();
    }
    return index.statement("index/set-kept-order").bind(1, qint64(ids.size())).bind(2, revision).bind(3, origin).run();
}

}  // namespace dateline::store
