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
#include <utility>

namespace dateline::store {

// Called by FTS5 for each row that holds the words, in whatever places. What holds is kept here, and the answer is
// false until the row lies below what is asked for: to hand the rows out one by one would cost as much as to find them.
struct PositionCallback {
    static void keep(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* answer, int,
                     sqlite3_value** values)
    {
        const auto* function = static_cast<const PositionFunction*>(api->xUserData(row));
        PositionRows& asking = *function->m_asking[size_t(sqlite3_value_int(values[0]))];
        const DocumentId document = DocumentId::fromRow(api->xRowid(row));
        if (asking.isWanted(document.row()) && (asking.m_isPhrase || holds(*api, row, asking)))
            asking.m_fresh.push_back(document.article);
        // Rows of changed articles come first, whatever their ids.
        if (document.generation == 0) asking.m_reached = document.article;
        sqlite3_result_int(answer, document.generation == 0 && document.article <= asking.m_low);
    }

    static bool holds(const Fts5ExtensionApi& api, Fts5Context* row, PositionRows& asking)
    {
        if (asking.m_flat) return readFlat(api, row, asking) && asking.m_flat->holds();
        return read(api, row, asking) && asking.m_matcher.holds(asking.m_columns);
    }

    static bool readFlat(const Fts5ExtensionApi& api, Fts5Context* row, PositionRows& asking)
    {
        FlatMatcher& flat = *asking.m_flat;
        flat.clear();
        for (size_t phrase = 0; phrase < asking.m_query.phrases.size(); ++phrase) {
            const int what = asking.m_query.phrases[phrase];
            Fts5PhraseIter place;
            int column = 0, offset = 0;
            if (api.xPhraseFirst(row, int(phrase), &place, &column, &offset) != SQLITE_OK) return false;
            for (; column >= 0; api.xPhraseNext(row, &place, &column, &offset)) {
                if (what == PositionQuery::Sentences)
                    flat.addSentence(column, offset);
                else if (what == PositionQuery::Paragraphs)
                    flat.addParagraph(column, offset);
                else
                    flat.add(what, column, offset);
            }
        }
        return true;
    }

    static bool read(const Fts5ExtensionApi& api, Fts5Context* row, PositionRows& asking)
    {
        clear(asking);
        for (size_t phrase = 0; phrase < asking.m_query.phrases.size(); ++phrase) {
            const int length = api.xPhraseSize(row, int(phrase));
            Fts5PhraseIter place;
            int column = 0, offset = 0;
            if (api.xPhraseFirst(row, int(phrase), &place, &column, &offset) != SQLITE_OK) return false;
            for (; column >= 0; api.xPhraseNext(row, &place, &column, &offset))
                put(asking, asking.m_query.phrases[phrase], column, {offset, offset + length - 1});
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
    const int code = api->xCreateFunction(api, "keep_spans", function.get(), &PositionCallback::keep, nullptr);
    if (code != SQLITE_OK) return errorOf(index.handle(), index.path());
    return function;
}

PositionRows::PositionRows(Connection& index, PositionFunction& function, const Documents& documents,
                           const SpanNode& root, PositionQuery query, const IdSet& wanted)
    : m_index(index),
      m_documents(documents),
      m_matcher(root),
      m_flat(FlatMatcher::of(root)),
      m_wanted(wanted),
      m_function(function),
      m_number(int(function.m_asking.size())),
      m_isPhrase(root.kind == SpanNode::Kind::Term),
      m_query(std::move(query))
{
    function.m_asking.push_back(this);
    for (int place = 0; place < column::Count; ++place)
        m_columns.push_back({Columns(1 << place), std::vector<std::vector<Span>>(m_matcher.leaves().size()), {}, {}});
}

PositionRows::~PositionRows()
{
    m_rows.reset();
    m_function.m_asking[size_t(m_number)] = nullptr;
    while (!m_function.m_asking.empty() && !m_function.m_asking.back()) m_function.m_asking.pop_back();
}

bool PositionRows::isWanted(qint64 row) const
{
    return m_wanted.contains(DocumentId::fromRow(row).article) && m_documents.isCurrent(row);
}

void PositionRows::keepFresh()
{
    m_found |= IdSet::of(std::exchange(m_fresh, {}));
}

Result<void> PositionRows::advance(quint32 high, quint32 low)
{
    m_low = low;
    if (m_isAtEnd || (m_reached && *m_reached <= low)) return {};
    if (!m_rows) {
        const bool isAnyAbove = m_documents.hasRevised();
        m_rows.emplace(m_index.statement("positions/spans"));
        m_rows->bindText(1, m_query.match).bind(3, m_number);
        m_rows->bind(2, isAnyAbove ? std::numeric_limits<qint64>::max() : qint64(high));
    }
    const auto row = m_rows->step();
    if (!row) return row.error();
    m_isAtEnd = !*row;
    keepFresh();
    return {};
}

}  // namespace dateline::store
