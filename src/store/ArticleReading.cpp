// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ArticleReading.h"

#include "store/Compression.h"
#include "store/Connection.h"
#include "store/PreparedArticle.h"
#include "store/correcting/KeptCorrections.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace dateline::store {

using namespace Qt::StringLiterals;

static Error missing(ArticleId id, const QString& what)
{
    return {ErrorKind::NotFound, QString::number(id.value), what};
}

static Result<QString> unpacked(Connection& articles, const Statement& row, int column, ArticleId id)
{
    if (row.isNull(column)) return QString();
    const auto utf8 = decompress(articles, row.view(column));
    if (!utf8) return Error{utf8.error().kind, QString::number(id.value), utf8.error().detail};
    return utf8->isEmpty() ? u""_s : QString::fromUtf8(*utf8);
}

static QString hexadecimal(const QByteArray& hash)
{
    return hash.isNull() ? QString() : QString::fromLatin1(hash.toHex());
}

// The columns are those of articles/article.
static ArticleSummary summaryOf(const Statement& row)
{
    ArticleSummary summary;
    summary.id = {row.integer(0)};
    summary.headline = row.text(1);
    summary.date.key = row.integer(2);
    summary.date.precision = DatePrecision(row.integer(3));
    if (const auto offset = row.optionalInteger(4)) summary.date.offsetMinutes = int(*offset);
    summary.date.origin = DateOrigin(row.integer(5));
    summary.source = row.text(6);
    summary.place = row.text(7);
    summary.byline = row.text(8);
    summary.language = row.text(9);
    summary.url = row.text(10);
    summary.words = int(row.integer(11));
    return summary;
}

static OriginalInfo originalOf(const Statement& row)
{
    OriginalInfo original;
    original.file = row.text(22);
    original.position = row.integer(23);
    original.format = row.text(24);
    original.encoding = row.text(25);
    original.sha256 = hexadecimal(row.bytes(26));
    original.imported = QDateTime::fromMSecsSinceEpoch(row.integer(27), Qt::UTC);
    return original;
}

static Article articleOf(const Statement& row)
{
    Article article;
    article.summary = summaryOf(row);
    article.dateline = row.text(14);
    article.agency = row.text(15);
    article.attribution = row.text(16);
    article.slug = row.text(17);
    article.dateText = row.text(18);
    article.guid = row.text(19);
    article.languageFrom = LanguageFrom(row.integer(20));
    article.sha256 = hexadecimal(row.bytes(21));
    article.original = originalOf(row);
    return article;
}

static QStringList& listFor(Article& article, LabelKind kind)
{
    switch (kind) {
        case LabelKind::Topic:
            return article.topics;
        case LabelKind::Person:
            return article.people;
        case LabelKind::Organisation:
            return article.organisations;
        case LabelKind::Place:
            break;
    }
    return article.places;
}

static Result<void> readLabels(Connection& articles, Article& article)
{
    Statement rows = articles.statement("labels/of-article");
    rows.bind(1, article.summary.id.value);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        listFor(article, LabelKind(rows.integer(0))).append(rows.text(1));
    }
}

Result<Article> readArticle(Connection& articles, ArticleId id)
{
    Statement find = articles.statement("articles/article");
    const auto row = find.bind(1, id.value).step();
    if (!row) return row.error();
    if (!*row) return missing(id, u"no such article"_s);
    Article article = articleOf(find);
    auto body = unpacked(articles, find, 12, id);
    if (!body) return body.error();
    article.body = std::move(*body);
    auto html = unpacked(articles, find, 13, id);
    if (!html) return html.error();
    article.html = std::move(*html);
    if (const auto read = readLabels(articles, article); !read) return read.error();
    auto corrected = importedValues(articles, id.value);
    if (!corrected) return corrected.error();
    article.corrected = std::move(*corrected);
    return article;
}

Result<QByteArray> readOriginal(Connection& articles, ArticleId id)
{
    Statement find = articles.statement("articles/original");
    const auto row = find.bind(1, id.value).step();
    if (!row) return row.error();
    if (!*row) return missing(id, u"no such article"_s);
    if (find.isNull(0)) return missing(id, u"its original was not kept"_s);
    auto bytes = decompress(articles, find.view(0));
    if (!bytes) return Error{bytes.error().kind, QString::number(id.value), bytes.error().detail};
    return bytes;
}

static ArticleDate dateOf(const Statement& row, int column)
{
    ArticleDate date;
    date.key = row.integer(column);
    date.precision = row.isNull(column) ? DatePrecision::None : DatePrecision(row.integer(column + 1));
    return date;
}

static void include(ArticleDate& end, const ArticleDate& other, bool isEarlier)
{
    if (!other.isKnown()) return;
    if (!end.isKnown() || (isEarlier ? other.key < end.key : other.key > end.key)) end = other;
}

// To a person, sources of one name are one.
Result<std::vector<SourceSummary>> readSources(Connection& articles)
{
    std::vector<SourceSummary> sources;
    QHash<QString, size_t> places;  // by shown name, folded
    Statement rows = articles.statement("sources/all");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        SourceSummary source{rows.integer(0), rows.text(1),    rows.integer(2),
                             dateOf(rows, 4), dateOf(rows, 6), rows.integer(9) != 0};
        const auto known = places.constFind(rows.text(8));
        if (known == places.constEnd()) {
            places.insert(rows.text(8), sources.size());
            sources.push_back(std::move(source));
            continue;
        }
        SourceSummary& same = sources[*known];
        same.articles += source.articles;
        same.isRenamed = same.isRenamed || source.isRenamed;
        include(same.first, source.first, true);
        include(same.last, source.last, false);
    }
    std::ranges::stable_sort(sources, std::greater(), &SourceSummary::articles);
    return sources;
}

}  // namespace dateline::store
