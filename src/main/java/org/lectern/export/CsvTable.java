package org.lectern.export;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.exchange.Reference;
import org.lectern.library.Highlight;
import org.lectern.library.Meanings;
import org.lectern.library.Names;
import org.lectern.messages.Messages;

/// Highlights as a table: comma-separated values (RFC 4180) in UTF-8, a header first, each value in
/// quotation marks.
///
/// What a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
/// (<https://owasp.org/www-community/attacks/CSV_Injection>): notes may have been copied from
/// anywhere.
final class CsvTable {

  private static final Messages WORDS = Messages.of(CsvTable.class);

  private static final List<String> COLUMNS =
      List.of(
          "column.reference",
          "column.conference",
          "column.year",
          "column.report",
          "column.file",
          "column.talk",
          "column.speakers",
          "column.section",
          "column.quote",
          "column.comment",
          "column.colour",
          "column.meaning",
          "column.underlined",
          "column.tags",
          "column.talk-tags",
          "column.made",
          "column.state");

  /// A line in a cell would end the table's line for many programs, so the last two count too. `＝`
  /// and the like are the full-width forms, which a spreadsheet reads as the narrow ones.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");

  private CsvTable() {}

  static String of(List<Chapter> chapters, Meanings meanings) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(WORDS::get).toList()),
            chapters.stream()
                .flatMap(chapter ->
                    chapter.parts().stream()
                        .flatMap(part ->
                            part.highlights().stream()
                                .map(highlight -> row(chapter, part, highlight, meanings)))))
        .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static List<String> row(
      Chapter chapter, Part part, Highlight highlight, Meanings meanings) {
    return Arrays.asList(
        Reference.OfHighlight.of(highlight).text(),
        chapter.edition().series().orElse(""),
        chapter.edition().year().map(String::valueOf).orElse(""),
        part.report().title(),
        part.report().origin().fileName(),
        part.talk().map(Names::of).orElse(""),
        String.join("; ", part.speakers()),
        String.join(" › ", highlight.anchor().selector().section()),
        highlight.anchor().selector().exact(),
        highlight.note().comment(),
        highlight.note().colour().word(),
        meanings.of(highlight.note().colour()),
        WORDS.get(highlight.note().underlined() ? "cell.yes" : "cell.no"),
        String.join("; ", highlight.note().tags()),
        String.join("; ", part.tags()),
        highlight.made().toString(),
        state(highlight));
  }

  private static String state(Highlight highlight) {
    if (!highlight.anchor().attached()) {
      return WORDS.get("cell.unattached");
    }
    return WORDS.get(highlight.anchor().changed() ? "cell.changed" : "cell.attached");
  }

  private static String cell(String value) {
    String safe = FORMULA.matcher(value).find() ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
