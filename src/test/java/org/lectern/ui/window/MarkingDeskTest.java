package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.KeptReport;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Opening;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

/// What is done to a highlight in the text faster than the window shows it.
class MarkingDeskTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees grow – Ann Roe");
  private static final Highlight TREES = Shelves.highlight(11, TRIP, "Trees");

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private Shelves shelves;
  private MarkingDesk desk;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder, worker).with(TRIP);
    shelves.library().apply(new Change.PutHighlight(TREES));
    shelves.with();
    Opening opening = new Opening(shelves.workspace());
    shelves.workspace().navigation().go(Target.OfReport.whole(1));
    worker.answerAll();
    desk =
        new MarkingDesk(
            shelves.workspace(), opening, new ColourNames(), InstantSource.fixed(Shelved.NOW));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private Highlight stored() {
    return shelves.library().findHighlight(11).orElseThrow();
  }

  @Test
  void aColourTakenRightAfterAnEndWasMovedLeavesTheEnd() {
    desk.resize(11, new Span(0, 10));
    desk.annotate(11, note -> note.with(Colour.PINK).with("Ask Ann"));

    assertThat(stored().anchor().selector().exact()).isEqualTo("Trees grow");
    assertThat(stored().note()).isEqualTo(new Highlight.Note(Colour.PINK, "Ask Ann"));
  }

  @Test
  void anEndMovedRightAfterAColourWasTakenLeavesTheColour() {
    desk.annotate(11, note -> note.with(Colour.PINK).with(List.of("shapes")));
    desk.resize(11, new Span(0, 10));

    assertThat(stored().note())
        .isEqualTo(new Highlight.Note(Colour.PINK, false, "", List.of("shapes")));
    assertThat(stored().anchor().span()).isEqualTo(new Span(0, 10));
  }

  @Test
  void aHighlightThatIsGoneDoesNotComeBackByBeingEdited() {
    shelves.library().apply(new Change.DropHighlight(11));

    desk.annotate(11, note -> note.with(Colour.PINK));
    worker.answerAll();

    assertThat(shelves.library().highlights()).isEmpty();
    assertThat(shelves.workspace().undoNameProperty().get()).isEmpty();
  }
}
