package org.lectern.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Long work on the library that is done step by step, so that everything else goes on between two
/// of them, and that tells how far it is.
public final class Progression {

  /// How far the work is.
  ///
  /// @param sentence what is being done
  /// @param part what is done of it, 0 to 1
  public record Told(String sentence, double part) {}

  private final Workspace workspace;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

  public Progression(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What is being done; empty where nothing is.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// 0 to 1.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Does the work.
  ///
  /// @param step does a part of it on the library's thread; says whether there is more
  /// @param told asked before each step
  /// @param then what follows the last one
  public void run(BooleanSupplier step, Supplier<Told> told, Runnable then) {
    Told now = told.get();
    status.set(now.sentence());
    progress.set(now.part());
    workspace.ask(
        library -> attempt(step),
        outcome -> {
          switch (outcome) {
            case More _ -> run(step, told, then);
            case Over _ -> {
              status.set("");
              then.run();
            }
            case Failed(RuntimeException failure) -> {
              status.set("");
              workspace.ask(library -> rethrow(failure), never -> {});
            }
          }
        });
  }

  private static Outcome attempt(BooleanSupplier step) {
    try {
      return step.getAsBoolean() ? new More() : new Over();
    } catch (RuntimeException e) {
      // Else the sentence of work that has ended would stay on the screen.
      return new Failed(e);
    }
  }

  /// Has a failure said as any other one of the library.
  private static Void rethrow(RuntimeException failure) {
    throw failure;
  }

  /// What became of a step.
  private sealed interface Outcome {}

  private record More() implements Outcome {}

  private record Over() implements Outcome {}

  private record Failed(RuntimeException failure) implements Outcome {}
}
