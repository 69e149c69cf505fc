-- The library's order, so that a start need not read every article to find it.

-- One row. articles_revision: the commit of articles.db that it is the order of; origin: as in watermark.
CREATE TABLE kept_order (
    id                INTEGER PRIMARY KEY CHECK (id = 1),
    articles          INTEGER NOT NULL,
    articles_revision INTEGER NOT NULL,
    origin            INTEGER NOT NULL
) STRICT;
INSERT INTO kept_order VALUES (1, 0, 0, 0);

-- Newest first, in pieces of 65,536 articles: their ids (32 bits each) and date keys (64 bits; the least: undated),
-- little-endian.
CREATE TABLE order_piece (
    place INTEGER PRIMARY KEY,
    ids   BLOB NOT NULL,
    keys  BLOB NOT NULL
) STRICT;
