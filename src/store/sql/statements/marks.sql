-- name: all-read
-- The whole of read_chunk by its row id.
SELECT ids FROM read_chunk ORDER BY chunk;

-- name: read-chunk
-- The row id of read_chunk.
SELECT ids FROM read_chunk WHERE chunk = ?1;

-- name: set-read-chunk
-- The row id of read_chunk.
INSERT INTO read_chunk (chunk, ids) VALUES (?1, ?2) ON CONFLICT (chunk) DO UPDATE SET ids = excluded.ids;

-- name: bookmark
-- The row id of bookmark.
INSERT INTO bookmark (article, made) VALUES (?1, ?2) ON CONFLICT (article) DO NOTHING;

-- name: forget-bookmark
-- The row id of bookmark.
DELETE FROM bookmark WHERE article = ?1;

-- name: bookmarks
-- The whole of bookmark, sorted: a person's bookmarks are few.
SELECT article FROM bookmark ORDER BY made DESC, article DESC;

-- name: is-bookmarked
-- The row id of bookmark.
SELECT 1 FROM bookmark WHERE article = ?1;

-- name: session
-- The row id of session.
SELECT bytes FROM session WHERE one = 1;

-- name: save-session
-- The row id of session.
INSERT INTO session (one, bytes) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET bytes = excluded.bytes;

-- name: state
-- The row id of state.
SELECT ids_below, articles_revision FROM state WHERE one = 1;

-- name: raise-ids
-- The row id of state.
UPDATE state SET ids_below = ?1 WHERE one = 1 AND ids_below < ?1;

-- name: set-articles-revision
-- The row id of state.
UPDATE state SET articles_revision = ?1 WHERE one = 1;

-- name: keep-identity
-- The row id of kept_identity.
INSERT INTO kept_identity (article, key) VALUES (?1, ?2) ON CONFLICT (article) DO UPDATE SET key = excluded.key;

-- name: is-kept
-- The row id of kept_identity.
SELECT 1 FROM kept_identity WHERE article = ?1;

-- name: kept-identities
-- The whole of kept_identity by its row id.
SELECT key, article FROM kept_identity ORDER BY article;

-- name: chunk
-- The primary key of mark_chunk.
SELECT ids FROM mark_chunk WHERE chunk = ?1 AND mark = ?2;

-- name: set-chunk
-- The primary key of mark_chunk.
INSERT INTO mark_chunk (chunk, mark, ids) VALUES (?1, ?2, ?3) ON CONFLICT (chunk, mark) DO UPDATE SET ids = excluded.ids;

-- name: chunks-of
-- The whole of mark_chunk by its primary key: a row a chunk and mark, so a few thousand.
SELECT ids FROM mark_chunk WHERE mark = ?1 ORDER BY chunk;

-- name: clear
-- The whole of mark_chunk, as above.
DELETE FROM mark_chunk WHERE mark = ?1;

-- name: all-chunks
-- The whole of mark_chunk by its primary key.
SELECT mark, ids FROM mark_chunk ORDER BY chunk, mark;

-- name: marks-of-chunk
-- A range of mark_chunk's primary key.
SELECT mark, ids FROM mark_chunk WHERE chunk = ?1;

-- name: names
-- The whole of named_mark by its row id.
SELECT id, kind, parent, name, colour FROM named_mark ORDER BY id;

-- name: find-name
-- The unique index of named_mark.
SELECT id FROM named_mark WHERE kind = ?1 AND parent = ?2 AND folded = ?3;

-- name: define
-- The row id of named_mark, and its unique index.
INSERT INTO named_mark (id, kind, parent, name, folded, colour) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name, folded = excluded.folded,
                               colour = excluded.colour
RETURNING id;

-- name: forget-name
-- The row id of named_mark.
DELETE FROM named_mark WHERE id = ?1;

-- name: is-named
-- The row id of named_mark.
SELECT 1 FROM named_mark WHERE id = ?1 AND kind = ?2;

-- name: note-erased
-- The row id of kept_identity, the primary key of erased_identity.
INSERT INTO erased_identity (key) SELECT key FROM kept_identity WHERE article = ?1 ON CONFLICT (key) DO NOTHING;

-- name: forget-identity
-- The row id of kept_identity.
DELETE FROM kept_identity WHERE article = ?1;

-- name: forget-erased
-- The primary key of erased_identity.
DELETE FROM erased_identity WHERE key = ?1;

-- name: erased-identities
-- The whole of erased_identity by its primary key.
SELECT key FROM erased_identity ORDER BY key;
