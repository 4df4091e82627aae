package org.lectern.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where one is, where one was, and the way back and forward.
public final class Navigation {

  private final ReadOnlyObjectWrapper<Optional<Target>> target =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final Deque<Target> behind = new ArrayDeque<>();
  private final Deque<Target> ahead = new ArrayDeque<>();

  /// What is read now; empty where nothing is.
  public ReadOnlyObjectProperty<Optional<Target>> targetProperty() {
    return target.getReadOnlyProperty();
  }

  public Optional<Target> target() {
    return target.get();
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /// Goes to a target; what was read before is what [#back] leads to.
  public void go(Target next) {
    if (target.get().equals(Optional.of(next))) {
      return;
    }
    target.get().ifPresent(behind::push);
    ahead.clear();
    arrive(Optional.of(next));
  }

  /// Leaves what is read for an empty pane, as when it was removed.
  public void leave() {
    arrive(Optional.empty());
  }

  /// Takes up that what was and is read goes by another target now.
  void follow(UnaryOperator<Target> succession) {
    behind.addAll(drained(behind).stream().map(succession).toList());
    ahead.addAll(drained(ahead).stream().map(succession).toList());
    arrive(target.get().map(succession));
  }

  private static List<Target> drained(Deque<Target> targets) {
    List<Target> all = List.copyOf(targets);
    targets.clear();
    return all;
  }

  public void back() {
    move(behind, ahead);
  }

  public void forward() {
    move(ahead, behind);
  }

  private void move(Deque<Target> from, Deque<Target> to) {
    if (!from.isEmpty()) {
      target.get().ifPresent(to::push);
      arrive(Optional.of(from.pop()));
    }
  }

  private void arrive(Optional<Target> next) {
    canGoBack.set(!behind.isEmpty());
    canGoForward.set(!ahead.isEmpty());
    target.set(next);
  }
}
