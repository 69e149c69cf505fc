-- articles.db: what came from outside. Instants are milliseconds UTC, dates are date keys (ArticleDate.h).
-- Texts marked zstd are one zstd frame of UTF-8; SHA-256 are 32 bytes.

-- One row. next_id: the id for the next article; 0 in a file that has given none yet.
-- gives_back: 1 where reader.db is older than this file (articles.db was lost): articles that carry marks there get
-- their old ids back, so here alone ids may come that are lower than ids before.
CREATE TABLE state (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    next_id    INTEGER NOT NULL,
    gives_back INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 0, 0);

-- What each commit changed (Changes.h).
CREATE TABLE change (
    revision INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    ids      BLOB,
    PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;

-- With its counters, kept in the transaction of the change. Row 0 stands for no source.
CREATE TABLE source (
    id              INTEGER PRIMARY KEY,
    name            TEXT,
    folded          TEXT UNIQUE,
    articles        INTEGER NOT NULL DEFAULT 0,
    dated           INTEGER NOT NULL DEFAULT 0,
    first_key       INTEGER,
    first_precision INTEGER NOT NULL DEFAULT 0,
    last_key        INTEGER,
    last_precision  INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO source (id) VALUES (0);

-- first_id, last_id bound the ids that it added.
CREATE TABLE import (
    id            INTEGER PRIMARY KEY,
    started       INTEGER NOT NULL,
    finished      INTEGER,
    undone        INTEGER,
    paths         TEXT NOT NULL,
    first_id      INTEGER,
    last_id       INTEGER,
    read          INTEGER NOT NULL DEFAULT 0,
    added         INTEGER NOT NULL DEFAULT 0,
    updated       INTEGER NOT NULL DEFAULT 0,
    duplicates    INTEGER NOT NULL DEFAULT 0,
    refused       INTEGER NOT NULL DEFAULT 0,
    was_cancelled INTEGER NOT NULL DEFAULT 0,
    marks_written INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Narrow: what rows, order and filters need. import: what added it; text_import: what brought the present text.
-- identity: the key that reader.db keeps of articles with marks (Identity.h).
CREATE TABLE article (
    id             INTEGER PRIMARY KEY,
    date_key       INTEGER,
    precision      INTEGER NOT NULL,
    offset_minutes INTEGER,
    date_origin    INTEGER NOT NULL,
    source         INTEGER NOT NULL REFERENCES source (id),
    words          INTEGER NOT NULL,
    language       TEXT,
    language_from  INTEGER NOT NULL,
    headline       TEXT NOT NULL,
    byline         TEXT,
    place          TEXT,
    agency         TEXT,
    url            TEXT,
    import         INTEGER NOT NULL REFERENCES import (id),
    text_import    INTEGER NOT NULL REFERENCES import (id),
    identity       BLOB NOT NULL
) STRICT;

-- sha256: of headline, two LF and body. text and html: zstd. boundaries: BoundariesBlob.h.
CREATE TABLE body (
    id             INTEGER PRIMARY KEY REFERENCES article (id),
    sha256         BLOB NOT NULL,
    guid_namespace TEXT,
    guid           TEXT,
    dateline       TEXT,
    attribution    TEXT,
    slug           TEXT,
    date_text      TEXT,
    boundaries     BLOB NOT NULL,
    text           BLOB NOT NULL,
    html           BLOB
) STRICT;

-- What the present text was made from. bytes: zstd of the article's own bytes, NULL where they were not kept.
CREATE TABLE original (
    id              INTEGER PRIMARY KEY REFERENCES article (id),
    imported        INTEGER NOT NULL,
    file            TEXT,
    path_below_root TEXT,
    position        INTEGER NOT NULL,
    format          TEXT,
    encoding        TEXT,
    sha256          BLOB,
    bytes           BLOB
) STRICT;

-- Topics (0), people (1), organisations (2) and places (3) that articles' labels name.
CREATE TABLE label (
    id     INTEGER PRIMARY KEY,
    kind   INTEGER NOT NULL,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (kind, folded)
) STRICT;

-- place: where it stands among the article's labels, from 0.
CREATE TABLE article_label (
    article INTEGER NOT NULL REFERENCES article (id),
    place   INTEGER NOT NULL,
    label   INTEGER NOT NULL REFERENCES label (id),
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

-- Texts that an article had, whole: seq rises in the order in which they came to stand here.
-- replaced_by: the import whose text took its place; NULL for a text that was older than the present one on arrival.
-- labels: a JSON list of label ids in the order of their places.
CREATE TABLE version (
    article         INTEGER NOT NULL REFERENCES article (id),
    seq             INTEGER NOT NULL,
    replaced        INTEGER NOT NULL,
    replaced_by     INTEGER REFERENCES import (id),
    import          INTEGER NOT NULL REFERENCES import (id),
    sha256          BLOB NOT NULL,
    headline        TEXT NOT NULL,
    date_key        INTEGER,
    precision       INTEGER NOT NULL,
    offset_minutes  INTEGER,
    date_origin     INTEGER NOT NULL,
    date_text       TEXT,
    source          INTEGER NOT NULL REFERENCES source (id),
    words           INTEGER NOT NULL,
    language        TEXT,
    language_from   INTEGER NOT NULL,
    byline          TEXT,
    place           TEXT,
    agency          TEXT,
    url             TEXT,
    identity        BLOB NOT NULL,
    guid_namespace  TEXT,
    guid            TEXT,
    dateline        TEXT,
    attribution     TEXT,
    slug            TEXT,
    labels          TEXT NOT NULL,
    imported        INTEGER NOT NULL,
    file            TEXT,
    path_below_root TEXT,
    position        INTEGER NOT NULL,
    format          TEXT,
    encoding        TEXT,
    original_sha256 BLOB,
    original        BLOB,
    boundaries      BLOB NOT NULL,
    text            BLOB NOT NULL,
    html            BLOB,
    PRIMARY KEY (article, seq)
) STRICT;
CREATE INDEX version_import ON version (import);

-- By what an article is known again (Identity.h).
CREATE TABLE identity (
    key     BLOB PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id)
) STRICT, WITHOUT ROWID;
