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

// Rows of (article, name number): those whose name, by the first statement's rows of (number, folded name, name),
// holds.
static Result<IdSet> byNames(Statement names, Statement rows, const ValueMatch& match)
{
    IdSet wanted;
    for (;;) {
        const auto row = names.step();
        if (!row) return row.error();
        if (!*row) break;
        if (match.holds(viewOf(names.bytes(2)), viewOf(names.bytes(1)))) wanted.add(quint32(names.integer(0)));
    }
    std::vector<quint32> ids;
    while (!wanted.isEmpty()) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        if (wanted.contains(quint32(rows.integer(1)))) ids.push_back(quint32(rows.integer(0)));
    }
    return IdSet::of(std::move(ids));
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

static int labelKind(const QString& field)
{
    // As the label table numbers them.
    static const QStringList fields{u"topic"_s, u"person"_s, u"org"_s, u"about"_s};
    return int(fields.indexOf(field));
}

Result<IdSet> FieldSets::withValue(const Clause& clause)
{
    const ValueMatch match(clause);
    if (clause.field == u"source")
        return byNames(m_articles.statement("search/sources"), m_articles.statement("search/source-of"), match);
    if (const int kind = labelKind(clause.field); kind >= 0) {
        Statement labels = m_articles.statement("search/labels");
        labels.bind(1, kind);
        return byNames(std::move(labels), m_articles.statement("search/labels-of"), match);
    }
    return byText(m_articles.statement("search/" + clause.field.toLatin1() + "-of"), match);
}

// Date keys are calendar moments; an import's is an instant, and its calendar that of whoever sits here.
static qint64 instantOf(qint64 key)
{
    const QDateTime written = QDateTime::fromSecsSinceEpoch(key, Qt::UTC);
    return QDateTime(written.date(), written.time(), Qt::LocalTime).toMSecsSinceEpoch();
}

Result<IdSet> FieldSets::inRange(const Clause& clause)
{
    static constexpr qint64 Least = std::numeric_limits<qint64>::min();
    static constexpr qint64 Greatest = std::numeric_limits<qint64>::max();
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

}  // namespace dateline::store
