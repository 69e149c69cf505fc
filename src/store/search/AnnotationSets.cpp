// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/AnnotationSets.h"

#include "store/Connection.h"
#include "store/search/ValueMatch.h"

#include <functional>
#include <limits>

namespace dateline::store {

using namespace Qt::StringLiterals;

// Rows of (article, text); the text may be left out.
static Result<IdSet> those(Statement rows, const std::function<bool(const Statement&)>& isWanted)
{
    std::vector<quint32> ids;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        if (isWanted(rows)) ids.push_back(quint32(rows.integer(0)));
    }
}

bool AnnotationSets::isField(const QString& field)
{
    return field == u"note" || field == u"highlight" || field == u"basket";
}

void AnnotationSets::follow(const ChangeSet& change)
{
    m_notes.follow(change);
    m_quotes.follow(change);
}

void AnnotationSets::forget()
{
    m_notes.forget();
    m_quotes.forget();
}

Result<IdSet> AnnotationSets::find(const Clause& clause)
{
    if (clause.field == u"basket" || !clause.pattern.isNull()) return findByRow(clause);
    return (clause.field == u"note" ? m_notes : m_quotes).find(m_reader, clause.term);
}

static Statement rowsOf(Connection& reader, const QString& field)
{
    if (field == u"basket") return reader.statement("baskets/articles");
    Statement rows = reader.statement(field == u"note" ? "annotations/notes" : "annotations/quotes");
    rows.bind(1, 0).bind(2, std::numeric_limits<qint64>::max());
    return rows;
}

Result<IdSet> AnnotationSets::findByRow(const Clause& clause) const
{
    const ValueMatch match(clause);
    return those(rowsOf(m_reader, clause.field), [&match](const Statement& row) {
        const QByteArrayView text = row.view(1);
        return match.holds({text.data(), size_t(text.size())});
    });
}

Result<IdSet> AnnotationSets::noted() const
{
    return those(m_reader.statement("annotations/noted"), [](const Statement&) { return true; });
}

Result<IdSet> AnnotationSets::highlighted() const
{
    return those(m_reader.statement("annotations/highlighted"), [](const Statement&) { return true; });
}

Result<IdSet> AnnotationSets::coloured(HighlightColour colour) const
{
    Statement rows = m_reader.statement("annotations/coloured");
    rows.bind(1, int(colour));
    return those(std::move(rows), [](const Statement&) { return true; });
}

}  // namespace dateline::store
