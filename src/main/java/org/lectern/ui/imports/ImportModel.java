package org.lectern.ui.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.ImportRun;
import org.lectern.intake.Intake;
import org.lectern.intake.Outcome;
import org.lectern.messages.Messages;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// Imports what was dropped, one drop after the other, and tells how far it is and what came of it.
///
/// Each file is one task of the library's thread, so that reading and searching go on between two
/// files.
public final class ImportModel {

  private static final Messages WORDS = Messages.of(ImportModel.class);

  private final Workspace workspace;
  private final Intake intake;
  private final Deque<ImportRun> waiting = new ArrayDeque<>();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<Optional<ImportRun>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<FileOutcome>> outcomes =
      new ReadOnlyObjectWrapper<>(List.of());

  /// What came of the drops that the running one waited for.
  private List<FileOutcome> before = List.of();

  private int leftOut;

  public ImportModel(Workspace workspace, Intake intake) {
    this.workspace = workspace;
    this.intake = intake;
  }

  /// What is being done, or what came of it; empty before the first import.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// 0 to 1.
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ImportRun>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// What became of each file of the last drop, and of those that it waited for.
  ReadOnlyObjectProperty<List<FileOutcome>> outcomesProperty() {
    return outcomes.getReadOnlyProperty();
  }

  /// Imports files and folders; while an import runs they wait for their turn.
  public void bringIn(List<Path> dropped) {
    queue(intake.begin(dropped));
  }

  /// Imports the notes that come with Lectern.
  public void bringInSamples(Path folder) {
    queue(intake.beginSamples(folder));
  }

  /// Stops the running import; what is in stays, and what is left out is said.
  public void cancel() {
    running.get().ifPresent(ImportRun::cancel);
  }

  private void queue(ImportRun run) {
    waiting.add(run);
    if (running.get().isEmpty()) {
      before = List.of();
      leftOut = 0;
      next();
    }
  }

  private void next() {
    ImportRun run = waiting.poll();
    running.set(Optional.ofNullable(run));
    if (run != null) {
      step(run);
    }
  }

  private void step(ImportRun run) {
    tell(run);
    workspace.ask(
        library -> run.step(),
        more -> {
          if (more) {
            step(run);
          } else {
            finish(run);
          }
        });
  }

  private void tell(ImportRun run) {
    progress.set(run.total() == 0 ? 0 : (double) run.done() / run.total());
    if (run.total() == 0) {
      status.set(WORDS.get("looking"));
      return;
    }
    String importing = WORDS.get("importing", Math.min(run.done() + 1, run.total()), run.total());
    String file = run.current().map(name -> " · " + name).orElse("");
    String queued = waiting.isEmpty() ? "" : " · " + WORDS.get("waiting", waiting.size());
    status.set(importing + file + queued);
  }

  private void finish(ImportRun run) {
    List<FileOutcome> results = run.outcomes();
    before = Stream.concat(before.stream(), results.stream()).toList();
    leftOut += run.leftOut();
    outcomes.set(before);
    progress.set(1);
    status.set(Summary.of(before, leftOut));
    workspace.remember(
        WORDS.get("import", results.size()),
        run.inverses(),
        () -> {
          firstNew(results).ifPresent(workspace.navigation()::go);
          next();
          workspace.settle();
        });
  }

  /// Where one wants to look behind an import: at what is new rather than at what is known.
  private static Optional<Target> firstNew(List<FileOutcome> results) {
    return first(results, Outcome.Added.class)
        .map(Outcome.Added::report)
        .or(() -> first(results, Outcome.Updated.class).map(Outcome.Updated::report))
        .or(() -> first(results, Outcome.Unchanged.class).map(Outcome.Unchanged::report))
        .map(Target.OfReport::whole);
  }

  private static <T extends Outcome> Optional<T> first(List<FileOutcome> results, Class<T> kind) {
    return results.stream()
        .map(FileOutcome::outcome)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
