-- What zstd frames of texts, HTML and originals refer to where they name a dictionary: id is the one in the frame.
CREATE TABLE dictionary (
    id    INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
