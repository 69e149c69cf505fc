-- name: articles
-- A pass over article by its row id, with those of body, original, imported and source.
SELECT a.id, coalesce(i.headline, a.headline), a.words, b.boundaries, b.text, b.html, o.sha256, o.bytes, a.identity,
       b.id IS NULL, o.id IS NULL, s.id IS NULL,
       b.guid_namespace, b.guid, a.url, o.path_below_root, o.position, s.folded,
       iif(i.article IS NULL, a.date_key, i.date_key), coalesce(i.precision, a.precision), b.sha256
FROM article AS a LEFT JOIN body AS b ON b.id = a.id LEFT JOIN original AS o ON o.id = a.id
LEFT JOIN imported AS i ON i.article = a.id LEFT JOIN source AS s ON s.id = coalesce(i.source, a.source)
ORDER BY a.id;

-- name: versions
-- A pass over version.
SELECT article, headline, text, sha256 FROM version;

-- name: stray-bodies
-- A pass over body; the row id of article.
SELECT count(*) FROM body WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = body.id);

-- name: stray-originals
-- A pass over original; the row id of article.
SELECT count(*) FROM original WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = original.id);

-- name: stray-versions
-- A pass over version; the row id of article.
SELECT count(*) FROM version WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = version.article);

-- name: stray-labels
-- A pass over article_label; the row ids of article and label.
SELECT count(*) FROM article_label AS al WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = al.article)
OR NOT EXISTS (SELECT 1 FROM label WHERE label.id = al.label);

-- name: stray-identities
-- A pass over identity; the row id of article.
SELECT count(*) FROM identity WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = identity.article);

-- name: stray-imported
-- A pass over imported; the row id of article.
SELECT count(*) FROM imported WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = imported.article);

-- name: erase-stray-imported
-- A pass over imported; the row id of article.
DELETE FROM imported WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = imported.article);

-- name: erase-stray-bodies
-- A pass over body; the row id of article.
DELETE FROM body WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = body.id);

-- name: erase-stray-originals
-- A pass over original; the row id of article.
DELETE FROM original WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = original.id);

-- name: erase-stray-versions
-- A pass over version; the row id of article.
DELETE FROM version WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = version.article);

-- name: erase-stray-labels
-- A pass over article_label; the row ids of article and label.
DELETE FROM article_label WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = article_label.article)
OR NOT EXISTS (SELECT 1 FROM label WHERE label.id = article_label.label);

-- name: erase-stray-identities
-- A pass over identity; the row id of article.
DELETE FROM identity WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = identity.article);

-- name: greatest-id
-- The end of article's row ids.
SELECT coalesce(max(id), 0) FROM article;

-- name: articles-counted
-- The whole of source: its counters.
SELECT coalesce(sum(articles), 0) FROM source;

-- name: raise-next-id
-- The row id of state; the end of article's row ids.
UPDATE state SET next_id = (SELECT max(id) + 1 FROM article) WHERE one = 1
AND next_id <= (SELECT max(id) FROM article);

-- name: unregistered
-- A pass over article and one over identity.
SELECT id FROM article WHERE id NOT IN (SELECT article FROM identity);
