// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/FieldColumns.h"

#include "store/Connection.h"
#include "store/Feed.h"
#include "store/PreparedArticle.h"

#include <algorithm>
#include <utility>

namespace dateline::store {

// Above this, it is quicker to read a column again when it is next asked for.
static constexpr size_t ManyChanged = 10'000;

std::unique_ptr<StoredColumn> FieldColumns::make(size_t place) const
{
    switch (place) {
        case Days:
            return std::make_unique<DayColumn>(m_order);
        case Words:
            return std::make_unique<WordsColumn>(m_articles);
        case size_t(Name::Source):
            return std::make_unique<SourceColumn>(m_articles);
        case size_t(Name::Place):
            return std::make_unique<PrintedColumn>(m_articles, "search/place-of");
        case size_t(Name::Agency):
            return std::make_unique<PrintedColumn>(m_articles, "search/agency-of");
        case size_t(Name::Language):
            return std::make_unique<PrintedColumn>(m_articles, "search/lang-of");
        case size_t(Name::Topic):
            return std::make_unique<LabelColumn>(m_articles, int(LabelKind::Topic));
        case size_t(Name::Person):
            return std::make_unique<LabelColumn>(m_articles, int(LabelKind::Person));
        case size_t(Name::Organisation):
            return std::make_unique<LabelColumn>(m_articles, int(LabelKind::Organisation));
        case size_t(Name::About):
            return std::make_unique<LabelColumn>(m_articles, int(LabelKind::Place));
    }
    Q_UNREACHABLE();
}

// Where the reading ends early, each column goes on by itself from where it stands.
Result<void> FieldColumns::readTogether()
{
    std::array<InRow*, Together.size()> columns{};
    for (size_t i = 0; i < Together.size(); ++i) {
        m_columns[Together[i]] = make(Together[i]);
        columns[i] = dynamic_cast<InRow*>(m_columns[Together[i]].get());
    }
    auto done = feed(m_articles.statement("search/fields-of"), 1, [&](const FedRow& row) -> Result<void> {
        const auto id = quint32(row.integer(0));
        if (id > m_order.highest()) return {};
        for (size_t i = 0; i < columns.size(); ++i)
            if (auto taken = columns[i]->take(id, row, int(i) + 1); !taken) return taken;
        for (const size_t place : Together) m_columns[place]->noteRead(id);
        return {};
    });
    if (!done) return done;
    for (const size_t place : Together) m_columns[place]->shrink();
    return {};
}

Result<const StoredColumn*> FieldColumns::upToDate(size_t place)
{
    auto& column = m_columns[place];
    const bool isNoneRead =
        std::none_of(Together.begin(), Together.end(), [&](size_t one) { return bool(m_columns[one]); });
    if (isNoneRead && std::find(Together.begin(), Together.end(), place) != Together.end())
        if (const auto done = readTogether(); !done) return done.error();
    if (!column) column = make(place);
    if (const auto done = column->readUpTo(m_order.highest()); !done) return done.error();
    return column.get();
}

Result<const NamedColumn*> FieldColumns::names(Name name)
{
    const auto column = upToDate(size_t(name));
    if (!column) return column.error();
    return static_cast<const NamedColumn*>(*column);
}

Result<const NumberColumn*> FieldColumns::days()
{
    const auto column = upToDate(Days);
    if (!column) return column.error();
    return static_cast<const NumberColumn*>(*column);
}

Result<const NumberColumn*> FieldColumns::words()
{
    const auto column = upToDate(Words);
    if (!column) return column.error();
    return static_cast<const NumberColumn*>(*column);
}

// A source's name is looked up once: where a reader gave one another name, all are read again.
Result<void> FieldColumns::followNamings()
{
    Statement find = m_articles.statement("imported/namings");
    const auto row = find.step();
    if (!row) return row.error();
    const qint64 namings = *row ? find.integer(0) : 0;
    if (std::exchange(m_namings, namings) != namings) m_columns[size_t(Name::Source)].reset();
    return {};
}

Result<void> FieldColumns::follow(const ChangeSet& change)
{
    if (change.everything || change.changed.size() > ManyChanged) reset();
    if (auto done = followNamings(); !done) return done;
    for (auto& column : m_columns)
        for (const ArticleIds* ids : {&change.added, &change.changed, &change.removed}) {
            if (!column) continue;
            auto done = column->readAgain(*ids);
            if (done) continue;
            column.reset();
            return done;
        }
    return {};
}

void FieldColumns::reset()
{
    for (auto& column : m_columns) column.reset();
}

qint64 FieldColumns::bytes() const
{
    qint64 bytes = 0;
    for (const auto& column : m_columns)
        if (column) bytes += column->codes().bytes();
    return bytes;
}

}  // namespace dateline::store
