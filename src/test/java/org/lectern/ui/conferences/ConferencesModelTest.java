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
import org.lectern.library.TagName;
import org.lectern.model.Edition;
import org.lectern.model.TalkKind;
import org.lectern.ui.Notice;
import org.lectern.ui.Searched;
import org.lectern.ui.Shelves;
import org.lectern.ui.TagDrag;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

class ConferencesModelTest {

  private static final Edition GALA = edition("PyGala", 2023);
  private static final Edition NO_YEAR =
      new Edition(Optional.of("PyGala"), Optional.empty(), Optional.empty());
  private static final KeptReport TRIP = report(1, "Trip", GALA, "Trees – Ann", "Queues – Bo");
  private static final KeptReport LIST = report(2, "List", NO_YEAR, "Pipes – Cy");
  private static final Node SERIES = new Node.OfSeries("PyGala");
  private static final Node EDITION = new Node.OfEdition(GALA, Optional.empty());
  private static final TagDrag MEMORY = new TagDrag.OfTag(new TagName("memory"));

  @TempDir private Path folder;
  private Shelves shelves;
  private Workspace workspace;
  private ConferencesModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, LIST);
    workspace = shelves.workspace();
    model = new ConferencesModel(workspace, new Searched());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void growsTheTreeOfTheLibrary() {
    assertThat(model.rowsProperty().get()).extracting(Branch::node).containsExactly(SERIES);
    assertThat(model.rowsProperty().get()).extracting(Branch::talks).containsExactly(3);
  }

  @Test
  void theFilterLeavesWhatHoldsAllItsWords() {
    model.filterProperty().set("pygala pipes");

    assertThat(model.rowsProperty().get()).extracting(Branch::talks).containsExactly(1);
    model.filterProperty().set("giraffe");
    assertThat(model.rowsProperty().get()).isEmpty();
  }

  @Test
  void theOnlyReportOfAnEditionIsReadUnderTheEditionsRow() {
    workspace.navigation().go(Target.OfReport.whole(1));
    assertThat(model.findCurrent()).contains(EDITION);

    workspace.navigation().go(Target.OfReport.talk(1, 1));
    assertThat(model.findCurrent().map(Node::label)).contains("Queues");
  }

  @Test
  void aRenamedSeriesIsReadOn() {
    workspace.navigation().go(new Target.OfSeries("PyGala"));

    model.renameSeries(SERIES, " PyParty ");
    assertThat(model.rowsProperty().get())
        .extracting(row -> row.node().label())
        .containsExactly("PyParty");
    assertThat(workspace.navigation().target()).contains(new Target.OfSeries("PyParty"));

    workspace.undo();
    assertThat(model.rowsProperty().get()).extracting(Branch::node).containsExactly(SERIES);
    assertThat(workspace.navigation().target()).contains(new Target.OfSeries("PyGala"));
  }

  @Test
  void aYearSetByHandIsKeptSo() {
    model.setYear(new Node.OfEdition(NO_YEAR, Optional.empty()), 2024);

    assertThat(workspace.contents().findReport(2).orElseThrow().report().shelf().edition())
        .isEqualTo(edition("PyGala", 2024));
    assertThat(workspace.contents().findReport(2).orElseThrow().report().shelf().byHand()).isTrue();
    assertThat(workspace.contents().findReport(1).orElseThrow().report().shelf().byHand())
        .isFalse();
  }

  @Test
  void movesReportsOutOfAllConferences() {
    model.move(List.of(EDITION), Edition.NONE);

    assertThat(model.rowsProperty().get())
        .extracting(row -> row.node().label())
        .containsExactly("PyGala", "Other notes");
  }

  @Test
  void removesWhatRowsStandForAsOneStep() {
    model.remove(List.of(SERIES, EDITION));
    assertThat(workspace.contents().reports()).isEmpty();
    assertThat(workspace.noticeProperty().get()).contains(Notice.undoable("Removed 2 reports."));

    workspace.undo();
    assertThat(workspace.contents().reports()).hasSize(2);
  }

  @Test
  void aTalkAloneCannotBeRemoved() {
    Node talk =
        model.rowsProperty().get().getFirst().children().getFirst().children().getFirst().node();

    assertThat(model.reportsOf(List.of(talk))).isEmpty();
  }

  @Test
  void namesEverySeriesOnceForTheChoice() {
    workspace.change(
        "Bring in", new Change.PutReport(report(3, "Other", edition("anotherConf", 2020))));

    assertThat(model.seriesNames()).containsExactly("anotherConf", "PyGala");
  }

  @Test
  void aTagThatIsDroppedComesToAllTheRowsThatCanBearOne() {
    List<Node> rows =
        List.of(SERIES, trees(), new Node.OfReport(2, "List"), new Node.OfSection(1, "Day 1", 0));

    model.tags().drop(rows, MEMORY).orElseThrow().run();

    assertThat(workspace.contents().taggings())
        .extracting(tagging -> workspace.contents().findBearer(tagging).orElseThrow())
        .containsExactlyInAnyOrder(Target.OfReport.talk(1, 0), Target.OfReport.whole(2));
    assertThat(workspace.noticeProperty().get())
        .contains(Notice.undoable("Tag “memory” added to 2 talks or reports."));
  }

  @Test
  void aTagIsNotWelcomeWhereItIsAlreadyOrNothingCanBearOne() {
    model.tags().drop(List.of(trees()), MEMORY).orElseThrow().run();

    assertThat(model.tags().drop(List.of(trees()), MEMORY)).isEmpty();
    assertThat(model.tags().drop(List.of(SERIES, EDITION), MEMORY)).isEmpty();
    assertThat(model.tags().drop(List.of(trees()), RowTags.drag(List.of(trees())).orElseThrow()))
        .isEmpty();
  }

  @Test
  void onlyRowsThatCanBearATagAreDragged() {
    assertThat(RowTags.drag(List.of(SERIES, trees())))
        .contains(new TagDrag.OfBearers(List.of(Target.OfReport.talk(1, 0))));
    assertThat(RowTags.drag(List.of(SERIES, EDITION))).isEmpty();
  }

  private static Node trees() {
    return new Node.OfTalk(1, 0, "Trees", TalkKind.TALK, Optional.empty());
  }
}
