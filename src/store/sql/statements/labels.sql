-- name: find
-- The unique index on label (kind, folded).
SELECT id FROM label WHERE kind = ?1 AND folded = ?2;

-- name: insert
-- The unique index on label (kind, folded).
INSERT INTO label (kind, name, folded) VALUES (?1, ?2, ?3);

-- name: add
-- The primary key of article_label.
INSERT INTO article_label (article, place, label) VALUES (?1, ?2, ?3);

-- name: erase
-- The primary key of article_label.
DELETE FROM article_label WHERE article = ?1;

-- name: of-article
-- The primary key of article_label; the row id of label.
SELECT l.kind, l.name FROM article_label AS al JOIN label AS l ON l.id = al.label WHERE al.article = ?1
ORDER BY al.place;
