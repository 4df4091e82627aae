-- Where what a person marked stands in its report, and whether its words became other ones.

-- The headings over the words, the outermost first, a line each.
ALTER TABLE highlight ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE tagging ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE correction ADD COLUMN section TEXT NOT NULL DEFAULT '';

-- The words it had before the report's text changed; null once a person has seen what became of them.
ALTER TABLE highlight ADD COLUMN was TEXT;
