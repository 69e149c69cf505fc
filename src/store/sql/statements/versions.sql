-- name: keep
-- The row ids of article, body and original; the primary key of version and of article_label.
INSERT INTO version (article, seq, replaced, replaced_by, import, sha256, headline, date_key, precision,
                     offset_minutes, date_origin, date_text, source, words, language, language_from, byline, place,
                     agency, url, identity, guid_namespace, guid, dateline, attribution, slug, labels, imported, file,
                     path_below_root, position, format, encoding, original_sha256, original, boundaries, text, html)
SELECT a.id, (SELECT coalesce(max(seq), 0) + 1 FROM version WHERE article = ?1), ?2, ?3, a.text_import, b.sha256,
       a.headline, a.date_key, a.precision, a.offset_minutes, a.date_origin, b.date_text, a.source, a.words,
       a.language, a.language_from, a.byline, a.place, a.agency, a.url, a.identity, b.guid_namespace, b.guid,
       b.dateline, b.attribution, b.slug,
       (SELECT json_group_array(label) FROM (SELECT label FROM article_label WHERE article = ?1 ORDER BY place)),
       o.imported, o.file, o.path_below_root, o.position, o.format, o.encoding, o.sha256, o.bytes, b.boundaries,
       b.text, b.html
FROM article AS a JOIN body AS b ON b.id = a.id JOIN original AS o ON o.id = a.id WHERE a.id = ?1;

-- name: keep-older
-- The primary key of version.
INSERT INTO version (article, seq, replaced, import, sha256, headline, date_key, precision, offset_minutes,
                     date_origin, date_text, source, words, language, language_from, byline, place, agency, url,
                     identity, guid_namespace, guid, dateline, attribution, slug, labels, imported, file,
                     path_below_root, position, format, encoding, original_sha256, original, boundaries, text, html)
VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM version WHERE article = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
        ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?2, ?26, ?27, ?28, ?29, ?30, ?31,
        ?32, ?33, ?34, ?35);

-- name: has-text
-- The primary key of version, then its few rows.
SELECT 1 FROM version WHERE article = ?1 AND sha256 = ?2;

-- name: of-article
-- The primary key of version, then an article's few rows.
SELECT seq, headline, date_key, precision, offset_minutes, date_origin, words, file, position, format, encoding,
       original_sha256, imported
FROM version WHERE article = ?1 ORDER BY seq;

-- name: text
-- The primary key of version, then an article's few rows.
SELECT headline, text FROM version WHERE article = ?1 ORDER BY seq LIMIT 1 OFFSET ?2;

-- name: latest
-- The end of an article's range in version's primary key.
SELECT seq FROM version WHERE article = ?1 ORDER BY seq DESC LIMIT 1;

-- name: restore
-- The row id of article; the primary key of version.
UPDATE article SET (date_key, precision, offset_minutes, date_origin, source, words, language, language_from,
                    headline, byline, place, agency, url, text_import, identity)
     = (SELECT date_key, precision, offset_minutes, date_origin, source, words, language, language_from, headline,
               byline, place, agency, url, import, identity FROM version WHERE article = ?1 AND seq = ?2)
WHERE id = ?1;

-- name: restore-body
-- The row id of body; the primary key of version.
REPLACE INTO body (id, sha256, guid_namespace, guid, dateline, attribution, slug, date_text, boundaries, text, html)
SELECT article, sha256, guid_namespace, guid, dateline, attribution, slug, date_text, boundaries, text, html
FROM version WHERE article = ?1 AND seq = ?2;

-- name: restore-original
-- The row id of original; the primary key of version.
REPLACE INTO original (id, imported, file, path_below_root, position, format, encoding, sha256, bytes)
SELECT article, imported, file, path_below_root, position, format, encoding, original_sha256, original
FROM version WHERE article = ?1 AND seq = ?2;

-- name: restore-labels
-- The primary keys of version and article_label.
INSERT INTO article_label (article, place, label)
SELECT version.article, listed.key, listed.value FROM version, json_each(version.labels) AS listed
WHERE version.article = ?1 AND version.seq = ?2;

-- name: erase
-- The primary key of version.
DELETE FROM version WHERE article = ?1 AND seq = ?2;

-- name: erase-import
-- The primary key of version, then an article's few rows.
DELETE FROM version WHERE article = ?1 AND import = ?2;

-- name: facts
-- The primary key of version, then an article's few rows; the row id of source.
SELECT v.guid_namespace, v.guid, v.url, v.path_below_root, v.position, s.folded, v.date_key, v.precision, v.sha256
FROM version AS v JOIN source AS s ON s.id = v.source WHERE v.article = ?1;

-- name: present-facts
-- The row ids of article, body, original, imported and source.
SELECT b.guid_namespace, b.guid, a.url, o.path_below_root, o.position, s.folded,
       iif(i.article IS NULL, a.date_key, i.date_key), coalesce(i.precision, a.precision), b.sha256
FROM article AS a JOIN body AS b ON b.id = a.id JOIN original AS o ON o.id = a.id
LEFT JOIN imported AS i ON i.article = a.id JOIN source AS s ON s.id = coalesce(i.source, a.source)
WHERE a.id = ?1;

-- name: erase-all
-- The primary key of version.
DELETE FROM version WHERE article = ?1;
