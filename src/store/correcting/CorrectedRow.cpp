// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/correcting/CorrectedRow.h"

#include "store/Connection.h"

namespace dateline::store {

Result<std::optional<CorrectedRow>> correctedRow(Connection& articles, qint64 id)
{
    Statement find = articles.statement("imported/row");
    const auto found = find.bind(1, id).step();
    if (!found) return found.error();
    if (!*found) return std::optional<CorrectedRow>();
    CorrectedRow row;
    row.fields = find.integer(0);
    row.headline = find.text(1);
    row.dateKey = find.optionalInteger(2);
    row.precision = find.integer(3);
    row.offsetMinutes = find.optionalInteger(4);
    row.dateOrigin = find.integer(5);
    row.source = find.integer(6);
    row.place = find.text(7);
    row.language = find.text(8);
    row.languageFrom = find.integer(9);
    return std::optional(std::move(row));
}

static Result<void> write(Connection& articles, qint64 id, const CorrectedRow& row)
{
    Statement correct = articles.statement("imported/correct");
    correct.bind(1, id).bind(2, row.headline).bind(3, row.dateKey).bind(4, row.precision).bind(5, row.offsetMinutes);
    correct.bind(6, row.dateOrigin).bind(7, row.source).bind(8, row.place).bind(9, row.language);
    return correct.bind(10, row.languageFrom).run();
}

Result<CorrectedRow> liftCorrections(Connection& articles, qint64 id)
{
    const auto before = correctedRow(articles, id);
    if (!before) return before.error();
    if (!*before) return CorrectedRow();
    if ((*before)->fields == 0) return **before;
    for (const char* step : {"imported/lift", "imported/forget"})
        if (const auto done = articles.statement(step).bind(1, id).run(); !done) return done.error();
    return **before;
}

Result<void> layCorrections(Connection& articles, qint64 id, const CorrectedRow& corrected)
{
    if (corrected.fields == 0) return {};
    const auto imported = correctedRow(articles, id);
    if (!imported) return imported.error();
    if (!*imported) return {};
    Statement keep = articles.statement("imported/keep");
    if (auto kept = keep.bind(1, id).bind(2, corrected.fields).run(); !kept) return kept;
    CorrectedRow row = **imported;
    if (corrected.has(CorrectedField::Headline)) row.headline = corrected.headline;
    if (corrected.has(CorrectedField::Date)) {
        row.dateKey = corrected.dateKey;
        row.precision = corrected.precision;
        row.offsetMinutes = corrected.offsetMinutes;
        row.dateOrigin = corrected.dateOrigin;
    }
    if (corrected.has(CorrectedField::Source)) row.source = corrected.source;
    if (corrected.has(CorrectedField::Place)) row.place = corrected.place;
    if (corrected.has(CorrectedField::Language)) {
        row.language = corrected.language;
        row.languageFrom = corrected.languageFrom;
    }
    return write(articles, id, row);
}

}  // namespace dateline::store
