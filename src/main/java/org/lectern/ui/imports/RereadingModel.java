package org.lectern.ui.imports;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lectern.intake.Rereading;
import org.lectern.messages.Messages;
import org.lectern.ui.Notice;
import org.lectern.ui.Workspace;

/// Reads the reports anew that an older Lectern read, one after the other, so that everything else
/// goes on between two of them.
public final class RereadingModel {

  private static final Messages WORDS = Messages.of(RereadingModel.class);

  private final Workspace workspace;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

  public RereadingModel(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What is being done; empty where nothing is.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// 0 to 1.
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Looks whether there is something to be read, and reads it.
  public void start() {
    workspace.ask(
        Rereading::new,
        reading -> {
          if (reading.total() > 0) {
            step(reading);
          }
        });
  }

  private void step(Rereading reading) {
    status.set(WORDS.get("rereading", reading.done() + 1, reading.total()));
    progress.set((double) reading.done() / reading.total());
    workspace.ask(
        library -> reading.step(),
        more -> {
          if (more) {
            step(reading);
          } else {
            finish(reading);
          }
        });
  }

  private void finish(Rereading reading) {
    status.set("");
    workspace.refresh(() -> workspace.say(Notice.of(WORDS.get("reread", reading.read()))));
  }
}
