package org.lectern.ui.switcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Tagging;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Searched;
import org.lectern.ui.Settings;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

class SwitcherModelTest {

  @TempDir private Path folder;
  private final HeldWorker worker = new HeldWorker();
  private final Searched searched = new Searched();
  private final List<Choice> found = new ArrayList<>();
  private Shelves shelves;
  private SwitcherModel model;

  @BeforeEach
  void open() {
    shelves =
        new Shelves(folder, worker)
            .with(
                report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind"),
                report(2, "Other", edition("PyFest", 2020), "More trees – Ann Roe"));
    shelves
        .workspace()
        .change("Tag", new Change.PutTagging(new Tagging(5, 2, "plants", Optional.empty())));
    worker.answerAll();
    model = new SwitcherModel(shelves.workspace(), searched, settings());
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private Settings settings() {
    return Settings.of(
        shelves.workspace(), Settings.read(shelves.library(), List.of(SwitcherModel.SETTING)));
  }

  @Test
  void findsTheSameLetterByLetterAndAllAtOnce() {
    find("m");
    find("mo");

    assertThat(find("mo ann")).containsExactly("TALK More trees · Ann Roe · PyFest 2020");
    assertThat(find("ann roe")).hasSize(3);
    assertThat(find("queues")).hasSize(1);
  }

  @Test
  void findsTalksReportsSpeakersAndTags() {
    assertThat(find("queues")).containsExactly("TALK Queues · Bo Lind · PyGala 2023");
    assertThat(find("trip")).containsExactly("REPORT Trip · PyGala 2023");
    assertThat(find("plants")).containsExactly("TAG plants · tag");
    assertThat(find("ann roe"))
        .containsExactly(
            "SPEAKER Ann Roe · 2 talks",
            "TALK Trees · Ann Roe · PyGala 2023",
            "TALK More trees · Ann Roe · PyFest 2020");
  }

  @Test
  void findsByFirstLetters() {
    assertThat(find("mt")).containsExactly("TALK More trees · Ann Roe · PyFest 2020");
  }

  @Test
  void whatWasReadLastComesFirst() {
    shelves.workspace().navigation().go(Target.OfReport.talk(1, 0));
    shelves.workspace().navigation().go(Target.OfReport.talk(2, 0));

    assertThat(find(""))
        .containsExactly(
            "TALK More trees · Ann Roe · PyFest 2020",
            "TALK Trees · Ann Roe · PyGala 2023",
            "REPORT Trip · PyGala 2023",
            "REPORT Other · PyFest 2020");
    assertThat(find("trees"))
        .startsWith(
            "TALK More trees · Ann Roe · PyFest 2020", "TALK Trees · Ann Roe · PyGala 2023");
  }

  @Test
  void whatWasReadIsRememberedTheNextDay() {
    shelves.workspace().navigation().go(Target.OfReport.talk(2, 0));
    worker.answerAll();

    model = new SwitcherModel(shelves.workspace(), searched, settings());

    assertThat(find("")).startsWith("TALK More trees · Ann Roe · PyFest 2020");
  }

  @Test
  void understandsOperators() {
    assertThat(find("trees year:2020")).containsExactly("TALK More trees · PyFest 2020");
  }

  @Test
  void goesToATalkAndSearchesForASpeaker() {
    find("queues");
    found.getFirst().action().run();
    assertThat(shelves.workspace().navigation().target()).contains(Target.OfReport.talk(1, 1));

    find("ann roe");
    found.getFirst().action().run();
    assertThat(searched.asked()).containsExactly("speaker:\"Ann Roe\" ");
  }

  @Test
  void anAnswerThatComesLateIsDropped() {
    model.find("trees", found::addAll);
    model.find("queues", found::addAll);
    worker.answerAll();

    assertThat(found).extracting(Choice::title).containsExactly("Queues");
  }

  @Test
  void knowsWhatCameInMeanwhile() {
    find("pipes");
    shelves.with(report(3, "New", edition("PyFest", 2021), "Pipes"));
    worker.answerAll();

    assertThat(find("pipes")).containsExactly("TALK Pipes · PyFest 2021");
  }

  private List<String> find(String typed) {
    found.clear();
    model.find(typed, found::addAll);
    worker.answerAll();
    return found.stream()
        .map(choice -> choice.sort() + " " + choice.title() + " · " + choice.detail())
        .toList();
  }
}
