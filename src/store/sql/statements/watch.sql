-- name: folders
-- The whole of watch_folder by its row id: a person has a few.
SELECT id, path, source, tags, last_import, articles FROM watch_folder ORDER BY id;

-- name: add-folder
-- The unique index of watch_folder's path.
INSERT INTO watch_folder (path, source, tags, last_import, articles) VALUES (?1, ?2, ?3, 0, 0)
ON CONFLICT (path) DO UPDATE SET source = excluded.source, tags = excluded.tags
RETURNING id;

-- name: change-folder
-- The row id of watch_folder.
UPDATE watch_folder SET source = ?2, tags = ?3 WHERE id = ?1;

-- name: forget-folder
-- The row id of watch_folder.
DELETE FROM watch_folder WHERE id = ?1;

-- name: forget-files
-- The primary key of watched_file, by its first column.
DELETE FROM watched_file WHERE folder = ?1;

-- name: files
-- The primary key of watched_file, by its first column.
SELECT path, size, modified FROM watched_file WHERE folder = ?1;

-- name: is-folder
-- The row id of watch_folder.
SELECT 1 FROM watch_folder WHERE id = ?1;

-- name: note-file
-- The primary key of watched_file.
INSERT INTO watched_file (folder, path, size, modified) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (folder, path) DO UPDATE SET size = excluded.size, modified = excluded.modified;

-- name: note-import
-- The row id of watch_folder.
UPDATE watch_folder SET last_import = ?2, articles = articles + ?3 WHERE id = ?1;
