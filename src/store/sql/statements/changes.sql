-- name: append
-- The primary key of change.
INSERT INTO change (revision, kind, ids) VALUES (?1, ?2, ?3);

-- name: forget
-- A range at the start of change's primary key.
DELETE FROM change WHERE revision <= ?1;

-- name: since
-- A range at the end of change's primary key.
SELECT revision, kind, ids FROM change WHERE revision > ?1 ORDER BY revision, kind;

-- name: newest
-- The last entry of change's primary key.
SELECT revision FROM change ORDER BY revision DESC LIMIT 1;

-- name: data-version
-- No table: a number that another connection's commit changes.
PRAGMA data_version;
