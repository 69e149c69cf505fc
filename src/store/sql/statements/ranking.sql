-- name: scores
-- FTS5, a range of row ids; relevance keeps the score of rows that are wanted and is never true, so that no row comes
-- back.
SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 AND relevance(words);
