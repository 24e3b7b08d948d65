-- From format 1 to format 2: texts and what was found in them lie packed together, and documents have tags.
ALTER TABLE documents ADD COLUMN tags TEXT;

ALTER TABLE gazetteer_texts RENAME TO gazetteer_texts_1;

CREATE TABLE gazetteer_texts (
  document INTEGER PRIMARY KEY,
  id TEXT,
  body_start INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  code_point_offset INTEGER NOT NULL,
  is_preformatted INTEGER NOT NULL,
  has_own_tags INTEGER NOT NULL,
  pack INTEGER NOT NULL,
  ordinal INTEGER NOT NULL
);

CREATE INDEX gazetteer_texts_by_pack ON gazetteer_texts (pack);

CREATE TABLE gazetteer_packs (
  id INTEGER PRIMARY KEY,
  documents INTEGER NOT NULL,
  content BLOB NOT NULL,
  analysis BLOB NOT NULL,
  evidence BLOB NOT NULL
);

INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope)
SELECT 'gazetteer_packs', extension_name, definition, scope FROM gpkg_extensions WHERE table_name = 'gazetteer_texts';
