-- The layers of an export.
CREATE TABLE places (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  place_id TEXT NOT NULL,
  name TEXT NOT NULL,
  spellings TEXT,
  feature_class TEXT,
  feature_code TEXT,
  country_code TEXT,
  admin1 TEXT,
  population INTEGER,
  mentions INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  first_date DATE,
  last_date DATE,
  mean_confidence DOUBLE,
  reviewed INTEGER NOT NULL,
  uri TEXT
);

CREATE TABLE areas (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  place_id TEXT NOT NULL,
  name TEXT NOT NULL,
  country_code TEXT,
  in_words INTEGER NOT NULL,
  uncertainty_m DOUBLE,
  mentions INTEGER NOT NULL
);

CREATE TABLE mentions (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  mention_id TEXT NOT NULL,
  document TEXT NOT NULL,
  document_date DATE,
  part TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  context_before TEXT,
  context_after TEXT,
  mention_kind TEXT,
  place_id TEXT,
  name TEXT,
  confidence DOUBLE,
  status TEXT NOT NULL,
  match_type TEXT,
  explanation TEXT,
  alternatives TEXT,
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
  mentions INTEGER NOT NULL
);
