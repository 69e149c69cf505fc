-- Folders of which whatever appears in them is imported.

-- path: as a person chose it. source, tags: given to what it brings; tags: one a line. last_import: milliseconds UTC,
-- 0: nothing yet. articles: brought so far.
CREATE TABLE watch_folder (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    path        TEXT NOT NULL UNIQUE,
    source      TEXT NOT NULL,
    tags        TEXT NOT NULL,
    last_import INTEGER NOT NULL,
    articles    INTEGER NOT NULL
) STRICT;

-- Files that were read, so that they are not read again while they stay as they are. path: below the folder, in the
-- system's own bytes. modified: nanoseconds since 1970. A row outlives its file, which may be on a drive that comes
-- back.
CREATE TABLE watched_file (
    folder   INTEGER NOT NULL,
    path     BLOB NOT NULL,
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    PRIMARY KEY (folder, path)
) STRICT, WITHOUT ROWID;
