-- name: watermark
-- The row id of watermark.
SELECT tokenizer, article, article_revision, origin FROM watermark WHERE id = 1;

-- name: set-watermark
-- The row id of watermark.
UPDATE watermark SET tokenizer = ?1, article = ?2, article_revision = ?3, origin = ?4 WHERE id = 1;

-- name: insert
-- FTS5; the row ids of a batch ascend.
INSERT INTO words (rowid, headline, body, byline, dateline, source, labels) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: empty-words
-- FTS5 drops its tables' rows as a whole.
INSERT INTO words (words) VALUES ('delete-all');

-- name: empty-revised
-- The whole of revised.
DELETE FROM revised;

-- name: generation
-- The row id of revised.
SELECT generation FROM revised WHERE article = ?1;

-- name: raise-generation
-- The row id of revised.
INSERT INTO revised (article, generation) VALUES (?1, 1)
ON CONFLICT (article) DO UPDATE SET generation = generation + 1;

-- name: documents
-- The whole of FTS5's table of lengths by its row id: one row a document.
SELECT id FROM words_docsize ORDER BY id;

-- name: holds
-- FTS5, one row id.
SELECT 1 FROM words WHERE words MATCH ?1 AND rowid = ?2;

-- name: revised
-- The whole of revised: articles that were changed are few.
SELECT article, generation FROM revised ORDER BY article;

-- name: kept-order
-- The row id of kept_order.
SELECT articles, articles_revision, origin FROM kept_order WHERE id = 1;

-- name: set-kept-order
-- The row id of kept_order.
UPDATE kept_order SET articles = ?1, articles_revision = ?2, origin = ?3 WHERE id = 1;

-- name: order-pieces
-- The whole of order_piece.
SELECT ids, keys FROM order_piece ORDER BY place;

-- name: put-order-piece
-- The row id of order_piece.
INSERT INTO order_piece (place, ids, keys) VALUES (?1, ?2, ?3);

-- name: empty-order
-- The whole of order_piece.
DELETE FROM order_piece;

-- name: merge-all
-- The whole of words.
INSERT INTO words (words) VALUES ('optimize');
