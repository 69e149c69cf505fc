-- What a reader corrects stands in reader.db; here it is in force: a row of article holds what counts.

-- What the import said of articles of which something is corrected. fields: what, as bits 1 << CorrectedField.
CREATE TABLE imported (
    article        INTEGER PRIMARY KEY REFERENCES article (id),
    fields         INTEGER NOT NULL,
    headline       TEXT NOT NULL,
    date_key       INTEGER,
    precision      INTEGER NOT NULL,
    offset_minutes INTEGER,
    date_origin    INTEGER NOT NULL,
    source         INTEGER NOT NULL REFERENCES source (id),
    place          TEXT,
    language       TEXT,
    language_from  INTEGER NOT NULL
) STRICT;

-- shown: the name that a reader gave the source, which may be that of another; NULL: its own.
ALTER TABLE source ADD COLUMN shown TEXT;
ALTER TABLE source ADD COLUMN shown_folded TEXT;

-- corrections: up to which of reader.db's (state.corrections there) all are in force.
-- namings: how often names of sources were changed.
ALTER TABLE state ADD COLUMN corrections INTEGER NOT NULL DEFAULT 0;
ALTER TABLE state ADD COLUMN namings INTEGER NOT NULL DEFAULT 0;
