package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.library.KeptReport;
import org.lectern.library.sqlite.Passages.Passage;
import org.lectern.model.Span;

class PassagesTest {

  private static List<Passage> of(KeptReport kept) {
    return Passages.of(kept.text().current().plainText(), kept.talks());
  }

  private static Passage outside(int start, int end) {
    return new Passage(new Span(start, end), Optional.empty());
  }

  @Test
  void areTheTalksAndWhatStandsBetweenThem() {
    KeptReport kept =
        Notes.report(1, "r")
            .aside("Before.")
            .talk("One", "", "1")
            .talk("Two", "", "2")
            .aside("Behind.")
            .kept();

    assertThat(of(kept))
        .containsExactly(
            outside(0, 7),
            new Passage(new Span(8, 13), Optional.of(0)),
            new Passage(new Span(14, 19), Optional.of(1)),
            outside(20, 27));
  }

  @Test
  void areOneWhereThereIsNoText() {
    assertThat(of(Notes.report(1, "r").kept())).containsExactly(outside(0, 0));
  }

  @Test
  void areOneWhereThereAreNoWords() {
    assertThat(of(Notes.report(1, "r").aside(" \n ").kept())).containsExactly(outside(0, 3));
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "A line of some words.\n".repeat(1_000),
        "A line without an end ".repeat(1_000),
        "x".repeat(20_000),
        "𝄞".repeat(20_000),
        "\n".repeat(9_000) + "word");
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void arePiecesOfALongTextWhichTogetherAreAllOfIt(String text) {
    List<Passage> passages = Passages.of(text, List.of());

    StringBuilder joined = new StringBuilder();
    for (Passage passage : passages) {
      String piece = passage.span().in(text);
      assertThat(piece.length()).isLessThanOrEqualTo(4_000);
      assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
      joined.append(piece);
    }
    assertThat(joined.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void endAtLines() {
    String line = "A line of some words.\n";
    List<Passage> passages = Passages.of(line.repeat(1_000), List.of());

    assertThat(passages).hasSize(6);
    assertThat(passages).allMatch(passage -> (passage.span().end() + 1) % line.length() == 0);
  }
}
