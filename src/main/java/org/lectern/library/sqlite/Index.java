package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.library.Anchor;
import org.lectern.library.Reindexing;
import org.lectern.query.Tokens;

/// Keeps the search index in step with the reports.
///
/// Within a transaction one says what was touched; [#flush], at its end, writes each row once.
final class Index {

  /// So many reports take about a fifth of a second: less than one notices.
  static final int PORTION = 40;

  private static final String[] TABLES = {"text_index", "field_index"};

  private final Sql sql;
  private final IndexRows rows;
  private final Set<Long> wholly = new TreeSet<>();
  private final Map<Long, Set<Integer>> partly = new LinkedHashMap<>();
  private final Set<Long> changed = new HashSet<>();

  Index(Sql sql) {
    this.sql = sql;
    this.rows = new IndexRows(sql);
  }

  /// Takes a report out, which must still be there.
  void remove(long report) throws SQLException {
    changed.add(report);
    for (String table : TABLES) {
      sql.run(
          "DELETE FROM " + table + " WHERE rowid IN (SELECT id FROM passage WHERE report = ?)",
          report);
    }
    sql.run("DELETE FROM passage WHERE report = ?", report);
  }

  /// The words of the whole report changed, or those that stand above all of its passages.
  void touch(long report) {
    changed.add(report);
    wholly.add(report);
  }

  /// What a person said of the passage at `anchor` changed.
  void touch(long report, Anchor anchor) {
    changed.add(report);
    partly.computeIfAbsent(report, key -> new TreeSet<>()).add(offset(anchor));
  }

  /// What was read of a report changed: no word that is looked up.
  void note(long report) {
    changed.add(report);
  }

  /// Forgets what was touched, where the transaction fails.
  void forget() {
    wholly.clear();
    partly.clear();
    rows.forget();
  }

  /// The reports that were touched since this was last asked.
  Set<Long> takeChanged() {
    Set<Long> taken = Set.copyOf(changed);
    changed.clear();
    return taken;
  }

  /// Writes what was touched.
  void flush() throws SQLException {
    for (long report : wholly) {
      remove(report);
      rows.writeAll(report);
    }
    for (var touched : partly.entrySet()) {
      if (!wholly.contains(touched.getKey())) {
        rows.writeFields(touched.getKey(), touched.getValue());
      }
    }
    rows.writeWords();
    forget();
  }

  /// Whether it was made of other tokens than those of today, or never.
  boolean isStale() throws SQLException {
    return sql.number("SELECT ifnull(max(tokens), 0) FROM index_state") != Tokens.NUMBER;
  }

  /// Makes all of it anew.
  void rebuild(Reindexing.Watch watch) throws SQLException {
    clear();
    List<Long> reports = sql.list("SELECT id FROM report ORDER BY id", Row::id);
    for (int done = 0; done < reports.size(); done += PORTION) {
      watch.reached(done, reports.size());
      add(reports.subList(done, Math.min(done + PORTION, reports.size())));
    }
    finish();
  }

  /// Empties it; until [#finish] it is stale.
  void clear() throws SQLException {
    for (String table : TABLES) {
      sql.run("INSERT INTO " + table + "(" + table + ") VALUES ('delete-all')");
    }
    sql.run("DELETE FROM passage");
    new Vocabulary(sql).clear();
    sql.run("DELETE FROM index_state");
  }

  /// Adds reports, or takes them up anew.
  void add(List<Long> reports) throws SQLException {
    forget();
    for (long report : reports) {
      touch(report);
    }
    flush();
  }

  /// Puts it in order after all reports were added, and says so.
  void finish() throws SQLException {
    for (String table : TABLES) {
      sql.run("INSERT INTO " + table + "(" + table + ") VALUES ('optimize')");
    }
    sql.run("DELETE FROM index_state");
    sql.run("INSERT INTO index_state VALUES (?)", Tokens.NUMBER);
  }

  /// What is unattached is found with the beginning of its report.
  static int offset(Anchor anchor) {
    return anchor.attached() ? anchor.span().start() : 0;
  }
}
