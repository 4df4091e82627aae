package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.Search;
import org.lectern.query.Clause;
import org.lectern.query.Query;
import org.lectern.query.RandomQueries;

/// Any text is a query that SQLite answers: one hundred thousand are asked.
class AnySearchTest {

  private static final int QUERIES = 100_000;

  /// Each has a library of its own, so that all processors are at work.
  private static final int PORTIONS = 8;

  /// `("lightning talk" OR "talks" *)`: outside of quotation marks stands nothing that was typed.
  private static final Pattern QUOTED =
      Pattern.compile("\\(\"(?:[^\"]|\"\")*\"(?: \\*)?(?: OR \"(?:[^\"]|\"\")*\"(?: \\*)?)*\\)");

  private static final KeptReport REPORT =
      Notes.report(1, "A week of talks")
          .aside("The hall was crowded.")
          .talk("Growing a compiler", "Ada Example", "It began as a toy, a parser >= 5.")
          .talk("東京大学の話 C++", "Łukasz Beispiel", "Names like __init__ and node.js.")
          .kept();

  @TempDir Path folder;

  @Test
  void answersOneHundredThousandRandomQueries() {
    IntStream.range(0, PORTIONS).parallel().forEach(this::ask);
  }

  private void ask(int portion) {
    Random random = new Random(20_140_721 + portion);
    try (SqliteLibrary library = SqliteLibrary.open(folder.resolve("part " + portion))) {
      library.apply(new Change.PutReport(REPORT));
      library.apply(new Change.PutHighlight(Notes.highlight(2, REPORT, "toy", "Why a *toy*?")));
      for (int i = 0; i < QUERIES / PORTIONS; i++) {
        ask(library, RandomQueries.next(random));
      }
      assertThat(library.check()).isEmpty();
      assertThat(library.findReport(1).orElseThrow().talks()).isEqualTo(REPORT.talks());
    }
  }

  private static void ask(SqliteLibrary library, String text) {
    Query query = Query.parse(text);
    for (Clause.Words words : query.words()) {
      assertThat(Expressions.any(List.of(words.term()))).matches(QUOTED);
    }
    Search search = Search.of(query, 20);
    for (Hit hit : library.search(search).hits()) {
      assertThat(hit.at().end()).isLessThanOrEqualTo(REPORT.text().current().plainText().length());
    }
    assertThat(library.count(search).total()).as(text).isBetween(0, 3);
  }
}
