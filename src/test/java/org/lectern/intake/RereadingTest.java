package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Correction;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.Library;
import org.lectern.library.ReadMark;
import org.lectern.library.Report;
import org.lectern.library.Shelf;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Format;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.text.DocumentReader;

/// What becomes of reports that an older Lectern read.
class RereadingTest {

  private static final String NOTES =
      """
      # EuroPython 2031

      ## Growing Trees in Memory – Ann Roe

      She drew `three` of them.

      ## Queues for Everybody – Bo Lind

      A queue is a promise.
      """;

  /// The plain text as an older parser made it, which began with the name of the file.
  private static final String OLD_TEXT =
      "trees.md\n"
          + NOTES
              .replace("## ", "")
              .replace("# ", "")
              .replace("`", "")
              .replaceAll("\n+", "\n")
              .strip();

  @TempDir private Path home;
  private Library library;
  private KeptReport today;

  @BeforeEach
  void dropTheNotes() throws IOException {
    library = SqliteLibrary.open(home.resolve("library"));
    ImportRun run =
        new Intake(library, Clock.systemUTC())
            .begin(List.of(Files.writeString(home.resolve("trees.md"), NOTES)));
    boolean more = true;
    while (more) {
      more = run.step();
    }
    today = report();
  }

  @AfterEach
  void close() {
    assertThat(library.check()).isEmpty();
    library.close();
  }

  private KeptReport report() {
    return library.findReport(library.contents().getFirst().report().id()).orElseThrow();
  }

  /// Puts the report in as it came from an older parser and detector, with one of all that a person
  /// can do to it.
  private void makeOld() {
    Document document = DocumentReader.read(Format.PLAIN_TEXT, OLD_TEXT);
    TextVersion text = TextVersion.of(0, document.plainText());
    Report.TextFacts facts = today.report().text();
    Report report =
        new Report(
            today.report().id(),
            "An old title",
            new Shelf(Edition.NONE, false, false),
            today.report().origin(),
            new Report.TextFacts(
                facts.format(), text.version(), 0, 1, Instant.EPOCH, Instant.EPOCH));
    Annotations annotations =
        new Annotations(
            List.of(
                new Highlight(
                    1,
                    report.id(),
                    anchor(document, text, "promise"),
                    new Highlight.Note(Highlight.Colour.PINK, "why?"),
                    Instant.EPOCH)),
            List.of(
                new Tagging(
                    2,
                    report.id(),
                    "queues",
                    Optional.of(anchor(document, text, "Queues for Everybody")))),
            List.of(
                new Correction(
                    3,
                    anchor(document, text, "Growing Trees in Memory – Ann Roe"),
                    false,
                    new Fix.Retitle(Optional.of("Trees")))),
            Optional.of(anchor(document, text, "A queue is").selector()),
            List.of(
                new ReadMark(
                    5, report.id(), Optional.of(anchor(document, text, "Queues for Everybody")))));
    library.apply(
        new Change.PutReport(
            new KeptReport(
                report,
                new KeptReport.Text(today.text().bytes(), text, List.of()),
                List.of(),
                annotations)));
  }

  private static Anchor anchor(Document document, TextVersion text, String words) {
    int start = document.plainText().indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Anchor(Selectors.describe(document, text.version(), span), true);
  }

  private static void readAll(Rereading rereading) {
    boolean more = true;
    while (more) {
      more = rereading.step();
    }
  }

  @Test
  void leavesAloneWhatIsOfToday() {
    Rereading rereading = new Rereading(library);

    assertThat(rereading.total()).isZero();
    assertThat(rereading.step()).isFalse();
    assertThat(Rereading.renew(library, today.report().id())).isFalse();
  }

  @Test
  void findsTalksAndConferenceAsOfToday() {
    makeOld();
    Rereading rereading = new Rereading(library);
    assertThat(rereading.total()).isEqualTo(1);

    readAll(rereading);

    assertThat(rereading.read()).isEqualTo(1);
    assertThat(report().text().current()).isEqualTo(today.text().current());
    assertThat(report().report().shelf()).isEqualTo(today.report().shelf());
    assertThat(report().report().title()).isEqualTo(today.report().title());
    assertThat(report().talks())
        .extracting(Talk::name)
        .containsExactly("Trees", "Queues for Everybody");
    assertThat(new Rereading(library).total()).isZero();
  }

  @Test
  void keepsAllThatAPersonDid() {
    makeOld();

    readAll(new Rereading(library));

    String text = report().text().current().plainText();
    Annotations kept = report().annotations();
    assertThat(kept.highlights())
        .extracting(mark -> mark.anchor().span().in(text) + " " + mark.note().comment())
        .containsExactly("promise why?");
    assertThat(kept.taggings())
        .extracting(tag -> tag.talk().orElseThrow().span().in(text))
        .containsExactly("Queues for Everybody");
    assertThat(kept.corrections())
        .extracting(correction -> correction.anchor().attached())
        .containsExactly(true);
    assertThat(kept.place().map(Selector::exact)).contains("A queue is");
    assertThat(kept.readMarks())
        .extracting(mark -> mark.talk().orElseThrow().span().in(text))
        .containsExactly("Queues for Everybody");
    assertThat(report().report().text().added()).isEqualTo(Instant.EPOCH);
    assertThat(report().report().text().changed()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void leavesTheConferenceThatAPersonChose() {
    makeOld();
    Edition chosen = Edition.NONE.withSeries("Snakes").withYear(2030);
    library.apply(new Change.Reshelve(Map.of(today.report().id(), new Shelf(chosen, true, false))));

    readAll(new Rereading(library));

    assertThat(report().report().shelf()).isEqualTo(new Shelf(chosen, true, false));
  }

  @Test
  void keepsAReportThatCannotBeReadAnyMoreAndDoesNotTryAgain() {
    makeOld();
    KeptReport old = report();
    library.apply(
        new Change.PutReport(
            new KeptReport(
                old.report(),
                new KeptReport.Text(new byte[0], old.text().current(), List.of()),
                old.talks(),
                old.annotations())));

    readAll(new Rereading(library));

    assertThat(report().text().current().plainText()).isEqualTo(old.text().current().plainText());
    assertThat(report().annotations()).isEqualTo(old.annotations());
    assertThat(new Rereading(library).total()).isZero();
  }

  @Test
  void aReportWhoseReadingWasHinderedStaysAsItIsAndIsTriedAgain() {
    makeOld();

    assertThat(Rereading.renewed(report(), new Inspection.Rejected("too little memory", false)))
        .isEmpty();
    assertThat(new Rereading(library).total()).isEqualTo(1);
  }

  @Test
  void aReportThatIsCorrectedIsReadAnewFirst() {
    makeOld();
    long id = today.report().id();
    Correcting correcting = new Correcting(library);

    Optional<Correcting.Plan> stale =
        correcting.plan(
            new Correcting.Place(id, report().report().text().version(), 0),
            List.of(new Fix.NoTalk()));

    assertThat(stale).isEmpty();
    assertThat(report().text().current()).isEqualTo(today.text().current());
  }
}
