package org.lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

class ReanchoringTest {

  private static final String OLD =
      """
      # Monday

      Jane showed how to test a parser. It was great fun, and nobody slept.

      Lunch was late.

      # Tuesday

      Bob compared five ways to keep a library on one disk. Questions came from the last row.
      """;

  private static Document document(String source) {
    return DocumentReader.read(Format.MARKDOWN, source);
  }

  private static Selector selector(String quote) {
    Document old = document(OLD);
    int start = old.plainText().indexOf(quote);
    return Selectors.describe(old, "v1", new Span(start, start + quote.length()));
  }

  private static Anchoring find(String quote, String newSource) {
    Reanchoring reanchoring = Reanchoring.of(document(OLD).plainText(), document(newSource), "v2");
    return reanchoring.find(selector(quote));
  }

  private static Anchoring.Attached at(String newSource, String words, boolean changed) {
    int start = document(newSource).plainText().indexOf(words);
    return new Anchoring.Attached(new Span(start, start + words.length()), changed);
  }

  @Test
  void saysThatMendedWordsHaveChanged() {
    String fresh = OLD.replace("great fun", "really great fun");
    assertThat(find("It was great fun", fresh))
        .isEqualTo(at(fresh, "It was really great fun", true));
  }

  @Test
  void doesNotCallOtherLineBreaksOrAccentsAChange() {
    String fresh = OLD.replace("parser. It was", "parser. It\nwas").replace("Jane", "JANE");
    assertThat(find("Jane showed how to test a parser. It was great fun", fresh))
        .isEqualTo(at(fresh, "JANE showed how to test a parser. It\nwas great fun", false));
  }

  @Test
  void followsAParagraphToAnotherSection() {
    String lunch = "Lunch was late.\n\n";
    String fresh = OLD.replace(lunch, "") + "\n" + lunch;
    assertThat(find("Lunch was", fresh)).isEqualTo(at(fresh, "Lunch was", false));
  }

  @Test
  void followsASentenceWithinItsParagraph() {
    String fresh =
        OLD.replace(
            "Jane showed how to test a parser. It was great fun, and nobody slept.",
            "It was great fun, and nobody slept. Jane showed how to test a parser.");
    assertThat(find("great fun, and nobody", fresh))
        .isEqualTo(at(fresh, "great fun, and nobody", false));
    assertThat(find("how to test", fresh)).isEqualTo(at(fresh, "how to test", false));
  }

  @Test
  void staysWithTheHalfThatIsLeft() {
    String fresh = OLD.replace(", and nobody slept", "");
    assertThat(find("It was great fun, and nobody", fresh))
        .isEqualTo(at(fresh, "It was great fun", true));
  }

  @Test
  void leavesDeletedWordsUnattachedThoughTheyStandElsewhere() {
    String fresh = OLD.replace("Lunch was late.", "We ate at two.");
    assertThat(find("Lunch was late", fresh)).isInstanceOf(Anchoring.Unattached.class);
    assertThat(find("was late", fresh)).isInstanceOf(Anchoring.Unattached.class);
  }

  @Test
  void namesThePlacesWhereDeletedWordsMayHaveGone() {
    String fresh =
        OLD.replace("Lunch was late.", "We ate.")
            .replace("last row.", "last row, since lunch was late that day too.");
    int start = document(fresh).plainText().indexOf("lunch was late");
    assertThat(find("Lunch was late", fresh))
        .isInstanceOfSatisfying(
            Anchoring.Unattached.class,
            lost ->
                assertThat(lost.candidates().stream().map(Candidate::place))
                    .containsExactly(new Span(start, start + 14)));
  }

  @Test
  void namesNoMoreThanThreePlacesBestFirst() {
    String fresh =
        OLD.replace("Lunch was late.", "We ate.")
            + "\n\nThe lunch was late. Her lunch was late. My lunch was late. Our lunch was late.";
    assertThat(find("Lunch was late", fresh))
        .isInstanceOfSatisfying(
            Anchoring.Unattached.class,
            lost ->
                assertThat(lost.candidates()).hasSize(3).isSortedAccordingTo(Candidate.BEST_FIRST));
  }

  @Test
  void describesTheHeadingsThatWordsStandUnder() {
    Document document = document("# Report\n\n## Day 1\n\nOne.\n\n## Day 2\n\nTwo.\n");
    int start = document.plainText().indexOf("Two");
    assertThat(Selectors.describe(document, "v", new Span(start, start + 3)).section())
        .isEqualTo(List.of("Report", "Day 2"));
  }

  @Test
  void endsOnHostileTexts() {
    Random random = new Random(5);
    String before = letters(random);
    Document after = DocumentReader.read(Format.PLAIN_TEXT, letters(random));
    Selector selector = new Selector(before.substring(7, 1700), "", "", 7, "v1");
    Anchoring anchoring =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(120), () -> Reanchoring.of(before, after, "v2").find(selector));
    assertThat(anchoring).isInstanceOf(Anchoring.Unattached.class);
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      letters.append("ab \n".charAt(random.nextInt(4)));
    }
    return letters.toString();
  }
}
