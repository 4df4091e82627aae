package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Correction;
import org.lectern.model.Fix;
import org.lectern.model.Selector;
import org.lectern.model.TalkKind;

/// The rows of the table `correction`.
record CorrectionRows(Sql sql) {

  /// The corrections of a report in the order in which they were made.
  List<Correction> of(long report) throws SQLException {
    return sql.list(
        "SELECT id, exact, prefix, suffix, start, version, attached, everywhere, fix, value,"
            + " section FROM correction WHERE report = ? ORDER BY ordinal",
        CorrectionRows::correction,
        report);
  }

  void insert(long report, List<Correction> corrections) throws SQLException {
    for (int ordinal = 0; ordinal < corrections.size(); ordinal++) {
      Correction correction = corrections.get(ordinal);
      Selector selector = correction.anchor().selector();
      sql.run(
          "INSERT INTO correction VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
          correction.id(),
          report,
          ordinal,
          selector.exact(),
          selector.prefix(),
          selector.suffix(),
          selector.start(),
          selector.version(),
          correction.anchor().attached(),
          correction.everywhere(),
          word(correction.fix()),
          value(correction.fix()),
          String.join("\n", selector.section()));
    }
  }

  void delete(long report) throws SQLException {
    sql.run("DELETE FROM correction WHERE report = ?", report);
  }

  private static Correction correction(Row row) throws SQLException {
    long id = row.id();
    Selector selector = row.selector();
    boolean attached = row.flag();
    boolean everywhere = row.flag();
    Fix fix = fix(row.text(), row.findText());
    return new Correction(id, new Anchor(selector.with(row.section()), attached), everywhere, fix);
  }

  private static String word(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _ -> "talk";
      case Fix.NoTalk _ -> "no-talk";
      case Fix.MergeUp _ -> "merge";
      case Fix.Retitle _ -> "title";
      case Fix.NameSpeakers _ -> "speakers";
      case Fix.SetKind _ -> "kind";
      case Fix.SetSection _ -> "section";
      case Fix.ReadLine _ -> "line";
    };
  }

  private static Optional<String> value(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _, Fix.NoTalk _, Fix.MergeUp _ -> Optional.empty();
      case Fix.Retitle(Optional<String> title) -> title;
      case Fix.NameSpeakers(List<String> names) -> Optional.of(String.join("\n", names));
      case Fix.SetKind(TalkKind kind) -> Optional.of(kind.word());
      case Fix.SetSection(Optional<String> section) -> section;
      case Fix.ReadLine(Fix.Division division) ->
          Optional.of(division.sign().name() + (division.titleFirst() ? " title first" : ""));
    };
  }

  private static Fix fix(String word, Optional<String> value) throws SQLException {
    return switch (word) {
      case "talk" -> new Fix.MakeTalk();
      case "no-talk" -> new Fix.NoTalk();
      case "merge" -> new Fix.MergeUp();
      case "title" -> new Fix.Retitle(value);
      case "speakers" -> new Fix.NameSpeakers(value.orElse("").lines().toList());
      case "kind" -> new Fix.SetKind(TalkKind.ofWord(value.orElse("")));
      case "section" -> new Fix.SetSection(value);
      case "line" -> new Fix.ReadLine(division(value.orElse("")));
      default -> throw new SQLException("no such fix: " + word);
    };
  }

  private static Fix.Division division(String words) {
    String[] parts = words.split(" ", 2);
    return new Fix.Division(Fix.Sign.valueOf(parts[0]), parts.length > 1);
  }
}
