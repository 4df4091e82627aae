package org.lectern.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Library;

/// How the window was left: read once at the start, and kept in the library as it changes.
public final class Settings {

  private final Workspace workspace;
  private final Map<String, String> values;

  private Settings(Workspace workspace, Map<String, String> values) {
    this.workspace = workspace;
    this.values = new HashMap<>(values);
  }

  /// Reads these settings; to be called on the library's thread.
  public static Map<String, String> read(Library library, List<String> keys) {
    Map<String, String> values = new HashMap<>();
    for (String key : keys) {
      library.findSetting(key).ifPresent(value -> values.put(key, value));
    }
    return values;
  }

  /// @param values as [#read] gave them
  public static Settings of(Workspace workspace, Map<String, String> values) {
    return new Settings(workspace, values);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /// A number; empty where none is kept, or what is kept is none.
  public Optional<Double> findNumber(String key) {
    try {
      return find(key).map(Double::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Keeps a value, unless it is kept already.
  public void keep(String key, String value) {
    if (!value.equals(values.put(key, value))) {
      workspace.ask(
          library -> {
            library.keepSetting(key, value);
            return key;
          },
          done -> {});
    }
  }
}
