-- Which articles hold a term, beside FTS5's positions: sets that combine at memory's speed.

-- Postings of articles of one chunk (ids that share id >> 16) that were indexed together or merged since.
-- members: its articles; gone: those of them whose text is another by now, in a later segment. Both are sets of the
-- ids' lower 16 bits (PostingBlob.h). checksum: of its rows in posting (Segments.h).
CREATE TABLE segment (
    id       INTEGER PRIMARY KEY,
    chunk    INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    members  BLOB NOT NULL,
    gone     BLOB,
    checksum INTEGER NOT NULL
) STRICT;

-- term: a letter for the kind of posting, then the folded word (PostingKey.h). articles: a set as in segment.
CREATE TABLE posting (
    segment  INTEGER NOT NULL REFERENCES segment (id),
    term     BLOB NOT NULL,
    articles BLOB NOT NULL,
    PRIMARY KEY (segment, term)
) STRICT, WITHOUT ROWID;

-- Every folded word that was ever indexed. spelling: how it is mostly written, in lower case, where that is not the
-- folded word; votes: how sure that is.
CREATE TABLE vocabulary (
    term     TEXT PRIMARY KEY,
    spelling TEXT,
    votes    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What was indexed before has no postings: it is indexed anew.
UPDATE watermark SET tokenizer = 0;
