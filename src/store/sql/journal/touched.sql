-- On the connection that writes reader.db: which rows a transaction touched, so that reader.jsonl can tell them. In
-- memory, and taken back with the transaction. kind: of the line that tells it; a, b: the row's key, 0 where it has
-- none; before: what a bitmap was before the transaction.
PRAGMA temp_store = MEMORY;

CREATE TEMP TABLE touched (
    kind   TEXT NOT NULL,
    a      NOT NULL,
    b      NOT NULL,
    before BLOB,
    PRIMARY KEY (kind, a, b)
) WITHOUT ROWID;

CREATE TEMP TRIGGER state_updated AFTER UPDATE OF ids_below, corrections, basket ON main.state BEGIN
    INSERT INTO touched VALUES ('state', 1, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER identity_inserted AFTER INSERT ON main.kept_identity BEGIN
    INSERT INTO touched VALUES ('identity', new.article, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER identity_updated AFTER UPDATE ON main.kept_identity WHEN old.key IS NOT new.key BEGIN
    INSERT INTO touched VALUES ('identity', new.article, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER identity_deleted AFTER DELETE ON main.kept_identity BEGIN
    INSERT INTO touched VALUES ('identity', old.article, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER erased_inserted AFTER INSERT ON main.erased_identity BEGIN
    INSERT INTO touched VALUES ('erased', new.key, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER erased_deleted AFTER DELETE ON main.erased_identity BEGIN
    INSERT INTO touched VALUES ('erased', old.key, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER read_inserted AFTER INSERT ON main.read_chunk BEGIN
    INSERT INTO touched VALUES ('read', new.chunk, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER read_updated AFTER UPDATE ON main.read_chunk BEGIN
    INSERT INTO touched VALUES ('read', old.chunk, 0, old.ids) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER read_deleted AFTER DELETE ON main.read_chunk BEGIN
    INSERT INTO touched VALUES ('read', old.chunk, 0, old.ids) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER marked_inserted AFTER INSERT ON main.mark_chunk BEGIN
    INSERT INTO touched VALUES ('marked', new.chunk, new.mark, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER marked_updated AFTER UPDATE ON main.mark_chunk BEGIN
    INSERT INTO touched VALUES ('marked', old.chunk, old.mark, old.ids) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER marked_deleted AFTER DELETE ON main.mark_chunk BEGIN
    INSERT INTO touched VALUES ('marked', old.chunk, old.mark, old.ids) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER name_inserted AFTER INSERT ON main.named_mark BEGIN
    INSERT INTO touched VALUES ('name', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER name_updated AFTER UPDATE ON main.named_mark BEGIN
    INSERT INTO touched VALUES ('name', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER name_deleted AFTER DELETE ON main.named_mark BEGIN
    INSERT INTO touched VALUES ('name', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER bookmark_inserted AFTER INSERT ON main.bookmark BEGIN
    INSERT INTO touched VALUES ('bookmark', new.article, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER bookmark_updated AFTER UPDATE ON main.bookmark BEGIN
    INSERT INTO touched VALUES ('bookmark', new.article, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER bookmark_deleted AFTER DELETE ON main.bookmark BEGIN
    INSERT INTO touched VALUES ('bookmark', old.article, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER correction_inserted AFTER INSERT ON main.correction BEGIN
    INSERT INTO touched VALUES ('correction', new.article, new.field, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER correction_updated AFTER UPDATE ON main.correction BEGIN
    INSERT INTO touched VALUES ('correction', new.article, new.field, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER correction_deleted AFTER DELETE ON main.correction BEGIN
    INSERT INTO touched VALUES ('correction', old.article, old.field, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER source_inserted AFTER INSERT ON main.source_name BEGIN
    INSERT INTO touched VALUES ('source', new.folded, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER source_updated AFTER UPDATE ON main.source_name BEGIN
    INSERT INTO touched VALUES ('source', new.folded, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER source_deleted AFTER DELETE ON main.source_name BEGIN
    INSERT INTO touched VALUES ('source', old.folded, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER watch_inserted AFTER INSERT ON main.watch_folder BEGIN
    INSERT INTO touched VALUES ('watch', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER watch_updated AFTER UPDATE ON main.watch_folder BEGIN
    INSERT INTO touched VALUES ('watch', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER watch_deleted AFTER DELETE ON main.watch_folder BEGIN
    INSERT INTO touched VALUES ('watch', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER file_inserted AFTER INSERT ON main.watched_file BEGIN
    INSERT INTO touched VALUES ('file', new.folder, new.path, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER file_updated AFTER UPDATE ON main.watched_file BEGIN
    INSERT INTO touched VALUES ('file', new.folder, new.path, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER file_deleted AFTER DELETE ON main.watched_file BEGIN
    INSERT INTO touched VALUES ('file', old.folder, old.path, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER passage_inserted AFTER INSERT ON main.passage BEGIN
    INSERT INTO touched VALUES ('passage', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER passage_updated AFTER UPDATE ON main.passage BEGIN
    INSERT INTO touched VALUES ('passage', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER passage_deleted AFTER DELETE ON main.passage BEGIN
    INSERT INTO touched VALUES ('passage', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER annotation_inserted AFTER INSERT ON main.annotation BEGIN
    INSERT INTO touched VALUES ('annotation', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER annotation_updated AFTER UPDATE ON main.annotation BEGIN
    INSERT INTO touched VALUES ('annotation', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER annotation_deleted AFTER DELETE ON main.annotation BEGIN
    INSERT INTO touched VALUES ('annotation', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER basket_inserted AFTER INSERT ON main.basket BEGIN
    INSERT INTO touched VALUES ('basket', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER basket_updated AFTER UPDATE ON main.basket BEGIN
    INSERT INTO touched VALUES ('basket', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER basket_deleted AFTER DELETE ON main.basket BEGIN
    INSERT INTO touched VALUES ('basket', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER gathered_inserted AFTER INSERT ON main.basket_passage BEGIN
    INSERT INTO touched VALUES ('gathered', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER gathered_updated AFTER UPDATE ON main.basket_passage BEGIN
    INSERT INTO touched VALUES ('gathered', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER gathered_deleted AFTER DELETE ON main.basket_passage BEGIN
    INSERT INTO touched VALUES ('gathered', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER review_inserted AFTER INSERT ON main.review BEGIN
    INSERT INTO touched VALUES ('review', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER review_updated AFTER UPDATE ON main.review BEGIN
    INSERT INTO touched VALUES ('review', new.id, 0, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER review_deleted AFTER DELETE ON main.review BEGIN
    INSERT INTO touched VALUES ('review', old.id, 0, NULL) ON CONFLICT DO NOTHING; END;

CREATE TEMP TRIGGER judgement_inserted AFTER INSERT ON main.judgement BEGIN
    INSERT INTO touched VALUES ('judgement', new.review, new.article, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER judgement_updated AFTER UPDATE ON main.judgement BEGIN
    INSERT INTO touched VALUES ('judgement', new.review, new.article, NULL) ON CONFLICT DO NOTHING; END;
CREATE TEMP TRIGGER judgement_deleted AFTER DELETE ON main.judgement BEGIN
    INSERT INTO touched VALUES ('judgement', old.review, old.article, NULL) ON CONFLICT DO NOTHING; END;
