-- name: all-read
-- The whole of read_chunk by its row id.
SELECT ids FROM read_chunk ORDER BY chunk;

-- name: read-chunk
-- The row id of read_chunk.
SELECT ids FROM read_chunk WHERE chunk = ?1;

-- name: set-chunk
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
