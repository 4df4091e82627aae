package org.lectern.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.model.Span;
import org.lectern.ui.Notice;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

class MarksModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final KeptReport LIST = report(2, "List", edition("PyGala", 2024), "Pipes – Cy");
  private static final Highlight QUEUES = Shelves.highlight(11, TRIP, "Queues");
  private static final Highlight PIPES = Shelves.highlight(12, LIST, "Pipes");

  @TempDir private Path folder;
  private Shelves shelves;
  private MarksModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, LIST);
    shelves.library().apply(new Change.PutHighlight(QUEUES));
    shelves.library().apply(new Change.PutHighlight(PIPES));
    shelves.with();
    model = new MarksModel(shelves.workspace());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void listsTheHighlightsOfWhatIsRead() {
    assertThat(model.rows()).isEmpty();

    shelves.workspace().navigation().go(Target.OfReport.talk(1, 0));

    assertThat(model.rows())
        .containsExactly(
            new MarkRow(
                QUEUES,
                "Queues · PyGala 2023",
                new Target.OfReport(1, Optional.of(1), Optional.of(new Span(16, 22)), "")));
    assertThat(model.summaryProperty().get()).isEqualTo("1 highlight");
  }

  @Test
  void listsTheHighlightsOfTheWholeLibrary() {
    model.scopeProperty().set(MarksModel.Scope.LIBRARY);

    assertThat(highlights()).containsExactlyInAnyOrder(QUEUES, PIPES);
    assertThat(model.summaryProperty().get()).isEqualTo("2 highlights");
  }

  @Test
  void listsAnUnattachedHighlightUnderItsReport() {
    Highlight lost = Shelves.lost(QUEUES);
    shelves.workspace().change("Edit", new Change.PutHighlight(lost));
    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    assertThat(model.rows())
        .containsExactly(new MarkRow(lost, "Trip · PyGala 2023", Target.OfReport.whole(1)));
    assertThat(model.summaryProperty().get()).isEqualTo("1 highlight, 1 unattached");
  }

  @Test
  void goesToAHighlight() {
    model.scopeProperty().set(MarksModel.Scope.LIBRARY);
    MarkRow row =
        model.rows().stream().filter(any -> any.highlight().equals(PIPES)).findFirst().get();

    model.open(row);

    assertThat(shelves.workspace().navigation().target()).contains(row.target());
  }

  @Test
  void deletesAHighlightAndSaysSoBesideAnUndo() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    model.delete(model.rows().getFirst());
    assertThat(model.rows()).isEmpty();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Highlight deleted."));

    shelves.workspace().undo();
    assertThat(highlights()).containsExactly(QUEUES);
  }

  private List<Highlight> highlights() {
    return model.rows().stream().map(MarkRow::highlight).toList();
  }
}
