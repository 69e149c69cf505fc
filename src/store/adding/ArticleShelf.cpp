// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adding/ArticleShelf.h"

#include "store/Connection.h"
#include "store/correcting/CorrectedRow.h"

namespace dateline::store {

namespace {

/// Binds one place after the other, so that a row of thirty columns reads as its list.
class Places final {
public:
    explicit Places(Statement& statement, int first = 1) : m_statement(statement), m_place(first) {}

    Places& operator<<(qint64 value) { return m_statement.bind(m_place++, value), *this; }
    Places& operator<<(int value) { return m_statement.bind(m_place++, value), *this; }
    Places& operator<<(const QString& text) { return m_statement.bind(m_place++, text), *this; }
    Places& operator<<(const QByteArray& blob)
    {
        if (blob.isNull()) return m_statement.bindNull(m_place++), *this;
        return m_statement.bindBlob(m_place++, blob), *this;
    }
    Places& operator<<(std::optional<qint64> value) { return m_statement.bind(m_place++, value), *this; }

private:
    Statement& m_statement;
    int m_place;
};

}  // namespace

static std::optional<qint64> keyOf(const ArticleDate& date)
{
    return date.isKnown() ? std::optional(date.key) : std::nullopt;
}

static std::optional<qint64> offsetOf(const ArticleDate& date)
{
    return date.offsetMinutes ? std::optional<qint64>(*date.offsetMinutes) : std::nullopt;
}

Result<void> ArticleShelf::putArticle(qint64 id, const PreparedArticle& article, qint64 source)
{
    const ArticleDraft& draft = article.draft;
    Statement put = m_articles.statement("articles/put");
    Places(put) << id << keyOf(draft.date) << int(draft.date.precision) << offsetOf(draft.date)
                << int(draft.date.origin) << source << article.words << draft.language << int(draft.languageFrom)
                << draft.headline << draft.byline << draft.place << draft.agency << draft.url << m_import.id
                << article.primaryKey;
    return put.run();
}

Result<void> ArticleShelf::putBody(qint64 id, const PreparedArticle& article)
{
    const ArticleDraft& draft = article.draft;
    Statement put = m_articles.statement("articles/put-body");
    Places(put) << id << article.facts.sha256 << draft.guidNamespace << draft.guid << draft.dateline
                << draft.attribution << draft.slug << draft.date.text << article.boundaries << article.text
                << article.html;
    return put.run();
}

Result<void> ArticleShelf::putOriginal(qint64 id, const PreparedArticle& article)
{
    const Provenance& from = article.draft.provenance;
    Statement put = m_articles.statement("articles/put-original");
    Places(put) << id << m_import.instant << from.file << from.pathBelowRoot << from.position << from.format
                << from.encoding << article.originalSha256 << article.original;
    return put.run();
}

Result<void> ArticleShelf::identify(qint64 id, const IdentityKey& key)
{
    if (key.isNull()) return {};
    return m_articles.statement("articles/put-identity").bindBlob(1, key).bind(2, id).run();
}

Result<void> ArticleShelf::putIdentity(qint64 id, const PreparedArticle& article)
{
    for (const IdentityKey* key : {&article.guidKey, &article.urlKey, &article.pathKey, &article.contentKey})
        if (auto done = identify(id, *key); !done) return done;
    return {};
}

Result<void> ArticleShelf::put(qint64 id, const PreparedArticle& article)
{
    const auto source = m_sources.idOf(article.draft.source, article.facts.source);
    if (!source) return source.error();
    if (auto done = putArticle(id, article, *source); !done) return done;
    if (auto done = putBody(id, article); !done) return done;
    if (auto done = putOriginal(id, article); !done) return done;
    if (auto done = putIdentity(id, article); !done) return done;
    return m_sources.add({*source, article.draft.date.key, article.draft.date.precision});
}

Result<void> ArticleShelf::add(qint64 id, const PreparedArticle& article)
{
    if (auto done = put(id, article); !done) return done;
    return article.labels.empty() ? Result<void>() : m_labels.set(id, article.labels);
}

Result<void> ArticleShelf::update(qint64 id, const PreparedArticle& article)
{
    const auto standing = standingOf(m_articles, id);
    if (!standing) return standing.error();
    if (auto done = m_sources.remove(*standing); !done) return done;
    const auto corrected = liftCorrections(m_articles, id);
    if (!corrected) return corrected.error();
    Statement keep = m_articles.statement("versions/keep");
    if (auto done = keep.bind(1, id).bind(2, m_import.instant).bind(3, m_import.id).run(); !done) return done;
    if (auto done = put(id, article); !done) return done;
    if (auto done = lay(id, *corrected); !done) return done;
    return m_labels.set(id, article.labels);
}

Result<void> ArticleShelf::lay(qint64 id, const CorrectedRow& corrected)
{
    if (corrected.fields == 0) return {};
    const auto imported = standingOf(m_articles, id);
    if (!imported) return imported.error();
    if (auto done = m_sources.remove(*imported); !done) return done;
    if (auto done = layCorrections(m_articles, id, corrected); !done) return done;
    const auto standing = standingOf(m_articles, id);
    return standing ? m_sources.add(*standing) : Result<void>(standing.error());
}

Result<void> ArticleShelf::keepOlder(qint64 id, const PreparedArticle& article)
{
    const ArticleDraft& draft = article.draft;
    const Provenance& from = draft.provenance;
    const auto source = m_sources.idOf(draft.source, article.facts.source);
    if (!source) return source.error();
    const auto labels = m_labels.listed(article.labels);
    if (!labels) return labels.error();
    Statement keep = m_articles.statement("versions/keep-older");
    Places(keep) << id << m_import.instant << m_import.id << article.facts.sha256 << draft.headline << keyOf(draft.date)
                 << int(draft.date.precision) << offsetOf(draft.date) << int(draft.date.origin) << draft.date.text
                 << *source << article.words << draft.language << int(draft.languageFrom) << draft.byline << draft.place
                 << draft.agency << draft.url << article.primaryKey << draft.guidNamespace << draft.guid
                 << draft.dateline << draft.attribution << draft.slug << *labels << from.file << from.pathBelowRoot
                 << from.position << from.format << from.encoding << article.originalSha256 << article.original
                 << article.boundaries << article.text << article.html;
    return keep.run();
}

Result<Standing> standingOf(Connection& articles, qint64 id)
{
    Statement find = articles.statement("articles/standing");
    const auto row = find.bind(1, id).step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::NotFound, QString::number(id), {}};
    return Standing{find.integer(0), find.integer(1), DatePrecision(find.integer(2))};
}

}  // namespace dateline::store
