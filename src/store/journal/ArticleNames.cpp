// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/ArticleNames.h"

#include "article/ArticleDate.h"
#include "store/Connection.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

static QString dateAt(const Statement& row, int column)
{
    ArticleDate date;
    date.key = row.integer(column);
    date.precision = DatePrecision(row.integer(column + 1));
    if (const auto offset = row.optionalInteger(column + 2)) date.offsetMinutes = int(*offset);
    return date.toIso();
}

// What cannot be read is left out: the id alone says enough to this library.
void ArticleNames::addTo(QJsonObject& line, qint64 article) const
{
    Statement identity = m_reader.statement("journal/identity-of");
    if (const auto row = identity.bind(1, article).step(); row && *row)
        line.insert(u"identity"_s, QString::fromLatin1(identity.bytes(0).toBase64()));
    if (!m_articles) return;
    Statement known = m_articles->statement("articles/known-by");
    const auto row = known.bind(1, article).step();
    if (!row || !*row) return;
    line.insert(u"headline"_s, known.text(0));
    if (const QString date = dateAt(known, 1); !date.isEmpty()) line.insert(u"date"_s, date);
}

}  // namespace dateline::store
