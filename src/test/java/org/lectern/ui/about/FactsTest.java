package org.lectern.ui.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Corrected;
import org.lectern.library.Correction;
import org.lectern.library.KeptReport;
import org.lectern.model.Document;
import org.lectern.model.Fix;
import org.lectern.model.Format;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;
import org.lectern.ui.Opening;
import org.lectern.ui.Reading;
import org.lectern.ui.Shelves;
import org.lectern.ui.Target;

class FactsTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");

  @TempDir private Path folder;
  private Shelves shelves;
  private AboutModel model;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP);
    model = new AboutModel(shelves.workspace(), new Opening(shelves.workspace()), ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private static Correction correction(long id, String words, boolean attached, Fix fix) {
    Selector selector = new Selector(words, "", "", 0, TRIP.text().current().version());
    return new Correction(id, new Anchor(selector, attached), !attached, fix);
  }

  @Test
  void listWhatAPersonCorrectedTheUnattachedToo() {
    List<Correction> corrections =
        List.of(
            correction(1, "Trees – Ann Roe", true, new Fix.NameSpeakers(List.of())),
            correction(2, "Trees – Ann Roe", true, new Fix.Retitle(Optional.of("Roots"))),
            correction(3, "Lunch", false, new Fix.NoTalk()));
    shelves
        .library()
        .apply(
            new Change.Correct(
                1,
                Corrected.of(TRIP),
                new Corrected(TRIP.text().current().version(), corrections, TRIP.talks())));

    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    assertThat(model.factsProperty().get().orElseThrow().said())
        .containsExactly(
            new Facts.Fact("Speakers", "“Trees – Ann Roe” → none"),
            new Facts.Fact("Title", "“Trees – Ann Roe” → Roots"),
            new Facts.Fact(
                "No talk", "“Lunch”, and all that look alike (unattached: its words are gone)"));
  }

  @Test
  void areOfTheReportAndTheTalkThatAreRead() {
    assertThat(model.factsProperty().get()).isEmpty();

    shelves.workspace().navigation().go(Target.OfReport.talk(1, 1));

    Facts facts = model.factsProperty().get().orElseThrow();
    assertThat(facts.file())
        .startsWith(new Facts.Fact("File", "Trip.txt"), new Facts.Fact("From", "/notes/Trip.txt"));
    assertThat(facts.found())
        .containsExactly(
            new Facts.Fact("Conference", "PyGala"),
            new Facts.Fact("Year", "2023"),
            new Facts.Fact("Talks", "2"),
            new Facts.Fact("This talk", "Queues"),
            new Facts.Fact("How sure", "90 %"),
            new Facts.Fact("Why", "a line of a test"));
  }

  @Test
  void sayNothingOfATalkWhereTheWholeReportIsRead() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    assertThat(model.factsProperty().get().orElseThrow().found())
        .extracting(Facts.Fact::name)
        .containsExactly("Conference", "Year", "Talks");
  }

  @Test
  void goAwayWithTheReport() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));
    shelves.workspace().change("Remove", new Change.DropReport(1));

    assertThat(model.factsProperty().get()).isEmpty();
  }

  @Test
  void holdFrontMatterHeadingsAndWhatIsNotShown() {
    Document document =
        DocumentReader.read(
            Format.MARKDOWN,
            """
            ---
            tags: [one, two]
            ---
            # Trip

            <!-- not yet -->

            ## Trees
            """);

    Facts facts = Facts.of(new Reading(TRIP, document), Optional.empty(), ZoneOffset.UTC);

    assertThat(facts.frontMatter()).containsExactly(new Facts.Fact("tags", "one, two"));
    assertThat(facts.outline())
        .containsExactly(
            new Facts.Entry("Trip", 1, new Span(0, 4)),
            new Facts.Entry("Trees", 2, new Span(5, 10)));
    assertThat(facts.asides()).isEqualTo(List.of("not yet"));
  }

  @Test
  void knowInWhichPartOfTheOutlineOneReads() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));
    assertThat(model.factsProperty().get().orElseThrow().outline())
        .containsExactly(
            new Facts.Entry("Trees", 1, TRIP.talks().get(0).passage()),
            new Facts.Entry("Queues", 1, TRIP.talks().get(1).passage()));

    model.see(15);
    assertThat(model.currentProperty().get()).contains(0);
    model.see(16);
    assertThat(model.currentProperty().get()).contains(1);
  }

  @Test
  void leadToAHeading() {
    shelves.workspace().navigation().go(Target.OfReport.whole(1));

    model.open(new Span(16, 22));

    assertThat(shelves.workspace().navigation().target())
        .contains(new Target.OfReport(1, Optional.empty(), Optional.of(new Span(16, 22)), ""));
  }
}
