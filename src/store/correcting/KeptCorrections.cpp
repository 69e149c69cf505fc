// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/correcting/KeptCorrections.h"

#include "store/Connection.h"
#include "text/Dates.h"
#include "text/Folding.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

Result<KeptCorrection> keptCorrection(Connection& reader, qint64 article)
{
    KeptCorrection kept;
    Statement rows = reader.statement("corrections/of-article");
    rows.bind(1, article);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return kept;
        kept.emplace(CorrectedField(rows.integer(0)), rows.text(1));
    }
}

std::optional<ArticleDate> correctedDate(const QString& text)
{
    if (text.isEmpty()) return ArticleDate();
    const auto written = text::parseDate(text);
    if (!written) return {};
    ArticleDate date;
    date.key = written->key;
    date.precision = DatePrecision(int(written->precision) + 1);
    date.offsetMinutes = written->offsetMinutes;
    date.origin = DateOrigin::Reader;
    return date;
}

namespace {

/// What an import said of an article, as texts.
struct Said {
    qint64 fields = 0;
    std::map<CorrectedField, QString> texts;
    QString sourceFolded;
};

}  // namespace

static QString dateAt(const Statement& row, int column)
{
    ArticleDate date;
    date.key = row.integer(column);
    date.precision = DatePrecision(row.integer(column + 1));
    if (const auto offset = row.optionalInteger(column + 2)) date.offsetMinutes = int(*offset);
    return date.toIso();
}

static Result<std::optional<Said>> said(Connection& articles, qint64 article)
{
    Statement find = articles.statement("imported/said");
    const auto row = find.bind(1, article).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Said>();
    Said said;
    said.fields = find.integer(0);
    said.texts = {{CorrectedField::Headline, find.text(1)},
                  {CorrectedField::Date, dateAt(find, 2)},
                  {CorrectedField::Source, find.text(5)},
                  {CorrectedField::Place, find.text(7)},
                  {CorrectedField::Language, find.text(8)}};
    said.sourceFolded = find.text(6);
    return std::optional(std::move(said));
}

// A source is the same under the name that a reader gave it and under its own.
static bool isAsImported(const Said& said, CorrectedField field, const QString& value)
{
    const QString& imported = said.texts.at(field);
    if (field != CorrectedField::Source || value.isEmpty()) return value == imported;
    const QString folded = text::foldedName(value);
    return folded == said.sourceFolded || folded == text::foldedName(imported);
}

static Result<void> judge(CorrectedField field, const QString& value)
{
    if (field == CorrectedField::Headline && value.trimmed().isEmpty())
        return Error{ErrorKind::WrongUsage, u"headline"_s, u"an article needs a headline"_s};
    if (field == CorrectedField::Date && !correctedDate(value))
        return Error{ErrorKind::WrongUsage, value, u"that is no date"_s};
    return {};
}

static Result<void> write(Connection& reader, qint64 article, CorrectedField field, const std::optional<QString>& value)
{
    Statement change = reader.statement(value ? "corrections/set" : "corrections/forget");
    change.bind(1, article).bind(2, int(field));
    if (value) change.bind(3, value->isEmpty() ? QString() : *value);
    return change.run();
}

Result<Correction> keepCorrection(Connection& reader, Connection& articles, const ArticleCorrection& correction)
{
    const qint64 id = correction.article.value;
    const auto kept = keptCorrection(reader, id);
    if (!kept) return kept.error();
    const auto imported = said(articles, id);
    if (!imported) return imported.error();
    Correction before;
    for (const auto& [field, asked] : correction.correction) {
        if (asked)
            if (const auto judged = judge(field, *asked); !judged) return judged.error();
        if (asked && !*imported) continue;  // there is no such article
        const std::optional<QString> wanted = asked && isAsImported(**imported, field, *asked) ? std::nullopt : asked;
        const auto known = kept->find(field);
        const std::optional<QString> had = known == kept->end() ? std::nullopt : std::optional(known->second);
        if (wanted == had) continue;
        if (const auto written = write(reader, id, field, wanted); !written) return written.error();
        before.emplace(field, had);
    }
    return before;
}

Result<std::vector<ImportedValue>> importedValues(Connection& articles, qint64 article)
{
    const auto imported = said(articles, article);
    if (!imported) return imported.error();
    std::vector<ImportedValue> values;
    if (!*imported) return values;
    for (const CorrectedField field : AllCorrectedFields)
        if (((*imported)->fields >> int(field) & 1) != 0) values.push_back({field, (*imported)->texts.at(field)});
    return values;
}

Result<QHash<QString, QString>> sourceNames(Connection& reader)
{
    QHash<QString, QString> names;
    Statement rows = reader.statement("corrections/source-names");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return names;
        names.insert(rows.text(0), rows.text(1));
    }
}

Result<SourceNames> keepSourceNames(Connection& reader, const SourceNames& names)
{
    const auto known = sourceNames(reader);
    if (!known) return known.error();
    SourceNames before;
    for (const SourceName& source : names) {
        const QString had = known->value(source.folded);
        if (had == source.name) continue;
        Statement change =
            reader.statement(source.name.isEmpty() ? "corrections/forget-source-name" : "corrections/name-source");
        change.bind(1, source.folded);
        if (!source.name.isEmpty()) change.bind(2, source.name);
        if (const auto done = change.run(); !done) return done.error();
        before.push_back({source.folded, had});
    }
    return before;
}

Result<qint64> correctionsRevision(Connection& reader)
{
    Statement find = reader.statement("corrections/state");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

Result<void> raiseCorrections(Connection& reader)
{
    return reader.statement("corrections/raise").run();
}

}  // namespace dateline::store
