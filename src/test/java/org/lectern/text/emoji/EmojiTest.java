package org.lectern.text.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Span;

/// Sequences are from Unicode's `emoji-test.txt`.
class EmojiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDE00", // grinning face
        "\u2705", // check mark button
        "\uD83D\uDCFD", // film projector, text by default
        "\u231A", // watch
        "\u2764\uFE0F", // red heart
        "\u00A9\uFE0F", // copyright, as a picture
        "3\uFE0F\u20E3", // keycap 3
        "#\u20E3", // keycap #, unqualified
        "\uD83C\uDDE9\uD83C\uDDEA", // flag: Germany
        "\uD83D\uDC4D\uD83C\uDFFD", // thumbs up, medium skin tone
        "\u270D\uD83C\uDFFF", // writing hand, dark skin tone
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // family
        "\uD83D\uDC69\uD83C\uDFFE\u200D\uD83D\uDCBB", // woman technologist
        "\u2764\uFE0F\u200D\uD83D\uDD25", // heart on fire
        "\u2764\u200D\uD83D\uDD25", // the same, unqualified
        "\uD83C\uDFF4\u200D\u2620\uFE0F", // pirate flag
        // flag: Scotland
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F"
      })
  void takesAWholeSequence(String emoji) {
    assertThat(Emoji.in(emoji)).containsExactly(new Span(0, emoji.length()));
    assertThat(Emoji.in("It is " + emoji + "!")).containsExactly(new Span(6, 6 + emoji.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "42 talks, #1 and *all*",
        "\u00A9 2031", // copyright sign
        "\u2714 done", // check mark, text by default
        "a \u2192 b \u2194 c", // arrows
        "\u231A\uFE0E", // watch, as text
        "\u2764 heart", // text by default
        "na\u00EFve caf\u00E9 \u2013 \u201Cquoted\u201D\u2026",
        "\u6771\u4EAC", // ideographs
        "\u200D\uFE0F", // a joiner and a selector without anything to join
        "\uD83D" // half a pair
      })
  void leavesWordsAndSignsAlone(String words) {
    assertThat(Emoji.in(words)).isEmpty();
  }

  @Test
  void neighboursAreOneRun() {
    assertThat(Emoji.in("a\uD83D\uDE00\uD83D\uDC4Db\uD83D\uDE00"))
        .isEqualTo(List.of(new Span(1, 5), new Span(6, 8)));
  }

  @Test
  void aJoinerWithoutASecondElementIsLeftBehind() {
    assertThat(Emoji.in("\uD83D\uDE00\u200Dx")).containsExactly(new Span(0, 2));
  }

  @Test
  void anIndicatorAloneIsOne() {
    assertThat(Emoji.in("\uD83C\uDDE9 \uD83C\uDDEA"))
        .containsExactly(new Span(0, 2), new Span(3, 5));
  }
}
