package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.library.Tag;
import org.lectern.library.TagName;

/// Highlights and tags go from one library to another.
class RoundTripTest {

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

  private void fill() {
    here.highlights(
        "balanced", new Note(Colour.BLUE, true, "Why *only* this?\n\n\"?\"", List.of()));
    here.highlights("🌳, and", new Note(Colour.PINK, false, "", List.of("python/typing", "Ärger")));
    Highlight edited =
        here.highlights(
            "A queue is a promise that somebody will come back to you.",
            new Note(Colour.YELLOW, "שלום 👩‍💻"),
            Instant.parse("2025-12-31T23:59:59.123456789Z"));
    here.library()
        .apply(
            new Change.PutHighlight(
                edited.edited(edited.note().with(Colour.GREEN), Desk.NOW.plusSeconds(60))));
    here.tagsReport("trip");
    here.tagsTalk("Growing Trees", "data structures");
    here.library()
        .apply(
            new Change.PutTag(
                new Tag(
                    TagName.find("python").orElseThrow(),
                    Optional.of(Colour.PINK),
                    "The language")));
  }

  private static String golden() {
    try (var in = RoundTripTest.class.getResourceAsStream("highlights.jsonld")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSecondExportIsTheFirstByteForByte() {
    fill();
    String first = here.exports();

    there.takes("trees.md", Desk.TREES).imports(first);

    assertThat(there.exports()).isEqualTo(first);
  }

  @Test
  void theSameHighlightsAndTagsAreThere() {
    fill();
    there.takes("trees.md", Desk.TREES).imports(here.exports());

    assertThat(there.library().highlights())
        .usingRecursiveComparison()
        .ignoringFields("report")
        .isEqualTo(here.library().highlights());
    assertThat(there.library().taggings())
        .usingRecursiveComparison()
        .ignoringFields("id", "report")
        .ignoringCollectionOrder()
        .isEqualTo(here.library().taggings());
    assertThat(there.library().tags()).isEqualTo(here.library().tags());
  }

  @Test
  void aSecondImportChangesNothing() {
    fill();
    String file = here.exports();
    there.takes("trees.md", Desk.TREES).imports(file);

    Merged again = there.imports(file);

    assertThat(again.changesNothing()).isTrue();
    assertThat(again.sentence()).isEqualTo("5 were here already.");
  }

  @Test
  void anImportIsTakenBackAsOne() {
    fill();
    there.takes("trees.md", Desk.TREES);
    String before = there.exports();
    AnnotationReading reading =
        AnnotationReader.read(here.exports().getBytes(StandardCharsets.UTF_8), Desk.NOW);
    Merged merged =
        Merging.plan(
            there.library(),
            ((AnnotationReading.Read) reading).file(),
            there.library()::findReport);

    Change back = there.library().apply(merged.change());
    assertThat(there.library().highlights()).hasSize(3);
    there.library().apply(back);

    assertThat(there.exports()).isEqualTo(before);
  }

  @Test
  void anUnattachedHighlightStaysUnattached() {
    here.highlights("only the third one was balanced", new Note(Colour.BLUE, "so?"));
    String shorter =
        Desk.TREES.replace(
            "She drew three trees on the board 🌳, and only the third one was balanced.", "");
    here.takes("trees.md", shorter);
    assertThat(here.library().highlights().getFirst().anchor().attached()).isFalse();
    String first = here.exports();

    there.takes("trees.md", shorter).imports(first);

    assertThat(there.exports()).isEqualTo(first);
    assertThat(there.library().highlights().getFirst().anchor())
        .isEqualTo(here.library().highlights().getFirst().anchor());
  }

  @Test
  void aChangedHighlightStaysChanged() {
    here.highlights("only the third one was balanced", new Note(Colour.BLUE, ""));
    String edited = Desk.TREES.replace("third one was", "last one was");
    here.takes("trees.md", edited);
    Anchor anchor = here.library().highlights().getFirst().anchor();
    assertThat(anchor.changed()).isTrue();
    String first = here.exports();

    there.takes("trees.md", edited).imports(first);

    assertThat(there.library().highlights().getFirst().anchor()).isEqualTo(anchor);
    assertThat(there.exports()).isEqualTo(first);
  }

  @Test
  void aTagThatStandsInTheFileComesWithTheFile() {
    String tagged = "---\ntags: [garden]\n---\n" + Desk.TREES;
    here.takes("garden.md", tagged);
    here.highlights("trees", new Note(Colour.BLUE, ""));
    String first = here.exports();

    there.takes("trees.md", Desk.TREES).takes("garden.md", tagged).imports(first);

    assertThat(there.exports()).isEqualTo(first).doesNotContain("\"garden\"");
  }

  @Test
  void anEmptyLibraryHasAnEmptyCollection() {
    String first = here.exports();
    assertThat(there.takes("trees.md", Desk.TREES).imports(first).sentence())
        .isEqualTo("Nothing to bring in.");
    assertThat(there.exports()).isEqualTo(first);
  }

  @Test
  void theFileIsAsTheModelOfTheW3cHasIt() {
    here.highlights(
        "balanced",
        new Note(Colour.BLUE, true, "Why *only* this?", List.of("to do")),
        Desk.NOW,
        7_000_000_000_001L);
    here.tagsTalk("Growing Trees", "data structures");

    assertThat(here.exports()).isEqualTo(golden());
  }
}
