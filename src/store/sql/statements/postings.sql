-- name: segments
-- The whole of segment: a few a chunk.
SELECT id, chunk, articles, members, gone, checksum FROM segment ORDER BY chunk, id;

-- name: segments-of
-- The whole of segment, of which the sets of other chunks are not read.
SELECT id, chunk, articles, members, gone, checksum FROM segment WHERE chunk = ?1 ORDER BY id;

-- name: add-segment
-- The row id of segment.
INSERT INTO segment (chunk, articles, members, checksum) VALUES (?1, ?2, ?3, ?4);

-- name: last-segment
-- The row id of segment.
SELECT max(id) FROM segment;

-- name: set-checksum
-- The row id of segment.
UPDATE segment SET checksum = ?2 WHERE id = ?1;

-- name: set-gone
-- The row id of segment.
UPDATE segment SET gone = ?2 WHERE id = ?1;

-- name: remove-segment
-- The row id of segment.
DELETE FROM segment WHERE id = ?1;

-- name: add
-- The primary key of posting, at its end.
INSERT INTO posting (segment, term, articles) VALUES (?1, ?2, ?3);

-- name: remove
-- A range of posting's primary key.
DELETE FROM posting WHERE segment = ?1;

-- name: find
-- The primary key of posting.
SELECT articles FROM posting WHERE segment = ?1 AND term = ?2;

-- name: range
-- A range of posting's primary key.
SELECT articles FROM posting WHERE segment = ?1 AND term >= ?2 AND term < ?3;

-- name: of-segment
-- A range of posting's primary key.
SELECT term, articles FROM posting WHERE segment = ?1 ORDER BY term;

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

-- name: words-in-range
-- A range of posting's primary key.
SELECT term, articles FROM posting WHERE segment = ?1 AND term >= ?2 AND term < ?3 ORDER BY term;

-- name: words
-- The whole of vocabulary by its primary key: by bytes.
SELECT 1 FROM vocabulary WHERE feed(?1, term, spelling) ORDER BY term;

-- name: most-frequent
-- A range of posting's primary key, of which only the sizes of sets are read; sorted in memory.
SELECT term FROM posting WHERE segment = ?1 AND term >= ?2 AND term < ?3 AND length(articles) > 1024
ORDER BY length(articles) DESC LIMIT ?4;
