-- name: of-article
-- A range of correction's primary key.
SELECT field, value FROM correction WHERE article = ?1 ORDER BY field;

-- name: set
-- The primary key of correction.
INSERT INTO correction (article, field, value) VALUES (?1, ?2, ?3)
ON CONFLICT (article, field) DO UPDATE SET value = excluded.value;

-- name: forget
-- The primary key of correction.
DELETE FROM correction WHERE article = ?1 AND field = ?2;

-- name: forget-article
-- A range of correction's primary key.
DELETE FROM correction WHERE article = ?1;

-- name: articles
-- The whole of correction by its primary key.
SELECT DISTINCT article FROM correction ORDER BY article;

-- name: is-corrected
-- A range of correction's primary key.
SELECT 1 FROM correction WHERE article = ?1 LIMIT 1;

-- name: source-names
-- The whole of source_name by its primary key: a person's are few.
SELECT folded, name FROM source_name ORDER BY folded;

-- name: name-source
-- The primary key of source_name.
INSERT INTO source_name (folded, name) VALUES (?1, ?2) ON CONFLICT (folded) DO UPDATE SET name = excluded.name;

-- name: forget-source-name
-- The primary key of source_name.
DELETE FROM source_name WHERE folded = ?1;

-- name: state
-- The row id of state.
SELECT corrections FROM state WHERE one = 1;

-- name: raise
-- The row id of state.
UPDATE state SET corrections = corrections + 1 WHERE one = 1;
