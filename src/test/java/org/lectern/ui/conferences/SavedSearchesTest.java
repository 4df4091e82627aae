package org.lectern.ui.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.SavedSearch;
import org.lectern.model.Span;
import org.lectern.ui.Searched;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

class SavedSearchesTest {

  private static final SavedSearch TREES = new SavedSearch(9, "Trees", "tree", true);
  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann", "Queues – Bo");

  @TempDir private Path folder;
  private final Searched searched = new Searched();
  private Shelves shelves;
  private Workspace workspace;
  private ConferencesModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP);
    workspace = shelves.workspace();
    model = new ConferencesModel(workspace, searched);
    workspace.change("Save search", new Change.PutSavedSearch(TREES));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void standAboveTheConferencesWithWhatTheyFind() {
    assertThat(rows()).containsExactly("Saved searches 1", "PyGala 2");
    assertThat(search().node()).isEqualTo(new Node.OfSearch(TREES));
    assertThat(search().children()).extracting(Branch::node).containsExactly(hit(1));
  }

  @Test
  void followTheLibrary() {
    shelves.with(report(2, "Other", edition("PyFest", 2020), "A tree – Cy"));

    assertThat(search().talks()).isEqualTo(2);
    assertThat(search().children())
        .extracting(branch -> branch.node().label())
        .containsExactly("Trees", "A tree");

    workspace.change("Remove", new Change.DropReport(1));
    assertThat(search().talks()).isEqualTo(1);
  }

  @Test
  void areNotAskedWhileNobodySeesThem() {
    model.searches().shownProperty().set(false);
    shelves.with(report(2, "Other", edition("PyFest", 2020), "A tree – Cy"));
    workspace.change("Save search", new Change.PutSavedSearch(TREES.named("Wood")));
    workspace.change(
        "Save search", new Change.PutSavedSearch(new SavedSearch(10, "Zoo", "queues", true)));
    assertThat(searches()).containsExactly("Wood 1", "Zoo 0");

    model.searches().shownProperty().set(true);
    assertThat(searches()).containsExactly("Wood 2", "Zoo 1");
  }

  private List<String> searches() {
    return model.rowsProperty().get().getFirst().children().stream()
        .map(branch -> branch.node().label() + " " + branch.talks())
        .toList();
  }

  @Test
  void areRenamedAndTheNameIsTakenBack() {
    model.searches().rename(TREES, " Plants ");
    assertThat(search().node().label()).isEqualTo("Plants");

    workspace.undo();
    assertThat(search().node().label()).isEqualTo("Trees");
  }

  @Test
  void areRemovedAndBroughtBack() {
    model.searches().remove(List.of(search().node()));
    assertThat(rows()).containsExactly("PyGala 2");

    workspace.undo();
    assertThat(rows()).containsExactly("Saved searches 1", "PyGala 2");
  }

  @Test
  void areRunWhereTheyAreOpenedAndTheirHitsAreRead() {
    model.open(search().node());
    assertThat(searched.asked()).containsExactly("saved Trees");

    model.open(search().children().getFirst().node());
    assertThat(workspace.navigation().target()).contains(target(1));
  }

  @Test
  void leadToTalksLikeAHit() {
    model.searches().findLike(hit(1));

    assertThat(searched.asked()).containsExactly("like 1 0");
  }

  @Test
  void areNotTheRowOfATalkThatIsRead() {
    workspace.navigation().go(Target.OfReport.talk(1, 0));

    assertThat(model.findCurrent()).get().isInstanceOf(Node.OfTalk.class);
  }

  @Test
  void areNarrowedByTheFilterToo() {
    model.filterProperty().set("queues");
    assertThat(rows()).containsExactly("PyGala 1");

    model.filterProperty().set("trees");
    assertThat(rows()).containsExactly("Saved searches 1", "PyGala 1");
  }

  private List<String> rows() {
    return model.rowsProperty().get().stream()
        .map(branch -> branch.node().label() + " " + branch.talks())
        .toList();
  }

  private Branch search() {
    return model.rowsProperty().get().getFirst().children().getFirst();
  }

  private static Node hit(long report) {
    return new Node.OfHit(9, "Trees", target(report));
  }

  private static Target.OfReport target(long report) {
    return new Target.OfReport(
        report,
        Optional.of(0),
        Optional.of(new Span(0, 5)),
        new org.lectern.query.Sought(
            List.of(List.of(new org.lectern.query.Term(List.of("tree"), true, false)))));
  }
}
