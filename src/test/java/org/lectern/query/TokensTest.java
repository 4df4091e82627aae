package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Span;
import org.lectern.query.Tokens.Token;

class TokensTest {

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
    "がん, がん",
    "ｶﾅ, カナ",
    "파이, 파이",
    "__init__, __init__"
  })
  void foldsCaseAccentsAndLetters(String word, String folded) {
    assertThat(Tokens.words(word)).containsExactly(folded);
    assertThat(Tokens.words(folded)).containsExactly(folded);
  }

  @Test
  void foldsComposedAndDecomposedAccentsAlike() {
    assertThat(Tokens.words("Zoe\u0308")).isEqualTo(Tokens.words("Zo\u00eb"));
  }

  @Test
  void locatesWordsInTheText() {
    assertThat(Tokens.of("(Ada's  Maß)").words())
        .containsExactly(
            new Token("ada", new Span(1, 4)),
            new Token("s", new Span(5, 6)),
            new Token("mass", new Span(8, 11)));
  }

  @Test
  void findsNoWordsInSigns() {
    assertThat(Tokens.words("")).isEmpty();
    assertThat(Tokens.words("+-*/ \"…\" \u0301 ★")).isEmpty();
  }

  @Test
  void cutsALongWordIntoSeveral() {
    assertThat(Tokens.of("A".repeat(130)).words())
        .containsExactly(
            new Token("a".repeat(64), new Span(0, 64)),
            new Token("a".repeat(64), new Span(64, 128)),
            new Token("aa", new Span(128, 130)));
  }

  @Test
  void cutsALongWordBesidesSurrogates() {
    String word = "a".repeat(63) + "𝒜𝒷";

    assertThat(Tokens.of(word).words())
        .containsExactly(
            new Token("a".repeat(63), new Span(0, 63)), new Token("ab", new Span(63, 67)));
  }

  @Test
  void leavesNothingButWordsInWords() {
    String everySign =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .mapToObj(point -> Character.toString(point) + " ")
            .collect(Collectors.joining());

    List<String> torn =
        Tokens.words(everySign).stream()
            .filter(word -> !Tokens.words(word).equals(List.of(word)))
            .toList();

    assertThat(torn).isEmpty();
  }

  @Test
  void cutsWritingWithoutBlanksIntoPairs() {
    assertThat(Tokens.of("Python入門書 が"))
        .isEqualTo(
            new Tokens(
                List.of(
                    new Token("python", new Span(0, 6)),
                    new Token("入門", new Span(6, 8)),
                    new Token("門書", new Span(7, 9)),
                    new Token("が", new Span(10, 11))),
                List.of(new Token("書", new Span(8, 9)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c++",
        "c#",
        ">=",
        "->",
        "**kwargs",
        "@dataclass",
        ".net",
        "--verbose",
        "r&d",
        "c++17"
      })
  void keepsCodeAsTyped(String code) {
    assertThat(Tokens.of("Some (" + code + "), or “" + code + "”.").extras())
        .extracting(Token::folded)
        .containsExactly(code, code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "node.js",
        "f-string",
        "Wow!",
        "end.",
        "a - b",
        "==========",
        "x",
        "https://a.b/?c=d&e=f&gh=ijkl&mn=op",
        "(word)",
        "10:30",
        "it's"
      })
  void takesNoOtherSignsForCode(String text) {
    assertThat(Tokens.of(text).extras()).isEmpty();
  }

  @Test
  void joinsTextsForTheIndexSoThatNoPhraseReachesAcross() {
    assertThat(Tokens.indexed(List.of("One two", "", "C++ three")))
        .isEqualTo("one two . c three . c++");
  }
}
