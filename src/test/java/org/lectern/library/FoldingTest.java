package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.Folding.Word;
import org.lectern.model.Span;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Łukasz, lukasz",
    "Straße, strasse",
    "STRASSE, strasse",
    "Zoë, zoe",
    "Ærøskøbing, aeroskobing",
    "İstanbul, istanbul",
    "ısı, isi",
    "ΟΔΟΣ, οδοσ",
    "ﬁle, file",
    "Đorđe, dorde",
    "Þór, thor",
    "naïve, naive",
    "東京, 東京",
    "__init__, __init__"
  })
  void foldsCaseAccentsAndLetters(String word, String folded) {
    assertThat(Folding.words(word)).containsExactly(folded);
    assertThat(Folding.words(folded)).containsExactly(folded);
  }

  @Test
  void foldsComposedAndDecomposedAccentsAlike() {
    assertThat(Folding.words("Zoe\u0308")).isEqualTo(Folding.words("Zo\u00eb"));
  }

  @Test
  void locatesWordsInTheText() {
    assertThat(Folding.locate("(Ada's  Maß)"))
        .containsExactly(
            new Word("ada", new Span(1, 4)),
            new Word("s", new Span(5, 6)),
            new Word("mass", new Span(8, 11)));
  }

  @Test
  void findsNoWordsInSigns() {
    assertThat(Folding.words("")).isEmpty();
    assertThat(Folding.words("+-*/ \"…\" \u0301 ★")).isEmpty();
  }

  @Test
  void cutsALongWordIntoSeveral() {
    assertThat(Folding.locate("A".repeat(130)))
        .containsExactly(
            new Word("a".repeat(64), new Span(0, 64)),
            new Word("a".repeat(64), new Span(64, 128)),
            new Word("aa", new Span(128, 130)));
  }

  @Test
  void cutsALongWordBesidesSurrogates() {
    String word = "a".repeat(63) + "𝒜𝒷";

    assertThat(Folding.locate(word))
        .containsExactly(
            new Word("a".repeat(63), new Span(0, 63)), new Word("ab", new Span(63, 67)));
  }

  @Test
  void leavesNothingButWordsInWords() {
    String everySign =
        java.util.stream.IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .mapToObj(point -> Character.toString(point) + " ")
            .collect(java.util.stream.Collectors.joining());

    List<String> torn =
        Folding.words(everySign).stream()
            .filter(word -> !Folding.words(word).equals(List.of(word)))
            .toList();

    assertThat(torn).isEmpty();
  }
}
