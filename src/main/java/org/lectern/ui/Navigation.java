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
  private boolean following;
  private Optional<Place> cameFrom = Optional.empty();

  /// Where one was; nowhere is a place, too.
  private record Place(Optional<Target> target) {}

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
    Optional<Target> from = leaveFrom();
    if (from.equals(Optional.of(next))) {
      arrive(from);
      return;
    }
    from.ifPresent(behind::push);
    ahead.clear();
    arrive(Optional.of(next));
  }

  /// Shows a target for a moment: it is no part of the way, and [#endPreview] brings back what was
  /// read before the first of them.
  public void preview(Target next) {
    if (cameFrom.isEmpty()) {
      cameFrom = Optional.of(new Place(target.get()));
    }
    arrive(Optional.of(next));
  }

  /// Goes back to what was read before a preview; nothing where there is none.
  public void endPreview() {
    Optional<Place> before = cameFrom;
    cameFrom = Optional.empty();
    before.ifPresent(place -> arrive(place.target()));
  }

  /// What is read, or was before a preview, which ends here.
  private Optional<Target> leaveFrom() {
    Optional<Target> from = cameFrom.map(Place::target).orElse(target.get());
    cameFrom = Optional.empty();
    return from;
  }

  /// Takes up that what was and is read goes by another target now. Nobody goes anywhere by it.
  void follow(UnaryOperator<Target> succession) {
    behind.addAll(drained(behind).stream().map(succession).toList());
    ahead.addAll(drained(ahead).stream().map(succession).toList());
    cameFrom = cameFrom.map(place -> new Place(place.target().map(succession)));
    following = true;
    arrive(target.get().map(succession));
    following = false;
  }

  /// Whether the target is being changed by [#follow]: then the text that is shown stays where it
  /// is.
  public boolean isFollowing() {
    return following;
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
      leaveFrom().ifPresent(to::push);
      arrive(Optional.of(from.pop()));
    }
  }

  private void arrive(Optional<Target> next) {
    canGoBack.set(!behind.isEmpty());
    canGoForward.set(!ahead.isEmpty());
    target.set(next);
  }
}
