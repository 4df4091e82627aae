package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.LibraryInFront;
import org.lectern.library.Change;
import org.lectern.library.Found;
import org.lectern.library.KeptReport;
import org.lectern.library.SavedSearch;
import org.lectern.library.Search;
import org.lectern.model.Span;
import org.lectern.query.Chip;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Settings;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;
import org.lectern.ui.Worker;
import org.lectern.ui.Workspace;

class SearchModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Balanced trees – Ann Roe", "Queues – Bo Lind");

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private Shelves shelves;
  private SearchModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder, worker).with(TRIP);
    worker.answerAll();
    model = searchModel(shelves.workspace());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void findsWhileOneTypes() {
    search("tre");

    assertThat(model.results())
        .singleElement()
        .satisfies(result -> {
          assertThat(result.title()).isEqualTo("Balanced trees");
          assertThat(result.origin()).isEqualTo("Ann Roe · PyGala 2023");
          assertThat(result.target())
              .isEqualTo(
                  new Target.OfReport(1, Optional.of(0), Optional.of(new Span(9, 14)), "tre"));
        });
    assertThat(model.summary().textProperty().get()).isEqualTo("1 passage");
  }

  @Test
  void anAnswerThatComesLateIsDropped() {
    model.queryProperty().set("trees");
    model.queryProperty().set("queues");
    worker.answerLast();
    worker.answerLast();
    worker.answerAll();

    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");
  }

  @Test
  void anAnswerAfterTheFieldWasClearedIsDropped() {
    model.queryProperty().set("trees");
    model.queryProperty().set("");
    worker.answerAll();

    assertThat(model.results()).isEmpty();
    assertThat(model.summary().textProperty().get()).isEmpty();
  }

  @Test
  void saysThatNothingWasFound() {
    search("giraffe ");

    assertThat(model.summary().textProperty().get()).isEqualTo("Nothing found for “giraffe”.");
  }

  @Test
  void goesToTheFirstResult() {
    search("queues");

    model.openFirst();

    assertThat(shelves.workspace().navigation().target())
        .contains(new Target.OfReport(1, Optional.of(1), Optional.of(new Span(25, 31)), "queues"));
  }

  @Test
  void remembersAQueryThatLedSomewhere() {
    search("giraffe");
    model.remember();
    search("queues");
    model.openFirst();
    worker.answerAll();

    assertThat(shelves.library().findSetting(RecentQueries.SETTING)).contains("queues");
  }

  @Test
  void savesASearchWithThePartOfTheLibraryInIt() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));
    model.scopeProperty().set(ScopeChoice.EDITION);
    model.formsProperty().set(false);
    search("trees ");

    model.save();
    worker.answerAll();

    assertThat(shelves.library().savedSearches())
        .extracting(SavedSearch::name, SavedSearch::query, SavedSearch::forms)
        .containsExactly(
            tuple("conf:PyGala year:2023 trees", "conf:PyGala year:2023 trees ", false));
    assertThat(shelves.workspace().undoNameProperty().get()).contains("Save search");
  }

  @Test
  void searchesTheWholeLibraryForWhatAnotherPaneAsks() {
    model.scopeProperty().set(ScopeChoice.REPORT);

    model.find("queues");
    worker.answerAll();

    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");
    assertThat(model.scopeProperty().get()).isEqualTo(ScopeChoice.EVERYWHERE);
  }

  @Test
  void savesTheSameSearchOnce() {
    search("trees");
    model.save();
    model.save();
    worker.answerAll();
    model.save();
    worker.answerAll();

    assertThat(shelves.library().savedSearches())
        .extracting(SavedSearch::query)
        .containsExactly("trees");
    assertThat(shelves.workspace().noticeProperty().get().orElseThrow().sentence())
        .isEqualTo("“trees” is saved already.");
  }

  @Test
  void searchesForWhatWasSaved() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "Pipes – Cy Doe"));
    shelves.workspace().navigation().go(Target.OfReport.whole(2));
    model.scopeProperty().set(ScopeChoice.EDITION);
    search("queues");
    assertThat(model.results()).isEmpty();
    assertThat(model.formsProperty().get()).isTrue();

    model.find(new SavedSearch(9, "Some", "queues", false));
    worker.answerAll();

    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");
    assertThat(model.scopeProperty().get()).isEqualTo(ScopeChoice.EVERYWHERE);
    assertThat(model.formsProperty().get()).isFalse();
  }

  @Test
  void findsTalksLikeOneAndShowsTheWordsThatBothHave() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "More balanced trees – Cy Doe"));
    search("queues");
    assertThat(model.likeProperty().get()).isEmpty();
    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");

    model.findLike(1, 0);
    worker.answerAll();
    assertThat(model.likeProperty().get()).contains(new Like(1, 0, "Balanced trees"));

    assertThat(model.queryProperty().get()).isEmpty();
    assertThat(model.results())
        .extracting(Result::title, result -> Set.copyOf(result.shared()))
        .containsExactly(tuple("More balanced trees", Set.of("balanced", "trees")));
    assertThat(model.summary().textProperty().get())
        .isEqualTo("Like “Balanced trees”, by the rare words that both have");

    model.queryProperty().set("queues");
    worker.answerAll();
    assertThat(model.likeProperty().get()).isEmpty();
    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");
  }

  @Test
  void talksLikeOneThatIsGoneAreShownNoMore() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "More balanced trees – Cy Doe"));
    model.findLike(1, 0);
    worker.answerAll();

    shelves.workspace().change("Remove", new Change.DropReport(1));
    worker.answerAll();

    assertThat(model.likeProperty().get()).isEmpty();
    assertThat(model.results()).isEmpty();
  }

  @Test
  void searchesAnewWhenTheLibraryChanges() {
    search("trees");

    shelves.workspace().change("Remove", new Change.DropReport(1));
    worker.answerAll();

    assertThat(model.results()).isEmpty();
  }

  private static SearchModel searchModel(Workspace workspace) {
    Settings settings = Settings.of(workspace, Map.of());
    return new SearchModel(workspace, new CompletingModel(workspace, new RecentQueries(settings)));
  }

  private void search(String words) {
    model.queryProperty().set(words);
    worker.answerAll();
  }

  @Test
  void passesOverAQuestionThatIsOutdatedBeforeItIsPut() {
    List<String> asked = new ArrayList<>();
    Deque<Runnable> waiting = new ArrayDeque<>();
    Worker slow =
        new Worker() {
          @Override
          public <T> void run(Callable<T> work, Consumer<? super T> then) {
            waiting.add(() -> Worker.immediate().run(work, then));
          }
        };
    LibraryInFront counting =
        new LibraryInFront(shelves.library()) {
          @Override
          public Found search(Search search) {
            asked.add(search.query().text());
            return super.search(search);
          }
        };
    SearchModel held = searchModel(new Workspace(counting, slow));

    held.queryProperty().set("tr");
    held.queryProperty().set("tre");
    waiting.forEach(Runnable::run);

    assertThat(asked).containsExactly("tre");
  }

  @Test
  void groupsResultsByEdition() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "More trees – Cy Doe"));
    search("trees");

    assertThat(model.rows())
        .extracting(row -> row instanceof Result result ? result.title() : row)
        .containsExactly(
            new Row.Heading("PyGala 2023"),
            "Balanced trees",
            new Row.Heading("PyFest 2020"),
            "More trees");
  }

  @Test
  void explainsOperatorsAndTakesThemOut() {
    search("speaker:ann trees -kind:keynote ");
    assertThat(model.questionProperty().get().chips())
        .extracting(Chip::sentence)
        .containsExactly("by ann", "not of the kind keynote");

    model.remove(model.questionProperty().get().chips().getFirst());

    assertThat(model.queryProperty().get()).isEqualTo("trees -kind:keynote ");
  }

  @Test
  void narrowsByAFacet() {
    search("trees OR queues");
    Facet speakers =
        model.facets().stream()
            .filter(facet -> facet.heading().equals("Speaker"))
            .findFirst()
            .orElseThrow();
    assertThat(speakers.choices())
        .containsExactly(
            new Facet.Choice("Ann Roe", 1, "speaker:\"Ann Roe\""),
            new Facet.Choice("Bo Lind", 1, "speaker:\"Bo Lind\""));

    model.narrow(speakers.choices().getLast());
    worker.answerAll();

    assertThat(model.queryProperty().get()).isEqualTo("trees OR queues speaker:\"Bo Lind\" ");
    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");
  }

  @Test
  void narrowsByYearsAndTheCountsFollow() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "More trees – Cy Doe"));
    search("trees");
    assertThat(model.yearsProperty().get()).contains(new YearRange(2020, 2023));

    model.narrow(new YearRange(2020, 2021));
    worker.answerAll();

    assertThat(model.queryProperty().get()).isEqualTo("trees year:2020..2021 ");
    assertThat(model.results()).extracting(Result::title).containsExactly("More trees");
    assertThat(model.facets().getFirst().choices())
        .containsExactly(new Facet.Choice("PyFest", 1, "conf:PyFest"));
    assertThat(model.yearsProperty().get()).contains(new YearRange(2020, 2021));

    model.remove(model.questionProperty().get().chips().getFirst());
    assertThat(model.yearsProperty().get()).contains(new YearRange(2020, 2023));
  }

  @Test
  void showsWhatWasProbablyMeant() {
    search("quueus ");

    assertThat(model.summary().textProperty().get())
        .isEqualTo("Nothing for “quueus”. Did you mean “queues”?");
    assertThat(model.results()).extracting(Result::title).containsExactly("Queues");

    model.takeMeant();

    assertThat(model.queryProperty().get()).isEqualTo("queues ");
  }

  @Test
  void looksThroughResultsAndComesBack() {
    Target before = Target.OfReport.whole(1);
    shelves.workspace().navigation().go(before);
    search("queues");

    model.preview(model.results().getFirst());
    assertThat(shelves.workspace().navigation().target())
        .contains(model.results().getFirst().target());

    model.endPreview();
    assertThat(shelves.workspace().navigation().target()).contains(before);
    assertThat(shelves.workspace().navigation().canGoBackProperty().get()).isFalse();
  }

  @Test
  void searchesWhereOneReads() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "More trees – Cy Doe"));
    shelves.workspace().navigation().go(Target.OfReport.whole(2));
    model.scopeProperty().set(ScopeChoice.EDITION);
    search("trees");

    assertThat(model.results()).extracting(Result::title).containsExactly("More trees");
  }
}
