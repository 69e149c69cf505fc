// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/Column.h"

#include <QHash>
#include <QString>

#include <functional>

namespace dateline::store {

/// The names that codes stand for. Names are equal when they fold equally: each spelling has a code of its own, and the
/// first of them stands for all (their group). So a column says exactly what is printed, and which spelling is shown
/// follows from the counts.
class Names final {
public:
    /// The code for a spelling that was not added before.
    quint32 add(const QString& printed, const QString& folded);

    size_t codes() const { return m_entries.size(); }  ///< with 0, which names nothing
    quint32 groupOf(quint32 code) const { return m_entries[code].group; }
    const QString& printed(quint32 code) const { return m_entries[code].printed; }
    const QString& folded(quint32 code) const { return m_entries[code].folded; }

    using Asks = std::function<bool(const QString& printed, const QString& folded)>;
    /// The codes whose name is asked for.
    Column::Wanted matching(const Asks& asks) const;
    /// By group, the code of its most common spelling; among equals the one that comes first.
    std::vector<quint32> mostCommon(const Column::Counts& whole) const;

private:
    struct Entry {
        QString printed;
        QString folded;
        quint32 group = 0;
    };

    std::vector<Entry> m_entries = std::vector<Entry>(1);
    QHash<QString, quint32> m_groups;  // by folded name
};

}  // namespace dateline::store
