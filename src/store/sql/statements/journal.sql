-- name: is-told
-- The schema's table of columns: no file of before has it.
SELECT 1 FROM pragma_table_info('state') WHERE name = 'journal';

-- name: revision
-- The row id of state.
SELECT journal FROM state WHERE one = 1;

-- name: set-revision
-- The row id of state.
UPDATE state SET journal = ?1 WHERE one = 1;

-- name: raise
-- The row id of state.
UPDATE state SET journal = journal + 1 WHERE one = 1;

-- name: is-touched
-- The first entry of touched.
SELECT 1 FROM touched LIMIT 1;

-- name: forget-touched
-- The whole of touched.
DELETE FROM touched;

-- name: identity-of
-- The row id of kept_identity.
SELECT key FROM kept_identity WHERE article = ?1;

-- name: unknown-lines
-- The whole of unknown_line by its row id.
SELECT id, line FROM unknown_line ORDER BY id;

-- name: keep-unknown
-- The row id of unknown_line.
INSERT INTO unknown_line (line) VALUES (?1);

-- name: forget-unknown
-- The row id of unknown_line.
DELETE FROM unknown_line WHERE id = ?1;

-- name: given-all
-- The whole of sqlite_sequence: a row a table that gives ids once.
SELECT name, seq, 1 FROM sqlite_sequence ORDER BY name;

-- name: given-put
-- The whole of sqlite_sequence, as above.
UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1;

-- name: given-add
-- The whole of sqlite_sequence, as above.
INSERT INTO sqlite_sequence (name, seq)
SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)
AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1);

-- name: state-all
-- The row id of state.
SELECT one, ids_below, corrections, basket, 1 FROM state;

-- name: state-changed
-- The primary key of touched; the row id of state.
SELECT s.one, s.ids_below, s.corrections, s.basket,
    1 FROM touched AS t JOIN state AS s ON s.one = t.a WHERE t.kind = 'state';

-- name: state-put
-- The row id of state.
UPDATE state SET ids_below = max(ids_below, ?2), corrections = max(corrections, ?3), basket = ?4 WHERE one = ?1;

-- name: state-drop
-- The row id of state: its row stays.
UPDATE state SET one = one WHERE one = ?1;

-- name: identity-all
-- The whole of kept_identity by its row id.
SELECT article, key FROM kept_identity ORDER BY article;

-- name: identity-changed
-- A range of touched's primary key; the row id of kept_identity.
SELECT t.a, k.key FROM touched AS t LEFT JOIN kept_identity AS k ON k.article = t.a WHERE t.kind = 'identity'
ORDER BY t.a;

-- name: erased-all
-- The whole of erased_identity by its primary key.
SELECT key, 1 FROM erased_identity ORDER BY key;

-- name: erased-changed
-- A range of touched's primary key; the primary key of erased_identity.
SELECT t.a, e.key IS NOT NULL FROM touched AS t LEFT JOIN erased_identity AS e ON e.key = t.a WHERE t.kind = 'erased'
ORDER BY e.key IS NOT NULL, t.a;

-- name: erased-put
-- The primary key of erased_identity.
INSERT INTO erased_identity (key) VALUES (?1) ON CONFLICT (key) DO NOTHING;

-- name: erased-drop
-- The primary key of erased_identity.
DELETE FROM erased_identity WHERE key = ?1;

-- name: read-all
-- The whole of read_chunk by its row id.
SELECT 0, NULL, ids FROM read_chunk ORDER BY chunk;

-- name: read-changed
-- A range of touched's primary key; the row id of read_chunk.
SELECT 0, t.before, c.ids FROM touched AS t LEFT JOIN read_chunk AS c ON c.chunk = t.a WHERE t.kind = 'read'
ORDER BY t.a;

-- name: marked-all
-- The whole of mark_chunk by its primary key.
SELECT mark, NULL, ids FROM mark_chunk ORDER BY chunk, mark;

-- name: marked-changed
-- A range of touched's primary key; the primary key of mark_chunk.
SELECT t.b, t.before, c.ids FROM touched AS t LEFT JOIN mark_chunk AS c ON c.chunk = t.a AND c.mark = t.b
WHERE t.kind = 'marked' ORDER BY t.a, t.b;

-- name: name-all
-- The whole of named_mark by its row id.
SELECT id, kind, parent, name, folded, colour, 1 FROM named_mark ORDER BY id;

-- name: name-changed
-- A range of touched's primary key; the row id of named_mark. What is gone comes first: its name may be another's now.
SELECT t.a, n.kind, n.parent, n.name, n.folded, n.colour, n.id IS NOT NULL
FROM touched AS t LEFT JOIN named_mark AS n ON n.id = t.a WHERE t.kind = 'name' ORDER BY n.id IS NOT NULL, t.a;

-- name: name-put
-- The row id of named_mark.
INSERT INTO named_mark (id, kind, parent, name, folded, colour) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, parent = excluded.parent, name = excluded.name,
                               folded = excluded.folded, colour = excluded.colour;

