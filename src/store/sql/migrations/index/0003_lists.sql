-- Postings as runs of bytes instead of a row each: a row cost four microseconds and, on average, half its size again.

DROP TABLE posting;
DROP TABLE segment;

-- As before. size: of the segment's run of lists, in bytes. directory: where in it to begin (ListRun.h). checksum: of
-- the run (Segments.h).
CREATE TABLE segment (
    id        INTEGER PRIMARY KEY,
    chunk     INTEGER NOT NULL,
    articles  INTEGER NOT NULL,
    members   BLOB NOT NULL,
    gone      BLOB,
    size      INTEGER NOT NULL,
    directory BLOB NOT NULL,
    checksum  INTEGER NOT NULL
) STRICT;

-- The runs in pieces of one size, the last of each but for that: one fills a page. id: segment * 2^20 + place.
CREATE TABLE posting (
    id    INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Merging sixteen segments of FTS5's at a time instead of four writes each article's positions half as often.
INSERT INTO words (words, rank) VALUES ('automerge', 16);
INSERT INTO words (words, rank) VALUES ('crisismerge', 32);

-- What was indexed before is indexed anew.
DELETE FROM vocabulary;
UPDATE watermark SET tokenizer = 0;
