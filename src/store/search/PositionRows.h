// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/Statement.h"
#include "store/search/Documents.h"
#include "store/search/FlatMatcher.h"
#include "store/search/IdSet.h"
#include "store/search/PositionQuery.h"

#include <memory>
#include <optional>
#include <vector>

namespace dateline::store {

class Connection;
class PositionRows;

/// Lets FTS5 ask PositionRows about a row; one a connection, made before the first of them.
class PositionFunction final {
public:
    /// The function points to this object, which must outlive the connection's statements.
    static Result<std::unique_ptr<PositionFunction>> make(Connection& index);

private:
    friend class PositionRows;
    friend struct PositionCallback;
    std::vector<PositionRows*> m_asking;  // by number; null where that one is gone
};

/// The articles whose position lists in FTS5 hold a tree of spans, from the highest id to the lowest, as far as one
/// wants to know. One question that goes on, not one for each window: FTS5 looks for the next row that holds a phrase
/// beyond any bound that it is given, so a window without one would read all that lies behind it.
class PositionRows final {
public:
    /// Only articles of `wanted` are looked at. The tree, the set and the documents must outlive this.
    PositionRows(Connection& index, PositionFunction& function, const Documents& documents, const SpanNode& root,
                 PositionQuery query, const IdSet& wanted);
    ~PositionRows();
    PositionRows(const PositionRows&) = delete;
    PositionRows& operator=(const PositionRows&) = delete;

    /// Goes on, where it begins from id `high`, until every article with low ≤ id is known; found() has them. Cancelled
    /// by an interrupt of the connection.
    Result<void> advance(quint32 high, quint32 low);
    const IdSet& found() const { return m_found; }

private:
    friend struct PositionCallback;
    bool isWanted(qint64 row) const;
    void keepFresh();

    Connection& m_index;
    const Documents& m_documents;
    SpanMatcher m_matcher;
    std::optional<FlatMatcher> m_flat;
    const IdSet& m_wanted;
    PositionFunction& m_function;
    int m_number;
    bool m_isPhrase;
    PositionQuery m_query;
    std::vector<SpanColumn> m_columns;  // reused from row to row
    std::vector<qint32> m_sentences[column::Count], m_paragraphs[column::Count];
    std::optional<Statement> m_rows;
    quint32 m_low = 0;                 // where the statement is to stop
    std::optional<quint32> m_reached;  // the lowest id that was looked at
    std::vector<quint32> m_fresh;
    IdSet m_found;
    bool m_isAtEnd = false;
};

}  // namespace dateline::store
