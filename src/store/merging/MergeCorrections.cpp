// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/correcting/KeptCorrections.h"
#include "store/merging/Merging.h"

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

static QString headlineOf(Connection& articles, ArticleId article)
{
    Statement known = articles.statement("articles/known-by");
    const auto row = known.bind(1, article.value).step();
    return row && *row ? known.text(0) : QString::number(article.value);
}

// What this program would not have kept either is passed over.
static bool isSound(qint64 field, const QString& value)
{
    if (field < 0 || field >= qint64(AllCorrectedFields.size())) return false;
    if (CorrectedField(field) == CorrectedField::Headline) return !value.trimmed().isEmpty();
    return CorrectedField(field) != CorrectedField::Date || correctedDate(value).has_value();
}

static Result<void> bring(Merging& merging, ArticleId article, CorrectedField field, const QString& value)
{
    const auto kept = keptCorrection(merging.reader, article.value);
    if (!kept) return kept.error();
    const auto own = kept->find(field);
    if (own != kept->end()) {
        if (own->second != value)
            merging.report.conflicts.push_back({headlineOf(merging.articles, article), field, own->second, value});
        return {};
    }
    const auto done = merging.marks.correct({{article, {{field, value}}}});
    if (!done) return done.error();
    merging.report.corrections += qint64(done->before.size());
    return {};
}

Result<void> mergeCorrections(Merging& merging)
{
    Statement rows = merging.foreign.reader().statement("journal/correction-all");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (auto may = merging.goOn(); !may) return may;
        const auto article = merging.matching.own(rows.integer(0));
        if (!article) return article.error();
        if (!*article || !isSound(rows.integer(1), rows.text(2))) continue;
        auto brought = bring(merging, *article, CorrectedField(rows.integer(1)), rows.text(2));
        if (!brought) return brought;
    }
}

Result<void> mergeSources(Merging& merging)
{
    const auto theirs = sourceNames(merging.foreign.reader());
    if (!theirs) return theirs.error();
    const auto own = sourceNames(merging.reader);
    if (!own) return own.error();
    SourceNames wanted;
    QStringList folded = theirs->keys();
    std::ranges::sort(folded);
    for (const QString& source : folded) {
        const QString kept = own->value(source), name = theirs->value(source);
        if (kept.isNull())
            wanted.push_back({source, name});
        else if (kept != name)
            merging.report.conflicts.push_back({{}, CorrectedField::Source, kept, name});
    }
    if (wanted.empty()) return {};
    const auto named = merging.marks.nameSources(wanted);
    if (!named) return named.error();
    merging.report.sources += qint64(named->renamed.before.size());
    return {};
}

}  // namespace dateline::store
