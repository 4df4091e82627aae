package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Correction;
import org.lectern.library.History;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Search;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.query.Query;

/// Corrections of a report in a real library, and what becomes of them.
class CorrectingTest {

  private static final String NOTES =
      """
      # EuroPython 2031 in Berlin

      ## Growing Trees in Memory – Ann Roe

      She drew three of them. Bo asked about roots.

      ## Queues for Everybody – Bo Lind

      A queue is a promise.

      ## Pipes and Their Friends – Cy Doe

      The pipe is old.
      """;

  @TempDir private Path home;
  private Path file;
  private Library library;
  private History history;
  private Correcting correcting;

  @BeforeEach
  void dropTheNotes() throws IOException {
    library = SqliteLibrary.open(home.resolve("library"));
    history = new History(library);
    correcting = new Correcting(library);
    file = home.resolve("trees.md");
    drop(NOTES);
  }

  @AfterEach
  void close() {
    assertThat(library.check()).isEmpty();
    library.close();
  }

  private Outcome drop(String text) throws IOException {
    Files.writeString(file, text);
    ImportRun run = new Intake(library, Clock.systemUTC()).begin(List.of(file));
    boolean more = true;
    while (more) {
      more = run.step();
    }
    return run.outcomes().getFirst().outcome();
  }

  private KeptReport report() {
    return library.findReport(id()).orElseThrow();
  }

  private long id() {
    return library.contents().getFirst().report().id();
  }

  private Correcting.Place place(String words) {
    String text = report().text().current().plainText();
    return new Correcting.Place(id(), report().text().current().version(), text.indexOf(words));
  }

  private Optional<Correcting.Plan> plan(String words, Fix... fixes) {
    return correcting.plan(place(words), List.of(fixes));
  }

  private void correct(String words, Fix... fixes) {
    history.apply("Correct", plan(words, fixes).orElseThrow().change());
  }

  private List<String> titles() {
    return report().talks().stream().map(Talk::name).toList();
  }

  private List<Boolean> attached() {
    return report().annotations().corrections().stream()
        .map(correction -> correction.anchor().attached())
        .toList();
  }

  private List<String> found(String words) {
    return library.search(Search.of(Query.parse(words), 9)).hits().stream()
        .map(Hit::talk)
        .map(talk -> talk.map(index -> titles().get(index)).orElse("-"))
        .toList();
  }

  private static final String TREES = "Growing Trees in Memory";
  private static final String QUEUES = "Queues for Everybody";
  private static final String PIPES = "Pipes and Their Friends";

  @Test
  void treeAndSearchFollowInOneStep() {
    correct(QUEUES, new Fix.NoTalk());

    assertThat(titles()).containsExactly(TREES, PIPES);
    assertThat(library.contents().getFirst().talks()).isEqualTo(report().talks());
    assertThat(found("promise")).containsExactly("-");
  }

  @Test
  void aNewTitleIsFoundBySearch() {
    correct(QUEUES, new Fix.Retitle(Optional.of("Waiting Lines")));

    assertThat(found("waiting")).containsExactly("Waiting Lines");
  }

  @Test
  void isUndoneAndDoneAgain() {
    List<Talk> before = report().talks();
    correct(QUEUES, new Fix.MergeUp());
    List<Talk> after = report().talks();

    history.undo();
    assertThat(report().talks()).isEqualTo(before);
    assertThat(report().annotations().corrections()).isEmpty();
    assertThat(found("promise")).containsExactly(QUEUES);
    history.redo();
    assertThat(report().talks()).isEqualTo(after);
    assertThat(found("promise")).containsExactly(TREES);
  }

  @Test
  void theLaterWordTakesThePlaceOfTheEarlier() {
    correct(QUEUES, new Fix.SetKind(TalkKind.PANEL));
    correct(QUEUES, new Fix.SetKind(TalkKind.KEYNOTE));
    correct(QUEUES, new Fix.NoTalk());
    correct(QUEUES, new Fix.MakeTalk());

    assertThat(report().annotations().corrections())
        .extracting(Correction::fix)
        .containsExactly(new Fix.SetKind(TalkKind.KEYNOTE), new Fix.MakeTalk());
    assertThat(titles()).containsExactly(TREES, QUEUES, PIPES);
    assertThat(report().talks().get(1).kind()).isEqualTo(TalkKind.KEYNOTE);
  }

