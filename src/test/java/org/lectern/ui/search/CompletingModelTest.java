package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Tagging;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Settings;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;

class CompletingModelTest {

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private Shelves shelves;
  private CompletingModel model;

  @BeforeEach
  void open() {
    shelves =
        new Shelves(folder, worker)
            .with(
                report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind"),
                report(2, "Other", edition("Py Fest", 2020), "Day 1: Pipes – Ann Roe"));
    worker.answerAll();
    Settings settings =
        Settings.of(
            shelves.workspace(), Map.of(RecentQueries.SETTING, "trees kind:keynote\nqueues"));
    model = new CompletingModel(shelves.workspace(), new RecentQueries(settings));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void completesTheNamesOfOperators() {
    type("trees s");
    assertThat(labels()).isEmpty();

    type("trees se");
    assertThat(model.completions())
        .containsExactly(
            new Completion(
                "section:",
                "talks under a heading, a day or a track",
                "trees section:",
                14,
                Completion.Sort.OPERATOR));
  }

  @Test
  void completesSpeakersByAnyOfTheirNamesTheBestKnownFirst() {
    type("speaker:");
    assertThat(labels()).containsExactly("Ann Roe", "Bo Lind");

    type("speaker:li");
    assertThat(model.completions())
        .extracting(Completion::text)
        .containsExactly("speaker:\"Bo Lind\" ");
  }

  @Test
  void completesWhatTheLibraryHas() {
    type("conf:py");
    assertThat(labels()).containsExactly("Py Fest", "PyGala");
    type("year:20");
    assertThat(labels()).containsExactly("2023", "2020");
    type("section:d");
    assertThat(labels()).containsExactly("Day 1");
    type("kind:k");
    assertThat(labels()).containsExactly("keynote");
  }

  @Test
  void completesTagsOfHighlightsTooTheMostUsedFirst() {
    KeptReport trip = report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe");
    put(new Change.PutTagging(new Tagging(21, 1, "Shapes", Optional.empty())));
    put(new Change.PutTagging(new Tagging(22, 1, "later", Optional.empty())));
    Highlight mark = Shelves.highlight(11, trip, "Trees");
    put(
        new Change.PutHighlight(
            mark.edited(mark.note().with(List.of("shapes", "lang/shell")), Shelved.NOW)));
    shelves.with();
    worker.answerAll();

    type("tag:");
    assertThat(labels()).containsExactly("Shapes", "lang/shell", "later");
    type("tag:sh");
    assertThat(labels()).containsExactly("Shapes", "lang/shell");
  }

  private void put(Change change) {
    shelves.library().apply(change);
  }

  @Test
  void completesTheSecondYearOfARange() {
    type("year:2020..");

    assertThat(model.completions())
        .extracting(Completion::text)
        .containsExactly("year:2020..2023 ", "year:2020..2020 ");
  }

  @Test
  void keepsWhatStandsBehindTheCaret() {
    model.type("speaker:bo trees", 10);
    worker.answerAll();

    assertThat(model.completions())
        .extracting(Completion::text)
        .containsExactly("speaker:\"Bo Lind\" trees");
  }

  @Test
  void showsNothingForAValueThatIsWhole() {
    type("year:2023");

    assertThat(labels()).isEmpty();
  }

  @Test
  void showsRecentQueriesWhileTheFieldIsEmptyAndForOneLetter() {
    type("");
    assertThat(labels()).containsExactly("trees kind:keynote", "queues");

    type("k");
    assertThat(labels()).containsExactly("trees kind:keynote");
  }

  @Test
  void remembersQueriesNewestFirstAndOnce() {
    model.remember("queues ");
    model.remember("pipes  and");
    type("");

    assertThat(labels()).containsExactly("pipes and", "queues", "trees kind:keynote");
    assertThat(shelves.library().findSetting(RecentQueries.SETTING))
        .contains("pipes and\nqueues\ntrees kind:keynote");
  }

  @Test
  void forgetsAQuery() {
    type("");
    model.move(1);

    model.forget(model.findChosen().orElseThrow());

    assertThat(labels()).containsExactly("queues");
    assertThat(model.findChosen()).map(Completion::label).contains("queues");
    worker.answerAll();
    assertThat(shelves.library().findSetting(RecentQueries.SETTING)).contains("queues");
  }

  @Test
  void choosesNoneUntilSomebodyDoes() {
    type("");
    assertThat(model.findChosen()).isEmpty();
    assertThat(model.findNext()).map(Completion::label).contains("trees kind:keynote");

    assertThat(model.move(1)).isTrue();
    assertThat(model.move(1)).isTrue();
    assertThat(model.findChosen()).map(Completion::label).contains("queues");
    assertThat(model.move(1)).isFalse();

    model.move(-2);
    assertThat(model.findChosen()).isEmpty();
  }

  @Test
  void whatIsLearntLateShowsNoClosedListAgain() {
    model.type("speaker:", 8);
    model.hide();
    worker.answerAll();

    assertThat(labels()).isEmpty();
  }

  @Test
  void offersEveryOperatorWhenAsked() {
    model.showOperators("trees", 5);

    assertThat(labels()).hasSize(11).startsWith("speaker:", "conf:");
    assertThat(model.completions().getFirst().text()).isEqualTo("trees speaker:");
  }

  private void type(String text) {
    model.type(text, text.length());
    worker.answerAll();
  }

  private List<String> labels() {
    return model.completions().stream().map(Completion::label).toList();
  }
}