-- name: name-drop
-- The row id of named_mark.
DELETE FROM named_mark WHERE id = ?1;

-- name: bookmark-all
-- The whole of bookmark by its row id.
SELECT article, made, 1 FROM bookmark ORDER BY article;

-- name: bookmark-changed
-- A range of touched's primary key; the row id of bookmark.
SELECT t.a, b.made, b.article IS NOT NULL FROM touched AS t LEFT JOIN bookmark AS b ON b.article = t.a
WHERE t.kind = 'bookmark' ORDER BY b.article IS NOT NULL, t.a;

-- name: bookmark-put
-- The row id of bookmark.
INSERT INTO bookmark (article, made) VALUES (?1, ?2) ON CONFLICT (article) DO UPDATE SET made = excluded.made;

-- name: bookmark-drop
-- The row id of bookmark.
DELETE FROM bookmark WHERE article = ?1;

-- name: correction-all
-- The whole of correction by its primary key.
SELECT article, field, value, 1 FROM correction ORDER BY article, field;

-- name: correction-changed
-- A range of touched's primary key; the primary key of correction.
SELECT t.a, t.b, c.value, c.article IS NOT NULL
FROM touched AS t LEFT JOIN correction AS c ON c.article = t.a AND c.field = t.b WHERE t.kind = 'correction'
ORDER BY c.article IS NOT NULL, t.a, t.b;

-- name: correction-put
-- The primary key of correction.
INSERT INTO correction (article, field, value) VALUES (?1, ?2, ?3)
ON CONFLICT (article, field) DO UPDATE SET value = excluded.value;

-- name: correction-drop
-- The primary key of correction.
DELETE FROM correction WHERE article = ?1 AND field = ?2;

-- name: source-all
-- The whole of source_name by its primary key.
SELECT folded, name, 1 FROM source_name ORDER BY folded;

-- name: source-changed
-- A range of touched's primary key; the primary key of source_name.
SELECT t.a, s.name, s.folded IS NOT NULL FROM touched AS t LEFT JOIN source_name AS s ON s.folded = t.a
WHERE t.kind = 'source' ORDER BY s.folded IS NOT NULL, t.a;

-- name: source-put
-- The primary key of source_name.
INSERT INTO source_name (folded, name) VALUES (?1, ?2) ON CONFLICT (folded) DO UPDATE SET name = excluded.name;

-- name: source-drop
-- The primary key of source_name.
DELETE FROM source_name WHERE folded = ?1;

-- name: watch-all
-- The whole of watch_folder by its row id.
SELECT id, path, source, tags, last_import, articles, 1 FROM watch_folder ORDER BY id;

-- name: watch-changed
-- A range of touched's primary key; the row id of watch_folder.
SELECT t.a, w.path, w.source, w.tags, w.last_import, w.articles, w.id IS NOT NULL
FROM touched AS t LEFT JOIN watch_folder AS w ON w.id = t.a WHERE t.kind = 'watch' ORDER BY w.id IS NOT NULL, t.a;

-- name: watch-put
-- The row id of watch_folder.
INSERT INTO watch_folder (id, path, source, tags, last_import, articles) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET path = excluded.path, source = excluded.source, tags = excluded.tags,
                               last_import = excluded.last_import, articles = excluded.articles;

-- name: watch-drop
-- The row id of watch_folder.
DELETE FROM watch_folder WHERE id = ?1;

-- name: file-all
-- The whole of watched_file by its primary key.
SELECT folder, path, size, modified, 1 FROM watched_file ORDER BY folder, path;

-- name: file-changed
-- A range of touched's primary key; the primary key of watched_file.
SELECT t.a, t.b, f.size, f.modified, f.folder IS NOT NULL
FROM touched AS t LEFT JOIN watched_file AS f ON f.folder = t.a AND f.path = t.b WHERE t.kind = 'file'
ORDER BY f.folder IS NOT NULL, t.a, t.b;

-- name: file-put
-- The primary key of watched_file.
INSERT INTO watched_file (folder, path, size, modified) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (folder, path) DO UPDATE SET size = excluded.size, modified = excluded.modified;

-- name: file-drop
-- The primary key of watched_file.
DELETE FROM watched_file WHERE folder = ?1 AND path = ?2;

-- name: passage-all
-- The whole of passage by its row id.
SELECT id, article, field, made_from, made_exact, made_prefix, made_suffix, last_from, last_exact, last_prefix,
    last_suffix, is_placed, text, 1
FROM passage ORDER BY id;

-- name: passage-changed
-- A range of touched's primary key; the row id of passage. What is gone comes first.
SELECT t.a, r.article, r.field, r.made_from, r.made_exact, r.made_prefix, r.made_suffix, r.last_from, r.last_exact,
    r.last_prefix, r.last_suffix, r.is_placed, r.text, r.id IS NOT NULL
