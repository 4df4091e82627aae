package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.ui.Contents;
import org.lectern.ui.Workspace;

/// The list under the search field: how the query may go on, and which of that is chosen.
public final class CompletingModel {

  private static final int NONE = -1;

  private final Workspace workspace;
  private final RecentQueries recent;
  private final ObservableList<Completion> completions = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
  private Known known = Known.NOTHING;
  private Contents knownOf = Contents.EMPTY;
  private String text = "";
  private int caret;

  /// Whether the list is for what is typed: not after it was closed.
  private boolean following;

  public CompletingModel(Workspace workspace, RecentQueries recent) {
    this.workspace = workspace;
    this.recent = recent;
  }

  /// Empty while there is nothing to be shown.
  ObservableList<Completion> completions() {
    return completions;
  }

  /// The index of the chosen one; -1 for none.
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  boolean isShown() {
    return !completions.isEmpty();
  }

  /// Follows what is typed.
  void type(String newText, int newCaret) {
    text = newText;
    caret = newCaret;
    following = true;
    show(new Completions(known, recent.all()).of(text, caret));
    learn();
  }

  /// Shows every operator.
  void showOperators(String newText, int newCaret) {
    text = newText;
    caret = newCaret;
    following = false;
    show(Completions.operators(text, caret));
  }

  void hide() {
    following = false;
    show(List.of());
  }

  /// Moves the choice; false where it would leave the list at its end.
  boolean move(int by) {
    int next = chosen.get() + by;
    if (next >= completions.size()) {
      return false;
    }
    chosen.set(Math.max(NONE, next));
    return true;
  }

  Optional<Completion> findChosen() {
    return Optional.of(chosen.get()).filter(index -> index != NONE).map(completions::get);
  }

  /// The chosen one, or else the first.
  Optional<Completion> findNext() {
    return findChosen().or(() -> completions.stream().findFirst());
  }

  /// Keeps a query that was of use.
  void remember(String query) {
    recent.add(query);
  }

  /// Takes a query asked before off the list.
  void forget(Completion completion) {
    recent.remove(completion.label());
    int index = chosen.get();
    type(text, caret);
    chosen.set(Math.min(index, completions.size() - 1));
  }

  private void show(List<Completion> found) {
    chosen.set(NONE);
    completions.setAll(found);
  }

  /// Learns what the library has, off the screen's thread: of fifty thousand talks that takes a
  /// moment.
  private void learn() {
    Contents contents = workspace.contents();
    if (knownOf != contents) {
      knownOf = contents;
      workspace.ask(library -> Known.of(contents), this::take);
    }
  }

  /// What is typed by now may be completed by it, unless somebody has chosen already.
  private void take(Known found) {
    known = found;
    if (following && chosen.get() == NONE) {
      show(new Completions(known, recent.all()).of(text, caret));
    }
  }
}
