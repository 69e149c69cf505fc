-- name: state
-- The row id of state.
SELECT next_id, gives_back FROM state WHERE one = 1;

-- name: set-state
-- The row id of state.
UPDATE state SET next_id = ?1, gives_back = ?2 WHERE one = 1;

-- name: set-next-id
-- The row id of state.
UPDATE state SET next_id = ?1 WHERE one = 1;

-- name: dictionary
-- The row id of dictionary.
SELECT bytes FROM dictionary WHERE id = ?1;

-- name: dictionaries
-- The whole of dictionary: a few.
SELECT bytes FROM dictionary ORDER BY id;

-- name: keep-dictionary
-- The row id of dictionary.
INSERT INTO dictionary (id, bytes) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING;

-- name: put
-- The row id of article.
INSERT INTO article (id, date_key, precision, offset_minutes, date_origin, source, words, language, language_from,
                     headline, byline, place, agency, url, import, text_import, identity)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?15, ?16)
ON CONFLICT (id) DO UPDATE SET
    date_key = excluded.date_key, precision = excluded.precision, offset_minutes = excluded.offset_minutes,
    date_origin = excluded.date_origin, source = excluded.source, words = excluded.words,
    language = excluded.language, language_from = excluded.language_from, headline = excluded.headline,
    byline = excluded.byline, place = excluded.place, agency = excluded.agency, url = excluded.url,
    text_import = excluded.text_import, identity = excluded.identity;

-- name: put-body
-- The row id of body.
REPLACE INTO body (id, sha256, guid_namespace, guid, dateline, attribution, slug, date_text, boundaries, text, html)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);

-- name: put-original
-- The row id of original.
REPLACE INTO original (id, imported, file, path_below_root, position, format, encoding, sha256, bytes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: erase
-- The row id of article.
DELETE FROM article WHERE id = ?1;

-- name: erase-body
-- The row id of body.
DELETE FROM body WHERE id = ?1;

-- name: erase-original
-- The row id of original.
DELETE FROM original WHERE id = ?1;

-- name: find-identity
-- The primary key of identity.
SELECT article FROM identity WHERE key = ?1;

-- name: put-identity
-- The primary key of identity.
INSERT INTO identity (key, article) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET article = excluded.article;

-- name: erase-identity
-- The primary key of identity.
DELETE FROM identity WHERE key = ?1 AND article = ?2;

-- name: candidate
-- The row ids of article, body and imported.
SELECT iif(i.article IS NULL, a.date_key, i.date_key), coalesce(i.precision, a.precision), b.sha256, b.guid_namespace,
       b.guid
FROM article AS a JOIN body AS b ON b.id = a.id LEFT JOIN imported AS i ON i.article = a.id WHERE a.id = ?1;

-- name: exists
-- The row id of article.
SELECT 1 FROM article WHERE id = ?1;

-- name: text
-- The row id of body.
SELECT text FROM body WHERE id = ?1;

-- name: primary-identity
-- The row id of article.
SELECT identity FROM article WHERE id = ?1;

-- name: standing
-- The row id of article.
SELECT source, date_key, precision FROM article WHERE id = ?1;

-- name: article
-- The row ids of article, body, original and source.
SELECT a.id, a.headline, a.date_key, a.precision, a.offset_minutes, a.date_origin, coalesce(s.shown, s.name),
       a.place, a.byline, a.language, a.url, a.words, b.text, b.html, b.dateline, a.agency, b.attribution, b.slug, b.date_text, b.guid,
       a.language_from, b.sha256, o.file, o.position, o.format, o.encoding, o.sha256, o.imported
FROM article AS a JOIN body AS b ON b.id = a.id JOIN original AS o ON o.id = a.id JOIN source AS s ON s.id = a.source
WHERE a.id = ?1;

-- name: original
-- The row id of original.
SELECT bytes FROM original WHERE id = ?1;

-- name: known-by
-- The row id of article.
SELECT headline, date_key, precision, offset_minutes FROM article WHERE id = ?1;

-- name: raise-next
-- The row id of state. A file that has given no id yet begins by reader.db.
UPDATE state SET next_id = max(next_id, ?1), gives_back = max(gives_back, ?2) WHERE one = 1 AND next_id > 0;
