package org.lectern.ui.marks;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.lectern.library.Highlight.Colour;
import org.lectern.query.Mistake;
import org.lectern.query.Operator;
import org.lectern.query.Query;

/// Which highlights one wants to see.
final class MarkFilter {

  private final ObservableSet<Colour> colours =
      FXCollections.observableSet(EnumSet.noneOf(Colour.class));
  private final BooleanProperty commented = new SimpleBooleanProperty();
  private final BooleanProperty unattached = new SimpleBooleanProperty();
  private final StringProperty text = new SimpleStringProperty("");

  /// Of these colours; of all where the set is empty.
  ObservableSet<Colour> colours() {
    return colours;
  }

  /// With a comment only.
  BooleanProperty commentedProperty() {
    return commented;
  }

  /// Unattached ones only.
  BooleanProperty unattachedProperty() {
    return unattached;
  }

  /// A query; empty for all.
  StringProperty textProperty() {
    return text;
  }

  /// Takes a colour in, or out again.
  void toggle(Colour colour) {
    if (!colours.remove(colour)) {
      colours.add(colour);
    }
  }

  /// Asks for a tag, besides what is asked already.
  void addTag(String tag) {
    String asked = Operator.TAG.asking(tag);
    if (!(" " + text.get() + " ").contains(" " + asked + " ")) {
      text.set((text.get().strip() + " " + asked + " ").stripLeading());
    }
  }

  /// Calls `action` when one wants to see others.
  void subscribe(Runnable action) {
    for (Observable part : new Observable[] {colours, commented, unattached, text}) {
      part.subscribe(action);
    }
  }

  /// What cannot be understood of the query; empty where all can.
  String mistakes() {
    return String.join(" ", query().mistakes().stream().map(Mistake::sentence).toList());
  }

  boolean isEmpty() {
    return colours.isEmpty() && !commented.get() && !unattached.get() && query().isEmpty();
  }

  /// All that is asked now.
  Wanted wanted() {
    return new Wanted(Set.copyOf(colours), commented.get(), unattached.get(), query());
  }

  /// What is asked of highlights, as it was at one moment.
  ///
  /// @param colours of these; of all where there are none
  record Wanted(Set<Colour> colours, boolean commented, boolean unattached, Query query) {

    /// Meets all that is asked.
    Predicate<MarkRow> by(MarkWords words, MarkPlaces places) {
      Predicate<MarkRow> said = new MarkQuery(query, words, places);
      return row ->
          (colours.isEmpty() || colours.contains(row.highlight().note().colour()))
              && (!commented || !row.highlight().note().comment().isBlank())
              && (!unattached || !row.attached())
              && said.test(row);
    }
  }

  private Query query() {
    return Query.parse(text.get());
  }
}
