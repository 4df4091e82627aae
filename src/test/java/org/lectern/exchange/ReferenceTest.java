package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.intake.Rereading;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.library.KeptReport;
import org.lectern.library.Origin;
import org.lectern.library.Report;
import org.lectern.library.TextVersion;
import org.lectern.model.Selector;
import org.lectern.model.Span;

class ReferenceTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder).takes("trees.md", Desk.TREES);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Reference.OfPassage passage(KeptReport kept, String words) {
    String text = kept.text().current().plainText();
    int start = text.indexOf(words);
    return Reference.OfPassage.of(
        kept.report().origin(), text, new Span(start, start + words.length()));
  }

  private ReferenceFinder finder() {
    return new ReferenceFinder(desk.library(), id -> Rereading.fresh(desk.library(), id));
  }

  /// The words that a copied reference leads to; a sentence about them where there are none.
  private String follow(Reference reference) {
    ReferenceFinder.Place place =
        finder().find(Reference.parse(reference.text()).orElseThrow()).orElseThrow();
    String text =
        desk.library().findReport(place.report()).orElseThrow().text().current().plainText();
    return place.at().map(span -> span.in(text)).or(place::remark).orElse("");
  }

  @Test
  void isShortAndPlain() {
    assertThat(new Reference.OfHighlight(7_000_000_000_001L).text())
        .isEqualTo("lectern:highlight/2hbr79jwh");
    Origin origin = new Origin("/notes/Ä b.md", "notes/Ä b.md", "0123456789abcdef");
    assertThat(Reference.OfPassage.of(origin, "So:\n  a+b/ç 🌳\nmore", new Span(4, 18)).text())
        .isEqualTo("lectern:passage/0123456789ab/%C3%84%20b.md/6/a%2Bb%2F%C3%A7%20%F0%9F%8C%B3");
  }

  @Test
  void isReadAsItWasWritten() {
    Reference.OfPassage passage =
        new Reference.OfPassage("0123456789ab", "Ä b.md", 61, "100 % of a+b/c, “so” 🌳");
    assertThat(Reference.parse(passage.text())).isEqualTo(Optional.of(passage));
  }

  @Test
  void cutsNoSignInTwo() {
    String text = "x".repeat(47) + "🌳";
    Origin origin = new Origin("/a.md", "a.md", "00");
    assertThat(Reference.OfPassage.of(origin, text, new Span(0, text.length())).words())
        .isEqualTo("x".repeat(47));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lectern:",
        "lectern:highlight/",
        "lectern:highlight/ZZ",
        "lectern:highlight/000000000000000000",
        "lectern:passage/00/a.md/x/words",
        "lectern:passage/00/a%zz.md/1/words",
        "lectern:passage/00/a.md/1/two words",
        "lectern:report/7",
        "https://example.org/"
      })
  void whatIsNoReferenceIsNone(String text) {
    assertThat(Reference.parse(text)).isEmpty();
  }

  @Test
  void leadsToAHighlightAlsoAfterEdits() {
    Highlight highlight = desk.highlights("balanced", new Note(Colour.BLUE, ""));
    Reference reference = Reference.OfHighlight.of(highlight);
    assertThat(follow(reference)).isEqualTo("balanced");

    desk.takes("trees.md", Desk.TREES.replace("She drew", "After lunch she drew"));

    assertThat(follow(reference)).isEqualTo("balanced");
  }

  @Test
  void saysOfALostHighlightThatItIsUnattached() {
    Highlight highlight = desk.highlights("balanced", new Note(Colour.BLUE, ""));
    desk.takes("trees.md", Desk.TREES.replace(", and only the third one was balanced", ""));

    assertThat(follow(Reference.OfHighlight.of(highlight)))
        .isEqualTo("This highlight is unattached; Marks shows where it stood.");
  }

  @Test
  void leadsToAPassageAlsoAfterEdits() {
    KeptReport kept = desk.reportWith("balanced");
    Reference talk = passage(kept, "Queues for Everybody – Bo Lind");
    Reference words = passage(kept, "only the third one was balanced");
    assertThat(List.of(follow(talk), follow(words)))
        .containsExactly("Queues for Everybody – Bo Lind", "only the third one was balanced");

    desk.takes(
        "trees.md",
        Desk.TREES.replace("She drew", "After lunch she drew").replace("Bo Lind", "Bo Lindh"));

    assertThat(List.of(follow(talk), follow(words)))
        .containsExactly("Queues for Everybody – Bo Lind", "only the third one was balanced");
  }

  @Test
  void saysThatThePassageHasOtherWords() {
    Reference words = passage(desk.reportWith("balanced"), "only the third one was balanced");
    desk.takes("trees.md", Desk.TREES.replace("third one", "third 1"));

    assertThat(follow(words)).isEqualTo("only the third 1 was balanced");
    assertThat(finder().find(words).orElseThrow().remark())
        .contains("The words of this reference have changed; this is the likeliest place.");
  }

  @Test
  void saysThatThePassageIsGone() {
    Reference words = passage(desk.reportWith("balanced"), "A queue is a promise");
    desk.takes("trees.md", Desk.TREES.replace("A queue is a promise", "It was said"));

    assertThat(follow(words))
        .isEqualTo("The words of this reference are not in the report any more.");
  }

  @Test
  void leadsNowhereWhereItsReportIsGone() {
    KeptReport kept = desk.reportWith("balanced");
    Reference words = passage(kept, "A queue is a promise");
    desk.library().apply(new Change.DropReport(kept.report().id()));

    assertThat(finder().find(words)).isEmpty();
  }

  @Test
  void leadsIntoTheTextOfTodayWhereAnOlderLecternReadTheFile() {
    Highlight highlight = desk.highlights("balanced", new Note(Colour.BLUE, ""));
    Reference words = passage(desk.reportWith("balanced"), "A queue is a promise");
    makeOld(highlight);

    assertThat(follow(Reference.OfHighlight.of(highlight))).isEqualTo("balanced");

    makeOld(highlight);
    assertThat(follow(words)).isEqualTo("A queue is a promise");
  }

  /// As if an older Lectern had left the signs of headings in the text.
  private void makeOld(Highlight highlight) {
    KeptReport today = desk.reportWith("balanced");
    String text = today.text().current().plainText().replace("Growing", "## Growing");
    TextVersion old = TextVersion.of(0, text);
    Report report = today.report();
    Report.TextFacts facts = report.text();
    int start = text.indexOf("balanced");
    Anchor anchor =
        new Anchor(new Selector("balanced", "third one was ", ".", start, old.version()), true);
    desk.library()
        .apply(
            new Change.PutReport(
                new KeptReport(
                    new Report(
                        report.id(),
                        report.title(),
                        report.shelf(),
                        report.origin(),
                        new Report.TextFacts(
                            facts.format(),
                            old.version(),
                            facts.detector(),
                            facts.words(),
                            facts.added(),
                            facts.changed())),
                    new KeptReport.Text(today.text().bytes(), old, List.of()),
                    today.talks(),
                    new KeptReport.Annotations(
                        List.of(highlight.with(anchor)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()))));
  }
}
