// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/WordSets.h"

#include "store/Changes.h"
#include "store/Connection.h"
#include "store/index/DocumentId.h"

#include <algorithm>

namespace dateline::store {

static bool touchesRevised(const std::vector<ChangeSet>& commits)
{
    return std::any_of(commits.begin(), commits.end(),
                       [](const ChangeSet& commit) { return commit.everything || !commit.changed.empty(); });
}

Result<bool> WordSets::refresh()
{
    const auto newest = changes::newest(m_index);
    if (!newest) return newest.error();
    if (m_revision == *newest) return false;
    bool isRevised = !m_revision;
    if (m_revision) {
        const auto commits = changes::since(m_index, Realm::Index, *m_revision);
        if (!commits) return commits.error();
        isRevised = touchesRevised(*commits);
    }
    if (isRevised)
        if (const auto loaded = loadRevised(); !loaded) return loaded.error();
    m_revision = *newest;
    return true;
}

Result<void> WordSets::loadRevised()
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
    m_revisedIds = IdSet::of(std::move(ids));
    m_generations = std::move(generations);
    return {};
}

bool WordSets::isCurrent(qint64 row) const
{
    return row == rowOf(DocumentId::fromRow(row).article);
}

qint64 WordSets::rowOf(quint32 article) const
{
    if (!m_revisedIds.contains(article)) return article;
    return DocumentId{article, m_generations.at(article)}.row();
}

Result<IdSet> WordSets::find(const Term& term)
{
    std::vector<quint32> ids;
    Statement rows = m_index.statement("index/words");
    rows.bindText(1, matchExpression(term));
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        if (isCurrent(rows.integer(0))) ids.push_back(DocumentId::fromRow(rows.integer(0)).article);
    }
}

}  // namespace dateline::store
