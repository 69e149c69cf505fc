// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/IdSet.h"

#include <QByteArray>
#include <QHash>

#include <list>
#include <memory>

namespace dateline::store {

/// The sets of the clauses asked for last, so that a letter more or another page does not read the index again.
/// Least recently used first out; bounded in bytes. Whoever fills it clears it when what it was made from changes.
class SetCache final {
public:
    using Set = std::shared_ptr<const IdSet>;

    explicit SetCache(qint64 mostBytes = 16 << 20) : m_mostBytes(mostBytes) {}

    Set find(const QByteArray& key);
    Set insert(const QByteArray& key, IdSet set);
    void clear();
    qint64 bytes() const { return m_bytes; }

private:
    struct Entry {
        QByteArray key;
        Set set;
        qint64 bytes;
    };

    qint64 m_mostBytes;
    qint64 m_bytes = 0;
    std::list<Entry> m_entries;  // the newest first
    QHash<QByteArray, std::list<Entry>::iterator> m_places;
};

}  // namespace dateline::store
