-- What a person said against the outline of a report, and which detector found it.

-- The selector says which line is meant. The fix is a word; its value, where it needs one, is a title, a
-- section, a kind, names line by line, or a division of the line.
CREATE TABLE correction (
  id         INTEGER PRIMARY KEY,
  report     INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  exact      TEXT NOT NULL,
  prefix     TEXT NOT NULL,
  suffix     TEXT NOT NULL,
  start      INTEGER NOT NULL,
  version    TEXT NOT NULL,
  attached   INTEGER NOT NULL,
  everywhere INTEGER NOT NULL,
  fix        TEXT NOT NULL,
  value      TEXT
) STRICT;
CREATE INDEX correction_of_report ON correction (report);

-- 0: a detector from before they were counted.
ALTER TABLE report ADD COLUMN detector INTEGER NOT NULL DEFAULT 0;
