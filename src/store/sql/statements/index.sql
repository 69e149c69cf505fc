-- name: watermark
-- The row id of watermark.
SELECT tokenizer, article, article_revision, origin FROM watermark WHERE id = 1;

-- name: set-watermark
-- The row id of watermark.
UPDATE watermark SET tokenizer = ?1, article = ?2, article_revision = ?3, origin = ?4 WHERE id = 1;

-- name: origin
-- The row id of import.
SELECT started FROM import WHERE id = 1;

-- name: texts-above
-- A range of article's row id; body, source and labels by their primary keys.
SELECT a.id, a.headline, b.text, a.byline, b.dateline, s.name,
    (SELECT group_concat(name, char(10)) FROM (
        SELECT l.name FROM article_label al JOIN label l ON l.id = al.label WHERE al.article = a.id ORDER BY al.place))
FROM article a JOIN body b ON b.id = a.id JOIN source s ON s.id = a.source
WHERE a.id > ?1 ORDER BY a.id LIMIT ?2;

-- name: text-of
-- The row id of article; body, source and labels by their primary keys.
SELECT a.id, a.headline, b.text, a.byline, b.dateline, s.name,
    (SELECT group_concat(name, char(10)) FROM (
        SELECT l.name FROM article_label al JOIN label l ON l.id = al.label WHERE al.article = a.id ORDER BY al.place))
FROM article a JOIN body b ON b.id = a.id JOIN source s ON s.id = a.source
WHERE a.id = ?1;

-- name: insert
-- FTS5; the row ids of a batch ascend.
INSERT INTO words (rowid, headline, body, byline, dateline, source, labels) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: empty-words
-- FTS5 drops its tables' rows as a whole.
INSERT INTO words (words) VALUES ('delete-all');

-- name: empty-revised
-- The whole of revised.
DELETE FROM revised;

-- name: generation
-- The row id of revised.
SELECT generation FROM revised WHERE article = ?1;

-- name: raise-generation
-- The row id of revised.
INSERT INTO revised (article, generation) VALUES (?1, 1)
ON CONFLICT (article) DO UPDATE SET generation = generation + 1;

-- name: count-above
-- A range at the end of article's row id: what is behind is little, or the count is worth its time.
SELECT count(*) FROM article WHERE id > ?1;

-- name: highest-article
-- The end of article's row id.
SELECT max(id) FROM article;

-- name: article-ids
-- The whole of article by its row id.
SELECT id FROM article WHERE id <= ?1 ORDER BY id;

-- name: documents
-- The whole of FTS5's table of lengths by its row id: one row a document.
SELECT id FROM words_docsize ORDER BY id;

-- name: holds
-- FTS5, one row id.
SELECT 1 FROM words WHERE words MATCH ?1 AND rowid = ?2;
