-- name: piece
-- The row id of signature.
SELECT bytes FROM signature WHERE piece = ?1;

-- name: put-piece
-- The row id of signature.
REPLACE INTO signature (piece, bytes) VALUES (?1, ?2);

-- name: cluster-of
-- The row id of alike.
SELECT cluster FROM alike WHERE article = ?1;

-- name: join
-- The row id of alike.
INSERT INTO alike (article, cluster) VALUES (?1, ?2);

-- name: leave
-- The row id of alike.
DELETE FROM alike WHERE article = ?1;

-- name: members
-- A range of alike_cluster.
SELECT article FROM alike WHERE cluster = ?1 ORDER BY article LIMIT ?2;

-- name: merge
-- A range of alike_cluster.
UPDATE alike SET cluster = ?2 WHERE cluster = ?1;

-- name: dissolve
-- A range of alike_cluster.
DELETE FROM alike WHERE cluster = ?1;

-- name: last-cluster
-- The end of alike_cluster.
SELECT max(cluster) FROM alike;

-- name: all
-- The whole of alike_cluster.
SELECT 1 FROM alike WHERE feed(?1, article, cluster) ORDER BY cluster, article;

-- name: empty
-- The whole of alike.
DELETE FROM alike;

-- name: empty-signatures
-- The whole of signature.
DELETE FROM signature;
