-- name: order
-- The whole of article by its row id; sorted in memory.
SELECT 1 FROM article WHERE feed(?1, id, date_key) ORDER BY id;

-- name: date-key
-- The row id of article.
SELECT date_key FROM article WHERE id = ?1;

-- name: source-of
-- A range of article's row id.
SELECT 1 FROM article WHERE id BETWEEN ?1 AND ?2 AND feed(?3, id, source) ORDER BY id;

-- name: source-name
-- The row id of source.
SELECT 0, coalesce(shown, name), coalesce(shown_folded, folded) FROM source WHERE id = ?1;

-- name: labels-of
-- A range of article_label's primary key.
SELECT article, label FROM article_label WHERE article BETWEEN ?1 AND ?2 ORDER BY article;

-- name: label-name
-- The row id of label.
SELECT kind, name, folded FROM label WHERE id = ?1;

-- name: place-of
-- A range of article's row id.
SELECT 1 FROM article WHERE place IS NOT NULL AND id BETWEEN ?1 AND ?2 AND feed(?3, id, place) ORDER BY id;

-- name: agency-of
-- A range of article's row id.
SELECT 1 FROM article WHERE agency IS NOT NULL AND id BETWEEN ?1 AND ?2 AND feed(?3, id, agency) ORDER BY id;

-- name: byline-of
-- A range of article's row id.
SELECT 1 FROM article WHERE byline IS NOT NULL AND id BETWEEN ?1 AND ?2 AND feed(?3, id, byline) ORDER BY id;

-- name: lang-of
-- A range of article's row id.
SELECT 1 FROM article WHERE language IS NOT NULL AND id BETWEEN ?1 AND ?2 AND feed(?3, id, language) ORDER BY id;

-- name: words-of
-- A range of article's row id.
SELECT 1 FROM article WHERE id BETWEEN ?1 AND ?2 AND feed(?3, id, words) ORDER BY id;

-- name: fields-of
-- The whole of article by its row id.
SELECT 1 FROM article WHERE feed(?1, id, source, place, agency, language, words) ORDER BY id;

-- name: slug-of
-- The whole of body by its row id.
SELECT id, slug FROM body WHERE slug IS NOT NULL ORDER BY id;

-- name: url-of
-- The whole of article by its row id.
SELECT id, url FROM article WHERE url IS NOT NULL ORDER BY id;

-- name: file-of
-- The whole of original by its row id.
SELECT id, file FROM original WHERE file IS NOT NULL ORDER BY id;

-- name: id-between
-- A range of article's row id.
SELECT id FROM article WHERE id BETWEEN ?1 AND ?2 ORDER BY id;

-- name: imported-between
-- The whole of original by its row id.
SELECT id FROM original WHERE imported >= ?1 AND imported < ?2 ORDER BY id;

-- name: headline
-- The row id of article.
SELECT headline FROM article WHERE id = ?1;

-- name: headlines
-- The whole of article by its row id.
SELECT 1 FROM article WHERE feed(?1, id, headline) ORDER BY id;

-- name: summary
-- The row ids of article, source and original.
SELECT a.headline, a.date_key, a.precision, a.offset_minutes, a.date_origin, coalesce(s.shown, s.name), a.place,
    a.byline, a.language, a.url, a.words, o.file
FROM article a JOIN source s ON s.id = a.source JOIN original o ON o.id = a.id WHERE a.id = ?1;

-- name: text
-- The row ids of article and body.
SELECT a.headline, b.text FROM article a JOIN body b ON b.id = a.id WHERE a.id = ?1;

-- name: origin
-- The row id of import.
SELECT started FROM import WHERE id = 1;

-- name: texts-above
-- A range of article's row id; body, source, labels and version by their primary keys.
SELECT a.id, a.headline, b.text, a.byline, b.dateline, coalesce(s.shown, s.name),
    (SELECT group_concat(name, char(10)) FROM (
        SELECT l.name FROM article_label al JOIN label l ON l.id = al.label WHERE al.article = a.id ORDER BY al.place)),
    b.boundaries, a.language, b.slug, EXISTS (SELECT 1 FROM version v WHERE v.article = a.id)
FROM article a JOIN body b ON b.id = a.id JOIN source s ON s.id = a.source
WHERE a.id > ?1 ORDER BY a.id LIMIT ?2;

-- name: text-of
-- The row id of article; body, source, labels and version by their primary keys.
SELECT a.id, a.headline, b.text, a.byline, b.dateline, coalesce(s.shown, s.name),
    (SELECT group_concat(name, char(10)) FROM (
        SELECT l.name FROM article_label al JOIN label l ON l.id = al.label WHERE al.article = a.id ORDER BY al.place)),
    b.boundaries, a.language, b.slug, EXISTS (SELECT 1 FROM version v WHERE v.article = a.id)
FROM article a JOIN body b ON b.id = a.id JOIN source s ON s.id = a.source
WHERE a.id = ?1;

-- name: headline-and-body
-- The row ids of article and body.
SELECT a.headline, b.text FROM article a JOIN body b ON b.id = a.id WHERE a.id = ?1;

-- name: margins
-- The row id of article; body, source and labels by their primary keys.
SELECT a.byline, b.dateline, coalesce(s.shown, s.name),
    (SELECT group_concat(name, char(10)) FROM (
        SELECT l.name FROM article_label al JOIN label l ON l.id = al.label WHERE al.article = a.id ORDER BY al.place))
FROM article a JOIN body b ON b.id = a.id JOIN source s ON s.id = a.source
WHERE a.id = ?1;

-- name: count-above
-- A range at the end of article's row id: what is behind is little, or the count is worth its time.
SELECT count(*) FROM article WHERE id > ?1;

-- name: article-ids
-- The whole of article by its row id.
SELECT id FROM article WHERE id <= ?1 ORDER BY id;
