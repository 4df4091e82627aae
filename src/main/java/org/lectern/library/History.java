package org.lectern.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What a person did to the library since the window opened, so that it can be taken back.
///
/// The one owner of undo: every change a person makes goes through it. It belongs to the thread of
/// its library.
public final class History {

  private record Step(String name, Change inverse) {}

  private final Library library;
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  public History(Library library) {
    this.library = library;
  }

  /// Carries out a change in one transaction and remembers how to take it back.
  ///
  /// @param name what the person did, as the menu says it behind "Undo": "Delete highlight"
  public void apply(String name, Change change) {
    remember(name, library.apply(change));
  }

  /// Remembers a change that was carried out in several transactions, as an import is, as one step.
  ///
  /// @param inverses of the single changes, in the order in which those were carried out
  public void remember(String name, List<Change> inverses) {
    if (!inverses.isEmpty()) {
      List<Change> backwards = new ArrayList<>(inverses);
      Collections.reverse(backwards);
      remember(name, new Change.All(backwards));
    }
  }

  private void remember(String name, Change inverse) {
    done.push(new Step(name, inverse));
    undone.clear();
  }

  /// Takes back the last step; returns its name, or nothing where there was none.
  public Optional<String> undo() {
    return move(done, undone);
  }

  /// Carries out again what was last taken back; returns its name, or nothing where there was none.
  public Optional<String> redo() {
    return move(undone, done);
  }

  /// What [#undo] would take back.
  public Optional<String> findUndoName() {
    return Optional.ofNullable(done.peek()).map(Step::name);
  }

  /// What [#redo] would do again.
  public Optional<String> findRedoName() {
    return Optional.ofNullable(undone.peek()).map(Step::name);
  }

  private Optional<String> move(Deque<Step> from, Deque<Step> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Step step = from.peek();
    Change inverse = library.apply(step.inverse());
    from.pop();
    to.push(new Step(step.name(), inverse));
    return Optional.of(step.name());
  }
}
