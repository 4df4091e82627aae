package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.ReadMark;
import org.lectern.model.Selector;

/// The rows of the table `read_mark`.
record ReadMarkRows(Sql sql) {

  private static final String MARKS =
      "SELECT id, report, exact, prefix, suffix, start, version, attached, section FROM read_mark ";

  List<ReadMark> all() throws SQLException {
    return sql.list(MARKS + "ORDER BY report, id", ReadMarkRows::mark);
  }

  List<ReadMark> of(long report) throws SQLException {
    return sql.list(MARKS + "WHERE report = ? ORDER BY id", ReadMarkRows::mark, report);
  }

  Optional<ReadMark> find(long id) throws SQLException {
    return sql.first(MARKS + "WHERE id = ?", ReadMarkRows::mark, id);
  }

  void insert(ReadMark mark) throws SQLException {
    Optional<Selector> selector = mark.talk().map(Anchor::selector);
    sql.run(
        "INSERT INTO read_mark VALUES (?,?,?,?,?,?,?,?,?)",
        mark.id(),
        mark.report(),
        selector.map(Selector::exact),
        selector.map(Selector::prefix),
        selector.map(Selector::suffix),
        selector.map(Selector::start),
        selector.map(Selector::version),
        mark.talk().map(Anchor::attached),
        String.join("\n", selector.map(Selector::section).orElse(List.of())));
  }

  void delete(long id) throws SQLException {
    sql.run("DELETE FROM read_mark WHERE id = ?", id);
  }

  private static ReadMark mark(Row row) throws SQLException {
    long id = row.id();
    long report = row.id();
    Optional<Selector> selector = row.findSelector();
    boolean attached = row.flag();
    List<String> section = row.section();
    return new ReadMark(
        id, report, selector.map(found -> new Anchor(found.with(section), attached)));
  }
}
