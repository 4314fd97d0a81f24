-- Articles as tables. Every statement can be repeated.

CREATE TABLE IF NOT EXISTS articles (
  id       INTEGER PRIMARY KEY,
  hash     BLOB NOT NULL UNIQUE,  -- SHA-256 of the canonical dump: the same article is kept once
  title    TEXT NOT NULL,
  text     TEXT NOT NULL,         -- paragraphs, with an empty line between
  byline   TEXT,
  dateline TEXT,
  created  TEXT NOT NULL,         -- YYYY-MM-DD
  source   TEXT NOT NULL,         -- where it was first seen
  offset   INTEGER NOT NULL,
  line     INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS authors (
  article  INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS categories (
  article  INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  number   INTEGER,
  name     TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS topics (
  article  INTEGER NOT NULL REFERENCES articles,
  category INTEGER NOT NULL,      -- the position of its category
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (article, category, position)
) WITHOUT ROWID;

-- Dumps that are no valid article, and text outside any: nothing is lost.
CREATE TABLE IF NOT EXISTS rejects (
  id       INTEGER PRIMARY KEY,
  hash     BLOB NOT NULL UNIQUE,  -- SHA-256 of the raw text
  title    TEXT,                  -- if one was read
  raw      TEXT NOT NULL,         -- malformed bytes are U+FFFD
  source   TEXT NOT NULL,
  offset   INTEGER NOT NULL,
  line     INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS problems (
  article  INTEGER REFERENCES articles, -- one of these two
  reject   INTEGER REFERENCES rejects,
  code     TEXT NOT NULL,
  severity TEXT NOT NULL,
  field    TEXT,
  offset   INTEGER NOT NULL,
  length   INTEGER NOT NULL,
  line     INTEGER NOT NULL,
  "column" INTEGER NOT NULL,
  message  TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS articles_by_date ON articles (created);
CREATE INDEX IF NOT EXISTS authors_by_name ON authors (name);
CREATE INDEX IF NOT EXISTS topics_by_name ON topics (name);
CREATE INDEX IF NOT EXISTS problems_by_code ON problems (code);
CREATE INDEX IF NOT EXISTS problems_by_article ON problems (article);
CREATE INDEX IF NOT EXISTS problems_by_reject ON problems (reject);

-- What can be searched. The index keeps no copy of the text.
CREATE VIEW IF NOT EXISTS searchable AS
SELECT
  id,
  title,
  text,
  (SELECT group_concat(name, ', ') FROM authors WHERE article = id) AS authors,
  (SELECT group_concat(name, ', ') FROM categories WHERE article = id) AS categories
FROM articles;

CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (
  title, text, authors, categories,
  content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
