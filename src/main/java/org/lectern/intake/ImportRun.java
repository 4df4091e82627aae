package org.lectern.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Change;

/// One drop on its way into the library: a unit of work at a time, so that other work on the
/// library can come in between.
///
/// It belongs to the library's thread, but for [#cancel].
public final class ImportRun {

  private final FolderWalk walk;
  private final Storing storing;
  private final Deque<SourceFile> waiting = new ArrayDeque<>();
  private final List<FileOutcome> outcomes = new ArrayList<>();
  private volatile boolean cancelled;
  private int leftOut;

  ImportRun(List<Path> dropped, Storing storing) {
    this.walk = new FolderWalk(dropped);
    this.storing = storing;
  }

  /// Looks into a folder, or brings one file in; false when nothing is left to do.
  public boolean step() {
    if (cancelled) {
      leftOut += waiting.size();
      waiting.clear();
      return false;
    }
    if (!walk.isOver()) {
      walk.advance();
      outcomes.addAll(walk.takeRejected());
      waiting.addAll(walk.takeFound());
    } else if (!waiting.isEmpty()) {
      SourceFile file = waiting.element();
      outcomes.add(new FileOutcome(file.relativePath(), file.path(), storing.store(file)));
      waiting.remove();
    }
    return !walk.isOver() || !waiting.isEmpty();
  }

  /// How many files something has become of.
  public int done() {
    return outcomes.size();
  }

  /// How many files are known of; it grows while folders are looked into.
  public int total() {
    return outcomes.size() + waiting.size() + leftOut;
  }

  /// The name of the file whose turn it is; empty while folders are looked into, and at the end.
  public Optional<String> current() {
    return walk.isOver()
        ? Optional.ofNullable(waiting.peek()).map(SourceFile::fileName)
        : Optional.empty();
  }

  /// Leaves the rest out; what has come in stays. May be called from any thread.
  public void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /// How many known files were left out because the run was cancelled.
  public int leftOut() {
    return leftOut;
  }

  /// How many files of other kinds stand in the dropped folders.
  public int passedOver() {
    return walk.passedOver();
  }

  /// What became of each file so far, in order.
  public List<FileOutcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /// What takes back each change made so far, in the order of the changes.
  public List<Change> inverses() {
    return storing.inverses();
  }
}
