package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.model.Span;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

class SearchModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Balanced trees – Ann Roe", "Queues – Bo Lind");

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private Shelves shelves;
  private SearchModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder, worker).with(TRIP);
    worker.answerAll();
    model = new SearchModel(shelves.workspace());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void findsWhileOneTypes() {
    search("tre");

    assertThat(model.results())
        .singleElement()
        .satisfies(result -> {
          assertThat(result.title()).isEqualTo("Balanced trees");
          assertThat(result.origin()).isEqualTo("Ann Roe · PyGala 2023");
          assertThat(result.target())
              .isEqualTo(
                  new Target.OfReport(1, Optional.of(0), Optional.of(new Span(9, 14)), "tre"));
        });
    assertThat(model.summaryProperty().get()).isEqualTo("1 passage");
  }

  @Test
  void anAnswerThatComesLateIsDropped() {
    model.queryProperty().set("trees");
    model.queryProperty().set("queues");
    worker.answerLast();
    worker.answerFirst();

    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");
  }

  @Test
  void anAnswerAfterTheFieldWasClearedIsDropped() {
    model.queryProperty().set("trees");
    model.queryProperty().set("");
    worker.answerAll();

    assertThat(model.results()).isEmpty();
    assertThat(model.summaryProperty().get()).isEmpty();
  }

  @Test
  void saysThatNothingWasFound() {
    search("giraffe ");

    assertThat(model.summaryProperty().get()).isEqualTo("Nothing found for “giraffe”.");
  }

  @Test
  void goesToTheFirstResult() {
    search("queues");

    model.openFirst();

    assertThat(shelves.workspace().navigation().target())
        .contains(new Target.OfReport(1, Optional.of(1), Optional.of(new Span(25, 31)), "queues"));
  }

  @Test
  void searchesAnewWhenTheLibraryChanges() {
    search("trees");

    shelves.workspace().change("Remove", new Change.DropReport(1));
    worker.answerAll();

    assertThat(model.results()).isEmpty();
  }

  private void search(String words) {
    model.queryProperty().set(words);
    worker.answerAll();
  }
}
