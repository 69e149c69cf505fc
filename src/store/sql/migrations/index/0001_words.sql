-- index.db: derived from articles.db and deletable at any time.

-- What a commit changed, for other connections and programs (Changes.h).
CREATE TABLE change (
    revision INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    ids      BLOB,
    PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;

-- How far the index follows the articles: one row (IndexFollower.h).
CREATE TABLE watermark (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    tokenizer        INTEGER NOT NULL,  -- text::TokenizerVersion of every row; 0: nothing indexed yet
    article          INTEGER NOT NULL,  -- the highest article id that was visited
    article_revision INTEGER NOT NULL,  -- change rows of articles.db are applied up to here
    origin           INTEGER NOT NULL   -- when the first import of that articles.db began: tells it from another
) STRICT;
INSERT INTO watermark VALUES (1, 0, 0, 0, 0);

-- Articles whose text was indexed more than once: the generation that counts (DocumentId.h).
CREATE TABLE revised (
    article    INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL
) STRICT;

-- Contentless: rows are DocumentIds, the text stays in articles.db. detail=full for phrases and ranking; no prefix
-- indexes, which cost 2.6 times the import.
CREATE VIRTUAL TABLE words USING fts5 (
    headline, body, byline, dateline, source, labels,
    content = '', detail = full, tokenize = 'dateline'
);
-- A batch fits into memory and becomes one segment.
INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);
