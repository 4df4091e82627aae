package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Span;

class UnfinishedTest {

  @Test
  void findsTheNameOfAnOperatorThatIsBegun() {
    assertThat(at("trees spe|")).contains(new Unfinished(Optional.empty(), "spe", new Span(6, 9)));
  }

  @Test
  void findsANameBehindAMinusSign() {
    assertThat(at("trees -ki|")).contains(new Unfinished(Optional.empty(), "ki", new Span(7, 9)));
  }

  @Test
  void findsWhatIsTypedBehindTheColon() {
    assertThat(at("speaker:an|"))
        .contains(new Unfinished(Optional.of(Operator.SPEAKER), "an", new Span(8, 10)));
  }

  @Test
  void findsAnEmptyValueRightBehindTheColon() {
    assertThat(at("tag:|")).contains(new Unfinished(Optional.of(Operator.TAG), "", new Span(4, 4)));
  }

  @Test
  void findsWhatStandsInAnOpenQuotation() {
    assertThat(at("conf:\"PyCon U|"))
        .contains(new Unfinished(Optional.of(Operator.CONF), "PyCon U", new Span(5, 13)));
  }

  @Test
  void looksBeforeTheCaretAlone() {
    assertThat(at("ki| trees")).contains(new Unfinished(Optional.empty(), "ki", new Span(0, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"|", "trees |", "s|", "ki|nd", "\"spea|", "C++|", "conf:\"PyCon\"|", "note:x|"})
  void findsNothingInPlainWords(String text) {
    assertThat(at(text)).isEmpty();
  }

  @Test
  void putsTheWholeInPlaceOfWhatWasBegun() {
    assertThat(at("a spe| b").orElseThrow().replacedBy("speaker:", "a spe b"))
        .isEqualTo("a speaker: b");
  }

  /// The bar stands for the caret.
  private static Optional<Unfinished> at(String text) {
    int caret = text.indexOf('|');
    return Unfinished.at(text.replace("|", ""), caret);
  }
}
