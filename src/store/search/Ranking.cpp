// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Ranking.h"

#include "store/Connection.h"
#include "store/SqliteError.h"
#include "store/index/DocumentId.h"
#include "store/search/Orders.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_map>

namespace dateline::store {

// More terms than a person types; the rest would make a ranking slower, not better.
static constexpr size_t MostTerms = 64;

struct RankingFunction {
    static void isWanted(sqlite3_context* context, int, sqlite3_value** values)
    {
        const auto* ranking = static_cast<const Ranking*>(sqlite3_user_data(context));
        sqlite3_result_int(context, ranking->isWanted(sqlite3_value_int64(values[0])));
    }
};

Result<std::unique_ptr<Ranking>> Ranking::make(Connection& index, const Documents& documents,
                                               const LibraryOrder& newest)
{
    std::unique_ptr<Ranking> ranking(new Ranking(index, documents, newest));
    const int code = sqlite3_create_function(index.handle(), "is_wanted", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                             ranking.get(), &RankingFunction::isWanted, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(index.handle(), index.path());
    return ranking;
}

bool Ranking::isWanted(qint64 row) const
{
    return m_wanted.contains(DocumentId::fromRow(row).article) && m_documents.isCurrent(row);
}

static QByteArray anyOf(const std::vector<Term>& terms)
{
    QByteArray expression;
    for (size_t place = 0; place < std::min(terms.size(), MostTerms); ++place)
        expression += (place ? " OR (" : "(") + matchExpression(terms[place]) + ')';
    return expression;
}

Result<Listing> Ranking::ranked(const IdSet& set, std::vector<Term> terms)
{
    std::erase_if(terms, [](const Term& term) { return !isPlain(term); });
    std::vector<quint32> ids = m_newest.newestFirst(set);
    if (terms.empty()) return Listing::all(orderOf(std::move(ids)));
    const auto end = ids.begin() + std::min<qint64>(qint64(ids.size()), MostRanked);
    m_wanted = IdSet::of({ids.begin(), end});
    std::unordered_map<quint32, qint64> scores;
    Statement rows = m_index.statement("ranking/scores");
    rows.bindText(1, anyOf(terms));
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        scores[DocumentId::fromRow(rows.integer(0)).article] = rows.integer(1);
    }
    // FTS5's scores are negative, the better the lower.
    std::stable_sort(ids.begin(), end, [&](quint32 left, quint32 right) { return scores[left] < scores[right]; });
    return Listing::all(orderOf(std::move(ids)));
}

}  // namespace dateline::store
