package org.lectern.ui.marks;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.lectern.library.Highlight.Colour;
import org.lectern.query.Mistake;
import org.lectern.query.Query;

/// Which highlights one wants to see.
final class MarkFilter {

  private final ObservableSet<Colour> colours =
      FXCollections.observableSet(EnumSet.noneOf(Colour.class));
  private final BooleanProperty commented = new SimpleBooleanProperty();
  private final BooleanProperty unattached = new SimpleBooleanProperty();
  private final StringProperty text = new SimpleStringProperty("");
  private final MarkWords words = new MarkWords();

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
    String asked = "tag:\"" + tag + "\"";
    if (!text.get().contains(asked)) {
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

  /// Those that meet all that is asked.
  java.util.List<MarkRow> of(java.util.List<MarkRow> rows) {
    MarkQuery query = new MarkQuery(query(), words);
    Set<Colour> wanted = colours.isEmpty() ? EnumSet.allOf(Colour.class) : EnumSet.copyOf(colours);
    return rows.stream()
        .filter(row -> wanted.contains(row.highlight().note().colour()))
        .filter(row -> !commented.get() || !row.highlight().note().comment().isBlank())
        .filter(row -> !unattached.get() || !row.attached())
        .filter(query)
        .toList();
  }

  private Query query() {
    return Query.parse(text.get());
  }
}
