-- name: find
-- The unique index on source.folded.
SELECT id FROM source WHERE folded = ?1;

-- name: insert
-- The unique index on source.folded.
INSERT INTO source (name, folded) VALUES (?1, ?2);

-- name: counters
-- The row id of source.
SELECT articles, dated, first_key, first_precision, last_key, last_precision FROM source WHERE id = ?1;

-- name: set-counters
-- The row id of source.
UPDATE source SET articles = ?2, dated = ?3, first_key = ?4, first_precision = ?5, last_key = ?6, last_precision = ?7
WHERE id = ?1;

-- name: count-anew
-- A pass over article: only where a source lost its first or last article.
SELECT source, date_key, precision FROM article;

-- name: all
-- The whole of source.
SELECT id, coalesce(shown, name), articles, dated, first_key, first_precision, last_key, last_precision,
       coalesce(shown_folded, folded), shown IS NOT NULL FROM source
WHERE articles > 0 ORDER BY articles DESC, id;

-- name: ids
-- The whole of source by its row id.
SELECT id FROM source ORDER BY id;
