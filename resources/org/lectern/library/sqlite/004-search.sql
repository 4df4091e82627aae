-- The search index: what stands where. All of it is made from the reports and can be made anew.

DROP TABLE passage_index;
DROP TABLE passage;

-- What search finds: each talk, and each stretch of text outside of talks; with the number of words in the
-- talk's title.
CREATE TABLE passage (
  id          INTEGER PRIMARY KEY,
  report      INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  talk        INTEGER,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  title_words INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_of_report ON passage (report);

-- A row a passage, by its id. The tokens come folded, joined by blanks: the tokenizer only has to part
-- them, which "ascii" does without looking at any letter beyond ASCII.
CREATE VIRTUAL TABLE text_index USING fts5 (
  words,
  content = '', contentless_delete = 1, prefix = '2 3', tokenize = "ascii tokenchars '_!#$%&*+-./:<=>?@\^|~'"
);

-- The same for the little that is known about a passage. One letter is looked up here alone.
CREATE VIRTUAL TABLE field_index USING fts5 (
  title, speakers, section, report, series, highlights, comments, tags,
  content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars '_!#$%&*+-./:<=>?@\^|~'"
);

-- Each word of the index once; words that have gone stay until the index is made anew.
CREATE TABLE term (
  id   INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;

-- Finds the words of one stem.
CREATE VIRTUAL TABLE term_stem USING fts5 (
  word, content = '', detail = 'none', columnsize = 0, tokenize = "porter ascii tokenchars '_'"
);

-- Finds words by three letters in a row; ^ and $ stand for beginning and end.
CREATE VIRTUAL TABLE term_part USING fts5 (
  word, content = '', detail = 'none', columnsize = 0, tokenize = "trigram case_sensitive 1"
);

CREATE TRIGGER term_added AFTER INSERT ON term BEGIN
  INSERT INTO term_stem (rowid, word) VALUES (new.id, new.word);
  INSERT INTO term_part (rowid, word) VALUES (new.id, '^' || new.word || '$');
END;

-- The number of the tokens that the index is made of; no row where it was never made.
CREATE TABLE index_state (
  tokens INTEGER NOT NULL
) STRICT;
