// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/KeptPassages.h"

#include "store/Connection.h"
#include "text/CodePoints.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

static PassageSelector selectorAt(const Statement& row, int column, Field field)
{
    PassageSelector selector;
    selector.field = field;
    selector.exact = row.text(column + 1);
    selector.prefix = row.text(column + 2);
    selector.suffix = row.text(column + 3);
    selector.range = {qint32(row.integer(column)), qint32(text::codePointCount(selector.exact))};
    return selector;
}

KeptPassage passageAt(const Statement& row, int column)
{
    KeptPassage kept;
    kept.id = row.integer(column);
    kept.article = {row.integer(column + 1)};
    const Field field = row.integer(column + 2) == 0 ? Field::Headline : Field::Body;
    kept.passage.made = selectorAt(row, column + 3, field);
    kept.passage.last = row.isNull(column + 7) ? kept.passage.made : selectorAt(row, column + 7, field);
    kept.passage.isPlaced = row.integer(column + 11) != 0;
    kept.text = row.integer(column + 12);
    return kept;
}

Result<std::vector<KeptPassage>> passagesOf(Connection& reader, ArticleId article)
{
    std::vector<KeptPassage> passages;
    Statement rows = reader.statement("annotations/passages-of");
    rows.bind(1, article.value);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return passages;
        passages.push_back(passageAt(rows, 0));
    }
}

Result<std::vector<qint64>> articlesWithPassages(Connection& reader)
{
    std::vector<qint64> articles;
    Statement rows = reader.statement("annotations/articles-with-passages");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return articles;
        articles.push_back(rows.integer(0));
    }
}

Result<bool> hasPassages(Connection& reader)
{
    return reader.statement("annotations/has-passages").step();
}

static QString notNull(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

static void bindSelector(Statement& write, int place, const PassageSelector& selector)
{
    write.bind(place, qint64(selector.range.from)).bind(place + 1, notNull(selector.exact));
    write.bind(place + 2, notNull(selector.prefix)).bind(place + 3, notNull(selector.suffix));
}

Result<qint64> keepPassage(Connection& reader, const KeptPassage& kept)
{
    Statement write = reader.statement("annotations/put-passage");
    kept.id == 0 ? write.bindNull(1) : write.bind(1, kept.id);
    write.bind(2, kept.article.value).bind(3, kept.passage.made.field == Field::Headline ? 0 : 1);
    bindSelector(write, 4, kept.passage.made);
    if (kept.passage.last == kept.passage.made)
        for (int place = 8; place <= 11; ++place) write.bindNull(place);
    else
        bindSelector(write, 8, kept.passage.last);
    write.bind(12, kept.passage.isPlaced ? 1 : 0).bind(13, kept.text);
    const auto row = write.step();
    if (!row) return row.error();
    return write.integer(0);
}

Result<void> forgetPassage(Connection& reader, qint64 id)
{
    return reader.statement("annotations/forget-passage").bind(1, id).run();
}

}  // namespace dateline::store
