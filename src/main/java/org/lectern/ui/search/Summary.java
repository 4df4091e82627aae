package org.lectern.ui.search;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lectern.messages.Messages;

/// The line above the results: how many there are, and whether they are for another query.
final class Summary {

  private static final Messages WORDS = Messages.of(Summary.class);

  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper corrected = new ReadOnlyBooleanWrapper();
  private Optional<String> meant = Optional.empty();
  private int shown;

  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Whether the results are for what was probably meant.
  ReadOnlyBooleanProperty correctedProperty() {
    return corrected.getReadOnlyProperty();
  }

  /// What was probably meant, where nothing was found as typed.
  Optional<String> meant() {
    return meant;
  }

  void clear() {
    show("", 0, 1, Optional.empty());
    text.set("");
  }

  void show(String query, int results, int limit, Optional<String> other) {
    meant = other;
    shown = results;
    corrected.set(other.isPresent());
    text.set(
        other
            .map(words -> WORDS.get("summary.meant", query, words.strip()))
            .orElseGet(() -> plain(query, results, limit)));
  }

  /// Says to which talk the others are compared.
  void showLike(String talk, int results) {
    meant = Optional.empty();
    shown = results;
    corrected.set(false);
    text.set(WORDS.get(results == 0 ? "like.none" : "like.found", talk));
  }

  private static String plain(String query, int results, int limit) {
    if (results == 0) {
      return WORDS.get("summary.none", query);
    }
    if (results == limit) {
      return WORDS.get("summary.best", limit);
    }
    return WORDS.get("summary.count", results);
  }

  /// Says how many there are beyond those shown.
  void showTotal(int total) {
    if (meant.isEmpty() && total > shown && shown > 0) {
      text.set(WORDS.get("summary.best-of", shown, total));
    }
  }
}
