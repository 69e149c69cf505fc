// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Changes.h"

#include "store/Varints.h"

#include <limits>

namespace dateline::store::changes {

using namespace Qt::StringLiterals;

enum class Kind { Added = 0, Changed = 1, Removed = 2, Everything = 3 };

static constexpr qint64 KeptRevisions = 1000;
static constexpr size_t MostIds = 200'000;

static ChangeSet emptySet(Realm realm, qint64 revision)
{
    ChangeSet change;
    change.realm = realm;
    change.revision = revision;
    return change;
}

static size_t idsIn(const ChangeSet& change)
{
    return change.added.size() + change.changed.size() + change.removed.size();
}

static QByteArray idsBlob(const ArticleIds& ids)
{
    std::vector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ArticleId id : ids) numbers.push_back(id.value);
    return toVarints(numbers);
}

static Result<ArticleIds> idsOf(Connection& connection, QByteArrayView blob)
{
    const auto numbers = fromVarints(blob);
    if (!numbers) return Error{ErrorKind::Damaged, connection.path(), u"a row of changes"_s};
    ArticleIds ids;
    ids.reserve(numbers->size());
    for (const qint64 number : *numbers) ids.push_back({number});
    return ids;
}

static Result<void> write(Connection& connection, qint64 revision, Kind kind, const ArticleIds& ids)
{
    if (ids.empty() && kind != Kind::Everything) return {};
    Statement insert = connection.statement("changes/append");
    insert.bind(1, revision).bind(2, int(kind));
    if (kind != Kind::Everything) insert.bindBlob(3, idsBlob(ids));
    return insert.run();
}

static Result<void> writeAll(Connection& connection, const ChangeSet& change)
{
    if (change.everything || idsIn(change) > MostIds) return write(connection, change.revision, Kind::Everything, {});
    if (auto done = write(connection, change.revision, Kind::Added, change.added); !done) return done;
    if (auto done = write(connection, change.revision, Kind::Changed, change.changed); !done) return done;
    return write(connection, change.revision, Kind::Removed, change.removed);
}

Result<ChangeSet> append(Connection& connection, ChangeSet change)
{
    const auto before = newest(connection);
    if (!before) return before.error();
    change.revision = *before;
    if (!change.everything && change.added.empty() && change.changed.empty() && change.removed.empty()) return change;
    change.revision = *before + 1;
    if (const auto written = writeAll(connection, change); !written) return written.error();
    const auto forgotten = connection.statement("changes/forget").bind(1, change.revision - KeptRevisions).run();
    if (!forgotten) return forgotten.error();
    return change;
}

static Result<void> take(Connection& connection, const Statement& row, ChangeSet& change)
{
    const Kind kind = Kind(row.integer(1));
    if (kind == Kind::Everything) {
        change.everything = true;
        return {};
    }
    auto ids = idsOf(connection, row.view(2));
    if (!ids) return ids.error();
    (kind == Kind::Added ? change.added : kind == Kind::Changed ? change.changed : change.removed) = std::move(*ids);
    return {};
}

/// None where they name more ids than that.
static Result<std::vector<ChangeSet>> rowsSince(Connection& connection, Realm realm, qint64 revision, size_t mostIds)
{
    std::vector<ChangeSet> sets;
    size_t ids = 0;
    Statement rows = connection.statement("changes/since");
    rows.bind(1, revision);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return sets;
        const qint64 at = rows.integer(0);
        if (sets.empty() || sets.back().revision != at) sets.push_back(emptySet(realm, at));
        const size_t before = idsIn(sets.back());
        if (const auto taken = take(connection, rows, sets.back()); !taken) return taken.error();
        ids += idsIn(sets.back()) - before;
        if (ids > mostIds) return std::vector<ChangeSet>{};
    }
}

static Result<std::vector<ChangeSet>> since(Connection& connection, Realm realm, qint64 revision, size_t mostIds)
{
    const auto last = newest(connection);
    if (!last) return last.error();
    if (*last == revision) return std::vector<ChangeSet>{};
    auto sets = rowsSince(connection, realm, revision, mostIds);
    if (!sets) return sets;
    // Also where nothing is newer: the revision went back, so the file is another than it was.
    if (sets->empty() || sets->front().revision != revision + 1) {
        ChangeSet everything = emptySet(realm, *last);
        everything.everything = true;
        return std::vector<ChangeSet>{everything};
    }
    return sets;
}

Result<std::vector<ChangeSet>> since(Connection& connection, Realm realm, qint64 revision)
{
    return since(connection, realm, revision, std::numeric_limits<size_t>::max());
}

Result<std::vector<ChangeSet>> sinceOrEverything(Connection& connection, Realm realm, qint64 revision)
{
    return since(connection, realm, revision, MostIds);
}

Result<qint64> newest(Connection& connection)
{
    Statement find = connection.statement("changes/newest");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

}  // namespace dateline::store::changes
