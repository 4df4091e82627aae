package org.lectern.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.KeptReport;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.model.Edition;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Notice;
import org.lectern.ui.Retagging;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

/// Whose highlights are listed, in which groups, which of them, and what is done with several.
class MarkListTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Keynotes: Trees – Ann Roe", "Queues – Bo Lind");
  private static final KeptReport MORE =
      report(2, "More", edition("PyGala", 2023), "Heaps – Di Ax");
  private static final KeptReport LATER = report(3, "Later", edition("PyGala", 2024), "Pipes – Cy");
  private static final KeptReport OTHER =
      report(4, "Other", edition("JFest", 2022), "Lambdas – Ed");

  @TempDir private Path folder;
  private Shelves shelves;
  private final List<Highlight> exported = new ArrayList<>();
  private MarksModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, MORE, LATER, OTHER);
    put(mark(11, TRIP, "Trees", Colour.YELLOW, "Ask *Zoë* again", "green/wood", "later"), 2);
    put(mark(12, TRIP, "Queues", Colour.BLUE, "", "later"), 1);
    put(mark(13, MORE, "Heaps", Colour.YELLOW, ""), 1);
    put(mark(14, LATER, "Pipes", Colour.PINK, "Zoë knows"), 0);
    put(Shelves.lost(mark(15, OTHER, "Lambdas", Colour.BLUE, "")), 0);
    shelves.with();
    model =
        new MarksModel(
            shelves.workspace(),
            new SimpleObjectProperty<>(Optional.empty()),
            Clock.fixed(Shelved.NOW.plusSeconds(60), ZoneOffset.UTC),
            new ColourNames(),
            exported::addAll);
    shelves.workspace().navigation().go(Target.OfReport.talk(1, 0));
    model.scopeProperty().set(MarkScope.LIBRARY);
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private static Highlight mark(
      long id, KeptReport report, String words, Colour colour, String comment, String... tags) {
    return Shelves.highlight(id, report, words)
        .edited(new Highlight.Note(colour, false, comment, List.of(tags)), Shelved.NOW);
  }

  private void put(Highlight highlight, int daysAgo) {
    Highlight made =
        new Highlight(
            highlight.id(),
            highlight.report(),
            highlight.anchor(),
            highlight.note(),
            Shelved.NOW.minus(Duration.ofDays(daysAgo)),
            Shelved.NOW);
    shelves.library().apply(new Change.PutHighlight(made));
  }

  /// Groups by their titles, highlights by their words.
  private List<String> listed() {
    return model.rows().stream()
        .map(row ->
            switch (row) {
              case GroupRow(String title, int number) -> title + ": " + number;
              case MarkRow mark -> mark.quote();
            })
        .toList();
  }

  private void choose(String... words) {
    List<String> wanted = List.of(words);
    model.choose(
        model.rows().stream()
            .filter(row -> row instanceof MarkRow mark && wanted.contains(mark.quote()))
            .toList());
  }

  private Highlight stored(long id) {
    return shelves.workspace().contents().findHighlight(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "TALK, Trees",
    "REPORT, Trees Queues",
    "EDITION, Trees Queues Heaps",
    "SERIES, Trees Queues Heaps Pipes",
    "LIBRARY, Trees Queues Heaps Pipes Lambdas"
  })
  void listsThoseOfTheTalkOrOfMore(MarkScope scope, String words) {
    model.scopeProperty().set(scope);

    assertThat(listed()).containsExactly(words.split(" "));
  }

  @Test
  void listsThoseOfTheEditionOrSeriesWhosePageIsRead() {
    model.scopeProperty().set(MarkScope.TALK);
    shelves.workspace().navigation().go(new Target.OfEdition(edition("PyGala", 2024)));
    assertThat(listed()).containsExactly("Pipes");

    shelves.workspace().navigation().go(new Target.OfSeries("JFest"));
    assertThat(listed()).containsExactly("Lambdas");

    shelves.workspace().navigation().go(new Target.OfEdition(Edition.NONE));
    assertThat(listed()).isEmpty();
  }

  @Test
  void groupsByTalkTheNewestEditionFirst() {
    model.groupingProperty().set(Grouping.TALK);

    assertThat(listed())
        .containsExactly(
            "Pipes: 1",
            "Pipes",
            "Heaps: 1",
            "Heaps",
            "Trees: 1",
            "Trees",
            "Queues: 1",
            "Queues",
            "Other: 1",
            "Lambdas");
  }

  @Test
  void groupsByReport() {
    model.groupingProperty().set(Grouping.REPORT);

    assertThat(listed())
        .containsExactly(
            "Later: 1",
            "Pipes",
            "More: 1",
            "Heaps",
            "Trip: 2",
            "Trees",
            "Queues",
            "Other: 1",
            "Lambdas");
  }

  @Test
  void groupsByTheNamesOfTheColours() {
    model.groupingProperty().set(Grouping.COLOUR);
    model.colours().nameProperty(Colour.BLUE).set("Read on");

    assertThat(listed())
        .containsExactly(
            "Idea: 2", "Trees", "Heaps", "Read on: 2", "Queues", "Lambdas", "Question: 1", "Pipes");
  }

  @Test
  void groupsByTagAndListsOneWithTwoTagsTwice() {
    model.groupingProperty().set(Grouping.TAG);

    assertThat(listed())
        .containsExactly(
            "green/wood: 1",
            "Trees",
            "later: 2",
            "Trees",
            "Queues",
            "Without a tag: 3",
            "Heaps",
            "Pipes",
            "Lambdas");
  }

  @Test
  void groupsByTheDayOnWhichTheyWereMadeTheLastFirst() {
    model.groupingProperty().set(Grouping.DATE);

    assertThat(listed())
        .containsExactly(
            "1 March 2026: 2",
            "Pipes",
            "Lambdas",
            "28 February 2026: 2",
            "Queues",
            "Heaps",
            "27 February 2026: 1",
            "Trees");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tre | Trees",
        "zoe | Trees Pipes",
        "in:comments pipes | ''",
        "in:comments knows | Pipes",
        "in:highlights zoe | ''",
        "tag:green | Trees",
        "tag:\"green/wood\" | Trees",
        "tag:later -trees | Queues",
        "has:comment | Trees Pipes",
        "is:unattached | Lambdas",
        "is:unread | Trees Queues Heaps Pipes Lambdas",
        "has:video | ''",
        "speaker:\"bo lind\" | Queues",
        "conf:jfest | Lambdas",
        "year:2024 | Pipes",
        "section:keynotes | Trees",
        "kind:keynote | ''",
        "kind:talk | Trees Queues Heaps Pipes Lambdas",
        "heaps OR pipes | Heaps Pipes",
        "\"ask zoe again\" | Trees"
      })
  void filtersByAQuery(String query, String words) {
    model.filter().textProperty().set(query);

    assertThat(String.join(" ", listed())).isEqualTo(words);
  }

  @Test
  void aTagOnOneHighlightIsNoneOnAnotherOfTheSameTalk() {
    put(mark(17, TRIP, "Ann", Colour.BLUE, ""), 0);
    shelves.with();

    model.filter().textProperty().set("tag:green");

    assertThat(listed()).containsExactly("Trees");
  }

  @Test
  void saysWhatItCannotUnderstandAndHowManyThereAre() {
    model.filter().textProperty().set("trees kind:song");

    assertThat(listed()).containsExactly("Trees");
    assertThat(model.filter().mistakes()).startsWith("kind: takes");
    assertThat(model.summaryProperty().get()).isEqualTo("1 of 5 highlights");
  }

  @Test
  void saysWhyThereIsNothing() {
    model.filter().textProperty().set("lamb tre");
    assertThat(listed()).isEmpty();
    assertThat(model.hintProperty().get()).isEqualTo("No highlight meets the filter.");

    shelves.workspace().navigation().go(new Target.OfSeries("None"));
    model.scopeProperty().set(MarkScope.SERIES);
    assertThat(model.hintProperty().get()).isEqualTo("Select words in the text to highlight them.");
  }

  @Test
  void filtersByColourCommentAndWhetherTheyAreAttached() {
    model.filter().toggle(Colour.YELLOW);
    model.filter().toggle(Colour.BLUE);
    assertThat(listed()).containsExactly("Trees", "Queues", "Heaps", "Lambdas");

    model.filter().unattachedProperty().set(true);
    assertThat(listed()).containsExactly("Lambdas");

    model.filter().unattachedProperty().set(false);
    model.filter().commentedProperty().set(true);
    model.filter().toggle(Colour.BLUE);
    assertThat(listed()).containsExactly("Trees");
  }

  @Test
  void asksForATagBesidesWhatIsAsked() {
    model.filter().textProperty().set("queues");
    model.filter().addTag("later");
    model.filter().addTag("later");

    assertThat(model.filter().textProperty().get()).isEqualTo("queues tag:later ");
    assertThat(listed()).containsExactly("Queues");
    model.filter().addTag("late");
    assertThat(model.filter().textProperty().get()).isEqualTo("queues tag:later tag:late ");
  }

  @Test
  void listsNothingAnewWhileNobodySeesTheList() {
    List<Row> before = List.copyOf(model.rows());
    model.shownProperty().set(false);

    model.filter().textProperty().set("pipes");
    model.groupingProperty().set(Grouping.REPORT);
    put(mark(16, OTHER, "Ed", Colour.GREEN, ""), 0);
    shelves.with();
    assertThat(model.rows()).isEqualTo(before);

    model.shownProperty().set(true);
    assertThat(listed()).containsExactly("Later: 1", "Pipes");
    assertThat(model.summaryProperty().get()).isEqualTo("1 of 6 highlights");
  }

  @Test
  void keepsItsRowsWhereThereAreNoOthers() {
    List<Object> changes = new ArrayList<>();
    model.rows().addListener((ListChangeListener<Row>) changes::add);

    model.filter().textProperty().set("in:highlights");
    model.filter().textProperty().set("");
    shelves.workspace().navigation().go(Target.OfReport.whole(2));
    shelves.with();

    assertThat(changes).isEmpty();
  }

  @Test
  void recoloursSeveralInOneStep() {
    choose("Trees", "Pipes");
    model.recolourChosen(Colour.GREEN);

    assertThat(stored(11).note().colour()).isEqualTo(Colour.GREEN);
    assertThat(stored(14).note().colour()).isEqualTo(Colour.GREEN);
    assertThat(stored(14).changed()).isEqualTo(Shelved.NOW.plusSeconds(60));
    assertThat(shelves.workspace().undoNameProperty().get()).contains("Recolour 2 highlights");

    shelves.workspace().undo();
    assertThat(stored(11).note().colour()).isEqualTo(Colour.YELLOW);
    assertThat(stored(14).note().colour()).isEqualTo(Colour.PINK);
  }

  @Test
  void tagsAndUntagsSeveralAndKeepsTheFirstSpelling() {
    choose("Queues", "Heaps");
    assertThat(model.tagsOfChosen()).isEmpty();

    model.tagChosen(Retagging.on("LATER"));
    assertThat(stored(12).note().tags()).containsExactly("later");
    assertThat(stored(13).note().tags()).containsExactly("later");
    assertThat(model.tagsOfChosen()).containsExactly("later");

    model.tagChosen(Retagging.off("later"));
    assertThat(stored(12).note().tags()).isEmpty();
    assertThat(stored(13).note().tags()).isEmpty();
    assertThat(stored(11).note().tags()).containsExactly("green/wood", "later");
  }

  @Test
  void remembersANewTag() {
    choose("Heaps");
    model.tagChosen(Retagging.on("Brand new"));

    assertThat(shelves.workspace().contents().tags())
        .containsExactly(Tag.of(new TagName("Brand new")));
    shelves.workspace().undo();
    assertThat(shelves.workspace().contents().tags()).isEmpty();
  }

  @Test
  void deletesSeveralInOneStepAndSaysSo() {
    choose("Trees", "Queues", "Lambdas");
    model.deleteChosen();

    assertThat(listed()).containsExactly("Heaps", "Pipes");
    assertThat(model.chosen()).isEmpty();
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("3 highlights deleted."));
    shelves.workspace().undo();
    assertThat(listed()).hasSize(5);
  }

  @Test
  void keepsTheChosenWhileOthersAreFilteredOut() {
    choose("Trees", "Queues");
    model.filter().toggle(Colour.BLUE);

    assertThat(model.chosen()).extracting(Highlight::id).containsExactly(12L);
  }

  @Test
  void exportsTheChosenOrElseAllThatAreListed() {
    choose("Trees");
    model.filter().toggle(Colour.YELLOW);
    model.export();
    assertThat(exported).extracting(Highlight::id).containsExactly(11L, 13L);

    exported.clear();
    model.filter().toggle(Colour.YELLOW);
    choose("Queues", "Pipes");
    model.export();
    assertThat(exported).extracting(Highlight::id).containsExactly(12L, 14L);
  }
}
