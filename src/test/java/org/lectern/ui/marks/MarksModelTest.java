package org.lectern.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.TagName;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Notice;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;
import org.lectern.ui.TagDrag;
import org.lectern.ui.Target;

class MarksModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final KeptReport LIST = report(2, "List", edition("PyGala", 2024), "Pipes – Cy");
  private static final Highlight QUEUES = Shelves.highlight(11, TRIP, "Queues");
  private static final Highlight PIPES = Shelves.highlight(12, LIST, "Pipes");

  @TempDir private Path folder;
  private Shelves shelves;
  private final SimpleObjectProperty<Optional<Span>> selection =
      new SimpleObjectProperty<>(Optional.empty());
  private MarksModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, LIST);
    shelves.library().apply(new Change.PutHighlight(QUEUES));
    shelves.library().apply(new Change.PutHighlight(PIPES));
    shelves.with();
    model =
        new MarksModel(
            shelves.workspace(),
            selection,
            Clock.fixed(Shelved.NOW, ZoneOffset.UTC),
            new ColourNames(),
            highlights -> {});
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void listsTheHighlightsOfWhatIsRead() {
    assertThat(model.rows()).isEmpty();

    shelves.workspace().navigation().go(Target.OfReport.talk(1, 0));

    assertThat(model.rows())
        .containsExactly(new MarkRow(QUEUES, Shelved.entry(TRIP), Optional.of(1)));
    assertThat(marks().getFirst().place()).isEqualTo("Queues");
    assertThat(marks().getFirst().target())
        .isEqualTo(new Target.OfReport(1, Optional.of(1), Optional.of(new Span(16, 22)), ""));
    assertThat(model.summaryProperty().get()).isEqualTo("1 highlight");
  }

  @Test
  void listsTheHighlightsOfTheWholeLibrary() {
    model.scopeProperty().set(MarkScope.LIBRARY);

    assertThat(highlights()).containsExactlyInAnyOrder(QUEUES, PIPES);
    assertThat(model.summaryProperty().get()).isEqualTo("2 highlights");
  }

  @Test
  void listsAnUnattachedHighlightUnderItsReport() {
    Highlight lost = Shelves.lost(QUEUES);
    shelves.workspace().change("Edit", new Change.PutHighlight(lost));
    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    assertThat(model.rows())
        .containsExactly(new MarkRow(lost, Shelved.entry(TRIP), Optional.empty()));
    assertThat(marks().getFirst().place()).isEqualTo("Trip");
    assertThat(marks().getFirst().target()).isEqualTo(Target.OfReport.whole(1));
    assertThat(model.summaryProperty().get()).isEqualTo("1 highlight, 1 unattached");
  }

  @Test
  void goesToAHighlight() {
    model.scopeProperty().set(MarkScope.LIBRARY);
    MarkRow row = marks().stream().filter(any -> any.highlight().equals(PIPES)).findFirst().get();

    model.open(row);

    assertThat(shelves.workspace().navigation().target()).contains(row.target());
  }

  @Test
  void deletesAHighlightAndSaysSoBesideAnUndo() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    model.delete(marks().getFirst());
    assertThat(model.rows()).isEmpty();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Highlight deleted."));

    shelves.workspace().undo();
    assertThat(highlights()).containsExactly(QUEUES);
  }

  @Test
  void aChangedHighlightIsSeenWhenOneGoesToIt() {
    Highlight changed =
        QUEUES.with(new Anchor(QUEUES.anchor().selector(), true, Optional.of("Long queues")));
    shelves.library().apply(new Change.PutHighlight(changed));
    shelves.with().workspace().navigation().go(Target.OfReport.whole(1));
    assertThat(model.summaryProperty().get()).isEqualTo("1 highlight, 1 changed");

    model.open(marks().getFirst());

    assertThat(highlights()).containsExactly(QUEUES);
    assertThat(model.summaryProperty().get()).isEqualTo("1 highlight");
    assertThat(shelves.workspace().undoNameProperty().get()).isEmpty();
  }

  @Test
  void suggestsWhereALostHighlightMayBelong() {
    lose();

    assertThat(model.lost().suggestions())
        .containsExactly(new Suggestion(new Span(16, 22), "", "Queues", " – Bo Lind"));
  }

  @Test
  void suggestsAPlaceAlsoWhereTheTextOfTheHighlightWasNeverHere() {
    Selector here = QUEUES.anchor().selector();
    Selector elsewhere =
        new Selector(here.exact(), "a text of", "another library", 400, "unknown", List.of());
    shelves.library().apply(new Change.PutHighlight(QUEUES.with(new Anchor(elsewhere, false))));
    shelves.with().workspace().navigation().go(Target.OfReport.whole(1));

    model.lost().look(marks().getFirst());

    assertThat(model.lost().suggestions())
        .containsExactly(new Suggestion(new Span(16, 22), "", "Queues", " – Bo Lind"));
  }

  @Test
  void attachesALostHighlightToASuggestedPlace() {
    lose();

    model.lost().attach(model.lost().suggestions().getFirst());

    assertThat(highlights()).containsExactly(QUEUES);
    assertThat(model.lost().rowProperty().get()).isEmpty();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Highlight attached."));
  }

  @Test
  void attachesALostHighlightToTheSelectedWords() {
    Highlight lost = lose();
    assertThat(model.lost().canAttachToSelection().get()).isFalse();
    selection.set(Optional.of(new Span(0, 5)));
    assertThat(model.lost().canAttachToSelection().get()).isTrue();

    model.lost().attachToSelection();

    assertThat(highlights())
        .extracting(highlight -> highlight.anchor().selector().exact())
        .containsExactly("Trees");
    shelves.workspace().undo();
    assertThat(highlights()).containsExactly(lost);
  }

  @Test
  void doesNotAttachToWordsOfAnotherReport() {
    lose();
    selection.set(Optional.of(new Span(0, 5)));

    shelves.workspace().navigation().go(Target.OfReport.whole(2));

    assertThat(model.lost().canAttachToSelection().get()).isFalse();
  }

  @Test
  void saysWhereALostHighlightStood() {
    Anchor anchor = new Anchor(QUEUES.anchor().selector().with(List.of("Day 1", "Bo")), false);
    MarkRow row = new MarkRow(QUEUES.with(anchor), Shelved.entry(TRIP), Optional.empty());

    assertThat(row.stood()).isEqualTo("under Day 1 › Bo");
  }

  /// Loses the highlight of the report, opens the report and chooses the highlight.
  private Highlight lose() {
    Highlight lost = Shelves.lost(QUEUES);
    shelves.library().apply(new Change.PutHighlight(lost));
    shelves.with().workspace().navigation().go(Target.OfReport.whole(1));
    model.lost().look(marks().getFirst());
    return lost;
  }

  private List<Highlight> highlights() {
    return marks().stream().map(MarkRow::highlight).toList();
  }

  private List<MarkRow> marks() {
    return model.rows().stream().map(MarkRow.class::cast).toList();
  }

  @Test
  void aTagThatIsDroppedComesToTheHighlightOrToAllThatAreChosen() {
    TagDrag memory = new TagDrag.OfTag(new TagName("memory"));
    model.scopeProperty().set(MarkScope.LIBRARY);
    Row first = model.rows().getFirst();

    model.drop(first, memory).orElseThrow().run();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Tag “memory” added to 1 highlight."));
    assertThat(model.drop(model.rows().getFirst(), memory)).isEmpty();
    model.choose(List.copyOf(model.rows()));
    model.drop(model.rows().getFirst(), memory).orElseThrow().run();

    assertThat(shelves.workspace().contents().highlights())
        .allMatch(highlight -> highlight.note().bears("memory"));
    shelves.workspace().undo();
    assertThat(shelves.workspace().contents().highlights())
        .filteredOn(highlight -> highlight.note().bears("memory"))
        .hasSize(1);
  }

  @Test
  void talksAreNotWelcomeAmongHighlights() {
    model.scopeProperty().set(MarkScope.LIBRARY);

    assertThat(
            model.drop(
                model.rows().getFirst(), new TagDrag.OfBearers(List.of(Target.OfReport.whole(1)))))
        .isEmpty();
  }
}
