package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Edition;
import org.lectern.model.Format;

class HistoryTest {

  @TempDir Path folder;
  private Library library;
  private History history;

  @BeforeEach
  void open() {
    library = SqliteLibrary.open(folder);
    history = new History(library);
    library.apply(new Change.PutReport(report()));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static KeptReport report() {
    TextVersion text = TextVersion.of(1, "Some notes.");
    return new KeptReport(
        new Report(
            1,
            "Notes",
            new Shelf(Edition.NONE, false, false),
            new Origin("/a.md", "a.md", "00"),
            new Report.TextFacts(
                Format.MARKDOWN, text.version(), 1, 2, Instant.EPOCH, Instant.EPOCH)),
        new KeptReport.Text(new byte[0], text, List.of()),
        List.of(),
        KeptReport.Annotations.NONE);
  }

  private static Change tag(long id, String tag) {
    return new Change.PutTagging(new Tagging(id, 1, tag, Optional.empty()));
  }

  private Set<String> tags() {
    return library.taggings().stream().map(Tagging::tag).collect(Collectors.toSet());
  }

  @Test
  void hasNothingToTakeBackAtFirst() {
    assertThat(history.undo()).isEmpty();
    assertThat(history.redo()).isEmpty();
    assertThat(history.findUndoName()).isEmpty();
    assertThat(history.findRedoName()).isEmpty();
  }

  @Test
  void takesBackTheLastStepFirst() {
    history.apply("Add x", tag(1, "x"));
    history.apply("Add y", tag(2, "y"));

    assertThat(history.undo()).contains("Add y");
    assertThat(tags()).containsExactly("x");
    assertThat(history.findUndoName()).contains("Add x");
    assertThat(history.findRedoName()).contains("Add y");
    assertThat(history.undo()).contains("Add x");
    assertThat(tags()).isEmpty();
  }

  @Test
  void carriesOutAgainInTheFirstOrder() {
    history.apply("Add x", tag(1, "x"));
    history.apply("Change x", tag(1, "z"));
    history.undo();
    history.undo();

    assertThat(history.redo()).contains("Add x");
    assertThat(tags()).containsExactly("x");
    assertThat(history.redo()).contains("Change x");
    assertThat(tags()).containsExactly("z");
    assertThat(history.redo()).isEmpty();
  }

  @Test
  void forgetsWhatWasTakenBackAfterANewStep() {
    history.apply("Add x", tag(1, "x"));
    history.undo();
    history.apply("Add y", tag(2, "y"));

    assertThat(history.findRedoName()).isEmpty();
    assertThat(tags()).containsExactly("y");
  }

  @Test
  void takesSeveralTransactionsBackAsOneStep() {
    List<Change> inverses =
        List.of(library.apply(tag(1, "x")), library.apply(tag(1, "y")), library.apply(tag(2, "z")));
    history.remember("Import", inverses);

    assertThat(history.undo()).contains("Import");
    assertThat(tags()).isEmpty();
    assertThat(history.redo()).contains("Import");
    assertThat(tags()).containsExactlyInAnyOrder("y", "z");
  }

  @Test
  void remembersNoStepOfNothing() {
    history.remember("Import", List.of());

    assertThat(history.findUndoName()).isEmpty();
  }

  @Test
  void takesNothingBackOfWhatIsGoneMeanwhile() {
    history.apply("Add x", tag(1, "x"));
    library.apply(new Change.DropReport(1));

    assertThat(history.undo()).contains("Add x");
    assertThat(history.redo()).contains("Add x");
    assertThat(tags()).isEmpty();
  }

  @Test
  void keepsAStepThatCannotBeTakenBackNow() {
    history.apply("Add x", tag(1, "x"));
    library.close();

    assertThatThrownBy(history::undo).isInstanceOf(LibraryException.class);

    assertThat(history.findUndoName()).contains("Add x");
    assertThat(history.findRedoName()).isEmpty();
  }
}
