-- reader.db: what a person made. Instants are milliseconds UTC.

-- One row. ids_below: no id below it is given to a new article, raised a block ahead.
-- articles_revision: the commit of articles.db up to which kept_identity was brought.
CREATE TABLE state (
    one               INTEGER PRIMARY KEY CHECK (one = 1),
    ids_below         INTEGER NOT NULL,
    articles_revision INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 1, 0);

-- What each commit changed (Changes.h).
CREATE TABLE change (
    revision INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    ids      BLOB,
    PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;

-- Articles that were read, 65,536 ids a row; chunk is id >> 16. ids: a Roaring bitmap (portable format) of whole ids.
CREATE TABLE read_chunk (
    chunk INTEGER PRIMARY KEY,
    ids   BLOB NOT NULL
) STRICT;

CREATE TABLE bookmark (
    article INTEGER PRIMARY KEY,
    made    INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    bytes BLOB NOT NULL
) STRICT;

-- The identity of every article that carries a mark or carried one, so that it gets its id back where articles.db is
-- lost.
CREATE TABLE kept_identity (
    article INTEGER PRIMARY KEY,
    key     BLOB NOT NULL
) STRICT;
