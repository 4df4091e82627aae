package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.library.Highlight;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.reader.area.Mark;
import org.lectern.ui.reader.area.Texts;

class ReaderModelTest {

  private final Document document = Texts.paragraphs("Types and more types", "The end");
  private final Highlight highlight =
      Kept.highlight(7, document, "more", Highlight.Colour.GREEN, "why?");
  private final Talk talk =
      new Talk(
          Optional.of("Types"),
          List.of(),
          Optional.empty(),
          TalkKind.TALK,
          new Span(0, 20),
          List.of(),
          1,
          "");
  private final ReaderModel model = new ReaderModel();

  @Test
  void marksPassageHighlightsAndHits() {
    model.show(page(List.of(highlight), 6, new Span(0, 5), new Span(15, 20)));

    assertThat(model.marksProperty().get())
        .containsExactly(
            new Mark(new Span(0, 20), Mark.Look.PASSAGE, 0),
            new Mark(new Span(10, 14), Mark.Look.GREEN, 7),
            new Mark(new Span(0, 5), Mark.Look.HIT, 0),
            new Mark(new Span(15, 20), Mark.Look.CURRENT_HIT, 1));
  }

  @Test
  void theHighlightThatWasMadeLastIsTheLastOfTheMarks() {
    Highlight early = Kept.highlight(9, document, "Types and", Highlight.Colour.PINK, "");
    Highlight late =
        new Highlight(
            3,
            1,
            Kept.highlight(3, document, "and more", Highlight.Colour.BLUE, "").anchor(),
            early.note(),
            early.made().plusSeconds(1));

    model.show(page(List.of(late, early), 0));

    assertThat(model.marksProperty().get())
        .filteredOn(mark -> mark.look().isHighlight())
        .extracting(Mark::id)
        .containsExactly(9L, 3L);
  }

  @Test
  void stepsRoundTheHits() {
    model.show(page(List.of(), 0, new Span(0, 5), new Span(15, 20)));

    assertThat(model.nextHit()).contains(new Span(15, 20));
    assertThat(model.nextHit()).contains(new Span(0, 5));
    assertThat(model.previousHit()).contains(new Span(15, 20));
    assertThat(model.currentHitProperty().get()).contains(1);
  }

  @Test
  void marksWhatIsFoundInTheTextInsteadOfWhatTheSearchFound() {
    model.show(page(List.of(), 0, new Span(0, 5)));

    assertThat(model.find("TYPES", 6)).contains(new Span(15, 20));
    assertThat(model.hitCountProperty().get()).isEqualTo("2 of 2");
    assertThat(model.nextHit()).contains(new Span(0, 5));
    assertThat(model.hitCountProperty().get()).isEqualTo("1 of 2");

    assertThat(model.find("nowhere", 0)).isEmpty();
    assertThat(model.hitCountProperty().get()).isEqualTo("no hit");

    model.stopFinding();
    assertThat(model.marksProperty().get())
        .contains(new Mark(new Span(0, 5), Mark.Look.CURRENT_HIT, 0));
    assertThat(model.hitCountProperty().get()).isEmpty();
  }

  @Test
  void hasNoHitToStepToOnAPageWithoutHits() {
    model.show(page(List.of(), 0));

    assertThat(model.nextHit()).isEmpty();
  }

  @Test
  void takesUpANewHighlightWithoutShowingThePageAnew() {
    model.show(page(List.of(), 0));
    int shown = model.shownProperty().get();

    model.update(Kept.kept(document, List.of(talk), List.of(highlight)), Optional.of(0));

    assertThat(model.findHighlight(7)).contains(highlight);
    assertThat(model.marksProperty().get())
        .contains(new Mark(new Span(10, 14), Mark.Look.GREEN, 7));
    assertThat(model.shownProperty().get()).isEqualTo(shown);
  }

  @Test
  void showsTheSamePageAgain() {
    Page page = page(List.of(), 0);
    model.show(page);
    int shown = model.shownProperty().get();

    model.show(page);

    assertThat(model.shownProperty().get()).isEqualTo(shown + 1);
  }

  @Test
  void doesNotTakeUpWhatIsKeptAboutAnotherText() {
    model.show(new Page.Made("A page", document));

    model.update(Kept.kept(document, List.of(talk), List.of(highlight)), Optional.of(0));

    assertThat(model.findHighlight(7)).isEmpty();
    assertThat(model.marksProperty().get()).isEmpty();
  }

  @Test
  void zoomsWithinWhatCanBeRead() {
    for (int i = 0; i < 50; i++) {
      model.zoomIn();
    }
    assertThat(model.zoomProperty().get()).isEqualTo(3);

    model.zoomReset();
    model.zoomIn();
    model.zoomOut();
    assertThat(model.zoomProperty().get()).isEqualTo(1);
  }

  private Page page(List<Highlight> highlights, int top, Span... hits) {
    return new Page.OfReport(
        Kept.kept(document, List.of(talk), highlights),
        document,
        Optional.of(0),
        top,
        List.of(hits));
  }
}
