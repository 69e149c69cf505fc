-- name: all
-- The whole of basket: a few; a range of basket_passage_in_order for each.
SELECT b.id, b.name, (SELECT count(*) FROM basket_passage AS p WHERE p.basket = b.id) FROM basket AS b ORDER BY b.folded;

-- name: current
-- The row id of state.
SELECT basket FROM state WHERE one = 1;

-- name: make-current
-- The row id of state.
UPDATE state SET basket = ?1 WHERE one = 1;

-- name: name
-- The row id of basket.
SELECT name FROM basket WHERE id = ?1;

-- name: find-name
-- The unique index of basket.
SELECT id FROM basket WHERE folded = ?1;

-- name: put
-- The row id of basket.
INSERT INTO basket (id, name, folded) VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded
RETURNING id;

-- name: forget
-- The row id of basket.
DELETE FROM basket WHERE id = ?1;

-- name: put-passage
-- The row id of basket_passage.
INSERT INTO basket_passage (id, basket, place, passage, comment, created) VALUES (?1, 0, 0, ?2, ?3, ?4) RETURNING id;

-- name: comment
-- The row id of basket_passage.
UPDATE basket_passage SET comment = ?2 WHERE id = ?1;

-- name: forget-passage
-- The row id of basket_passage.
DELETE FROM basket_passage WHERE id = ?1;

-- name: set-place
-- The row id of basket_passage.
UPDATE basket_passage SET basket = ?2, place = ?3 WHERE id = ?1;

-- name: basket-of
-- The row id of basket_passage.
SELECT basket FROM basket_passage WHERE id = ?1;

-- name: order
-- A range of basket_passage_in_order, the row id of passage.
SELECT b.id, b.place, p.article FROM basket_passage AS b JOIN passage AS p ON p.id = b.passage
WHERE b.basket = ?1 ORDER BY b.place, b.id;

-- name: place-of
-- The row ids of basket_passage and passage.
SELECT b.basket, b.place, p.article FROM basket_passage AS b JOIN passage AS p ON p.id = b.passage WHERE b.id = ?1;

-- name: passage
-- The row ids of basket_passage and passage.
SELECT b.id, b.comment, b.created,
       p.id, p.article, p.field, p.made_from, p.made_exact, p.made_prefix, p.made_suffix, p.last_from, p.last_exact,
       p.last_prefix, p.last_suffix, p.is_placed, p.text
FROM basket_passage AS b JOIN passage AS p ON p.id = b.passage WHERE b.id = ?1;

-- name: passages
-- A range of basket_passage_in_order, the row id of passage.
SELECT b.id, b.comment, b.created,
       p.id, p.article, p.field, p.made_from, p.made_exact, p.made_prefix, p.made_suffix, p.last_from, p.last_exact,
       p.last_prefix, p.last_suffix, p.is_placed, p.text
FROM basket_passage AS b JOIN passage AS p ON p.id = b.passage WHERE b.basket = ?1 ORDER BY b.place, b.id;

-- name: articles
-- The whole of basket_passage, the row ids of passage and basket.
SELECT DISTINCT p.article, b.name
FROM basket_passage AS i JOIN passage AS p ON p.id = i.passage JOIN basket AS b ON b.id = i.basket;
