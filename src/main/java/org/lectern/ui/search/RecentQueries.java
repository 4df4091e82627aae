package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.ui.Settings;

/// What was searched for, the newest first; kept from one start to the next.
public final class RecentQueries {

  /// The name of the setting: a query a line.
  public static final String SETTING = "search.recent";

  private static final int MOST = 30;

  private final Settings settings;
  private final List<String> queries;

  public RecentQueries(Settings settings) {
    this.settings = settings;
    this.queries =
        new ArrayList<>(
            settings.find(SETTING).map(String::lines).orElse(Stream.of()).distinct().toList());
  }

  List<String> all() {
    return List.copyOf(queries);
  }

  /// Puts a query before the others; one that it continues goes.
  void add(String query) {
    String words = query.strip().replaceAll("\\s+", " ");
    if (words.length() > 1) {
      queries.removeIf(other -> words.equals(other) || words.startsWith(other + " "));
      queries.addFirst(words);
      queries.subList(Math.min(MOST, queries.size()), queries.size()).clear();
      keep();
    }
  }

  void remove(String query) {
    queries.remove(query);
    keep();
  }

  private void keep() {
    settings.keep(SETTING, String.join("\n", queries));
  }
}
