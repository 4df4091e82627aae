package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lectern.library.SavedSearch;

/// The rows of the table `saved_search`.
record SavedSearchRows(Sql sql) {

  private static final String ALL = "SELECT id, name, query, forms FROM saved_search ";

  /// By name, as lists show them.
  List<SavedSearch> all() throws SQLException {
    return sql.list(ALL + "ORDER BY name COLLATE NOCASE, id", SavedSearchRows::search);
  }

  Optional<SavedSearch> find(long id) throws SQLException {
    return sql.first(ALL + "WHERE id = ?", SavedSearchRows::search, id);
  }

  void put(SavedSearch search) throws SQLException {
    sql.run(
        "INSERT OR REPLACE INTO saved_search VALUES (?,?,?,?)",
        search.id(),
        search.name(),
        search.query(),
        search.forms());
  }

  void delete(long id) throws SQLException {
    sql.run("DELETE FROM saved_search WHERE id = ?", id);
  }

  private static SavedSearch search(Row row) throws SQLException {
    return new SavedSearch(row.id(), row.text(), row.text(), row.flag());
  }
}
