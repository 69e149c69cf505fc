// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

static Result<bool> apply(Connection& reader, const QJsonObject& line)
{
    const QString table = line.value("table"_L1).toString();
    const qint64 newest = line.value("newest"_L1).toInteger();
    if (table.isEmpty()) return false;
    for (const char* step : {"journal/given-put", "journal/given-add"})
        if (const auto done = reader.statement(step).bind(1, table).bind(2, newest).run(); !done) return done.error();
    return true;
}

// The newest id that a table gave: tags and watch folders that are gone do not give theirs to others. What a commit
// changes of it follows from the rows that it tells.
JournalKind givenKind()
{
    JournalKind kind = rowKind({u"given"_s, {{u"table"_s, JournalColumn::Type::Text}, {u"newest"_s}}});
    kind.writeChanged = [](const JournalSource&, const JournalSink&) { return Result<void>(); };
    kind.apply = apply;
    return kind;
}

}  // namespace dateline::store
