// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/StoredColumns.h"

#include <array>
#include <memory>

namespace dateline::store {

/// What articles are filtered and counted by beside their words, in memory: about 10 MB a million articles for days,
/// sources, places, agencies, languages and lengths together, and 4 MB and two bytes a label for each kind of label.
/// Each column is read when it is first asked for and follows commits from then on; those of the article's own row are
/// read together, since to walk through the rows is most of the time.
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
    /// As "search/fields-of" has them, behind the id.
    static constexpr std::array Together = {size_t(Name::Source), size_t(Name::Place), size_t(Name::Agency),
                                            size_t(Name::Language), size_t(Words)};

    std::unique_ptr<StoredColumn> make(size_t place) const;
    Result<const StoredColumn*> upToDate(size_t place);
    Result<void> readTogether();
    Result<void> followNamings();

    Connection& m_articles;
    const LibraryOrder& m_order;
    std::array<std::unique_ptr<StoredColumn>, All> m_columns;
    qint64 m_namings = 0;  // of the names that the sources have here
};

}  // namespace dateline::store
