-- What a reader says of articles in place of what was imported. articles.db has it in force, some moments later.

-- field: CorrectedField. value: a date as ISO 8601, a language by its code; NULL: none.
CREATE TABLE correction (
    article INTEGER NOT NULL,
    field   INTEGER NOT NULL,
    value   TEXT,
    PRIMARY KEY (article, field)
) STRICT, WITHOUT ROWID;

-- The names that a reader gave to sources. folded: the imported name as names are compared (text::foldedName).
CREATE TABLE source_name (
    folded TEXT PRIMARY KEY,
    name   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- corrections: rises with every commit that changes one of these tables.
ALTER TABLE state ADD COLUMN corrections INTEGER NOT NULL DEFAULT 0;
