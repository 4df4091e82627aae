package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Link;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// The rows of the tables `talk`, `speaker` and `link`.
record TalkRows(Sql sql) {

  private static final String TALKS =
      """
      SELECT report, ordinal, title, section, kind, start, "end", confidence, reason FROM talk
      """;
  private static final String SPEAKERS = "SELECT report, talk, name FROM speaker ";
  private static final String LINKS = "SELECT report, talk, label, target FROM link ";

  /// Its comparison is written out: to link a generated one takes some milliseconds of each start.
  private record Key(long report, int talk) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.report == report && key.talk == talk;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(report) + talk;
    }
  }

  private record Part<T>(Key talk, T value) {}

  /// The talks of all reports, by report, in the order of the text; three questions, however many
  /// there are.
  Map<Long, List<Talk>> all() throws SQLException {
    return talks("");
  }

  /// The talks of one report.
  List<Talk> of(long report) throws SQLException {
    return talks("WHERE report = ? ", report).getOrDefault(report, List.of());
  }

  private Map<Long, List<Talk>> talks(String where, Object... values) throws SQLException {
    Map<Key, List<String>> speakers =
        parts(
            sql.list(
                SPEAKERS + where + "ORDER BY report, talk, ordinal",
                row -> new Part<>(key(row), row.text()),
                values));
    Map<Key, List<Link>> links =
        parts(
            sql.list(
                LINKS + where + "ORDER BY report, talk, ordinal",
                row -> new Part<>(key(row), new Link(row.text(), row.text())),
                values));
    Map<Long, List<Talk>> talks = new HashMap<>();
    for (Part<Talk> talk :
        sql.list(
            TALKS + where + "ORDER BY report, ordinal",
            row -> talk(row, speakers, links),
            values)) {
      talks.putIfAbsent(talk.talk().report(), new ArrayList<>());
      talks.get(talk.talk().report()).add(talk.value());
    }
    return talks;
  }

  private static <T> Map<Key, List<T>> parts(List<Part<T>> parts) {
    Map<Key, List<T>> byTalk = new HashMap<>();
    for (Part<T> part : parts) {
      byTalk.putIfAbsent(part.talk(), new ArrayList<>());
      byTalk.get(part.talk()).add(part.value());
    }
    return byTalk;
  }

  private static Key key(Row row) throws SQLException {
    return new Key(row.id(), row.number());
  }

  private static Part<Talk> talk(
      Row row, Map<Key, List<String>> speakers, Map<Key, List<Link>> links) throws SQLException {
    Key key = key(row);
    var title = row.findText();
    var section = row.findText();
    return new Part<>(
        key,
        new Talk(
            title,
            speakers.getOrDefault(key, List.of()),
            section,
            TalkKind.ofWord(row.text()),
            row.span(),
            links.getOrDefault(key, List.of()),
            row.fraction(),
            row.text()));
  }

  /// Deletes the talks of a report; by the foreign keys their speakers and links too.
  void delete(long report) throws SQLException {
    sql.run("DELETE FROM talk WHERE report = ?", report);
  }

  void insert(long report, List<Talk> talks) throws SQLException {
    for (int ordinal = 0; ordinal < talks.size(); ordinal++) {
      insert(report, ordinal, talks.get(ordinal));
    }
  }

  private void insert(long report, int ordinal, Talk talk) throws SQLException {
    sql.run(
        "INSERT INTO talk VALUES (?,?,?,?,?,?,?,?,?)",
        report,
        ordinal,
        talk.title(),
        talk.section(),
        talk.kind().word(),
        talk.passage().start(),
        talk.passage().end(),
        talk.confidence(),
        talk.reason());
    for (int i = 0; i < talk.speakers().size(); i++) {
      sql.run("INSERT INTO speaker VALUES (?,?,?,?)", report, ordinal, i, talk.speakers().get(i));
    }
    for (int i = 0; i < talk.links().size(); i++) {
      Link link = talk.links().get(i);
      sql.run(
          "INSERT INTO link VALUES (?,?,?,?,?)", report, ordinal, i, link.label(), link.target());
    }
  }
}
