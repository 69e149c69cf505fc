-- name: spans
-- FTS5, a range of row ids, upwards; keep_spans reads the position lists of each row, keeps it where they hold, and is
-- never true, so that no row comes back.
SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 AND keep_spans(words, ?4);
