-- Reports, what they say, and what a person did to them.
--
-- Offsets (start, "end") are UTF-16 offsets into a plain text. Times are ISO 8601 in UTC. The columns
-- exact, prefix, suffix, start and version of a table are one selector.

CREATE TABLE report (
  id            INTEGER PRIMARY KEY,
  title         TEXT NOT NULL,
  series        TEXT,
  year          INTEGER,
  place         TEXT,
  by_hand       INTEGER NOT NULL,
  sample        INTEGER NOT NULL,
  path          TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  hash          TEXT NOT NULL,
  format        TEXT NOT NULL,
  version       TEXT NOT NULL,
  words         INTEGER NOT NULL,
  added         TEXT NOT NULL,
  changed       TEXT NOT NULL
) STRICT;

-- The bytes of the file, unaltered.
CREATE TABLE source (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  bytes  BLOB NOT NULL
) STRICT;

-- Ordinal 0 is the present text; then the earlier ones, the oldest first.
CREATE TABLE text (
  report     INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  version    TEXT NOT NULL,
  parser     INTEGER NOT NULL,
  plain_text TEXT NOT NULL,
  UNIQUE (report, ordinal)
) STRICT;

CREATE TABLE talk (
  report     INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  title      TEXT,
  section    TEXT,
  kind       TEXT NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  confidence REAL NOT NULL,
  reason     TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker (
  report  INTEGER NOT NULL,
  talk    INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  name    TEXT NOT NULL,
  PRIMARY KEY (report, talk, ordinal),
  FOREIGN KEY (report, talk) REFERENCES talk (report, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  report  INTEGER NOT NULL,
  talk    INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  label   TEXT NOT NULL,
  target  TEXT NOT NULL,
  PRIMARY KEY (report, talk, ordinal),
  FOREIGN KEY (report, talk) REFERENCES talk (report, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE highlight (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  exact    TEXT NOT NULL,
  prefix   TEXT NOT NULL,
  suffix   TEXT NOT NULL,
  start    INTEGER NOT NULL,
  version  TEXT NOT NULL,
  attached INTEGER NOT NULL,
  colour   TEXT NOT NULL,
  comment  TEXT NOT NULL,
  made     TEXT NOT NULL
) STRICT;
CREATE INDEX highlight_of_report ON highlight (report);

-- A tag on the talk that the selector begins; without a selector on the whole report.
CREATE TABLE tagging (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  tag      TEXT NOT NULL,
  exact    TEXT,
  prefix   TEXT,
  suffix   TEXT,
  start    INTEGER,
  version  TEXT,
  attached INTEGER
) STRICT;
CREATE INDEX tagging_of_report ON tagging (report);

-- Where a person last read.
CREATE TABLE place (
  report  INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  exact   TEXT NOT NULL,
  prefix  TEXT NOT NULL,
  suffix  TEXT NOT NULL,
  start   INTEGER NOT NULL,
  version TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What search finds: each talk, and each stretch of text outside of talks.
CREATE TABLE passage (
  id     INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  talk   INTEGER,
  start  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_of_report ON passage (report);

-- A row a passage, by its id. The words come folded, joined by blanks: the tokenizer only has to part
-- them, which "ascii" does without looking at any letter beyond ASCII.
CREATE VIRTUAL TABLE passage_index USING fts5 (
  title, speakers, heading, marks, body,
  content = '', contentless_delete = 1, prefix = '2 3', tokenize = "ascii tokenchars '_'"
);
