package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.Search;
import org.lectern.library.Shelf;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.query.Query;

class SearchTest {

  private static final KeptReport REPORT =
      Notes.report(1, "A week of talks")
          .aside("The hall was crowded on the first morning.")
          .talk("Growing a compiler", "Ada Example", "It began as a toy and ended as a parser.")
          .talk("Parser tricks", "Łukasz Beispiel", "Names like __init__ and f-strings.")
          .talk("Cities", "", "Die Straße nach Zürich. Lightning talks: many.")
          .aside("Afterwards we walked to the river.")
          .kept();

  @TempDir Path folder;
  private SqliteLibrary library;

  @BeforeEach
  void open() {
    library = SqliteLibrary.open(folder);
    library.apply(new Change.PutReport(REPORT));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<Hit> search(String query) {
    return library.search(Search.of(Query.parse(query), 20)).hits();
  }

  /// The talks found; -1 stands for a passage outside of talks.
  private List<Integer> talks(String query) {
    return search(query).stream().map(hit -> hit.talk().orElse(-1)).toList();
  }

  private static String textOf(KeptReport kept) {
    return kept.text().current().plainText();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPILER, 0",
    "comp, 0",
    "łukasz, 1",
    "lukasz, 1",
    "Lukasz Beispiel, 1",
    "strasse, 2",
    "STRASSE, 2",
    "zurich, 2",
    "Zürich, 2",
    "__init__, 1",
    "__ini, 1",
    "f-strings, 1",
    "f-str, 1",
    "'\"lightning talks\"', 2",
    "'\"as a toy\"', 0",
    "ada toy, 0",
    "river, -1",
    "crowded morning, -1"
  })
  void findsTheOneTalk(String query, int talk) {
    assertThat(talks(query)).containsExactly(talk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"toy as\"", "\"comp\"", "nothing-of-this", "\"comp\"", "  ", "*"})
  void findsNothing(String query) {
    assertThat(talks(query)).isEmpty();
  }

  @Test
  void findsSectionTitleOfReportSeriesYearAndPlace() {
    assertThat(talks("compiler day 1 \"week of talks\" europython 2014 berlin")).containsExactly(0);
  }

  @Test
  void findsByOneLetterAsManyAsWanted() {
    assertThat(library.search(Search.of(Query.parse("e"), 2)).hits()).hasSize(2);
  }

  @Test
  void putsTitlesAboveText() {
    assertThat(talks("parser")).containsExactly(1, 0);
  }

  @Test
  void putsTitlesAboveSpeakersAboveHeadingsAboveMarksAboveText() {
    KeptReport text =
        Notes.report(11, "r").talk("One", "X Y", "words words xylophone words words").kept();
    KeptReport mark = Notes.report(12, "r").talk("One", "X Y", "words").kept();
    KeptReport heading = Notes.report(13, "xylophone").talk("One", "X Y", "words").kept();
    KeptReport speaker = Notes.report(14, "r").talk("One", "Y Xylophone", "words").kept();
    KeptReport title =
        Notes.report(15, "r").talk("Xylophone two", "X Y", "words words words").kept();
    for (KeptReport kept : List.of(text, mark, heading, speaker, title)) {
      library.apply(new Change.PutReport(kept));
    }
    library.apply(new Change.PutTagging(Notes.tagOnReport(1, mark, "xylophone")));

    assertThat(search("xylophone"))
        .extracting(Hit::report)
        .containsExactly(15L, 14L, 13L, 12L, 11L);
  }

  @Test
  void tellsWhereTheHitStands() {
    Hit hit = search("toy parser").getFirst();

    int toy = textOf(REPORT).indexOf("toy");
    String passage = "Growing a compiler It began as a toy and ended as a parser.";
    assertThat(hit)
        .isEqualTo(
            new Hit(
                1,
                Optional.of(0),
                new Span(toy, toy + 3),
                new Hit.Snippet(
                    passage,
                    List.of(
                        new Span(passage.indexOf("toy"), passage.indexOf("toy") + 3),
                        new Span(passage.indexOf("parser"), passage.indexOf("parser") + 6)))));
  }

  @Test
  void pointsToTheBeginningWhereOnlyASpeakerWasFound() {
    Hit hit = search("ada").getFirst();

    int start = REPORT.talks().getFirst().passage().start();
    assertThat(hit.at()).isEqualTo(new Span(start, start));
    assertThat(hit.snippet().marks()).isEmpty();
  }

