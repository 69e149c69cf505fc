// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adding/LabelBook.h"

#include "store/Connection.h"

#include <sqlite3.h>

namespace dateline::store {

Result<qint64> LabelBook::idOf(const PreparedLabel& label)
{
    const std::pair key(int(label.kind), label.folded);
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd()) return *known;
    Statement find = m_articles.statement("labels/find");
    const auto row = find.bind(1, int(label.kind)).bind(2, label.folded).step();
    if (!row) return row.error();
    qint64 id = *row ? find.integer(0) : 0;
    if (!*row) {
        Statement insert = m_articles.statement("labels/insert");
        const auto made = insert.bind(1, int(label.kind)).bind(2, label.name).bind(3, label.folded).run();
        if (!made) return made.error();
        id = sqlite3_last_insert_rowid(m_articles.handle());
    }
    m_ids.insert(key, id);
    return id;
}

Result<void> LabelBook::set(qint64 article, const std::vector<PreparedLabel>& labels)
{
    if (auto erased = m_articles.statement("labels/erase").bind(1, article).run(); !erased) return erased;
    int place = 0;
    for (const PreparedLabel& label : labels) {
        const auto id = idOf(label);
        if (!id) return id.error();
        Statement add = m_articles.statement("labels/add");
        if (auto added = add.bind(1, article).bind(2, place++).bind(3, *id).run(); !added) return added;
    }
    return {};
}

Result<QString> LabelBook::listed(const std::vector<PreparedLabel>& labels)
{
    QStringList ids;
    for (const PreparedLabel& label : labels) {
        const auto id = idOf(label);
        if (!id) return id.error();
        ids.append(QString::number(*id));
    }
    return QString(QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']'));
}

}  // namespace dateline::store
