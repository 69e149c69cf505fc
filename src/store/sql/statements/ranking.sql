-- name: scores
-- FTS5; is_wanted leaves out what need not be scored. Weights of headline, body, byline, dateline, source, labels.
SELECT rowid, CAST(1e9 * bm25(words, 8.0, 1.0, 2.0, 1.0, 1.0, 3.0) AS INTEGER)
FROM words WHERE words MATCH ?1 AND is_wanted(rowid);
