-- name: row
-- The row ids of article and imported.
SELECT coalesce(i.fields, 0), a.headline, a.date_key, a.precision, a.offset_minutes, a.date_origin, a.source, a.place,
       a.language, a.language_from
FROM article AS a LEFT JOIN imported AS i ON i.article = a.id WHERE a.id = ?1;

-- name: said
-- The row ids of article, imported and source. What the import said, corrected or not.
SELECT coalesce(i.fields, 0), iif(i.article IS NULL, a.headline, i.headline),
       iif(i.article IS NULL, a.date_key, i.date_key), iif(i.article IS NULL, a.precision, i.precision),
       iif(i.article IS NULL, a.offset_minutes, i.offset_minutes), coalesce(s.shown, s.name), s.folded,
       iif(i.article IS NULL, a.place, i.place), iif(i.article IS NULL, a.language, i.language)
FROM article AS a LEFT JOIN imported AS i ON i.article = a.id JOIN source AS s ON s.id = coalesce(i.source, a.source)
WHERE a.id = ?1;

-- name: lift
-- The row ids of article and imported.
UPDATE article SET (headline, date_key, precision, offset_minutes, date_origin, source, place, language, language_from)
     = (SELECT headline, date_key, precision, offset_minutes, date_origin, source, place, language, language_from
        FROM imported WHERE article = ?1)
WHERE id = ?1;

-- name: forget
-- The row id of imported.
DELETE FROM imported WHERE article = ?1;

-- name: keep
-- The row ids of article and imported.
INSERT INTO imported (article, fields, headline, date_key, precision, offset_minutes, date_origin, source, place,
                      language, language_from)
SELECT id, ?2, headline, date_key, precision, offset_minutes, date_origin, source, place, language, language_from
FROM article WHERE id = ?1;

-- name: correct
-- The row id of article.
UPDATE article SET headline = ?2, date_key = ?3, precision = ?4, offset_minutes = ?5, date_origin = ?6, source = ?7,
                   place = ?8, language = ?9, language_from = ?10
WHERE id = ?1;

-- name: articles
-- The whole of imported by its row id.
SELECT article FROM imported ORDER BY article;

-- name: state
-- The row id of state.
SELECT corrections FROM state WHERE one = 1;

-- name: set-state
-- The row id of state.
UPDATE state SET corrections = ?1 WHERE one = 1;

-- name: namings
-- The row id of state.
SELECT namings FROM state WHERE one = 1;

-- name: raise-namings
-- The row id of state.
UPDATE state SET namings = namings + 1 WHERE one = 1;

-- name: sources
-- The whole of source by its row id, without the one that stands for none.
SELECT id, folded, name, shown, articles FROM source WHERE id > 0 ORDER BY id;

-- name: show-source
-- The row id of source.
UPDATE source SET shown = ?2, shown_folded = ?3 WHERE id = ?1;

-- name: articles-of-source
-- A pass over article: a reader renames a source seldom, and waits for nothing meanwhile.
SELECT id FROM article WHERE source = ?1 ORDER BY id;
