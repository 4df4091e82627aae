package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.exchange.Desk;
import org.lectern.exchange.Selection;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.query.Query;

class HighlightExportTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final String HEBREW =
      """
      # PyCon IL 2032

      ## שלום עולם – Dana Katz

      =SUM(A1) is what she typed, and "quoted" it: `<script>alert(1)</script>` 👩‍💻

      * one *star*
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder).takes("trees.md", Desk.TREES).takes("a = b.md", HEBREW);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void fill() {
    desk.highlights(
        "balanced.\nThe slides have a < b in them",
        new Note(Colour.BLUE, true, "Why *only* this?\n\n```\nopen", List.of("to do")),
        Instant.parse("2026-02-28T23:30:00Z"),
        1001);
    desk.highlights("EuroPython 2031 in Berlin", new Note(Colour.GREEN, ""), Desk.NOW, 1002);
    desk.highlights(
        "=SUM(A1) is what she typed, and \"quoted\" it: <script>alert(1)</script> 👩‍💻",
        new Note(Colour.PINK, false, "-1 <b>bold</b>", List.of("שפה", "+1")),
        Desk.NOW,
        1003);
    desk.highlights("one star", new Note(Colour.ORANGE, ""), Desk.NOW, 1004);
    desk.highlights("only the third one", new Note(Colour.YELLOW, "@lost"), Desk.NOW, 1005);
    desk.takes("trees.md", Desk.TREES.replace("and only the third one was", "which was"));
    desk.tagsTalk("Growing Trees", "data structures");
  }

  private Written write(HighlightFormat format, Optional<String> template) {
    return new HighlightExport(desk.library(), Selection.all(desk.library()), BERLIN, template)
        .write(format);
  }

  private String text(HighlightFormat format) {
    return ((Written.Text) write(format, Optional.empty())).text();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = HighlightExportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void writesMarkdown() throws IOException {
    fill();
    assertThat(text(HighlightFormat.MARKDOWN)).isEqualTo(golden("highlights.md"));
  }

  @Test
  void writesAPage() throws IOException {
    fill();
    String page = text(HighlightFormat.HTML);
    assertThat(page.substring(page.indexOf("<body>"))).isEqualTo(golden("highlights.html"));
    assertThat(page)
        .contains("default-src 'none'")
        .contains("prefers-color-scheme: dark")
        .doesNotContain("<script");
  }

  @Test
  void writesATable() throws IOException {
    fill();
    assertThat(text(HighlightFormat.CSV).replace("\r\n", "\n")).isEqualTo(golden("highlights.csv"));
  }

  @Test
  void writesALineOfATableAsTheStandardSays() {
    assertThat(text(HighlightFormat.CSV))
        .isEqualTo(
            "\"reference\",\"conference\",\"year\",\"report\",\"file\",\"talk\",\"speakers\","
                + "\"section\",\"quote\",\"comment\",\"colour\",\"meaning\",\"underlined\",\"tags\",\"talk"
                + " tags\",\"made\",\"state\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝x"})
  void aCellIsNoFormula(String comment) {
    desk.highlights("balanced", new Note(Colour.BLUE, comment));
    assertThat(text(HighlightFormat.CSV)).contains("\"'" + comment + "\"");
  }

  @Test
  void callsColoursAsTheReaderDoes() {
    desk.highlights("balanced", new Note(Colour.BLUE, ""));
    desk.library().keepSetting("colour.blue", " For the book ");
    assertThat(text(HighlightFormat.MARKDOWN)).contains(" · For the book\n");
    assertThat(text(HighlightFormat.HTML)).contains(" · For the book</figcaption>");
    assertThat(text(HighlightFormat.CSV)).contains("\"blue\",\"For the book\"");
  }

  @Test
  void followsTheReadersTemplate() {
    desk.highlights("balanced", new Note(Colour.BLUE, ""));
    String template =
        "{{#editions}}{{#talks}}{{#highlights}}{{quote}} ({{speakers}}, {{edition}},"
            + " {{section}}){{^comment}} – no comment{{/comment}}\n"
            + "{{/highlights}}{{/talks}}{{/editions}}";
    assertThat(write(HighlightFormat.MARKDOWN, Optional.of(template)))
        .isEqualTo(
            new Written.Text(
                "balanced (Ann Roe, EuroPython 2031, EuroPython 2031 in Berlin › Growing Trees in"
                    + " Memory – Ann Roe) – no comment\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\n{{#editions}}\\nb            | Line 2 of the template: Section missing close tag 'editions'.
          {{#editions}}\\n{{/talks}}       | Line 2 of the template: Section close tag with mismatched open tag 'talks' != 'editions'.
          a\\n\\n{{speaker}}               | Line 3 of the template: No method or field with name 'speaker'.
          {{#editions}}{{#talk}}x{{/talk}}{{/editions}} | Line 1 of the template: No method or field with name 'talk'.
          {{>other}}                       | The template: Another template cannot be taken in: other.
          {{/editions}}                    | Line 1 of the template: Section close tag with no open tag 'editions'.
          """)
  void saysInWhichLineATemplateIsBroken(String template, String sentence) {
    desk.highlights("balanced", new Note(Colour.BLUE, ""));
    assertThat(write(HighlightFormat.MARKDOWN, Optional.of(template.replace("\\n", "\n"))))
        .isEqualTo(new Written.Refused(sentence));
  }

  @Test
  void takesWhatAQueryFinds() {
    fill();
    String slides = "balanced.\nThe slides have a < b in them";
    assertThat(wordsFound("speaker:katz"))
        .containsExactlyInAnyOrder(
            "=SUM(A1) is what she typed, and \"quoted\" it: <script>alert(1)</script> 👩‍💻",
            "one star");
    assertThat(wordsFound("conf:europython"))
        .containsExactlyInAnyOrder(slides, "EuroPython 2031 in Berlin", "only the third one");
    assertThat(wordsFound("tag:\"data structures\"")).containsExactly(slides);
    assertThat(wordsFound("conf:europython year:1999")).isEmpty();
    assertThat(wordsFound("conf:europython year:2031")).hasSize(3);
  }

  private List<String> wordsFound(String query) {
    return Selection.found(desk.library(), Query.parse(query)).highlights().stream()
        .map(highlight -> highlight.anchor().selector().exact())
        .toList();
  }

  @Test
  void ofSomeHighlightsTakesTheTagsOfTheirTalks() {
    fill();
    desk.tagsTalk("Queues for Everybody", "waiting");
    Selection selection =
        Selection.of(
            desk.library(),
            desk.library().highlights().stream()
                .filter(highlight -> highlight.id() == 1001)
                .toList());
    assertThat(selection.taggings())
        .singleElement()
        .satisfies(tagging -> assertThat(tagging.tag()).isEqualTo("data structures"));
  }
}
