package org.lectern.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.KeptReport;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.NoteEdits;
import org.lectern.ui.Notice;
import org.lectern.ui.Retagging;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;

/// What is done to several highlights faster than the window shows it.
class MarkEditsTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final Highlight TREES = Shelves.highlight(11, TRIP, "Trees");
  private static final Highlight QUEUES = Shelves.highlight(12, TRIP, "Queues");
  private static final List<Highlight> BOTH = List.of(TREES, QUEUES);

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private Shelves shelves;
  private MarkEdits edits;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder, worker).with(TRIP);
    BOTH.forEach(highlight -> shelves.library().apply(new Change.PutHighlight(highlight)));
    shelves.with();
    worker.answerAll();
    edits =
        new MarkEdits(
            shelves.workspace(),
            new NoteEdits(shelves.workspace(), InstantSource.fixed(Shelved.NOW)));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private List<List<String>> tags() {
    return shelves.library().highlights().stream()
        .map(highlight -> highlight.note().tags())
        .toList();
  }

  @Test
  void twoTagsThatAreTypedQuicklyBothStay() {
    edits.retag(BOTH, Retagging.on("shapes"));
    edits.retag(BOTH, Retagging.on("later"));
    worker.answerAll();

    assertThat(tags()).containsExactly(List.of("later", "shapes"), List.of("later", "shapes"));
  }

  @Test
  void eachTagIsOneStepForAllThatAreChosen() {
    edits.retag(BOTH, Retagging.on("shapes"));
    edits.retag(BOTH, Retagging.on("later"));
    worker.answerAll();
    assertThat(shelves.workspace().undoNameProperty().get()).contains("Tag 2 highlights");

    shelves.workspace().undo();
    assertThat(tags()).containsExactly(List.of("shapes"), List.of("shapes"));
    shelves.workspace().undo();
    assertThat(tags()).containsExactly(List.of(), List.of());
  }

  @Test
  void aTagTakesThePlaceOfAnotherInOneStep() {
    edits.retag(BOTH, Retagging.on("shapes"));
    edits.retag(BOTH, new Retagging(List.of("later"), List.of("Shapes")));
    worker.answerAll();
    assertThat(tags()).containsExactly(List.of("later"), List.of("later"));

    shelves.workspace().undo();
    assertThat(tags()).containsExactly(List.of("shapes"), List.of("shapes"));
  }

  @Test
  void aColourTakenRightAfterATagLeavesTheTag() {
    edits.retag(BOTH, Retagging.on("shapes"));
    edits.recolour(BOTH, Colour.PINK);

    assertThat(shelves.library().highlights())
        .extracting(Highlight::note)
        .containsOnly(new Highlight.Note(Colour.PINK, false, "", List.of("shapes")));
  }

  @Test
  void whatIsKnownOfATagStaysWhenItIsTypedAgainBeforeItIsSeen() {
    Tag green = new Tag(new TagName("shapes"), Optional.of(Colour.GREEN), "How things look");
    shelves.library().apply(new Change.PutTag(green));

    edits.retag(BOTH, Retagging.on("shapes"));

    assertThat(shelves.library().tags()).containsExactly(green);
  }

  @Test
  void saysThatATagWasAddedWhenItWas() {
    edits.offer(BOTH, new TagName("shapes")).orElseThrow().run();
    assertThat(shelves.workspace().noticeProperty().get()).isEmpty();

    worker.answerAll();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Tag “shapes” added to 2 highlights."));
  }
}
