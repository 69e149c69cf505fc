// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/StoredColumns.h"

#include <array>
#include <memory>

namespace dateline::store {

/// What articles are filtered and counted by beside their words, in memory: about 10 MB a million articles for days,
/// sources, places, agencies, languages and lengths together, and 4 MB and two bytes a label for each kind of label.
/// Each column is read when it is first asked for (0.1 to 0.3 s a million) and follows commits from then on.
class FieldColumns final {
public:
    enum class Name { Source, Place, Agency, Language, Topic, Person, Organisation, About };

    FieldColumns(Connection& articles, const LibraryOrder& order) : m_articles(articles), m_order(order) {}

    /// What they give is good until the next call of follow() or reset().
    Result<const NamedColumn*> names(Name name);
    Result<const NumberColumn*> days();
    Result<const NumberColumn*> words();

    /// After the order has followed. What arrived is read when it is first asked for, what changed at once.
    Result<void> follow(const ChangeSet& change);
    void reset();
    qint64 bytes() const;

private:
    static constexpr size_t NamesCount = 8;
    enum Place : size_t { Days = NamesCount, Words, All };

    std::unique_ptr<StoredColumn> make(size_t place) const;
    Result<const StoredColumn*> upToDate(size_t place);

    Connection& m_articles;
    const LibraryOrder& m_order;
    std::array<std::unique_ptr<StoredColumn>, All> m_columns;
};

}  // namespace dateline::store
