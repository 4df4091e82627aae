package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.LibraryInFront;
import org.lectern.library.Reindexing;
import org.lectern.ui.Shelves;
import org.lectern.ui.Worker;
import org.lectern.ui.Workspace;

class IndexingModelTest {

  /// Three reports, a step each.
  private static final class ThreeSteps implements Reindexing {

    private int done;

    @Override
    public int total() {
      return 3;
    }

    @Override
    public int done() {
      return done;
    }

    @Override
    public boolean step() {
      done++;
      return done < 3;
    }
  }

  @TempDir private Path folder;

  @Test
  void tellsHowFarItIsAndNothingWhenItIsDone() {
    List<String> told = new ArrayList<>();
    try (Shelves shelves = new Shelves(folder)) {
      shelves.with(report(1, "Trip", edition("PyGala", 2023), "Trees"));
      LibraryInFront stale =
          new LibraryInFront(shelves.library()) {
            @Override
            public Optional<Reindexing> findReindexing() {
              return Optional.of(new ThreeSteps());
            }
          };
      IndexingModel model = new IndexingModel(new Workspace(stale, Worker.immediate()));
      model.statusProperty().addListener((property, old, now) -> told.add(now));

      model.start();
    }

    assertThat(told)
        .containsExactly(
            "Preparing search: 0 of 3 reports",
            "Preparing search: 1 of 3 reports",
            "Preparing search: 2 of 3 reports",
            "");
  }

  @Test
  void doesNothingWhereTheIndexIsFresh() {
    try (Shelves shelves = new Shelves(folder)) {
      shelves.with(report(1, "Trip", edition("PyGala", 2023), "Trees"));
      IndexingModel model = new IndexingModel(shelves.workspace());
      List<String> told = new ArrayList<>();
      model.statusProperty().addListener((property, old, now) -> told.add(now));

      model.start();

      assertThat(told).isEmpty();
    }
  }
}
