package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Tag;
import org.lectern.library.TagName;

/// The rows of the table `tag`: what a person said of tags.
record TagRows(Sql sql) {

  private static final String TAGS = "SELECT name, colour, description FROM tag ";

  List<Tag> all() throws SQLException {
    return sql.list(TAGS + "ORDER BY key", TagRows::tag);
  }

  Optional<Tag> find(TagName name) throws SQLException {
    return sql.first(TAGS + "WHERE key = ?", TagRows::tag, name.key());
  }

  void insert(Tag tag) throws SQLException {
    sql.run(
        "INSERT INTO tag (key, name, colour, description) VALUES (?,?,?,?)",
        tag.name().key(),
        tag.name().text(),
        tag.colour().map(Colour::word),
        tag.description());
  }

  void delete(TagName name) throws SQLException {
    sql.run("DELETE FROM tag WHERE key = ?", name.key());
  }

  private static Tag tag(Row row) throws SQLException {
    return new Tag(new TagName(row.text()), row.findText().map(Colour::ofWord), row.text());
  }
}
