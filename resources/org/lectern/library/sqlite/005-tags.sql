-- Tags on highlights and what is known of a tag itself; underlined highlights, and when they last changed.

CREATE TABLE highlight_tag (
  highlight INTEGER NOT NULL REFERENCES highlight ON DELETE CASCADE,
  tag       TEXT NOT NULL,
  PRIMARY KEY (highlight, tag)
) STRICT, WITHOUT ROWID;

-- Whether it is drawn as a line under the words instead of a fill.
ALTER TABLE highlight ADD COLUMN underlined INTEGER NOT NULL DEFAULT 0;

-- When a person last changed it; null where that was when it was made.
ALTER TABLE highlight ADD COLUMN changed TEXT;

-- Whether the tag stands in the file itself: a later state of the file decides over it.
ALTER TABLE tagging ADD COLUMN from_file INTEGER NOT NULL DEFAULT 0;

-- What a person said of a tag. The key is its name without case and accents; a tag may be borne by
-- something and have no row here, and have a row and be borne by nothing.
CREATE TABLE tag (
  key         TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  colour      TEXT,
  description TEXT NOT NULL
) STRICT, WITHOUT ROWID;
