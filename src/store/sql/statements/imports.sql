-- name: begin
-- The row id of import.
INSERT INTO import (started, paths) VALUES (?1, ?2);

-- name: count
-- The row id of import.
UPDATE import SET added = added + ?2, updated = updated + ?3, duplicates = duplicates + ?4,
                  first_id = coalesce(min(first_id, ?5), first_id, ?5),
                  last_id = coalesce(max(last_id, ?6), last_id, ?6)
WHERE id = ?1;

-- name: finish
-- The row id of import.
UPDATE import SET finished = ?2, read = ?3, added = ?4, updated = ?5, duplicates = ?6, refused = ?7, was_cancelled = ?8
WHERE id = ?1;

-- name: find
-- The row id of import.
SELECT undone FROM import WHERE id = ?1;

-- name: undo
-- The row id of import.
UPDATE import SET undone = ?2 WHERE id = ?1;

-- name: added-before
-- A range of article's row ids: an import's ids stand together.
SELECT a.id FROM import AS i JOIN article AS a ON a.id BETWEEN i.first_id AND i.last_id
WHERE i.id = ?1 AND a.import = ?1 AND a.date_key < ?2 ORDER BY a.id;

-- name: touched
-- A pass over article and the index version_import: an undo is rare.
SELECT id FROM article WHERE text_import = ?1 OR import = ?1 UNION SELECT article FROM version WHERE import = ?1
ORDER BY 1;

-- name: standing
-- The row id of article.
SELECT import, text_import FROM article WHERE id = ?1;

-- name: set-adder
-- The row id of article.
UPDATE article SET import = ?2 WHERE id = ?1;

-- name: widen
-- The row id of import.
UPDATE import SET first_id = coalesce(min(first_id, ?2), ?2), last_id = coalesce(max(last_id, ?2), ?2) WHERE id = ?1;
