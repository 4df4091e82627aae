package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Report;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.library.sqlite.SqliteLibrary;

/// Tags that stand in the files themselves.
class FileTagsTest {

  @TempDir private Path home;
  private Library library;
  private ImportRun run;

  @BeforeEach
  void open() throws IOException {
    library = SqliteLibrary.open(home.resolve("library"));
    drop("tags: [python, Type Hints]");
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void drop(String field) throws IOException {
    Path file = home.resolve("notes.md");
    Files.writeString(file, "---\ntitle: Notes\n" + field + "\n---\n\nJane spoke of tests.\n");
    run = new Intake(library, Clock.systemUTC()).begin(List.of(file));
    boolean more = true;
    while (more) {
      more = run.step();
    }
  }

  /// The tags of the report; those of the file with a star.
  private List<String> tags() {
    return library.taggings().stream()
        .map(tagging -> tagging.tag() + (tagging.fromFile() ? "*" : ""))
        .sorted()
        .toList();
  }

  private void tagByHand(String tag) {
    long report = library.contents().getFirst().report().id();
    library.apply(new Change.PutTagging(new Tagging(5, report, tag, Optional.empty())));
  }

  @Test
  void comeInWithTheReport() {
    assertThat(tags()).containsExactly("Type Hints*", "python*");
  }

  @Test
  void areReadInTheFormsThatPeopleUse() throws IOException {
    drop("tags: one, two/deep\ntag: '#three'");
    assertThat(tags()).containsExactly("one*", "three*", "two/deep*");

    drop("tags:\n  - four\n  - Four\n  - five");
    assertThat(tags()).containsExactly("five*", "four*");
  }

  @Test
  void comeAndGoWithALaterStateOfTheFileAndTagsByHandStay() throws IOException {
    tagByHand("mine");

    drop("tags: [PYTHON, tests]");

    assertThat(tags()).containsExactly("mine", "python*", "tests*");
  }

  @Test
  void areNotPutBesideTheSameTagByHand() throws IOException {
    tagByHand("tests");

    drop("tags: [python, Tests]");

    assertThat(tags()).containsExactly("python*", "tests");
  }

  @Test
  void stayAwayOnceAPersonTookThemOff() throws IOException {
    takeOff("python");

    drop("tags: [python, Type Hints, tests]");

    assertThat(tags()).containsExactly("Type Hints*", "tests*");
  }

  @Test
  void areTakenBackWithTheUpdate() throws IOException {
    drop("tags: [other]");
    run.inverses().reversed().forEach(library::apply);

    assertThat(tags()).containsExactly("Type Hints*", "python*");
  }

  @Test
  void comeInOnceWhereAnOlderLecternNeverReadThem() {
    takeOff("python");
    takeOff("Type Hints");
    tagByHand("PYTHON");
    makeOlder(2);

    readAnew();
    assertThat(tags()).containsExactly("PYTHON", "Type Hints*");

    takeOff("Type Hints");
    makeDetectedEarlier();
    readAnew();
    assertThat(tags()).containsExactly("PYTHON");
  }

  @Test
  void stayAwayWhenWhatAPersonTookOffIsReadAnew() {
    takeOff("python");
    makeOlder(2);

    readAnew();

    assertThat(tags()).containsExactly("Type Hints*");
  }

  @Test
  void stayAwayWhenAPersonTookAllOff() {
    takeOff("python");
    takeOff("Type Hints");
    makeDetectedEarlier();

    readAnew();

    assertThat(tags()).isEmpty();
  }

  @Test
  void comeAndGoAlsoWhereTheFileOfBeforeCannotBeReadAnyMore() throws IOException {
    KeptReport today = report();
    put(today.report(), new KeptReport.Text(new byte[0], today.text().current(), List.of()));

    drop("tags: [python, tests]");

    assertThat(tags()).containsExactly("python*", "tests*");
  }

  private void takeOff(String tag) {
    library.taggings().stream()
        .filter(tagging -> tagging.tag().equals(tag))
        .forEach(tagging -> library.apply(new Change.DropTagging(tagging.id())));
  }

  private KeptReport report() {
    return library.findReport(library.contents().getFirst().report().id()).orElseThrow();
  }

  /// As if an older parser had read the report.
  private void makeOlder(int parser) {
    KeptReport today = report();
    TextVersion text = today.text().current();
    put(
        today.report(),
        new KeptReport.Text(
            today.text().bytes(),
            new TextVersion(text.version(), parser, text.plainText()),
            List.of()));
  }

  /// As if only the talks had been found by an older Lectern.
  private void makeDetectedEarlier() {
    Report today = report().report();
    Report.TextFacts facts = today.text();
    put(
        new Report(
            today.id(),
            today.title(),
            today.shelf(),
            today.origin(),
            new Report.TextFacts(
                facts.format(), facts.version(), 0, facts.words(), facts.added(), facts.changed())),
        report().text());
  }

  private void put(Report report, KeptReport.Text text) {
    KeptReport today = report();
    library.apply(
        new Change.PutReport(new KeptReport(report, text, today.talks(), today.annotations())));
  }

  private void readAnew() {
    Rereading.renew(library, report().report().id());
  }
}