  @Test
  void findsCommentsAndTagsWhereTheyWerePut() {
    Highlight highlight = Notes.highlight(1, REPORT, "river", "Remember the bridge");
    library.apply(new Change.PutHighlight(highlight));
    library.apply(new Change.PutTagging(Notes.tagOnTalk(2, REPORT, "front end", "Parser tricks")));

    assertThat(talks("bridge")).containsExactly(-1);
    assertThat(talks("bridge walked")).containsExactly(-1);
    assertThat(talks("\"front end\"")).containsExactly(1);

    library.apply(
        new Change.PutHighlight(
            highlight.edited(
                new Highlight.Note(Highlight.Colour.BLUE, "Remember the tower"), Notes.ADDED)));
    library.apply(new Change.DropTagging(2));

    assertThat(talks("bridge")).isEmpty();
    assertThat(talks("tower")).containsExactly(-1);
    assertThat(talks("\"front end\"")).isEmpty();
    assertThat(talks("river")).containsExactly(-1);
  }

  @Test
  void findsCommentsThatAreUnattached() {
    Highlight lost = Notes.highlight(1, REPORT, "river", "Remember the bridge");
    library.apply(
        new Change.PutHighlight(
            new Highlight(
                1, 1, new Anchor(lost.anchor().selector(), false), lost.note(), lost.made())));

    assertThat(talks("bridge")).containsExactly(-1);
    assertThat(search("bridge").getFirst().at()).isEqualTo(new Span(0, 0));
  }

  @Test
  void findsTagsOnAReportInAllOfIt() {
    library.apply(new Change.PutTagging(Notes.tagOnReport(1, REPORT, "Summer")));

    assertThat(talks("summer")).containsExactlyInAnyOrder(-1, 0, 1, 2, -1);
    assertThat(talks("summer toy")).containsExactly(0);
  }

  @Test
  void findsMovedReportsUnderTheirNewEdition() {
    Edition other = new Edition(Optional.of("Devopsdays"), Optional.of(2019), Optional.empty());
    library.apply(new Change.Reshelve(Map.of(1L, REPORT.report().shelf().movedTo(other))));

    assertThat(talks("devopsdays 2019 toy")).containsExactly(0);
    assertThat(talks("berlin")).isEmpty();
  }

  @Test
  void findsTheTextThatIsThereNow() {
    library.apply(
        new Change.PutReport(Notes.report(1, "A week").talk("Another", "", "A lathe.").kept()));

    assertThat(talks("toy")).isEmpty();
    assertThat(talks("lathe")).containsExactly(0);
  }

  @Test
  void findsReportsOfNoConference() {
    KeptReport loose =
        Notes.report(5, "Loose")
            .aside("A zeppelin.")
            .kept(new Shelf(Edition.NONE, false, false), KeptReport.Annotations.NONE);
    library.apply(new Change.PutReport(loose));

    assertThat(search("zeppelin loose")).extracting(Hit::report).containsExactly(5L);
  }

  @Test
  void findsEachPieceOfALongReportWithoutTalks() {
    String lines =
        String.join("\n", IntStream.range(0, 2_000).mapToObj(i -> "line number" + i).toList());
    KeptReport kept = Notes.report(5, "Long").aside(lines).kept();
    library.apply(new Change.PutReport(kept));

    Hit hit = search("number1500 ").getFirst();

    assertThat(hit.at().in(lines)).isEqualTo("number1500");
    assertThat(hit.snippet().marks()).hasSize(1);
    assertThat(search("\"number1\" \"number1999\""))
        .extracting(Hit::talk)
        .containsExactly(Optional.empty());
  }

  @Test
  void standsAWordOfFiveMillionLetters() {
    String word = "x".repeat(5_000_000);
    library.apply(new Change.PutReport(Notes.report(5, "Long").aside(word).kept()));

    assertThat(library.check()).isEmpty();
    assertThat(search("xxxx")).hasSize(20);
    assertThat(search(word.substring(0, 100_000))).isEmpty();
    assertThat(search(word.substring(0, 200))).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "toy\"",
        "\" OR \"1\"=\"1",
        "toy OR",
        "NOT toy",
        "AND",
        "NEAR(toy)",
        "body:toy",
        "-toy",
        "toy*",
        "^toy",
        "{title} : toy",
        "(toy",
        "toy)",
        "'; DROP TABLE report; --",
        "\0",
        "toy\0",
        "%",
        "_",
        "\\",
        "+toy",
        "toy\"*\"",
        "\ud800",
        "a\udc00b",
        "\u0301"
      })
  void takesNoSignForAnOrder(String query) {
    assertThat(search(query)).hasSizeLessThanOrEqualTo(5);
    assertThat(library.contents()).hasSize(1);
  }

  @Test
  void answersAPageOfTextAsAQuery() {
    String page = "words and \"more of them\" ".repeat(5_000);

    assertThat(search(page)).isEmpty();
  }
}
