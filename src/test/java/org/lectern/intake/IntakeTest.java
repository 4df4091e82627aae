package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.History;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.Shelf;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Edition;

class IntakeTest {

  private static final Instant NOW = Instant.parse("2025-06-01T10:00:00Z");

  @TempDir private Path home;
  private Path notes;
  private Library library;
  private Intake intake;

  @BeforeEach
  void openAnEmptyLibrary() throws IOException {
    notes = Files.createDirectory(home.resolve("notes"));
    library = SqliteLibrary.open(home.resolve("library"));
    intake = new Intake(library, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void closeIt() {
    library.close();
  }

  private Path write(String name, String text) throws IOException {
    Path file = notes.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static ImportRun finish(ImportRun run) {
    boolean more = true;
    while (more) {
      more = run.step();
    }
    return run;
  }

  private List<String> drop(Path... paths) {
    return sentences(finish(intake.begin(List.of(paths))));
  }

  private static List<String> sentences(ImportRun run) {
    return run.outcomes().stream()
        .map(outcome -> outcome.name() + ": " + outcome.outcome().sentence())
        .toList();
  }

  private KeptReport onlyReport() {
    List<ReportEntry> contents = library.contents();
    assertThat(contents).hasSize(1);
    return library.findReport(contents.getFirst().report().id()).orElseThrow();
  }

  @Test
  void bringsInOneFile() throws IOException {
    Path file = write("talk.md", "Words about nothing in particular, at length.\n");
    drop(file);
    Report report = onlyReport().report();
    assertThat(report.origin().path()).isEqualTo(file.toString());
    assertThat(report.origin().relativePath()).isEqualTo("talk.md");
    assertThat(report.text().added()).isEqualTo(NOW);
    assertThat(report.text().words()).isEqualTo(7);
    assertThat(report.shelf().sample()).isFalse();
    assertThat(onlyReport().text().bytes()).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void touchesNothingBeforeTheFirstStep() throws IOException {
    ImportRun run = intake.begin(List.of(notes.resolve("later.txt")));
    write("later.txt", "It came later than the run was begun.");
    finish(run);
    assertThat(library.contents()).hasSize(1);
  }

  @Test
  void walksAFolderInTheOrderOfItsNames() throws IOException {
    write("b/two.md", "second words");
    write("A/one.txt", "first words");
    write("c.md", "third words");
    write(".hidden/no.md", "hidden words");
    write(".also.md", "hidden words too");
    write("picture.png", "none");
    ImportRun run = finish(intake.begin(List.of(notes)));
    assertThat(run.outcomes().stream().map(FileOutcome::name))
        .containsExactly("notes/A/one.txt", "notes/b/two.md", "notes/c.md");
    assertThat(run.passedOver()).isEqualTo(1);
    assertThat(run.total()).isEqualTo(3);
  }

  @Test
  void meetsEachFileOnceThoughFoldersAreLinkedInACircle() throws IOException {
    write("in/one.md", "words of one");
    Files.createSymbolicLink(notes.resolve("in/up"), notes);
    Files.createSymbolicLink(notes.resolve("in/again.md"), notes.resolve("in/one.md"));
    assertThat(drop(notes, notes.resolve("in"))).hasSize(1);
  }

  @Test
  void followsNoLinkToWhatStandsAboveTheDroppedFolder() throws IOException {
    write("inner/one.md", "words of one");
    write("private.md", "words that nobody dropped");
    Files.createSymbolicLink(notes.resolve("inner/up"), notes);
    assertThat(drop(notes.resolve("inner"))).hasSize(1);
  }

  @Test
  void saysWhatAFileIsThatIsNoText() throws IOException {
    Path picture = write("slide.md", "");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
    assertThat(drop(picture)).containsExactly("slide.md: Rejected: it is a PNG picture.");
  }

  @Test
  void rejectsWhatCannotBeReadAndTakesTheRest() throws IOException {
    write("blank.md", " \n\t\n");
    write("empty.md", "");
    write("good.md", "Good words.");
    Files.createSymbolicLink(notes.resolve("loop.md"), notes.resolve("loop.md"));
    Files.createSymbolicLink(notes.resolve("nowhere.md"), notes.resolve("gone.md"));
    Path slides = write("slides.pdf", "%PDF");
    assertThat(drop(notes, slides, notes.resolve("missing.md"), notes.resolve("missing")))
        .containsExactly(
            "slides.pdf: Rejected: Lectern reads .md, .markdown, .mdx, .txt, .html, .htm, .org and"
                + " .rst files.",
            "missing: Rejected: there is no such file or folder.",
            "notes/blank.md: Rejected: there are no words in it.",
            "notes/empty.md: Rejected: it is empty.",
            "notes/good.md: Added “good”; no talks were found in it.",
            "notes/loop.md: Rejected: it is a link that leads back to itself.",
            "notes/nowhere.md: Rejected: it is a link that leads nowhere.",
            "missing.md: Rejected: there is no such file.");
  }

  @Test
  void rejectsAFileThatIsTooLarge() throws IOException {
    Path file = notes.resolve("large.txt");
    Files.write(file, new byte[Contents.LIMIT + 1]);
    assertThat(drop(file)).containsExactly("large.txt: Rejected: it is larger than 20 MB.");
  }

  @Test
  void changesNothingForTheSameBytes() throws IOException {
    Path file = write("talk.md", "The same words again.");
    drop(file);
    KeptReport before = onlyReport();
    Path copy = write("elsewhere/copy.md", "The same words again.");
    ImportRun run = finish(intake.begin(List.of(file, copy)));
    assertThat(sentences(run))
        .containsExactly(
            "talk.md: Unchanged: “talk” is in the library already.",
            "copy.md: Unchanged: “talk” is in the library already.");
    assertThat(run.inverses()).isEmpty();
    assertThat(onlyReport().report()).isEqualTo(before.report());
  }

  @Test
  void remembersTheFolderOfAFileThatIsDroppedByItselfLater() throws IOException {
    Path file = write("pygala/talk.md", "Words that stay the same.");
    drop(notes);
    write("pygala/talk.md", "Words that change.");
    drop(file);
    assertThat(onlyReport().report().origin().relativePath()).isEqualTo("notes/pygala/talk.md");
  }

  @Test
  void takesAMovedAndEditedFileForTheReportItWas() throws IOException {
    String lines = "one talk\ntwo talks\nthree talks\nfour talks\nfive talks\nsix talks\n";
    drop(write("old/talk.txt", lines));
    long id = onlyReport().report().id();
    drop(write("new/talk.txt", lines + "seven talks\n"));
    assertThat(onlyReport().report().id()).isEqualTo(id);
  }

  @Test
  void keepsTwoFilesOfOneNameApartThatComeTogether() throws IOException {
    String form = "Speaker\nCompany\nSummary\nQuestions\nLinks\nTakeaways\nRating\n";
    write("a/notes.md", form + "A");
    write("b/notes.md", form + "B");
    drop(notes);
    assertThat(library.contents()).hasSize(2);
  }

  @Test
  void keepsTheEditionThatAPersonChose() throws IOException {
    Path file = write("talk.md", "Words that stay the same.");
    drop(file);
    Report report = onlyReport().report();
    Edition chosen = Edition.NONE.withSeries("PyGala").withYear(2014);
    library.apply(new Change.Reshelve(Map.of(report.id(), report.shelf().movedTo(chosen))));
    write("talk.md", "Words that change.");
    drop(file);
    assertThat(onlyReport().report().shelf()).isEqualTo(new Shelf(chosen, true, false));
  }

  @Test
  void aDryRunKeepsNothing() throws IOException {
    write("one.md", "The words of one.");
    write("two.md", "The words of one.");
    ImportRun run = finish(intake.dryRun(List.of(notes)));
    assertThat(sentences(run))
        .containsExactly(
            "notes/one.md: Added “one”; no talks were found in it.",
            "notes/two.md: Unchanged: “one” is in the library already.");
    assertThat(run.inverses()).isEmpty();
    assertThat(library.contents()).isEmpty();
  }

  @Test
  void leavesTheRestOutWhenCancelled() throws IOException {
    write("a.md", "First.");
    write("b.md", "Second.");
    write("c.md", "third");
    ImportRun run = intake.begin(List.of(notes));
    while (run.done() == 0) {
      assertThat(run.step()).isTrue();
    }
    assertThat(run.current()).contains("b.md");
    run.cancel();
    assertThat(run.step()).isFalse();
    assertThat(run.leftOut()).isEqualTo(2);
    assertThat(run.total()).isEqualTo(3);
    assertThat(library.contents()).hasSize(1);
  }

  @Test
  void aWholeDropIsTakenBackAtOnce() throws IOException {
    Path old = write("old.md", "It said this.");
    drop(old);
    KeptReport before = onlyReport();
    write("old.md", "It says that.");
    write("new.md", "Quite new.");
    History history = new History(library);
    history.remember("Import", finish(intake.begin(List.of(notes))).inverses());
    assertThat(library.contents()).hasSize(2);
    history.undo();
    assertThat(onlyReport()).usingRecursiveComparison().isEqualTo(before);
    history.redo();
    assertThat(library.contents()).hasSize(2);
  }

  @Test
  void marksTheNotesThatComeWithLectern() throws IOException {
    URI jar = URI.create("jar:" + home.resolve("samples.jar").toUri());
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path folder = Files.createDirectory(inside.getPath("sample-notes"));
      Files.writeString(folder.resolve("sample.md"), "A sample.");
      finish(intake.beginSamples(folder));
    }
    assertThat(onlyReport().report().shelf().sample()).isTrue();
    assertThat(onlyReport().report().origin().relativePath()).isEqualTo("sample-notes/sample.md");
  }

  @Test
  void aReportThatAPersonRemovedMeanwhileComesInAnew() throws IOException {
    Path file = write("talk.md", "Words.");
    ImportRun run = intake.begin(List.of(file, write("zebra.md", "More.")));
    while (run.done() < 2) {
      run.step();
    }
    library.contents().forEach(it -> library.apply(new Change.DropReport(it.report().id())));
    assertThat(drop(file)).containsExactly("talk.md: Added “talk”; no talks were found in it.");
  }

  @Test
  void goesOnWhenTheLibraryRefusesOneFile() throws IOException {
    write("a.md", "First.");
    write("b.md", "Second.");
    Library refusing = new RefusingLibrary(library, "First.");
    ImportRun run = finish(new Intake(refusing, Clock.systemUTC()).begin(List.of(notes)));
    assertThat(sentences(run))
        .containsExactly(
            "notes/a.md: Rejected: it could not be kept (The disk is full).",
            "notes/b.md: Added “b”; no talks were found in it.");
  }

  /// A real library whose disk is full for one text.
  private static final class RefusingLibrary extends LibraryInFront {

    private final String text;

    RefusingLibrary(Library behind, String text) {
      super(behind);
      this.text = text;
    }

    @Override
    public Change apply(Change change) {
      if (change instanceof Change.PutReport(KeptReport kept)
          && kept.text().current().plainText().equals(text)) {
        throw new LibraryException("The disk is full");
      }
      return super.apply(change);
    }
  }
}
