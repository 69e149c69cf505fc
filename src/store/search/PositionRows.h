// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
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

/// The articles whose position lists in FTS5 hold a tree of spans, a window of ids at a time. Within a window FTS5 goes
/// upwards, which it does in half the time that it needs downwards.
class PositionRows final {
public:
    /// Only articles of `wanted` are looked at. The tree, the set and the documents must outlive this.
    PositionRows(Connection& index, PositionFunction& function, const Documents& documents, const SpanNode& root,
                 PositionQuery query, const IdSet& wanted);
    ~PositionRows();
    PositionRows(const PositionRows&) = delete;
    PositionRows& operator=(const PositionRows&) = delete;

    /// Those with from ≤ id ≤ to. Cancelled by an interrupt of the connection.
    Result<IdSet> find(quint32 from, quint32 to);

private:
    friend struct PositionCallback;
    bool isWanted(qint64 row) const;
    Result<std::vector<quint32>> inRows(qint64 from, qint64 to);

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
    std::vector<quint32> m_found;      // of the statement that runs
    std::optional<IdSet> m_ofRevised;  // articles whose rows lie above all ids
};

}  // namespace dateline::store
