package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;

class MergingTest {

  private static final Note PLAIN = new Note(Colour.BLUE, "");

  @TempDir private Path folder;
  private Desk here;
  private Desk there;

  @BeforeEach
  void open() {
    here = Desk.in(folder.resolve("here")).takes("trees.md", Desk.TREES);
    there = Desk.in(folder.resolve("there"));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  private List<String> wordsThere() {
    return there.library().highlights().stream()
        .filter(highlight -> highlight.anchor().attached())
        .map(highlight ->
            highlight
                .anchor()
                .span()
                .in(
                    there
                        .library()
                        .findReport(highlight.report())
                        .orElseThrow()
                        .text()
                        .current()
                        .plainText()))
        .toList();
  }

  private void edit(Highlight highlight, Note note, int minutes) {
    here.library()
        .apply(
            new Change.PutHighlight(highlight.edited(note, Desk.NOW.plusSeconds(60L * minutes))));
  }

  @Test
  void namesTheReportsThatAreNotThere() {
    here.highlights("balanced", PLAIN);
    here.highlights("A queue", PLAIN);

    Merged merged = there.imports(here.exports());

    assertThat(merged.leftOut()).isEqualTo(Map.of("trees.md", 2));
    assertThat(merged.sentence())
        .isEqualTo("Nothing to bring in. 2 left out: trees.md is not in this library.");
    assertThat(there.library().highlights()).isEmpty();
  }

  @Test
  void aNewerStateOfAHighlightCounts() {
    Highlight highlight = here.highlights("balanced", PLAIN);
    String first = here.exports();
    there.takes("trees.md", Desk.TREES).imports(first);
    edit(highlight, new Note(Colour.PINK, true, "Now I see", List.of("aha")), 5);

    Merged merged = there.imports(here.exports());

    assertThat(merged.sentence()).isEqualTo("1 highlight brought up to date.");
    assertThat(there.exports()).isEqualTo(here.exports());
    assertThat(there.imports(first).sentence()).isEqualTo("1 was here already.");
    assertThat(there.exports()).isEqualTo(here.exports());
  }

  @Test
  void aHighlightThatWasMovedIsTheSameOne() {
    Highlight highlight = here.highlights("balanced", PLAIN);
    there.takes("trees.md", Desk.TREES).imports(here.exports());
    Highlight longer = here.highlights("the third one was balanced", PLAIN);
    here.library().apply(new Change.DropHighlight(longer.id()));
    here.library()
        .apply(new Change.PutHighlight(highlight.moved(longer.anchor(), Desk.NOW.plusSeconds(1))));

    there.imports(here.exports());

    assertThat(wordsThere()).containsExactly("the third one was balanced");
  }

  @Test
  void findsTheWordsInALaterStateOfTheFile() {
    here.highlights("balanced", PLAIN);
    here.highlights("A queue is a promise", PLAIN);
    here.tagsTalk("Queues for Everybody", "waiting");
    there.takes(
        "trees.md",
        Desk.TREES.replace("She drew", "After lunch, which was late, she drew")
            + "\nA queue is a line.\n");

    Merged merged = there.imports(here.exports());

    assertThat(merged.counts()).isEqualTo(new Merged.Counts(2, 1, 0, 0, 0));
    assertThat(wordsThere()).containsExactly("balanced", "A queue is a promise");
  }

  @Test
  void saysWhatHasNoPlaceInALaterState() {
    here.highlights("balanced", PLAIN);
    here.highlights("A queue is a promise", PLAIN);
    there.takes("trees.md", Desk.TREES.replace(", and only the third one was balanced", ""));

    Merged merged = there.imports(here.exports());

    assertThat(merged.sentence()).isEqualTo("2 highlights brought in, 1 is unattached.");
    assertThat(wordsThere()).containsExactly("A queue is a promise");
    assertThat(there.imports(here.exports()).changesNothing()).isTrue();
  }

  @Test
  void aFileOfThatNameThatSaysSomethingElseIsAnotherReport() {
    here.highlights("balanced", PLAIN);
    there.takes("trees.md", "# PyCon US 2030\n\n## Pipes – Cy Doe\n\nThe pipe is old.\n");

    assertThat(there.imports(here.exports()).leftOut()).isEqualTo(Map.of("trees.md", 1));
  }

  @Test
  void theSameFileUnderAnotherNameIsTheSameReport() {
    here.highlights("balanced", PLAIN);
    there.takes("copy.md", Desk.TREES).imports(here.exports());

    assertThat(wordsThere()).containsExactly("balanced");
  }

  @Test
  void aTagThatIsThereInAnotherSpellingIsTheSame() {
    here.tagsTalk("Queues for Everybody", "Über");
    there.takes("trees.md", Desk.TREES).tagsTalk("Queues for", "uber");

    assertThat(there.imports(here.exports()).sentence()).isEqualTo("1 was here already.");
  }

  @Test
  void aPlaceThatTheFileClaimsIsNotBelieved() {
    here.highlights("balanced", PLAIN);
    String lie = here.exports().replace("\"offset\" : 125", "\"offset\" : 3");

    assertThat(lie).isNotEqualTo(here.exports());
    there.takes("trees.md", Desk.TREES).imports(lie);

    assertThat(wordsThere()).containsExactly("balanced");
  }

  @Test
  void theIdOfAnotherHighlightTakesNothingAway() {
    Highlight mine = here.highlights("balanced", PLAIN);
    there.takes("trees.md", Desk.TREES).imports(here.exports());
    Desk other =
        Desk.in(folder.resolve("other")).takes("pipes.md", "# Pipes\n\nThe pipe is old.\n");
    Highlight pipe = other.highlights("The pipe is old", PLAIN);
    other.library().apply(new Change.DropHighlight(pipe.id()));
    other
        .library()
        .apply(
            new Change.PutHighlight(
                new Highlight(
                    mine.id(), pipe.report(), pipe.anchor(), PLAIN, Desk.NOW.plusSeconds(9))));
    there.takes("pipes.md", "# Pipes\n\nThe pipe is old.\n");

    there.imports(other.exports());

    assertThat(wordsThere()).containsExactlyInAnyOrder("balanced", "The pipe is old");
    assertThat(there.imports(other.exports()).changesNothing()).isTrue();
    other.close();
  }

  @Test
  void aTagThatComesTwiceInOneFileIsAddedOnce() {
    here.tagsTalk("Queues for Everybody", "waiting");
    here.tagsTalk("Queues for", "Waiting");
    here.tagsTalk("Growing Trees", "waiting");
    there.takes("trees.md", Desk.TREES);

    assertThat(there.imports(here.exports()).counts()).isEqualTo(new Merged.Counts(0, 2, 0, 1, 0));
    assertThat(there.library().taggings()).hasSize(2);
  }
}
