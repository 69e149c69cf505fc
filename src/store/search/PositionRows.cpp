// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/PositionRows.h"

#include "store/Connection.h"
#include "store/SqliteError.h"
#include "store/index/DocumentId.h"
#include "store/index/Tokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <limits>

namespace dateline::store {

struct PositionRows::Statements {
    explicit Statements(Statement asked) : rows(std::move(asked)) {}

    Statement rows;
    bool isOpen = false;  // a row stands ready that was not looked at
};

// Called by FTS5 for each row that holds the words, in whatever places.
struct PositionCallback {
    static void holds(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* answer, int,
                      sqlite3_value** values)
    {
        const auto* function = static_cast<const PositionFunction*>(api->xUserData(row));
        PositionRows& asking = *function->m_asking[size_t(sqlite3_value_int(values[0]))];
        const bool holds =
            asking.isWanted(api->xRowid(row)) && read(*api, row, asking) && asking.m_matcher.holds(asking.m_columns);
        sqlite3_result_int(answer, holds);
    }

    static bool read(const Fts5ExtensionApi& api, Fts5Context* row, PositionRows& asking)
    {
        clear(asking);
        for (size_t phrase = 0; phrase < asking.m_phrases.size(); ++phrase) {
            const int length = api.xPhraseSize(row, int(phrase));
            Fts5PhraseIter place;
            int column = 0, offset = 0;
            if (api.xPhraseFirst(row, int(phrase), &place, &column, &offset) != SQLITE_OK) return false;
            for (; column >= 0; api.xPhraseNext(row, &place, &column, &offset))
                put(asking, asking.m_phrases[phrase], column, {offset, offset + length - 1});
        }
        finish(asking);
        return true;
    }

    static void clear(PositionRows& asking)
    {
        for (SpanColumn& column : asking.m_columns)
            for (auto& spans : column.leaves) spans.clear();
        for (auto& starts : asking.m_sentences) starts.clear();
        for (auto& starts : asking.m_paragraphs) starts.clear();
    }

    static void put(PositionRows& asking, int what, int column, Span span)
    {
        if (what == PositionQuery::Sentences) {
            asking.m_sentences[column].push_back(span.first);
        } else if (what == PositionQuery::Paragraphs) {
            asking.m_paragraphs[column].push_back(span.first);
        } else {
            asking.m_columns[size_t(column)].leaves[size_t(what)].push_back(span);
        }
    }

    static void finish(PositionRows& asking)
    {
        for (size_t place = 0; place < asking.m_columns.size(); ++place) {
            SpanColumn& column = asking.m_columns[place];
            column.sentences = asking.m_sentences[place];
            column.paragraphs = asking.m_paragraphs[place];
            // Several phrases may stand for one leaf.
            for (auto& spans : column.leaves)
                if (!std::is_sorted(spans.begin(), spans.end())) std::sort(spans.begin(), spans.end());
            for (auto& spans : column.leaves) spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
        }
    }
};

Result<std::unique_ptr<PositionFunction>> PositionFunction::make(Connection& index)
{
    fts5_api* const api = fts5Of(index.handle());
    if (!api) return errorOf(index.handle(), index.path());
    auto function = std::make_unique<PositionFunction>();
    const int code = api->xCreateFunction(api, "spans_hold", function.get(), &PositionCallback::holds, nullptr);
    if (code != SQLITE_OK) return errorOf(index.handle(), index.path());
    return function;
}

PositionRows::PositionRows(Connection& index, PositionFunction& function, const Documents& documents,
                           const SpanNode& root, PositionQuery query, const IdSet& wanted)
    : m_documents(documents),
      m_matcher(root),
      m_wanted(wanted),
      m_function(function),
      m_number(int(function.m_asking.size())),
      m_isPhrase(root.kind == SpanNode::Kind::Term),
      m_phrases(std::move(query.phrases))
{
    function.m_asking.push_back(this);
    for (int place = 0; place < column::Count; ++place)
        m_columns.push_back({Columns(1 << place), std::vector<std::vector<Span>>(m_matcher.leaves().size()), {}, {}});
    m_statements = std::make_unique<Statements>(index.statement(m_isPhrase ? "positions/phrase" : "positions/spans"));
    m_statements->rows.bindText(1, query.match);
    if (!m_isPhrase) m_statements->rows.bind(2, m_number);
}

PositionRows::~PositionRows()
{
    m_statements.reset();
    m_function.m_asking[size_t(m_number)] = nullptr;
    while (!m_function.m_asking.empty() && !m_function.m_asking.back()) m_function.m_asking.pop_back();
}

bool PositionRows::isWanted(qint64 row) const
{
    return m_wanted.contains(DocumentId::fromRow(row).article) && m_documents.isCurrent(row);
}

void PositionRows::keep()
{
    std::sort(m_fresh.begin(), m_fresh.end());
    m_found.add(m_fresh);
    m_fresh.clear();
}

// Rows of changed articles come first, whatever their ids: what is told is the last of the others.
Result<void> PositionRows::advance(quint32 low, const Cancel& cancel)
{
    Statement& rows = m_statements->rows;
    while (!m_isAtEnd) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        if (!m_statements->isOpen) {
            const auto row = rows.step();
            if (!row) return row.error();
            m_statements->isOpen = *row;
            m_isAtEnd = !*row;
            if (!*row) break;
        }
        const DocumentId document = DocumentId::fromRow(rows.integer(0));
        if (document.generation == 0 && document.article < low) break;
        m_statements->isOpen = false;
        const bool holds = m_isPhrase ? isWanted(document.row()) : rows.integer(1) != 0;
        if (holds) m_fresh.push_back(document.article);
    }
    keep();
    return {};
}

}  // namespace dateline::store
