-- name: put-passage
-- The row id of passage.
INSERT INTO passage (id, article, field, made_from, made_exact, made_prefix, made_suffix, last_from, last_exact,
                     last_prefix, last_suffix, is_placed, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (id) DO UPDATE SET last_from = excluded.last_from, last_exact = excluded.last_exact,
                               last_prefix = excluded.last_prefix, last_suffix = excluded.last_suffix,
                               is_placed = excluded.is_placed, text = excluded.text
RETURNING id;

-- name: forget-passage
-- The row id of passage.
DELETE FROM passage WHERE id = ?1;

-- name: passages-of
-- The index passage_of_article.
SELECT id, article, field, made_from, made_exact, made_prefix, made_suffix, last_from, last_exact, last_prefix,
       last_suffix, is_placed, text
FROM passage WHERE article = ?1 ORDER BY id;

-- name: articles-with-passages
-- The whole of passage_of_article.
SELECT DISTINCT article FROM passage ORDER BY article;

-- name: has-passages
-- The first row of passage.
SELECT 1 FROM passage LIMIT 1;

-- name: put
-- The row id of annotation.
INSERT INTO annotation (id, article, passage, colour, note, created, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
RETURNING id;

-- name: forget
-- The row id of annotation.
DELETE FROM annotation WHERE id = ?1;

-- name: annotation
-- The row ids of annotation and passage.
SELECT a.id, a.article, a.colour, a.note, a.created, a.changed,
       p.id, p.article, p.field, p.made_from, p.made_exact, p.made_prefix, p.made_suffix, p.last_from, p.last_exact,
       p.last_prefix, p.last_suffix, p.is_placed, p.text
FROM annotation AS a LEFT JOIN passage AS p ON p.id = a.passage WHERE a.id = ?1;

-- name: of-article
-- The index annotation_of_article, the row id of passage.
SELECT a.id, a.article, a.colour, a.note, a.created, a.changed,
       p.id, p.article, p.field, p.made_from, p.made_exact, p.made_prefix, p.made_suffix, p.last_from, p.last_exact,
       p.last_prefix, p.last_suffix, p.is_placed, p.text
FROM annotation AS a LEFT JOIN passage AS p ON p.id = a.passage WHERE a.article = ?1 ORDER BY a.id;

-- name: all
-- The whole of annotation by its row id: what a person wrote; the row id of passage.
SELECT a.id, a.article, a.colour, a.note, a.created, a.changed,
       p.id, p.article, p.field, p.made_from, p.made_exact, p.made_prefix, p.made_suffix, p.last_from, p.last_exact,
       p.last_prefix, p.last_suffix, p.is_placed, p.text
FROM annotation AS a LEFT JOIN passage AS p ON p.id = a.passage ORDER BY a.id;

-- name: notes
-- The index annotation_of_article, between two articles.
SELECT article, note FROM annotation WHERE article BETWEEN ?1 AND ?2 AND note <> '';

-- name: quotes
-- The index annotation_of_article, between two articles; the row id of passage.
SELECT a.article, coalesce(p.last_exact, p.made_exact) FROM annotation AS a JOIN passage AS p ON p.id = a.passage
WHERE a.article BETWEEN ?1 AND ?2;

-- name: noted
-- The whole of annotation.
SELECT article FROM annotation WHERE note <> '';

-- name: highlighted
-- The whole of annotation.
SELECT article FROM annotation WHERE passage IS NOT NULL;

-- name: coloured
-- The whole of annotation.
SELECT article FROM annotation WHERE colour = ?1;

-- name: strays
-- The whole of passage, annotation and basket_passage; for the check.
SELECT (SELECT count(*) FROM passage WHERE id NOT IN (SELECT passage FROM annotation WHERE passage IS NOT NULL
                                                      UNION ALL SELECT passage FROM basket_passage))
     + (SELECT count(*) FROM annotation WHERE passage IS NOT NULL AND passage NOT IN (SELECT id FROM passage))
     + (SELECT count(*) FROM basket_passage WHERE passage NOT IN (SELECT id FROM passage)
                                               OR basket NOT IN (SELECT id FROM basket));
