// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/StoredColumns.h"

#include "store/Connection.h"
#include "store/Feed.h"
#include "text/Folding.h"

#include <algorithm>
#include <numeric>

namespace dateline::store {

Result<void> StoredColumn::readUpTo(quint32 last)
{
    if (m_readTo >= last) return {};
    if (auto done = read(m_readTo + 1, last); !done) return done;
    noteRead(last);
    shrink();
    return {};
}

Result<void> StoredColumn::readAgain(const ArticleIds& ids)
{
    for (const ArticleId id : ids) {
        if (id.value > m_readTo) continue;
        changeableCodes().clear(quint32(id.value));
        if (auto done = read(quint32(id.value), quint32(id.value)); !done) return done;
    }
    return {};
}

void NumberColumn::set(quint32 id, qint64 number)
{
    const auto [known, isNew] = m_known.try_emplace(number, quint32(m_numbers.size()));
    if (isNew) m_numbers.push_back(number);
    m_codes.set(id, known->second);
}

const std::vector<quint32>& NumberColumn::ascending() const
{
    if (m_ascending.size() + 1 == m_numbers.size()) return m_ascending;
    m_ascending.resize(m_numbers.size() - 1);
    std::iota(m_ascending.begin(), m_ascending.end(), 1u);
    std::sort(m_ascending.begin(), m_ascending.end(),
              [&](quint32 left, quint32 right) { return m_numbers[left] < m_numbers[right]; });
    return m_ascending;
}

static qint64 dayOf(qint64 dateKey)
{
    constexpr qint64 Day = 86400;
    return dateKey >= 0 ? dateKey / Day : -((Day - 1 - dateKey) / Day);
}

Result<void> DayColumn::read(quint32 from, quint32 to)
{
    for (quint64 id = from; id <= to; ++id)
        if (const auto key = m_order.keyOf(quint32(id))) set(quint32(id), dayOf(*key));
    noteRead(to);
    return {};
}

// Rows of (article, what it has), of the articles from ≤ id ≤ to.
template <typename ColumnInRow>
static Result<void> readRows(ColumnInRow& column, Statement rows, quint32 from, quint32 to)
{
    rows.bind(1, qint64(from)).bind(2, qint64(to));
    return feed(std::move(rows), 3, [&](const FedRow& row) -> Result<void> {
        const auto id = quint32(row.integer(0));
        if (auto taken = column.take(id, row, 1); !taken) return taken;
        column.noteRead(id);
        return {};
    });
}

Result<void> WordsColumn::take(quint32 id, const FedRow& row, int place)
{
    set(id, row.integer(place));
    return {};
}

Result<void> WordsColumn::read(quint32 from, quint32 to)
{
    return readRows(*this, m_articles.statement("search/words-of"), from, to);
}

quint32 PrintedColumn::codeOf(std::string_view printed)
{
    if (const auto known = m_known.find(printed); known != m_known.end()) return known->second;
    const QString name = QString::fromUtf8(printed.data(), qsizetype(printed.size()));
    const QString folded = text::foldedName(name);
    const quint32 code = folded.isEmpty() ? 0 : m_names.add(name, folded);
    m_known.emplace(printed, code);
    return code;
}

Result<void> PrintedColumn::take(quint32 id, const FedRow& row, int place)
{
    const QByteArrayView printed = row.view(place);
    m_codes.set(id, codeOf({printed.data(), size_t(printed.size())}));
    return {};
}

Result<void> PrintedColumn::read(quint32 from, quint32 to)
{
    return readRows(*this, m_articles.statement(m_statement), from, to);
}

Result<quint32> NamedRows::codeOf(qint64 row, Names& names)
{
    if (const auto known = m_known.find(row); known != m_known.end()) return known->second;
    Statement find = m_articles.statement(m_statement);
    const auto found = find.bind(1, row).step();
    if (!found) return found.error();
    quint32 code = 0;
    if (*found && find.integer(0) == m_kind && !find.isNull(2)) {
        quint32& spelled = m_spellings[find.text(1)];
        if (spelled == 0) spelled = names.add(find.text(1), find.text(2));
        code = spelled;
    }
    m_known.emplace(row, code);
    return code;
}

SourceColumn::SourceColumn(Connection& articles) : m_articles(articles), m_rows(articles, "search/source-name", 0) {}

Result<void> SourceColumn::take(quint32 id, const FedRow& row, int place)
{
    const auto code = m_rows.codeOf(row.integer(place), m_names);
    if (!code) return code.error();
    m_codes.set(id, *code);
    return {};
}

Result<void> SourceColumn::read(quint32 from, quint32 to)
{
    return readRows(*this, m_articles.statement("search/source-of"), from, to);
}

LabelColumn::LabelColumn(Connection& articles, int kind)
    : m_articles(articles), m_rows(articles, "search/label-name", kind)
{
}

void LabelColumn::put(qint64 id, const std::vector<quint32>& codes)
{
    m_lists.set(quint32(id), codes);
    noteRead(quint32(id));
}

Result<void> LabelColumn::read(quint32 from, quint32 to)
{
    Statement rows = m_articles.statement("search/labels-of");
    rows.bind(1, qint64(from)).bind(2, qint64(to));
    qint64 article = 0;  // whose rows are being gathered
    std::vector<quint32> codes;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        const qint64 id = *row ? rows.integer(0) : 0;
        if (id != article && article != 0) put(article, std::exchange(codes, {}));
        if (!*row) return {};
        article = id;
        const auto code = m_rows.codeOf(rows.integer(1), m_names);
        if (!code) return code.error();
        if (*code != 0 && std::find(codes.begin(), codes.end(), *code) == codes.end()) codes.push_back(*code);
    }
}

}  // namespace dateline::store
