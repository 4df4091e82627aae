package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Span;

class LayersTest {

  private final Document document = Texts.paragraphs("0123456789", "abcdefghij");

  @Test
  void fillsWithTheNewerHighlightAndUnderlinesWithTheOlder() {
    Mark older = new Mark(new Span(2, 6), Mark.Look.YELLOW, 2);
    Mark newer = new Mark(new Span(4, 9), Mark.Look.BLUE, 1);

    assertThat(new Layers(Paragraphs.of(document), List.of(older, newer)).strokesOf(0))
        .containsExactly(
            new Stroke(new Span(2, 4), Stroke.Form.FILL, "yellow"),
            new Stroke(new Span(4, 9), Stroke.Form.FILL, "blue"),
            new Stroke(new Span(4, 6), Stroke.Form.UNDERLINE, "yellow"));
  }

  @Test
  void showsAnOlderHighlightAgainBehindANewerOneInsideIt() {
    Mark older = new Mark(new Span(0, 10), Mark.Look.PINK, 1);
    Mark newer = new Mark(new Span(4, 6), Mark.Look.GREEN, 2);

    assertThat(new Layers(Paragraphs.of(document), List.of(older, newer)).strokesOf(0))
        .containsExactly(
            new Stroke(new Span(0, 4), Stroke.Form.FILL, "pink"),
            new Stroke(new Span(4, 6), Stroke.Form.FILL, "green"),
            new Stroke(new Span(6, 10), Stroke.Form.FILL, "pink"),
            new Stroke(new Span(4, 6), Stroke.Form.UNDERLINE, "pink"));
  }

  @Test
  void drawsHitsOverHighlightsAndTheCurrentHitOverAll() {
    List<Mark> marks =
        List.of(
            new Mark(new Span(1, 3), Mark.Look.CURRENT_HIT, 0),
            new Mark(new Span(5, 6), Mark.Look.HIT, 1),
            new Mark(new Span(0, 9), Mark.Look.ORANGE, 7));

    assertThat(new Layers(Paragraphs.of(document), marks).strokesOf(0))
        .containsExactly(
            new Stroke(new Span(0, 9), Stroke.Form.FILL, "orange"),
            new Stroke(new Span(5, 6), Stroke.Form.OUTLINE, "hit"),
            new Stroke(new Span(1, 3), Stroke.Form.FILL, "current-hit"));
  }

  @Test
  void cutsAMarkOverSeveralBlocksToEach() {
    Layers layers =
        new Layers(Paragraphs.of(document), List.of(new Mark(new Span(8, 14), Mark.Look.GREEN, 1)));

    assertThat(layers.strokesOf(0))
        .containsExactly(new Stroke(new Span(8, 10), Stroke.Form.FILL, "green"));
    assertThat(layers.strokesOf(1))
        .containsExactly(new Stroke(new Span(0, 3), Stroke.Form.FILL, "green"));
  }

  @Test
  void drawsNoFillForAPassage() {
    Layers layers =
        new Layers(
            Paragraphs.of(document), List.of(new Mark(new Span(3, 15), Mark.Look.PASSAGE, 0)));

    assertThat(layers.strokesOf(0)).isEmpty();
    assertThat(layers.passagesIn(1)).containsExactly(new Span(3, 15));
  }

  @Test
  void findsTheNewestHighlightAtAPlace() {
    Mark older = new Mark(new Span(2, 6), Mark.Look.YELLOW, 2);
    Mark newer = new Mark(new Span(4, 9), Mark.Look.BLUE, 1);
    Mark hit = new Mark(new Span(0, 10), Mark.Look.HIT, 99);
    Layers layers = new Layers(Paragraphs.of(document), List.of(older, newer, hit));

    assertThat(layers.findHighlightAt(5)).contains(newer);
    assertThat(layers.findHighlightAt(3)).contains(older);
    assertThat(layers.findHighlightAt(9)).isEqualTo(Optional.empty());
  }

  @Test
  void leavesOutWhatLiesBehindTheText() {
    Layers layers =
        new Layers(Paragraphs.of(document), List.of(new Mark(new Span(90, 95), Mark.Look.PINK, 1)));

    assertThat(layers.strokesOf(1)).isEmpty();
  }
}
