// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "base/Result.h"
#include "store/search/Documents.h"
#include "store/search/LibraryOrder.h"
#include "store/search/Term.h"

#include <QString>

#include <vector>

namespace dateline::store {

class Connection;

/// Results by FTS5's bm25, a headline counting for more than a body; newest first among equals.
class Ranking final {
public:
    /// Scoring looks up a row's length for each hit (about 1 µs): beyond the newest this many, results stay by date.
    static constexpr qint64 MostRanked = 50'000;

    /// Makes the filter function known to the connection; it points to this object.
    static Result<std::unique_ptr<Ranking>> make(Connection& index, const Documents& documents,
                                                 const LibraryOrder& newest);

    Result<Listing> ranked(const IdSet& set, std::vector<Term> terms);

private:
    Ranking(Connection& index, const Documents& documents, const LibraryOrder& newest)
        : m_index(index), m_documents(documents), m_newest(newest)
    {
    }
    bool isWanted(qint64 row) const;

    Connection& m_index;
    const Documents& m_documents;
    const LibraryOrder& m_newest;
    IdSet m_wanted;
    friend struct RankingFunction;
};

}  // namespace dateline::store