FROM touched AS t LEFT JOIN passage AS r ON r.id = t.a WHERE t.kind = 'passage'
ORDER BY r.id IS NOT NULL, t.a;

-- name: passage-put
-- The row id of passage.
INSERT INTO passage (id, article, field, made_from, made_exact, made_prefix, made_suffix, last_from, last_exact,
    last_prefix, last_suffix, is_placed, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (id) DO UPDATE SET article = excluded.article, field = excluded.field, made_from = excluded.made_from,
    made_exact = excluded.made_exact, made_prefix = excluded.made_prefix, made_suffix = excluded.made_suffix,
    last_from = excluded.last_from, last_exact = excluded.last_exact, last_prefix = excluded.last_prefix,
    last_suffix = excluded.last_suffix, is_placed = excluded.is_placed, text = excluded.text;

-- name: passage-drop
-- The row id of passage.
DELETE FROM passage WHERE id = ?1;

-- name: annotation-all
-- The whole of annotation by its row id.
SELECT id, article, passage, colour, note, created, changed, 1
FROM annotation ORDER BY id;

-- name: annotation-changed
-- A range of touched's primary key; the row id of annotation. What is gone comes first.
SELECT t.a, r.article, r.passage, r.colour, r.note, r.created, r.changed, r.id IS NOT NULL
FROM touched AS t LEFT JOIN annotation AS r ON r.id = t.a WHERE t.kind = 'annotation'
ORDER BY r.id IS NOT NULL, t.a;

-- name: annotation-put
-- The row id of annotation.
INSERT INTO annotation (id, article, passage, colour, note, created, changed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET article = excluded.article, passage = excluded.passage, colour = excluded.colour,
    note = excluded.note, created = excluded.created, changed = excluded.changed;

-- name: annotation-drop
-- The row id of annotation.
DELETE FROM annotation WHERE id = ?1;

-- name: basket-all
-- The whole of basket by its row id.
SELECT id, name, folded, 1
FROM basket ORDER BY id;

-- name: basket-changed
-- A range of touched's primary key; the row id of basket. What is gone comes first.
SELECT t.a, r.name, r.folded, r.id IS NOT NULL
FROM touched AS t LEFT JOIN basket AS r ON r.id = t.a WHERE t.kind = 'basket'
ORDER BY r.id IS NOT NULL, t.a;

-- name: basket-put
-- The row id of basket.
INSERT INTO basket (id, name, folded)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded;

-- name: basket-drop
-- The row id of basket.
DELETE FROM basket WHERE id = ?1;

-- name: gathered-all
-- The whole of basket_passage by its row id.
SELECT id, basket, place, passage, comment, created, 1
FROM basket_passage ORDER BY id;

-- name: gathered-changed
-- A range of touched's primary key; the row id of basket_passage. What is gone comes first.
SELECT t.a, r.basket, r.place, r.passage, r.comment, r.created, r.id IS NOT NULL
FROM touched AS t LEFT JOIN basket_passage AS r ON r.id = t.a WHERE t.kind = 'gathered'
ORDER BY r.id IS NOT NULL, t.a;

-- name: gathered-put
-- The row id of basket_passage.
INSERT INTO basket_passage (id, basket, place, passage, comment, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET basket = excluded.basket, place = excluded.place, passage = excluded.passage,
    comment = excluded.comment, created = excluded.created;

-- name: gathered-drop
-- The row id of basket_passage.
DELETE FROM basket_passage WHERE id = ?1;

-- name: review-all
-- The whole of review by its row id.
SELECT id, name, folded, query, at, 1 FROM review ORDER BY id;

-- name: review-changed
-- A range of touched's primary key; the row id of review. What is gone comes first.
SELECT t.a, r.name, r.folded, r.query, r.at, r.id IS NOT NULL
FROM touched AS t LEFT JOIN review AS r ON r.id = t.a WHERE t.kind = 'review'
ORDER BY r.id IS NOT NULL, t.a;

-- name: review-put
-- The row id of review.
INSERT INTO review (id, name, folded, query, at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, query = excluded.query, at = excluded.at;

-- name: review-drop
-- The row id of review.
DELETE FROM review WHERE id = ?1;

-- name: judgement-all
-- The whole of judgement by its primary key.
SELECT review, article, verdict, reason, made, 1 FROM judgement ORDER BY review, article;

-- name: judgement-changed
-- A range of touched's primary key; the primary key of judgement. What is gone comes first.
SELECT t.a, t.b, r.verdict, r.reason, r.made, r.article IS NOT NULL
FROM touched AS t LEFT JOIN judgement AS r ON r.review = t.a AND r.article = t.b WHERE t.kind = 'judgement'
ORDER BY r.article IS NOT NULL, t.a, t.b;

-- name: judgement-put
-- The primary key of judgement.
INSERT INTO judgement (review, article, verdict, reason, made) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (review, article) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, made = excluded.made;

-- name: judgement-drop
-- The primary key of judgement.
DELETE FROM judgement WHERE review = ?1 AND article = ?2;
