package org.lectern.ui.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.Correcting.Place;
import org.lectern.intake.ImportRun;
import org.lectern.intake.Intake;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.Notice;
import org.lectern.ui.Shelves;
import org.lectern.ui.Workspace;

class CorrectionsModelTest {

  private static final String NOTES =
      """
      # EuroPython 2031

      ## Growing Trees – Ann Roe

      She drew three.

      ## Queues for Everybody – Bo Lind

      A queue is a promise.

      ## Pipes and Friends – Cy Doe

      The pipe is old.
      """;

  @TempDir private Path folder;
  private Shelves shelves;
  private Workspace workspace;
  private CorrectionsModel model;

  @BeforeEach
  void open() throws IOException {
    shelves = new Shelves(folder.resolve("library"));
    workspace = shelves.workspace();
    model = new CorrectionsModel(workspace);
    ImportRun run =
        new Intake(shelves.library(), Clock.systemUTC())
            .begin(List.of(Files.writeString(folder.resolve("trees.md"), NOTES)));
    boolean more = true;
    while (more) {
      more = run.step();
    }
    workspace.refresh(() -> {});
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private ReportEntry entry() {
    return workspace.contents().reports().getFirst();
  }

  private long report() {
    return entry().report().id();
  }

  private Place talk(int index) {
    return new Place(
        report(), entry().report().text().version(), entry().talks().get(index).passage().start());
  }

  private List<String> talks() {
    return entry().talks().stream().map(Talk::name).toList();
  }

  private String said() {
    return workspace.noticeProperty().get().map(Notice::sentence).orElse("");
  }

  private Optional<String> offered() {
    return workspace.noticeProperty().get().flatMap(Notice::offer).map(Notice.Offer::words);
  }

  private Edition edition() {
    return entry().report().shelf().edition();
  }

  @Test
  void saysWhatItDidAndOffersToDoTheSameInTheWholeFile() {
    model.noTalk(talk(1));

    assertThat(talks()).containsExactly("Growing Trees", "Pipes and Friends");
    assertThat(said()).isEqualTo("“Queues for Everybody” is no talk any more.");
    assertThat(offered()).contains("Do the same in the whole file (2 more)");
    assertThat(workspace.undoNameProperty().get()).contains("No talk");
    assertThat(model.canRepeatProperty().get()).isTrue();
  }

  @Test
  void doesTheSameInTheWholeFileAsAStepOfItsOwn() {
    model.noTalk(talk(1));
    model.repeat();

    assertThat(talks()).isEmpty();
    assertThat(said()).isEqualTo("Done in the whole file: 2 more places.");
    assertThat(model.canRepeatProperty().get()).isFalse();
    workspace.undo();
    assertThat(talks()).containsExactly("Growing Trees", "Pipes and Friends");
  }

  @Test
  void offersNothingAfterAnUndo() {
    model.noTalk(talk(1));
    workspace.undo();
    model.repeat();

    assertThat(talks()).hasSize(3);
    assertThat(model.canRepeatProperty().get()).isFalse();
  }

  @Test
  void asksWhatATalkIsThatWasMadeOfALineWithoutATitle() {
    List<Place> asked = new ArrayList<>();
    Place line =
        new Place(
            report(),
            talk(1).version(),
            talk(1).offset() + "Queues for Everybody – Bo Lind\n".length());

    model.makeTalk(line, asked::add);
    workspace.noticeProperty().get().flatMap(Notice::offer).orElseThrow().action().run();

    assertThat(talks()).hasSize(4);
    assertThat(said()).isEqualTo("A talk begins here now.");
    assertThat(asked).containsExactly(line);
  }

  @Test
  void editsTalkAndEditionInOneStep() {
    Edition moved = edition().withYear(2032);

    model.edit(talk(1), List.of(new Fix.Retitle(Optional.of("Lines"))), moved);

    assertThat(talks()).contains("Lines");
    assertThat(edition()).isEqualTo(moved);
    assertThat(said()).isEqualTo("“Lines” is edited.");
    workspace.undo();
    assertThat(talks()).contains("Queues for Everybody");
    assertThat(edition().year()).contains(2031);
  }

  @Test
  void anEditOfTheEditionAloneIsNoCorrectionOfATalk() {
    model.edit(talk(0), List.of(), edition().withYear(2032));

    assertThat(edition().year()).contains(2032);
    assertThat(said()).isEqualTo("Conference and year are set.");
    assertThat(offered()).isEmpty();
  }

  @Test
  void anEditThatChangesNothingSaysNothing() {
    model.edit(talk(0), List.of(), edition());

    assertThat(said()).isEmpty();
    assertThat(workspace.undoNameProperty().get()).isEmpty();
  }

  @Test
  void saysWhenThereIsNothingToCorrect() {
    model.mergeUp(talk(0));
    assertThat(said()).isEqualTo("There is nothing to correct here.");

    model.reset(report());
    assertThat(said()).isEqualTo("There is nothing to correct here.");
    assertThat(workspace.undoNameProperty().get()).isEmpty();
  }

  @Test
  void resetsTheReport() {
    model.edit(talk(2), List.of(new Fix.SetKind(TalkKind.PANEL)), edition().withYear(2032));
    model.mergeUp(talk(1));

    model.reset(report());

    assertThat(talks())
        .containsExactly("Growing Trees", "Queues for Everybody", "Pipes and Friends");
    assertThat(entry().talks()).extracting(Talk::kind).containsOnly(TalkKind.TALK);
    assertThat(edition().year()).contains(2031);
  }

  @Test
  void knowsWhatToSuggest() {
    model.edit(talk(0), List.of(new Fix.SetSection(Optional.of("Friday"))), edition());

    assertThat(model.sectionsOf(report())).contains("Friday");
    assertThat(model.seriesNames()).containsExactly("EuroPython");
  }
}
