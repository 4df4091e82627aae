package org.lectern.ui.imports;

import javafx.beans.property.ReadOnlyStringProperty;
import org.lectern.intake.Rereading;
import org.lectern.messages.Messages;
import org.lectern.ui.Notice;
import org.lectern.ui.Progression;
import org.lectern.ui.Workspace;

/// Reads the reports anew that an older Lectern read, one after the other.
public final class RereadingModel {

  private static final Messages WORDS = Messages.of(RereadingModel.class);

  private final Workspace workspace;
  private final Progression work;

  public RereadingModel(Workspace workspace) {
    this.workspace = workspace;
    this.work = new Progression(workspace);
  }

  /// Tells how far it is.
  public Progression work() {
    return work;
  }

  ReadOnlyStringProperty statusProperty() {
    return work.statusProperty();
  }

  /// Looks whether there is something to be read, and reads it.
  public void start() {
    workspace.ask(
        Rereading::new,
        reading -> {
          if (reading.total() > 0) {
            work.run(reading::step, () -> told(reading), () -> finish(reading));
          }
        });
  }

  private static Progression.Told told(Rereading reading) {
    return new Progression.Told(
        WORDS.get("rereading", reading.done() + 1, reading.total()),
        (double) reading.done() / reading.total());
  }

  private void finish(Rereading reading) {
    workspace.refresh(() -> workspace.say(Notice.of(WORDS.get("reread", reading.read()))));
    workspace.settle();
  }
}
