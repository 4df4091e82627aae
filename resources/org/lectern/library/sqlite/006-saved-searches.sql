-- Searches that a person keeps under a name; what they find is looked up anew each time.
CREATE TABLE saved_search (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL,
  query TEXT NOT NULL,
  -- Whether other forms of the words will do.
  forms INTEGER NOT NULL
) STRICT;
