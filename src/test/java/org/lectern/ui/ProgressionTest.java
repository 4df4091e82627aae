package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.LibraryInFront;
import org.lectern.library.LibraryException;

class ProgressionTest {

  @TempDir private Path folder;

  @Test
  void saysNoMoreOfWorkThatFailed() {
    try (Shelves shelves = new Shelves(folder)) {
      Progression work = new Progression(shelves.workspace());
      List<String> done = new ArrayList<>();

      assertThatThrownBy(() ->
              work.run(
                  () -> {
                    throw new LibraryException("The disk is full.");
                  },
                  () -> new Progression.Told("Working", 0),
                  () -> done.add("done")))
          .hasMessage("The disk is full.");

      assertThat(work.statusProperty().get()).isEmpty();
      assertThat(done).isEmpty();
    }
  }

  @Test
  void putsTheIndexInOrderBitByBitBetweenOtherWork() {
    HeldWorker worker = new HeldWorker();
    List<String> done = new ArrayList<>();
    try (Shelves shelves = new Shelves(folder)) {
      LibraryInFront inPieces =
          new LibraryInFront(shelves.library()) {
            @Override
            public boolean settle() {
              done.add("settled");
              return done.stream().filter("settled"::equals).count() < 3;
            }
          };
      Workspace workspace = new Workspace(inPieces, worker);

      workspace.settle();
      workspace.ask(library -> "asked", done::add);
      worker.answerAll();
    }

    assertThat(done).containsExactly("settled", "settled", "asked", "settled");
  }
}
