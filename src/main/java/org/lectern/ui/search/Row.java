package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A line of the list of results.
sealed interface Row permits Row.Heading, Result {

  /// The edition above its results.
  record Heading(String edition) implements Row {}

  /// Results by edition: the editions in the order of their best results, in each the best first.
  static List<Row> grouped(List<Result> results) {
    Map<String, List<Result>> byEdition = new LinkedHashMap<>();
    results.forEach(result ->
        byEdition.computeIfAbsent(result.edition(), edition -> new ArrayList<>()).add(result));
    List<Row> rows = new ArrayList<>();
    byEdition.forEach((edition, ofIt) -> {
      rows.add(new Heading(edition));
      rows.addAll(ofIt);
    });
    return rows;
  }
}