  @Test
  void whatWouldChangeNothingIsNoPlan() {
    assertThat(plan(TREES, new Fix.MergeUp())).isEmpty();
    assertThat(plan(TREES, new Fix.MakeTalk())).isEmpty();
  }

  @Test
  void aPlaceInAnOlderTextIsNotCorrected() throws IOException {
    Correcting.Place old = place(QUEUES);
    drop("Preface.\n\n" + NOTES);

    assertThat(correcting.plan(old, List.of(new Fix.NoTalk()))).isEmpty();
  }

  @Test
  void doesTheSameInTheWholeFile() {
    Correcting.Plan plan = plan(QUEUES, new Fix.SetKind(TalkKind.LIGHTNING)).orElseThrow();
    history.apply("Correct", plan.change());
    assertThat(plan.others()).isEqualTo(2);

    history.apply("Repeat", correcting.repeat(id(), plan.inWholeFile()).orElseThrow());
    assertThat(report().talks()).extracting(Talk::kind).containsOnly(TalkKind.LIGHTNING);

    history.undo();
    assertThat(report().talks())
        .extracting(Talk::kind)
        .containsExactly(TalkKind.TALK, TalkKind.LIGHTNING, TalkKind.TALK);
  }

  @Test
  void aRuleForTheWholeFileHoldsForWhatIsWrittenLater() throws IOException {
    Correcting.Plan plan = plan(QUEUES, new Fix.SetKind(TalkKind.LIGHTNING)).orElseThrow();
    history.apply("Repeat", correcting.repeat(id(), plan.inWholeFile()).orElseThrow());

    drop(NOTES + "\n## Sockets by Night – Dee Hill\n\nThey were warm.\n");

    assertThat(report().talks()).hasSize(4);
    assertThat(report().talks()).extracting(Talk::kind).containsOnly(TalkKind.LIGHTNING);
  }

  @Test
  void survivesAnEditOfTheFile() throws IOException {
    correct(QUEUES, new Fix.MergeUp());
    correct("Bo asked", new Fix.MakeTalk());
    correct(PIPES, new Fix.Retitle(Optional.of("Tubes")));
    List<String> corrected = titles();

    Outcome outcome = drop(NOTES.replace("# EuroPython", "A preface.\n\n# EuroPython"));

    assertThat(outcome).isEqualTo(new Outcome.Updated(id(), report().report().title(), 3, 0));
    assertThat(titles()).isEqualTo(corrected).hasSize(3).endsWith("Tubes");
    assertThat(attached()).containsExactly(true, true, true);
  }

  @Test
  void isKeptUnattachedWhereItsLineIsGoneAndHoldsAgainWhenItIsBack() throws IOException {
    correct(QUEUES, new Fix.Retitle(Optional.of("Waiting Lines")));

    Outcome outcome = drop(NOTES.replace(QUEUES, "Stacks for Nobody"));
    assertThat(outcome).isEqualTo(new Outcome.Updated(id(), report().report().title(), 0, 1));
    assertThat(titles()).containsExactly(TREES, "Stacks for Nobody", PIPES);
    assertThat(attached()).containsExactly(false);

    drop(NOTES);
    assertThat(titles()).containsExactly(TREES, "Waiting Lines", PIPES);
    assertThat(attached()).containsExactly(true);
  }

  @Test
  void isResetForAReportWithItsEdition() {
    List<Talk> before = report().talks();
    correct(QUEUES, new Fix.NoTalk());
    correct(PIPES, new Fix.SetKind(TalkKind.PANEL));
    Edition elsewhere = report().report().shelf().edition().withYear(2030);
    history.apply(
        "Move", new Change.Reshelve(Map.of(id(), report().report().shelf().movedTo(elsewhere))));

    history.apply("Reset", correcting.reset(id()).orElseThrow());
    assertThat(report().talks()).isEqualTo(before);
    assertThat(report().annotations().corrections()).isEmpty();
    assertThat(report().report().shelf().edition().year()).contains(2031);
    assertThat(correcting.reset(id())).isEmpty();

    history.undo();
    assertThat(titles()).containsExactly(TREES, PIPES);
    assertThat(report().report().shelf().edition()).isEqualTo(elsewhere);
  }

  @Test
  void anUndoDoesNothingWhenTheReportChangedMeanwhile() throws IOException {
    correct(QUEUES, new Fix.NoTalk());
    drop(NOTES.replace("old", "very old"));
    List<Talk> now = report().talks();

    history.undo();

    assertThat(report().talks()).isEqualTo(now);
  }
}
