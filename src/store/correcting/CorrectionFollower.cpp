// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/correcting/CorrectionFollower.h"

#include "article/ArticleDraft.h"
#include "store/Connection.h"
#include "store/correcting/KeptCorrections.h"
#include "text/Folding.h"

#include <algorithm>

namespace dateline::store {

static Standing standingAt(const CorrectedRow& row)
{
    return {row.source, row.dateKey.value_or(0), DatePrecision(row.precision)};
}

static bool isSame(const Standing& a, const Standing& b)
{
    return a.source == b.source && a.precision == b.precision && a.key == b.key;
}

static void setDate(CorrectedRow& row, const QString& text)
{
    const auto date = correctedDate(text);
    if (!date) return;
    row.dateKey = date->isKnown() ? std::optional(date->key) : std::nullopt;
    row.precision = qint64(date->precision);
    row.offsetMinutes = date->offsetMinutes ? std::optional<qint64>(*date->offsetMinutes) : std::nullopt;
    row.dateOrigin = qint64(DateOrigin::Reader);
}

// Only what is corrected is looked at.
Result<CorrectedRow> CorrectionFollower::wanted(qint64 id)
{
    const auto kept = keptCorrection(m_reader, id);
    if (!kept) return kept.error();
    CorrectedRow row;
    for (const auto& [field, text] : *kept) {
        row.fields |= qint64(1) << int(field);
        switch (field) {
            case CorrectedField::Headline:
                row.headline = text;
                break;
            case CorrectedField::Date:
                setDate(row, text);
                break;
            case CorrectedField::Source: {
                const auto source = m_sources.idOf(text, text::foldedName(text));
                if (!source) return source.error();
                row.source = *source;
                break;
            }
            case CorrectedField::Place:
                row.place = text;
                break;
            case CorrectedField::Language:
                row.language = text;
                row.languageFrom = qint64(LanguageFrom::Reader);
                break;
        }
    }
    return row;
}

Result<void> CorrectionFollower::followOne(qint64 id)
{
    const auto before = correctedRow(m_articles, id);
    if (!before) return before.error();
    if (!*before) return {};
    const auto corrected = wanted(id);
    if (!corrected) return corrected.error();
    if ((*before)->fields == 0 && corrected->fields == 0) return {};
    if (const auto lifted = liftCorrections(m_articles, id); !lifted) return lifted.error();
    if (auto laid = layCorrections(m_articles, id, *corrected); !laid) return laid;
    const auto after = correctedRow(m_articles, id);
    if (!after) return after.error();
    if (**after == **before) return {};
    m_changed.push_back({id});
    if (isSame(standingAt(**before), standingAt(**after))) return {};
    if (auto removed = m_sources.remove(standingAt(**before)); !removed) return removed;
    return m_sources.add(standingAt(**after));
}

Result<void> CorrectionFollower::follow(const ArticleIds& ids)
{
    for (const ArticleId id : ids)
        if (auto done = followOne(id.value); !done) return done;
    return {};
}

Result<void> CorrectionFollower::showSource(qint64 id, const QString& name)
{
    const QString folded = name.isNull() ? QString() : text::foldedName(name);
    Statement show = m_articles.statement("imported/show-source");
    if (auto shown = show.bind(1, id).bind(2, name).bind(3, folded).run(); !shown) return shown;
    Statement rows = m_articles.statement("imported/articles-of-source");
    rows.bind(1, id);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        m_changed.push_back({rows.integer(0)});
    }
}

Result<void> CorrectionFollower::followSourceNames()
{
    const auto names = sourceNames(m_reader);
    if (!names) return names.error();
    std::vector<std::pair<qint64, QString>> wrong;
    {
        Statement rows = m_articles.statement("imported/sources");
        for (;;) {
            const auto row = rows.step();
            if (!row) return row.error();
            if (!*row) break;
            const QString name = names->value(rows.text(1));
            if (name != rows.text(3)) wrong.emplace_back(rows.integer(0), name);
        }
    }
    for (const auto& [id, name] : wrong)
        if (auto shown = showSource(id, name); !shown) return shown;
    return wrong.empty() ? Result<void>() : m_articles.statement("imported/raise-namings").run();
}

Result<ChangeSet> CorrectionFollower::finish()
{
    if (m_sources.hasMade())
        if (const auto named = followSourceNames(); !named) return named.error();
    if (const auto written = m_sources.write(); !written) return written.error();
    std::ranges::sort(m_changed);
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    ChangeSet change;
    change.realm = Realm::Articles;
    change.changed = std::move(m_changed);
    return change;
}

static Result<void> appendIds(Statement rows, ArticleIds& ids)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        ids.push_back({rows.integer(0)});
    }
}

Result<ArticleIds> correctedArticles(Connection& articles, Connection& reader)
{
    ArticleIds ids;
    if (const auto done = appendIds(reader.statement("corrections/articles"), ids); !done) return done.error();
    if (const auto done = appendIds(articles.statement("imported/articles"), ids); !done) return done.error();
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<qint64> correctionsFollowed(Connection& articles)
{
    Statement find = articles.statement("imported/state");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

}  // namespace dateline::store
