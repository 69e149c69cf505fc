// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/FieldSets.h"

#include "store/Connection.h"
#include "store/search/ValueMatch.h"

#include <QDateTime>
#include <QHash>

#include <limits>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr qint64 Least = std::numeric_limits<qint64>::min();
static constexpr qint64 Greatest = std::numeric_limits<qint64>::max();

static Result<IdSet> idsOf(Statement& rows)
{
    std::vector<quint32> ids;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        ids.push_back(quint32(rows.integer(0)));
    }
}

static std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Rows of (article, value as written). The same few values come again and again: each is asked once.
static Result<IdSet> byText(Statement rows, const ValueMatch& match)
{
    QHash<QByteArray, bool> known;
    std::vector<quint32> ids;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        const QByteArray value = rows.bytes(1);
        auto place = known.constFind(value);
        if (place == known.constEnd()) place = known.insert(value, match.holds(viewOf(value)));
        if (*place) ids.push_back(quint32(rows.integer(0)));
    }
}

static std::optional<FieldColumns::Name> columnOf(const QString& field)
{
    using Name = FieldColumns::Name;
    static const QHash<QString, Name> columns{
        {u"source"_s, Name::Source},    {u"place"_s, Name::Place}, {u"agency"_s, Name::Agency},
        {u"lang"_s, Name::Language},    {u"topic"_s, Name::Topic}, {u"person"_s, Name::Person},
        {u"org"_s, Name::Organisation}, {u"about"_s, Name::About},
    };
    const auto found = columns.constFind(field);
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

Result<IdSet> FieldSets::withValue(const Clause& clause)
{
    const ValueMatch match(clause);
    const auto name = columnOf(clause.field);
    if (!name) return byText(m_articles.statement("search/" + clause.field.toLatin1() + "-of"), match);
    const auto column = m_columns.names(*name);
    if (!column) return column.error();
    return (*column)->codes().where((*column)->names().matching([&](const QString& printed, const QString& folded) {
        return match.holds(printed.toStdString(), folded.toStdString());
    }));
}

// Date keys are calendar moments; an import's is an instant, and its calendar that of whoever sits here.
static qint64 instantOf(qint64 key)
{
    const QDateTime written = QDateTime::fromSecsSinceEpoch(key, Qt::UTC);
    return QDateTime(written.date(), written.time(), Qt::LocalTime).toMSecsSinceEpoch();
}

Result<IdSet> FieldSets::ofLength(const Clause& clause)
{
    const auto column = m_columns.words();
    if (!column) return column.error();
    const std::vector<qint64>& lengths = (*column)->numbers();
    Column::Wanted wanted(lengths.size(), 0);
    for (size_t code = 1; code < lengths.size(); ++code)
        wanted[code] = lengths[code] >= clause.from.value_or(Least) && lengths[code] <= clause.to.value_or(Greatest);
    return (*column)->codes().where(wanted);
}

Result<IdSet> FieldSets::inRange(const Clause& clause)
{
    if (clause.field == u"words") return ofLength(clause);
    if (clause.kind == Clause::Kind::Dates) {
        Statement rows = m_articles.statement("search/imported-between");
        rows.bind(1, clause.from ? instantOf(*clause.from) : Least);
        rows.bind(2, clause.to ? instantOf(*clause.to) : Greatest);
        return idsOf(rows);
    }
    Statement rows = m_articles.statement("search/" + clause.field.toLatin1() + "-between");
    rows.bind(1, clause.from.value_or(Least)).bind(2, clause.to.value_or(Greatest));
    return idsOf(rows);
}

Result<IdSet> FieldSets::find(const Clause& clause)
{
    return clause.kind == Clause::Kind::Value ? withValue(clause) : inRange(clause);
}

Result<QStringList> FieldSets::languages()
{
    const auto column = m_columns.names(FieldColumns::Name::Language);
    if (!column) return column.error();
    const Names& names = (*column)->names();
    QStringList languages;
    for (quint32 code = 1; code < names.codes(); ++code) languages.append(names.printed(code));
    return languages;
}

Result<IdSet> FieldSets::inLanguage(const QString& language)
{
    const auto column = m_columns.names(FieldColumns::Name::Language);
    if (!column) return column.error();
    return (*column)->codes().where(
        (*column)->names().matching([&](const QString& printed, const QString&) { return printed == language; }));
}

}  // namespace dateline::store
