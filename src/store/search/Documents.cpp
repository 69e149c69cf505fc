// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Documents.h"

#include "store/Connection.h"
#include "store/index/DocumentId.h"

namespace dateline::store {

Result<void> Documents::load()
{
    std::unordered_map<quint32, quint32> generations;
    std::vector<quint32> ids;
    Statement rows = m_index.statement("index/revised");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        ids.push_back(quint32(rows.integer(0)));
        generations.emplace(ids.back(), quint32(rows.integer(1)));
    }
    m_revised = IdSet::of(std::move(ids));
    m_generations = std::move(generations);
    return {};
}

bool Documents::isCurrent(qint64 row) const
{
    return row == rowOf(DocumentId::fromRow(row).article);
}

qint64 Documents::rowOf(quint32 article) const
{
    if (!m_revised.contains(article)) return article;
    return DocumentId{article, m_generations.at(article)}.row();
}

}  // namespace dateline::store
