package org.lectern.ui.search;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lectern.library.Library;
import org.lectern.library.Reindexing;
import org.lectern.messages.Messages;
import org.lectern.ui.Workspace;

/// Makes the search index anew where an older Lectern made it, step by step, so that everything
/// else goes on between two of them.
public final class IndexingModel {

  private static final Messages WORDS = Messages.of(IndexingModel.class);

  private final Workspace workspace;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

  public IndexingModel(Workspace workspace) {
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

  /// Looks whether that is to be done, before anything else asks the index, and does it.
  public void start() {
    workspace.ask(Library::findReindexing, found -> found.ifPresent(this::step));
  }

  private void step(Reindexing reindexing) {
    status.set(WORDS.get("indexing", reindexing.done(), reindexing.total()));
    progress.set((double) reindexing.done() / Math.max(1, reindexing.total()));
    workspace.ask(
        library -> reindexing.step(),
        more -> {
          if (more) {
            step(reindexing);
          } else {
            status.set("");
            workspace.refresh(() -> {});
          }
        });
  }
}
