// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/Documents.h"
#include "store/search/IdSet.h"
#include "store/search/PositionQuery.h"

#include <memory>
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
/// wants to know.
class PositionRows final {
public:
    /// Only articles of `wanted` are looked at. The tree, the set and the documents must outlive this.
    PositionRows(Connection& index, PositionFunction& function, const Documents& documents, const SpanNode& root,
                 PositionQuery query, const IdSet& wanted);
    ~PositionRows();
    PositionRows(const PositionRows&) = delete;
    PositionRows& operator=(const PositionRows&) = delete;

    /// Goes on until every article with id ≥ `low` is known; found() has them.
    Result<void> advance(quint32 low, const Cancel& cancel);
    const IdSet& found() const { return m_found; }

private:
    struct Statements;
    friend struct PositionCallback;
    bool isWanted(qint64 row) const;
    void keep();

    const Documents& m_documents;
    SpanMatcher m_matcher;
    const IdSet& m_wanted;
    PositionFunction& m_function;
    int m_number;
    bool m_isPhrase;
    std::vector<int> m_phrases;
    std::vector<SpanColumn> m_columns;  // reused from row to row
    std::vector<qint32> m_sentences[column::Count], m_paragraphs[column::Count];
    std::unique_ptr<Statements> m_statements;
    std::vector<quint32> m_fresh;
    IdSet m_found;
    bool m_isAtEnd = false;
};

}  // namespace dateline::store
