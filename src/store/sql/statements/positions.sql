-- name: spans
-- FTS5, from a row id downwards; keep_spans reads the position lists of each row, keeps it where they hold, and is true
-- once a row lies as low as is asked for: that one comes back.
SELECT rowid FROM words WHERE words MATCH ?1 AND rowid <= ?2 AND keep_spans(words, ?3) ORDER BY rowid DESC;
