package org.lectern.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Says in words what there is to choose; nothing chosen is no words.
public final class Labels<T> extends StringConverter<T> {

  private final Function<T, String> label;

  public Labels(Function<T, String> label) {
    this.label = label;
  }

  @Override
  public String toString(T choice) {
    return choice == null ? "" : label.apply(choice);
  }

  /// @throws UnsupportedOperationException always: a choice is not typed
  @Override
  public T fromString(String words) {
    throw new UnsupportedOperationException("the choice is not typed");
  }
}
