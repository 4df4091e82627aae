package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.Hit.Snippet;
import org.lectern.library.sqlite.Snippets.Cut;
import org.lectern.model.Span;
import org.lectern.query.Matches;
import org.lectern.query.Query;
import org.lectern.query.Sought;

class SnippetsTest {

  private static Cut best(String passage, String query) {
    return Snippets.best(passage, Matches.of(passage, Sought.of(Query.parse(query))));
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.marks().stream().map(mark -> mark.in(snippet.text())).toList();
  }

  @Test
  void showAShortPassageWhole() {
    assertThat(best("One\ntwo\tthree", "two"))
        .isEqualTo(new Cut(new Snippet("One two three", List.of(new Span(4, 7))), new Span(4, 7)));
  }

  @Test
  void showTheBeginningWhereNothingWasFound() {
    assertThat(best("  Words.", "other"))
        .isEqualTo(new Cut(new Snippet("  Words.", List.of()), new Span(0, 0)));
    assertThat(best("", "other")).isEqualTo(new Cut(new Snippet("", List.of()), new Span(0, 0)));
  }

  @Test
  void showThePlaceWithTheMostTerms() {
    String filler = "nothing to see here ".repeat(30);
    String passage = "apple " + filler + "pear " + filler + "an apple and a pear " + filler;

    Cut cut = best(passage, "apple pear ");

    assertThat(marked(cut.snippet())).containsExactly("apple", "pear");
    assertThat(cut.first().start()).isEqualTo(passage.lastIndexOf("apple"));
  }

  @Test
  void beginAndEndWithWholeWords() {
    String passage = "abcdefghi ".repeat(20) + "target " + "abcdefghi ".repeat(20);

    Snippet snippet = best(passage, "target ").snippet();

    assertThat(snippet.text()).startsWith("…abcdefghi ").endsWith(" abcdefghi…");
    assertThat(snippet.text().length()).isBetween(140, 162);
    assertThat(marked(snippet)).containsExactly("target");
  }

  @Test
  void cutAHitThatIsTooLong() {
    String phrase = "abcdefghi ".repeat(50).strip();
    Snippet snippet = best("Intro. " + phrase + " end", "\"" + phrase + "\"").snippet();

    assertThat(snippet.text().length()).isLessThanOrEqualTo(162);
    assertThat(snippet.marks()).hasSize(1);
  }

  @Test
  void staySoundInTextsWithoutBlanks() {
    for (String letter : List.of("x", "𝄞", "𝒜", "東", "\n", "e\u0301")) {
      String passage = letter.repeat(400) + "target" + letter.repeat(400);
      for (String query : List.of("target", "x", "東", "a", "e")) {
        Snippet snippet = best(passage, query).snippet();
        assertThat(snippet.text().length()).isLessThanOrEqualTo(162);
        // Half a character would come back as a question mark.
        byte[] bytes = snippet.text().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(snippet.text());
        assertThat(snippet.marks()).allMatch(mark -> mark.end() <= snippet.text().length());
      }
    }
  }
}
