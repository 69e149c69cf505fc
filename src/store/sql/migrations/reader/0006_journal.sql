-- What reader.jsonl tells (journal/Journal.h).

-- journal: rises with every commit that reader.jsonl tells; the session's are not among them.
ALTER TABLE state ADD COLUMN journal INTEGER NOT NULL DEFAULT 0;

-- Lines of reader.jsonl that this version does not understand, for one that does.
CREATE TABLE unknown_line (
    id   INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
