-- name: segments
-- The whole of segment: a few a chunk.
SELECT id, chunk, articles, members, gone, size, directory, checksum FROM segment ORDER BY chunk, id;

-- name: segments-of
-- The whole of segment, of which the sets of other chunks are not read.
SELECT id, chunk, articles, members, gone, size, directory, checksum FROM segment WHERE chunk = ?1 ORDER BY id;

-- name: add-segment
-- The row id of segment. Its lists come behind it.
INSERT INTO segment (chunk, articles, members, size, directory, checksum) VALUES (?1, ?2, ?3, 0, x'', 0);

-- name: set-lists
-- The row id of segment.
UPDATE segment SET size = ?2, directory = ?3, checksum = ?4 WHERE id = ?1;

-- name: add
-- The row id of posting, at its end.
INSERT INTO posting (id, bytes) VALUES (?1, ?2);

-- name: piece
-- The row id of posting.
SELECT bytes FROM posting WHERE id = ?1;

-- name: pieces
-- A range of posting's row id.
SELECT id, bytes FROM posting WHERE id >= ?1 AND id < ?2 ORDER BY id;

-- name: remove
-- A range of posting's row id.
DELETE FROM posting WHERE id >= ?1 << 20 AND id < (?1 + 1) << 20;

-- name: last-segment
-- The row id of segment.
SELECT max(id) FROM segment;

-- name: set-gone
-- The row id of segment.
UPDATE segment SET gone = ?2 WHERE id = ?1;

-- name: remove-segment
-- The row id of segment.
DELETE FROM segment WHERE id = ?1;

-- name: empty-segments
-- The whole of segment.
DELETE FROM segment;

-- name: empty-postings
-- The whole of posting.
DELETE FROM posting;

-- name: empty-vocabulary
-- The whole of vocabulary.
DELETE FROM vocabulary;

-- name: add-word
-- The primary key of vocabulary.
INSERT INTO vocabulary (term) VALUES (?1) ON CONFLICT (term) DO NOTHING;

-- name: add-spelling
-- The primary key of vocabulary. The spelling with the majority of votes stays.
INSERT INTO vocabulary (term, spelling, votes) VALUES (?1, ?2, ?3)
ON CONFLICT (term) DO UPDATE SET
    spelling = CASE WHEN spelling IS excluded.spelling OR votes > excluded.votes THEN spelling ELSE excluded.spelling END,
    votes = CASE WHEN spelling IS excluded.spelling THEN votes + excluded.votes ELSE abs(votes - excluded.votes) END;

-- name: words
-- The whole of vocabulary by its primary key: by bytes.
SELECT 1 FROM vocabulary WHERE feed(?1, term, spelling) ORDER BY term;
