// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/AnnotationSets.h"

#include "store/Connection.h"
#include "store/search/ValueMatch.h"

#include <functional>

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

static const char* statementOf(const QString& field)
{
    if (field == u"note") return "annotations/notes";
    return field == u"highlight" ? "annotations/quotes" : "baskets/articles";
}

Result<IdSet> AnnotationSets::find(const Clause& clause) const
{
    const ValueMatch match(clause);
    return those(m_reader.statement(statementOf(clause.field)), [&match](const Statement& row) {
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

}  // namespace dateline::store
