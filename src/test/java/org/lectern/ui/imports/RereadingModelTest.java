package org.lectern.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.KeptReport;
import org.lectern.model.Edition;
import org.lectern.ui.Notice;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;

class RereadingModelTest {

  @TempDir private Path folder;
  private Shelves shelves;
  private RereadingModel model;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    shelves = new Shelves(folder);
    model = new RereadingModel(shelves.workspace());
    model
        .statusProperty()
        .subscribe(status -> {
          told.add(status);
        });
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private static KeptReport old(long id, String title) {
    return Shelved.outdated(
        Shelved.report(id, title, Edition.NONE, "EuroPython 2031 – Trip", "Then we went home."));
  }

  private String said() {
    return shelves.workspace().noticeProperty().get().map(Notice::sentence).orElse("");
  }

  @Test
  void readsOldReportsAnewAndTellsHowFarItIs() {
    shelves.with(old(1, "Trip"), old(2, "List"));

    model.start();

    assertThat(told)
        .containsExactly(
            "",
            "Lectern was updated: reading 1 of 2 anew",
            "Lectern was updated: reading 2 of 2 anew",
            "");
    assertThat(said())
        .isEqualTo("Lectern was updated and read 2 reports anew. All that you did stays.");
    assertThat(shelves.workspace().contents().reports())
        .extracting(entry -> entry.report().shelf().edition().series().orElse("-"))
        .containsOnly("EuroPython");
    assertThat(shelves.workspace().undoNameProperty().get()).isEmpty();
  }

  @Test
  void saysNothingWhereAllReportsAreOfToday() {
    shelves.with(Shelved.report(1, "Trip", Edition.NONE, "Words."));

    model.start();

    assertThat(told).containsExactly("");
    assertThat(said()).isEmpty();
  }
}
