package org.lectern.ui.search;

import javafx.beans.property.ReadOnlyStringProperty;
import org.lectern.library.Library;
import org.lectern.library.Reindexing;
import org.lectern.messages.Messages;
import org.lectern.ui.Progression;
import org.lectern.ui.Workspace;

/// Makes the search index anew where an older Lectern made it, step by step.
public final class IndexingModel {

  private static final Messages WORDS = Messages.of(IndexingModel.class);

  private final Workspace workspace;
  private final Progression work;

  public IndexingModel(Workspace workspace) {
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

  /// Looks whether that is to be done, before anything else asks the index, and does it.
  public void start() {
    workspace.ask(Library::findReindexing, found -> found.ifPresent(this::renew));
  }

  private void renew(Reindexing index) {
    work.run(index::step, () -> told(index), () -> workspace.refresh(() -> {}));
  }

  private static Progression.Told told(Reindexing index) {
    return new Progression.Told(
        WORDS.get("indexing", index.done(), index.total()),
        (double) index.done() / Math.max(1, index.total()));
  }
}
