// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VersionReading.h"

#include "store/ArticleReading.h"
#include "store/Compression.h"
#include "store/Connection.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

// The columns are those of versions/of-article.
static ArticleVersion versionOf(const Statement& row, int number)
{
    ArticleVersion version;
    version.number = number;
    version.headline = row.text(1);
    version.date.key = row.integer(2);
    version.date.precision = DatePrecision(row.integer(3));
    if (const auto offset = row.optionalInteger(4)) version.date.offsetMinutes = int(*offset);
    version.date.origin = DateOrigin(row.integer(5));
    version.words = int(row.integer(6));
    OriginalInfo& original = version.original;
    original.file = row.text(7);
    original.position = row.integer(8);
    original.format = row.text(9);
    original.encoding = row.text(10);
    original.sha256 = row.isNull(11) ? QString() : QString::fromLatin1(row.bytes(11).toHex());
    original.imported = QDateTime::fromMSecsSinceEpoch(row.integer(12), Qt::UTC);
    return version;
}

static ArticleVersion presentOf(const Article& article, int number)
{
    return {number, true, article.summary.headline, article.summary.date, article.summary.words, article.original};
}

Result<std::vector<ArticleVersion>> readVersions(Connection& articles, ArticleId id)
{
    const auto present = readArticle(articles, id);
    if (!present) return present.error();
    std::vector<ArticleVersion> versions;
    Statement rows = articles.statement("versions/of-article");
    rows.bind(1, id.value);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        versions.push_back(versionOf(rows, int(versions.size()) + 1));
    }
    versions.push_back(presentOf(*present, int(versions.size()) + 1));
    return versions;
}

static Result<VersionText> presentText(Connection& articles, ArticleId id)
{
    auto present = readArticle(articles, id);
    if (!present) return present.error();
    return VersionText{present->summary.headline, present->body};
}

// Numbers count the rows that are there, whose own may have gaps: an import that was undone took its versions along.
Result<VersionText> readVersionText(Connection& articles, ArticleId id, int number)
{
    const Error missing{ErrorKind::NotFound, QString::number(id.value), u"no such version"_s};
    Statement find = articles.statement("versions/text");
    if (number < 1) return missing;
    const auto row = find.bind(1, id.value).bind(2, number - 1).step();
    if (!row) return row.error();
    if (*row) {
        const auto body = decompress(articles, find.view(1));
        if (!body) return Error{body.error().kind, QString::number(id.value), body.error().detail};
        return VersionText{find.text(0), QString::fromUtf8(*body)};
    }
    const auto versions = readVersions(articles, id);
    if (!versions) return versions.error();
    if (number != int(versions->size())) return missing;
    return presentText(articles, id);
}

}  // namespace dateline::store
