-- name: scores
-- FTS5; relevance answers null for rows that are not asked for.
SELECT rowid, relevance(words) FROM words WHERE words MATCH ?1;

-- name: score
-- FTS5, one row id.
SELECT rowid, relevance(words) FROM words WHERE words MATCH ?1 AND rowid = ?2;
