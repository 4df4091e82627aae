package org.lectern.ui.window;

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
import org.lectern.anchor.Selectors;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;
import org.lectern.ui.Opening;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.Page;
import org.lectern.ui.reader.ReaderModel;

class PageTurnerTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "More trees – Bo Lind");

  @TempDir private Path folder;
  private final ReaderModel reader = new ReaderModel();
  private Shelves shelves;
  private Workspace workspace;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP);
    workspace = shelves.workspace();
    new PageTurner(workspace, new Opening(workspace), reader).start();
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void showsNothingWhileNothingIsRead() {
    assertThat(reader.page()).isEqualTo(new Page.Empty());
  }

  @Test
  void putsATalkToTheTop() {
    workspace.navigation().go(Target.OfReport.talk(1, 1));

    Page.OfReport page = page();
    assertThat(page.top()).isEqualTo(16);
    assertThat(page.findTalk()).contains(TRIP.talks().get(1));
    assertThat(page.hits()).isEmpty();
  }

  @Test
  void marksTheHitsInTheTalkThatWasFound() {
    workspace
        .navigation()
        .go(new Target.OfReport(1, Optional.of(1), Optional.of(new Span(21, 26)), "trees"));

    assertThat(page().hits()).containsExactly(new Span(21, 26));
    assertThat(page().top()).isEqualTo(21);
  }

  @Test
  void marksTheHitsOfTheWholeReport() {
    workspace.navigation().go(new Target.OfReport(1, Optional.empty(), Optional.empty(), "trees"));

    assertThat(page().hits()).containsExactly(new Span(0, 5), new Span(21, 26));
  }

  @Test
  void opensAReportWhereItWasLastRead() {
    String text = TRIP.text().current().plainText();
    shelves
        .library()
        .keepPlace(
            1,
            Selectors.describe(
                DocumentReader.read(Format.PLAIN_TEXT, text),
                TRIP.text().current().version(),
                new Span(16, text.length())));

    workspace.navigation().go(Target.OfReport.whole(1));

    assertThat(page().top()).isEqualTo(16);
  }

  @Test
  void aHighlightComesWithoutAJump() {
    workspace.navigation().go(Target.OfReport.talk(1, 1));
    int shown = reader.shownProperty().get();
    Highlight highlight = Shelves.highlight(7, TRIP, "More");

    workspace.change("Highlight", new Change.PutHighlight(highlight));

    assertThat(page().kept().annotations().highlights()).isEqualTo(List.of(highlight));
    assertThat(reader.shownProperty().get()).isEqualTo(shown);
  }

  @Test
  void makesThePagesOfSeriesAndEdition() {
    workspace.navigation().go(new Target.OfSeries("PyGala"));
    assertThat(reader.page()).isInstanceOf(Page.Made.class);

    workspace.navigation().go(new Target.OfEdition(edition("PyGala", 2023)));
    assertThat(((Page.Made) reader.page()).document().plainText()).contains("More trees");
  }

  @Test
  void isEmptyOnceWhatWasReadIsRemovedAndBackAfterUndo() {
    workspace.navigation().go(Target.OfReport.talk(1, 1));

    workspace.change("Remove", new Change.DropReport(1));
    assertThat(reader.page()).isEqualTo(new Page.Empty());

    workspace.undo();
    assertThat(page().findTalk()).contains(TRIP.talks().get(1));
  }

  private Page.OfReport page() {
    return (Page.OfReport) reader.page();
  }
}
