-- A project of Gazetteer, beside the tables that every GeoPackage has. Layers and tables for other programs are derived from the application's own tables, which follow below.
CREATE TABLE places (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  place_id TEXT NOT NULL,
  name TEXT NOT NULL,
  feature_class TEXT,
  feature_code TEXT,
  country_code TEXT,
  admin1 TEXT,
  population INTEGER,
  mentions INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  reviewed INTEGER NOT NULL
);

-- fid holds the document's number times 2^32 plus start.
CREATE TABLE mentions (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  document INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  mention_kind TEXT NOT NULL,
  place INTEGER,
  confidence DOUBLE,
  status TEXT NOT NULL,
  reviewed_by TEXT,
  reviewed_at DATETIME
);

CREATE TABLE documents (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  date DATE,
  date_source TEXT,
  language TEXT,
  tags TEXT,
  mentions INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  file INTEGER NOT NULL,
  is_gone BOOLEAN NOT NULL
);

CREATE INDEX gazetteer_documents_by_file ON documents (file);

-- The application's own tables.
CREATE TABLE gazetteer_project (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);

-- What was added: files and folders, as absolute paths.
CREATE TABLE gazetteer_sources (
  path TEXT PRIMARY KEY NOT NULL
);

-- Files that were read, with what tells whether they changed.
CREATE TABLE gazetteer_files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  length INTEGER NOT NULL,
  written INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  is_gone INTEGER NOT NULL
);

-- What tells of a document's text; the text itself lies in a pack, with those of other documents.
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

-- Texts and parts, what the program found in them, and why, of some dozens of documents: packed with Brotli.
CREATE TABLE gazetteer_packs (
  id INTEGER PRIMARY KEY,
  documents INTEGER NOT NULL,
  content BLOB NOT NULL,
  analysis BLOB NOT NULL,
  evidence BLOB NOT NULL
);

-- The phrases that evidence is told in.
CREATE TABLE gazetteer_phrases (
  id INTEGER PRIMARY KEY,
  phrase TEXT NOT NULL
);

-- Every place that a mention means or might have meant, or that a person chose.
CREATE TABLE gazetteer_places (
  id INTEGER PRIMARY KEY,
  place_id TEXT NOT NULL,
  name TEXT NOT NULL,
  feature_class TEXT NOT NULL,
  feature_code TEXT NOT NULL,
  longitude DOUBLE NOT NULL,
  latitude DOUBLE NOT NULL,
  country TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  admin2 TEXT NOT NULL,
  west DOUBLE,
  south DOUBLE,
  east DOUBLE,
  north DOUBLE,
  radius_km DOUBLE,
  population INTEGER NOT NULL,
  parent TEXT,
  wikidata TEXT NOT NULL,
  source TEXT NOT NULL
);

-- What persons did, step by step. The first so many count, as gazetteer_project says under 'steps'; those after them are undone.
CREATE TABLE gazetteer_decisions (
  step INTEGER PRIMARY KEY,
  is_withdrawal INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  place INTEGER,
  shape TEXT NOT NULL,
  conditions TEXT NOT NULL,
  document TEXT,
  document_hash TEXT,
  quote TEXT,
  before TEXT,
  after TEXT,
  offset INTEGER,
  decided_by TEXT NOT NULL,
  decided_at TEXT,
  note TEXT NOT NULL
);
