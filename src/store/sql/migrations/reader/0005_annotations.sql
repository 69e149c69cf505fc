-- Highlights, notes, and baskets of passages.

-- A passage of an article's text. made_: in the text in which it was chosen; last_: in the newest text in which it was
-- found, NULL where that is the same. field: 0 headline, 1 body (Field). Places count code points; prefix and suffix
-- are what stands around it. is_placed: whether it was found in the text that it was last looked for in, whose hash
-- (analysis::wordHash of UTF-8) is `text`; 0: not looked for yet.
CREATE TABLE passage (
    id          INTEGER PRIMARY KEY,
    article     INTEGER NOT NULL,
    field       INTEGER NOT NULL,
    made_from   INTEGER NOT NULL,
    made_exact  TEXT NOT NULL,
    made_prefix TEXT NOT NULL,
    made_suffix TEXT NOT NULL,
    last_from   INTEGER,
    last_exact  TEXT,
    last_prefix TEXT,
    last_suffix TEXT,
    is_placed   INTEGER NOT NULL,
    text        INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_of_article ON passage (article);

-- passage: its own; NULL: a note on the article as a whole. colour: HighlightColour. Ids are never given twice, so that
-- what is taken back gets its id again.
CREATE TABLE annotation (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL,
    passage INTEGER,
    colour  INTEGER NOT NULL,
    note    TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;
CREATE INDEX annotation_of_article ON annotation (article);

-- folded: the name as names are compared (text::foldedName).
CREATE TABLE basket (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;

-- place: within the basket, ascending, with gaps. passage: its own.
CREATE TABLE basket_passage (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    basket  INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    comment TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX basket_passage_in_order ON basket_passage (basket, place);

-- basket: the current one; 0: none.
ALTER TABLE state ADD COLUMN basket INTEGER NOT NULL DEFAULT 0;
