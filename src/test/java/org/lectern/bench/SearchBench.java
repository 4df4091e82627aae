package org.lectern.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.library.Library;
import org.lectern.library.Search;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.query.Query;

/// Measures search on a library against the [Yardstick], on the same queries, turn by turn.
///
/// `mvn -Pbench-search -Dlectern.bench.folder=DIR -Dlectern.bench.queries=FILE`: `DIR` holds a
/// library, `FILE` has lines of a kind and a query with a tab between.
public final class SearchBench {

  private static final int FIRST = 20;

  /// So many typed queries are enough for the code to be compiled.
  private static final int WARM_UP = 10;

  private static final List<String> FILTERS =
      List.of("year:2010..2016", "conf:pycon", "kind:talk", "-tools", "year:2012.. -kind:keynote");

  private final Library library;
  private final Yardstick yardstick;
  private final PrintStream out;
  private final int rounds;

  private SearchBench(Library library, Yardstick yardstick, int rounds) {
    this.library = library;
    this.yardstick = yardstick;
    this.rounds = rounds;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    try (Library library = SqliteLibrary.open(folder)) {
      library.search(Search.of(Query.parse("warm up"), 1));
      try (Yardstick yardstick = new Yardstick(folder.resolve("lectern.db"))) {
        SearchBench bench = new SearchBench(library, yardstick, rounds);
        new IndexSize(folder.resolve("lectern.db")).print(bench.out);
        Map<String, List<String>> kinds = read(Path.of(arguments[1]));
        bench.typed(TypedQueries.of(library));
        for (var kind : kinds.entrySet()) {
          bench.compare(kind.getKey(), kind.getValue());
        }
        bench.filtered(kinds);
      }
    }
  }

  private static Map<String, List<String>> read(Path file) throws Exception {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      String query = cells[0].equals("phrase") ? '"' + cells[1] + '"' : cells[1];
      kinds.computeIfAbsent(cells[0], key -> new java.util.ArrayList<>()).add(query);
    }
    return kinds;
  }

  private Search search(String query) {
    return Search.of(Query.parse(query), FIRST);
  }

  /// Each beginning of each query, as typed.
  private void typed(List<String> queries) throws Exception {
    Times ours = new Times();
    Times facets = new Times();
    Times theirs = new Times();
    for (int round = 0; round <= rounds; round++) {
      boolean warm = round > 0;
      for (String query : queries.subList(0, warm ? queries.size() : WARM_UP)) {
        for (int end = 2; end <= query.length(); end++) {
          String typed = query.substring(0, end);
          if (!typed.endsWith(" ")) {
            facets.take(
                typed,
                warm,
                () -> {
                  ours.take(typed, warm, () -> library.search(search(typed)));
                  library.count(search(typed));
                });
            theirs.take(typed, warm, () -> yardstick.search(typed + "*"));
          }
        }
      }
    }
    print("each beginning of " + queries.size() + " typed queries", ours, theirs);
    out.println("  with total and facets     " + facets);
    slowest(ours, theirs);
  }

  private void slowest(Times ours, Times theirs) {
    Map<String, Double> other = theirs.medians();
    ours.medians().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(8)
        .forEach(entry ->
            out.printf(
                Locale.ROOT,
                "    slowest %-24s %8.2f  yardstick %8.2f%n",
                entry.getKey(),
                entry.getValue(),
                other.get(entry.getKey())));
  }

  private void compare(String kind, List<String> queries) throws Exception {
    Times ours = new Times();
    Times theirs = new Times();
    for (int round = 0; round <= rounds * 3; round++) {
      for (String query : queries) {
        boolean warm = round > 0;
        ours.take(query, warm, () -> library.search(search(query)));
        theirs.take(query, warm, () -> yardstick.search(query));
      }
    }
    print(kind, ours, theirs);
  }

  private void filtered(Map<String, List<String>> kinds) throws Exception {
    Times plain = new Times();
    Times filtered = new Times();
    for (int round = 0; round <= rounds; round++) {
      boolean warm = round > 0;
      List<String> queries = kinds.values().stream().flatMap(List::stream).toList();
      for (String query : queries) {
        plain.take(query, warm, () -> library.search(search(query + " ")));
      }
      // Not one after the other, because words of the query before need not be looked up again.
      for (String filter : FILTERS) {
        for (String query : queries) {
          String both = query + " " + filter + " ";
          filtered.take(both, warm, () -> library.search(search(both)));
        }
      }
    }
    print("operators mixed, against the same words", filtered, plain);
    slowest(filtered, filtered);
  }

  private void print(String what, Times ours, Times other) {
    out.printf(
        Locale.ROOT,
        "%s (%d): ratio p50 %.2f, p95 %.2f%n  Lectern                   %s%n  other                "
            + "     %s%n",
        what,
        ours.queries(),
        ours.percentile(50) / other.percentile(50),
        ours.percentile(95) / other.percentile(95),
        ours,
        other);
  }
}
