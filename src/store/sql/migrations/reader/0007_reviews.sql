-- Reviews: searches whose articles are gone through one by one.

-- folded: the name as names are compared (text::foldedName). query: in the query language. at: the article to go on
-- with; 0: none. Ids are never given twice, so that taking back a deletion gives a review its id again.
CREATE TABLE review (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    query  TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;

-- verdict: Verdict. reason: why it was rejected. made: milliseconds UTC.
CREATE TABLE judgement (
    review  INTEGER NOT NULL,
    article INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    reason  TEXT NOT NULL,
    made    INTEGER NOT NULL,
    PRIMARY KEY (review, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_article ON judgement (article);
