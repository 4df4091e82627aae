package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pieces that the tables of the search index are in: each word is looked up in all of them.
///
/// FTS5 writes a new piece with each change and puts a few of them together now and then. After an
/// import there are about twenty, and looking a rare word up takes five times what it takes in one.
final class Segments {

  private static final List<String> TABLES =
      List.of("text_index", "field_index", "term_stem", "term_part");

  /// So many are put together: fewer would have a single new report rewrite the whole index.
  private static final int MANY = 8;

  /// Pages of 4 kB that one step writes: some hundredths of a second, so that keys do not wait.
  private static final int PAGES = 250;

  /// FTS5 changes a row of its own with each order to put pieces together; more than that was done.
  private static final int NOTHING_DONE = 2;

  private final Sql sql;
  private final Set<String> begun = new HashSet<>();

  Segments(Sql sql) {
    this.sql = sql;
  }

  /// A table that is in many pieces; empty where all is in order.
  Optional<String> findTable() throws SQLException {
    for (String table : TABLES) {
      long pieces = sql.number("SELECT count(DISTINCT segid) FROM " + table + "_idx");
      if (pieces > (begun.contains(table) ? 1 : MANY)) {
        return Optional.of(table);
      }
      begun.remove(table);
    }
    return Optional.empty();
  }

  /// Puts a little of a table together.
  void putTogether(String table) throws SQLException {
    long before = changes();
    // A negative number begins with all of them, a positive one goes on.
    int pages = begun.add(table) ? -PAGES : PAGES;
    sql.run("INSERT INTO " + table + "(" + table + ", rank) VALUES ('merge', ?)", pages);
    if (changes() - before < NOTHING_DONE) {
      begun.remove(table);
    }
  }

  private long changes() throws SQLException {
    return sql.number("SELECT total_changes()");
  }
}
