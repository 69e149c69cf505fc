-- name: phrase
-- FTS5, from the highest row id to the lowest.
SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid DESC;

-- name: spans
-- FTS5, from the highest row id to the lowest; spans_hold reads the position lists of the row.
SELECT rowid, spans_hold(words, ?2) FROM words WHERE words MATCH ?1 ORDER BY rowid DESC;
