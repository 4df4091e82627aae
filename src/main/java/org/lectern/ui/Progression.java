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
        library -> step.getAsBoolean(),
        more -> {
          if (more) {
            run(step, told, then);
          } else {
            status.set("");
            then.run();
          }
        });
  }
}
