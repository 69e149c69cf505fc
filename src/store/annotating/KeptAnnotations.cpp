// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/KeptAnnotations.h"

#include "store/Connection.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

Annotation KeptAnnotation::told() const
{
    Annotation whole = annotation;
    if (passage) whole.passage = passage->passage;
    return whole;
}

// The columns are those of annotations/annotation.
static KeptAnnotation keptAt(const Statement& row)
{
    static constexpr int PassageColumn = 6;
    KeptAnnotation kept;
    kept.annotation.id = row.integer(0);
    kept.annotation.article = {row.integer(1)};
    kept.annotation.colour = HighlightColour(row.integer(2));
    kept.annotation.note = row.text(3);
    kept.annotation.created = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC);
    kept.annotation.changed = QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC);
    if (!row.isNull(PassageColumn)) kept.passage = passageAt(row, PassageColumn);
    return kept;
}

Result<std::optional<KeptAnnotation>> keptAnnotation(Connection& reader, qint64 id)
{
    Statement find = reader.statement("annotations/annotation");
    const auto row = find.bind(1, id).step();
    if (!row) return row.error();
    return *row ? std::optional(keptAt(find)) : std::optional<KeptAnnotation>();
}

static Result<void> each(Statement rows, const std::function<bool(KeptAnnotation)>& take)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row || !take(keptAt(rows))) return {};
    }
}

Result<std::vector<KeptAnnotation>> keptAnnotationsOf(Connection& reader, ArticleId article)
{
    std::vector<KeptAnnotation> all;
    Statement rows = reader.statement("annotations/of-article");
    rows.bind(1, article.value);
    const auto read = each(std::move(rows), [&all](KeptAnnotation kept) {
        all.push_back(std::move(kept));
        return true;
    });
    return read ? Result<std::vector<KeptAnnotation>>(std::move(all)) : read.error();
}

Result<void> eachAnnotation(Connection& reader, const std::function<bool(KeptAnnotation)>& take)
{
    return each(reader.statement("annotations/all"), take);
}

Result<qint64> keepAnnotation(Connection& reader, const KeptAnnotation& kept)
{
    const Annotation& annotation = kept.annotation;
    if (annotation.id != 0) {
        const auto before = keptAnnotation(reader, annotation.id);
        if (!before) return before.error();
        if (*before)
            if (const auto done = forgetAnnotation(reader, **before); !done) return done.error();
    }
    Statement write = reader.statement("annotations/put");
    annotation.id == 0 ? write.bindNull(1) : write.bind(1, annotation.id);
    write.bind(2, annotation.article.value).bindNull(3).bind(4, int(annotation.colour));
    if (kept.passage) {
        const auto passage = keepPassage(reader, *kept.passage);
        if (!passage) return passage.error();
        write.bind(3, *passage);
    }
    write.bind(5, annotation.note.isNull() ? u""_s : annotation.note);
    write.bind(6, annotation.created.toMSecsSinceEpoch()).bind(7, annotation.changed.toMSecsSinceEpoch());
    const auto row = write.step();
    if (!row) return row.error();
    return write.integer(0);
}

Result<void> forgetAnnotation(Connection& reader, const KeptAnnotation& kept)
{
    if (kept.passage)
        if (auto done = forgetPassage(reader, kept.passage->id); !done) return done;
    return reader.statement("annotations/forget").bind(1, kept.annotation.id).run();
}

Result<void> forgetAnnotationsOf(Connection& reader, ArticleId article)
{
    const auto all = keptAnnotationsOf(reader, article);
    if (!all) return all.error();
    for (const KeptAnnotation& kept : *all)
        if (auto done = forgetAnnotation(reader, kept); !done) return done;
    return {};
}

}  // namespace dateline::store
