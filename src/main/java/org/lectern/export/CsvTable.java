package org.lectern.export;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.exchange.Reference;
import org.lectern.library.Highlight;

/// Highlights as a table: comma-separated values (RFC 4180) in UTF-8, a header first, each value in
/// quotation marks.
///
/// What a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
/// (<https://owasp.org/www-community/attacks/CSV_Injection>): notes may have been copied from
/// anywhere.
final class CsvTable {

  private static final List<String> HEADER =
      List.of(
          "reference",
          "conference",
          "year",
          "report",
          "file",
          "talk",
          "speakers",
          "section",
          "quote",
          "comment",
          "colour",
          "underlined",
          "tags",
          "talk tags",
          "made",
          "state");

  /// A line in a cell would end the table's line for many programs, so the last two count too. `＝`
  /// and the like are the full-width forms, which a spreadsheet reads as the narrow ones.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");

  private CsvTable() {}

  static String of(List<Chapter> chapters) {
    return Stream.concat(
            Stream.of(HEADER),
            chapters.stream()
                .flatMap(chapter ->
                    chapter.parts().stream()
                        .flatMap(part ->
                            part.highlights().stream()
                                .map(highlight -> row(chapter, part, highlight)))))
        .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static List<String> row(Chapter chapter, Part part, Highlight highlight) {
    return Arrays.asList(
        Reference.OfHighlight.of(highlight).text(),
        chapter.edition().series().orElse(""),
        chapter.edition().year().map(String::valueOf).orElse(""),
        part.report().title(),
        part.report().origin().fileName(),
        part.talk().map(talk -> talk.name()).orElse(""),
        String.join("; ", part.speakers()),
        String.join(" › ", highlight.anchor().selector().section()),
        highlight.anchor().selector().exact(),
        highlight.note().comment(),
        highlight.note().colour().word(),
        highlight.note().underlined() ? "yes" : "no",
        String.join("; ", highlight.note().tags()),
        String.join("; ", part.tags()),
        highlight.made().toString(),
        state(highlight));
  }

  private static String state(Highlight highlight) {
    if (!highlight.anchor().attached()) {
      return "unattached";
    }
    return highlight.anchor().changed() ? "changed" : "attached";
  }

  private static String cell(String value) {
    String safe = FORMULA.matcher(value).find() ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
