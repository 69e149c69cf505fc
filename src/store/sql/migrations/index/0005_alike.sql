-- Which articles say nearly the same.

-- The signature of every article that is indexed (SignaturePieces.h).
CREATE TABLE signature (
    piece INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Articles that are near-duplicates of others, each with the group that it belongs to; of others, nothing.
CREATE TABLE alike (
    article INTEGER PRIMARY KEY,
    cluster INTEGER NOT NULL
) STRICT;
CREATE INDEX alike_cluster ON alike (cluster);

-- What was indexed before has no signature: it is indexed anew.
UPDATE watermark SET tokenizer = 0;
