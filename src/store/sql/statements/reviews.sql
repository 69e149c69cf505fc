-- name: all
-- The whole of review by its row id: a person's reviews are few.
SELECT id, name, query, at FROM review ORDER BY id;

-- name: add
-- The row id of review, and its unique index.
INSERT INTO review (id, name, folded, query, at) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id;

-- name: change
-- The row id of review, and its unique index.
UPDATE review SET name = ?2, folded = ?3, query = ?4 WHERE id = ?1;

-- name: go-on-with
-- The row id of review.
UPDATE review SET at = ?2 WHERE id = ?1;

-- name: find
-- The row id of review.
SELECT id, name, query, at FROM review WHERE id = ?1;

-- name: named
-- The unique index of review.
SELECT id FROM review WHERE folded = ?1;

-- name: forget
-- The row id of review.
DELETE FROM review WHERE id = ?1;

-- name: judgements
-- A range of judgement's primary key, sorted by time.
SELECT article, verdict, reason, made FROM judgement WHERE review = ?1 ORDER BY made, article;

-- name: all-verdicts
-- The whole of judgement by its primary key.
SELECT review, article, verdict FROM judgement ORDER BY review, article;

-- name: verdicts-on
-- A range of judgement_article.
SELECT review, verdict FROM judgement WHERE article = ?1;

-- name: judgement
-- The primary key of judgement.
SELECT verdict, reason, made FROM judgement WHERE review = ?1 AND article = ?2;

-- name: judge
-- The primary key of judgement.
INSERT INTO judgement (review, article, verdict, reason, made) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (review, article) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, made = excluded.made;

-- name: take-back
-- The primary key of judgement.
DELETE FROM judgement WHERE review = ?1 AND article = ?2;

-- name: clear
-- A range of judgement's primary key.
DELETE FROM judgement WHERE review = ?1;

-- name: forget-article
-- A range of judgement_article.
DELETE FROM judgement WHERE article = ?1;
