// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/SetCache.h"

namespace dateline::store {

// What an entry costs beside its set: list and hash nodes, the empty bitmap.
static constexpr qint64 Overhead = 256;

SetCache::Set SetCache::find(const QByteArray& key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *place);
    return m_entries.front().set;
}

SetCache::Set SetCache::insert(const QByteArray& key, IdSet set)
{
    Q_ASSERT(!m_places.contains(key));
    const qint64 bytes = set.bytes() + key.size() + Overhead;
    m_entries.push_front({key, std::make_shared<const IdSet>(std::move(set)), bytes});
    m_places.insert(key, m_entries.begin());
    Set made = m_entries.front().set;
    m_bytes += bytes;
    while (m_bytes > m_mostBytes) {
        m_bytes -= m_entries.back().bytes;
        m_places.remove(m_entries.back().key);
        m_entries.pop_back();
    }
    return made;
}

void SetCache::clear()
{
    m_places.clear();
    m_entries.clear();
    m_bytes = 0;
}

}  // namespace dateline::store
