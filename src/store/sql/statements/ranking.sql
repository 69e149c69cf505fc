-- name: scores
-- FTS5; relevance answers null for rows that are not asked for.
SELECT rowid, relevance(words) FROM words WHERE words MATCH ?1;

-- name: scores-between
-- FTS5, a range of row ids; likewise.
SELECT rowid, relevance(words) FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3;
