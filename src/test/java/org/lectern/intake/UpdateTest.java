package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Selector;

/// What is kept about a report whose file was edited and dropped again.
class UpdateTest {

  private static final String FIRST = "Monday\n\nJane spoke about tests.\n\nLunch was late.\n";
  private static final String SECOND = "Monday, at last\n\nNew words.\n\nJane spoke about tests.\n";

  @TempDir private Path home;
  private Path file;
  private Library library;

  @BeforeEach
  void dropTheFirstVersion() throws IOException {
    library = SqliteLibrary.open(home.resolve("library"));
    file = home.resolve("notes.md");
    drop(FIRST);
  }

  @AfterEach
  void close() {
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
    return library.findReport(library.contents().getFirst().report().id()).orElseThrow();
  }

  private Anchor anchor(String quote) {
    TextVersion text = report().text().current();
    int start = text.plainText().indexOf(quote);
    return new Anchor(new Selector(quote, "", "", start, text.version()), true);
  }

  private void highlight(String quote) {
    Highlight.Note note = new Highlight.Note(Highlight.Colour.GREEN, "why?");
    Highlight highlight =
        new Highlight(Ids.next(), report().report().id(), anchor(quote), note, Instant.EPOCH);
    library.apply(new Change.PutHighlight(highlight));
  }

  private List<String> places() {
    TextVersion text = report().text().current();
    return report().annotations().highlights().stream()
        .map(Highlight::anchor)
        .map(anchor ->
            anchor.attached()
                ? anchor.span().in(text.plainText())
                : "unattached: " + anchor.selector().exact())
        .toList();
  }

  @Test
  void keepsAHighlightWithItsWords() throws IOException {
    highlight("spoke about");
    Outcome outcome = drop(SECOND);
    assertThat(outcome)
        .isEqualTo(new Outcome.Updated(report().report().id(), report().report().title(), 1, 0));
    assertThat(places()).containsExactly("spoke about");
    assertThat(report().annotations().highlights().getFirst().note().comment()).isEqualTo("why?");
    assertThat(report().text().earlier()).isEmpty();
  }

  private Anchor onlyAnchor() {
    return report().annotations().highlights().getFirst().anchor();
  }

  @Test
  void remembersTheWordsThatChanged() throws IOException {
    highlight("Jane spoke about tests");
    drop(FIRST.replace("spoke about", "spoke a lot about"));
    assertThat(onlyAnchor().selector().exact()).isEqualTo("Jane spoke a lot about tests");
    assertThat(onlyAnchor().was()).contains("Jane spoke about tests");
  }

  @Test
  void remembersTheFirstWordsOverTwoChanges() throws IOException {
    highlight("Jane spoke about tests");
    drop(FIRST.replace("spoke about", "spoke a lot about"));
    drop(FIRST.replace("spoke about", "spoke a great lot about"));
    assertThat(onlyAnchor().was()).contains("Jane spoke about tests");
  }

  @Test
  void forgetsAChangeOfALostHighlightOnlyWhenItIsSeen() throws IOException {
    highlight("Jane spoke about tests");
    drop(FIRST.replace("spoke about", "spoke a lot about"));
    drop("Nothing of it.\n");
    assertThat(onlyAnchor().attached()).isFalse();
    assertThat(onlyAnchor().was()).contains("Jane spoke about tests");
  }

  @Test
  void keepsTheTagOfATalkWhoseTitleWasMended() throws IOException {
    long id = report().report().id();
    Anchor lead = anchor("Jane spoke about tests.");
    library.apply(new Change.PutTagging(new Tagging(Ids.next(), id, "tests", Optional.of(lead))));
    drop(FIRST.replace("Jane spoke", "Jane Doe spoke"));
    assertThat(library.taggings().getFirst().talk().orElseThrow().selector().exact())
        .isEqualTo("Jane Doe spoke about tests.");
  }

  @Test
  void listsAHighlightWhoseWordsAreGoneAndKeepsItsText() throws IOException {
    TextVersion first = report().text().current();
    highlight("Lunch was");
    Outcome outcome = drop(SECOND);
    assertThat(outcome)
        .isEqualTo(new Outcome.Updated(report().report().id(), report().report().title(), 0, 1));
    assertThat(places()).containsExactly("unattached: Lunch was");
    assertThat(report().text().earlier()).containsExactly(first);
  }

  @Test
  void keepsWhatIsSaidOfAHighlightWhereverItComes() throws IOException {
    Highlight.Note note =
        new Highlight.Note(Highlight.Colour.BLUE, true, "why?", List.of("food/lunch", "time"));
    Instant changed = Instant.EPOCH.plusSeconds(9);
    highlight("Lunch was");
    highlight("Jane spoke");
    for (Highlight highlight : library.highlights()) {
      library.apply(new Change.PutHighlight(highlight.edited(note, changed)));
    }
    drop(SECOND);
    assertThat(library.highlights())
        .hasSize(2)
        .allMatch(it -> it.note().equals(note) && it.changed().equals(changed));
  }

  @Test
  void attachesItAgainWhenItsWordsComeBack() throws IOException {
    highlight("Lunch was");
    drop(SECOND);
    drop("A third text.\n");
    assertThat(places()).containsExactly("unattached: Lunch was");
    drop("Preface.\n\n" + FIRST);
    assertThat(places()).containsExactly("Lunch was");
    assertThat(report().text().earlier()).isEmpty();
  }

  @Test
  void keepsTagsOfTalksAndOfTheReport() throws IOException {
    long id = report().report().id();
    Tagging onReport = new Tagging(Ids.next(), id, "python", Optional.empty());
    Tagging onTalk = new Tagging(Ids.next(), id, "tests", Optional.of(anchor("Jane spoke")));
    library.apply(new Change.PutTagging(onReport));
    library.apply(new Change.PutTagging(onTalk));
    drop(SECOND);
    assertThat(report().annotations().taggings().stream().map(Tagging::tag))
        .containsExactlyInAnyOrder("python", "tests");
    assertThat(library.taggings().stream().flatMap(tagging -> tagging.talk().stream()))
        .allMatch(talk ->
            talk.attached()
                && talk.span().in(report().text().current().plainText()).equals("Jane spoke"));
  }

  @Test
  void keepsThePlaceOrTheNextBest() throws IOException {
    long id = report().report().id();
    library.keepPlace(id, anchor("Lunch was late.").selector());
    drop(SECOND);
    Selector place = library.findPlace(id).orElseThrow();
    assertThat(place.version()).isEqualTo(report().text().current().version());
    assertThat(place.suffix()).isEqualTo("Jane spoke about tests.");
  }

  @Test
  void remembersWhenTheReportCameInAndWhenItChanged() throws IOException {
    Instant added = report().report().text().added();
    drop(SECOND);
    assertThat(report().report().text().added()).isEqualTo(added);
    assertThat(report().report().text().changed()).isAfterOrEqualTo(added);
  }
}
