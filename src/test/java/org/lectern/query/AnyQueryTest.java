package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.model.Span;

/// Any text is a query.
class AnyQueryTest {

  private static final int QUERIES = 100_000;

  @Test
  void readsOneHundredThousandRandomQueries() {
    Random random = new Random(2014);
    for (int i = 0; i < QUERIES; i++) {
      String text = RandomQueries.next(random);

      Query query = Query.parse(text);

      assertThat(query.text()).isEqualTo(text);
      Span whole = new Span(0, text.length());
      query.mistakes().forEach(mistake -> assertThat(whole.contains(mistake.place())).isTrue());
      query.chips().forEach(chip -> assertThat(whole.contains(chip.place())).isTrue());
      for (Clause.Words words : query.words()) {
        assertThat(whole.contains(words.place())).isTrue();
        assertThat(words.term().words()).noneMatch(AnyQueryTest::isTorn);
      }
    }
  }

  /// The index would take it for more than one word, or for none.
  private static boolean isTorn(String word) {
    return word.isEmpty() || word.chars().anyMatch(sign -> sign <= ' ' || sign == '"');
  }
}
