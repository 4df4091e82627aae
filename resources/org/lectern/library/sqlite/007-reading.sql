-- Which talks a person has read to the end.

-- The selector begins the talk; without one it is the whole of a report in which there are no talks.
CREATE TABLE read_mark (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  exact    TEXT,
  prefix   TEXT,
  suffix   TEXT,
  start    INTEGER,
  version  TEXT,
  attached INTEGER,
  section  TEXT NOT NULL
) STRICT;
CREATE INDEX read_mark_of_report ON read_mark (report);
