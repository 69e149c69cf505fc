// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeptIdentities.h"

#include "store/Connection.h"

namespace dateline::store {

// The statements are prepared once for all: a mark may come to a million articles.
static Result<void> keep(Connection& reader, Connection& articles, const std::vector<quint32>& ids)
{
    Statement find = articles.statement("articles/primary-identity");
    Statement write = reader.statement("marks/keep-identity");
    for (const quint32 id : ids) {
        find.reset();
        const auto row = find.bind(1, qint64(id)).step();
        if (!row) return row.error();
        if (!*row) continue;
        write.reset();
        if (auto kept = write.bind(1, qint64(id)).bindBlob(2, find.view(0)).run(); !kept) return kept;
    }
    return {};
}

static Result<std::vector<quint32>> notKept(Connection& reader, const std::vector<quint32>& ids)
{
    std::vector<quint32> fresh;
    Statement find = reader.statement("marks/is-kept");
    for (const quint32 id : ids) {
        find.reset();
        const auto kept = find.bind(1, qint64(id)).step();
        if (!kept) return kept.error();
        if (!*kept) fresh.push_back(id);
    }
    return fresh;
}

Result<void> keepIdentities(Connection& reader, Connection& articles, const std::vector<quint32>& ids)
{
    const auto fresh = notKept(reader, ids);
    return fresh ? keep(reader, articles, *fresh) : Result<void>(fresh.error());
}

Result<QHash<IdentityKey, qint64>> keptIdentities(Connection& reader)
{
    QHash<IdentityKey, qint64> kept;
    Statement rows = reader.statement("marks/kept-identities");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return kept;
        kept.insert(rows.bytes(0), rows.integer(1));
    }
}

Result<void> noteErased(Connection& reader, Connection& articles, const std::vector<quint32>& ids)
{
    if (auto kept = keepIdentities(reader, articles, ids); !kept) return kept;
    for (const quint32 id : ids)
        for (const char* step : {"marks/note-erased", "marks/forget-identity"})
            if (auto done = reader.statement(step).bind(1, qint64(id)).run(); !done) return done;
    return {};
}

Result<void> forgetErased(Connection& reader, Connection& articles, const std::vector<quint32>& ids)
{
    std::vector<quint32> spared;
    Statement find = articles.statement("articles/primary-identity");
    Statement forget = reader.statement("marks/forget-erased");
    for (const quint32 id : ids) {
        find.reset();
        const auto row = find.bind(1, qint64(id)).step();
        if (!row) return row.error();
        if (!*row) continue;
        forget.reset();
        if (auto forgotten = forget.bindBlob(1, find.view(0)).run(); !forgotten) return forgotten;
        if (reader.rowsChanged() > 0) spared.push_back(id);
    }
    return keepIdentities(reader, articles, spared);
}

Result<QSet<IdentityKey>> erasedIdentities(Connection& reader)
{
    QSet<IdentityKey> erased;
    Statement rows = reader.statement("marks/erased-identities");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return erased;
        erased.insert(rows.bytes(0));
    }
}

static Result<void> refreshAll(Connection& reader, Connection& articles)
{
    const auto kept = keptIdentities(reader);
    if (!kept) return kept.error();
    std::vector<quint32> ids;
    for (const qint64 id : *kept) ids.push_back(quint32(id));
    return keep(reader, articles, ids);
}

static Result<bool> isKept(Connection& reader, qint64 id)
{
    return reader.statement("marks/is-kept").bind(1, id).step();
}

Result<void> refreshIdentities(Connection& reader, Connection& articles, const ChangeSet& change)
{
    if (change.everything) return refreshAll(reader, articles);
    std::vector<quint32> ids;
    for (const ArticleId id : change.changed) {
        const auto kept = isKept(reader, id.value);
        if (!kept) return kept.error();
        if (*kept) ids.push_back(quint32(id.value));
    }
    return keep(reader, articles, ids);
}

}  // namespace dateline::store
