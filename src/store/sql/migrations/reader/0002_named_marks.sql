-- Tags, collections and the Bin.

-- kind: 2 tag, 3 collection (MarkKind). parent: the collection that a collection stands in; 0: none. folded: the name
-- as names are compared (text::foldedName). colour: 0 none, else a place among the theme's colours. Ids are never given
-- twice, so that taking back a deletion gives a tag its id again.
CREATE TABLE named_mark (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL,
    colour INTEGER NOT NULL,
    UNIQUE (kind, parent, folded)
) STRICT;

-- Articles that carry a mark, 65,536 ids a row; chunk is id >> 16. mark: a named mark's id; 0: the Bin.
-- ids: a Roaring bitmap (portable format) of whole ids.
CREATE TABLE mark_chunk (
    chunk INTEGER NOT NULL,
    mark  INTEGER NOT NULL,
    ids   BLOB NOT NULL,
    PRIMARY KEY (chunk, mark)
) STRICT, WITHOUT ROWID;

-- The identity of every article that was erased for ever, so that a watch folder or an import does not bring it back.
CREATE TABLE erased_identity (
    key BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
