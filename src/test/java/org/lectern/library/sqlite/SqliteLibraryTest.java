package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Corrected;
import org.lectern.library.Correction;
import org.lectern.library.Highlight;
import org.lectern.library.History;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.LibraryException;
import org.lectern.library.Origin;
import org.lectern.library.ReadMark;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.SavedSearch;
import org.lectern.library.Shelf;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Selector;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

class SqliteLibraryTest {

  private static final KeptReport PLAIN =
      Notes.report(1, "Notes of the week")
          .aside("We met in the hall.")
          .talk("Growing a compiler", "Ada Example", "It began as a toy.")
          .talk("Tests that last", "Łukasz Beispiel", "Names are sentences.")
          .kept();
  private static final KeptReport FULL = full();
  private static final KeptReport EMPTY = Notes.report(3, "Empty").kept();
  private static final SavedSearch SAVED = new SavedSearch(60, "toy", "toy", false);
  private static final String[] QUERIES = {
    "compiler", "toy", "lukasz", "hall", "remember", "typing", "later", "berlin", "oslo", "week"
  };

  @TempDir Path folder;
  private SqliteLibrary library;

  /// With highlights, tags, corrections, a place and an earlier text.
  private static KeptReport full() {
    Notes notes =
        Notes.report(2, "Second report")
            .talk("A talk on typing", "Bob Muster", "First line.\nSecond line.")
            .talk("Ein Vortrag", "", "Mit Worten.");
    KeptReport kept = notes.kept();
    TextVersion earlier = TextVersion.of(2, "An older text.");
    Selector lost = new Selector("older", "An ", " text.", 3, earlier.version());
    Highlight unattached =
        new Highlight(
            23,
            2,
            new Anchor(lost, false),
            new Highlight.Note(
                Highlight.Colour.BLUE,
                true,
                "remember the older one",
                List.of("Year/2014", "über alles", "Berlin")),
            Notes.ADDED.plusNanos(1),
            Notes.ADDED.plusSeconds(60));
    Annotations annotations =
        new Annotations(
            List.of(
                Notes.highlight(22, kept, "First line", ""),
                Notes.highlight(21, kept, "Second", "look at it later"),
                unattached),
            List.of(
                Notes.tagOnReport(31, kept, "Summer 2014"),
                Notes.tagOnTalk(32, kept, "types", "A talk on typing"),
                new Tagging(33, 2, "from/file", Optional.empty(), true)),
            corrections(kept, new Anchor(lost, false)),
            Optional.of(Notes.selector(kept, "Worten")),
            List.of(
                Notes.readMark(61, kept, "A talk on typing"),
                new ReadMark(62, 2, Optional.of(new Anchor(lost, false))),
                new ReadMark(63, 2, Optional.empty())));
    KeptReport annotated = notes.kept(annotations);
    return new KeptReport(
        annotated.report(),
        new KeptReport.Text(
            annotated.text().bytes(),
            annotated.text().current(),
            List.of(TextVersion.of(1, "The oldest."), earlier)),
        annotated.talks(),
        annotations);
  }

  /// Without the last talk, and with the first as a keynote.
  private static Corrected corrected(KeptReport kept) {
    Talk first = kept.talks().getFirst();
    return new Corrected(
        kept.text().current().version(),
        List.of(
            Notes.correction(91, kept, first.name(), new Fix.SetKind(TalkKind.KEYNOTE)),
            Notes.correction(92, kept, kept.talks().getLast().name(), new Fix.NoTalk())),
        List.of(first.withKind(TalkKind.KEYNOTE)));
  }

  private static TagName name(String name) {
    return new TagName(name);
  }

  private static List<Correction> corrections(KeptReport kept, Anchor lost) {
    return List.of(
        new Correction(48, lost, true, new Fix.MakeTalk()),
        Notes.correction(47, kept, "First line", new Fix.NoTalk()),
        Notes.correction(46, kept, "Mit Worten", new Fix.MergeUp()),
        Notes.correction(45, kept, "A talk", new Fix.Retitle(Optional.of("On typing"))),
        Notes.correction(44, kept, "Ein Vortrag", new Fix.Retitle(Optional.empty())),
        Notes.correction(43, kept, "A talk", new Fix.NameSpeakers(List.of("Bo Ek", "Cy Ek"))),
        Notes.correction(42, kept, "Ein Vortrag", new Fix.NameSpeakers(List.of())),
        Notes.correction(41, kept, "A talk", new Fix.SetKind(TalkKind.KEYNOTE)),
        Notes.correction(40, kept, "A talk", new Fix.SetSection(Optional.of("Tuesday"))),
        Notes.correction(39, kept, "Ein Vortrag", new Fix.SetSection(Optional.empty())),
        Notes.correction(38, kept, "A", new Fix.ReadLine(new Fix.Division(Fix.Sign.BY, true))),
        Notes.correction(37, kept, "E", new Fix.ReadLine(new Fix.Division(Fix.Sign.NONE, false))));
  }

  @BeforeEach
  void open() {
    library = SqliteLibrary.open(folder);
  }

  @AfterEach
  void close() {
    assertThat(library.check()).isEmpty();
    library.close();
  }

  @Test
  void keepsTheSectionAndTheWordsOfAChangedHighlight() {
    library.apply(new Change.PutReport(PLAIN));
    Highlight plain = Notes.highlight(41, PLAIN, "toy", "");
    Highlight changed =
        plain.with(
            new Anchor(
                plain.anchor().selector().with(List.of("Week", "Day 1")),
                true,
                Optional.of("a toy")));

    library.apply(new Change.PutHighlight(changed));

    assertThat(library.highlights()).containsExactly(changed);
  }

  @Test
  void keepsReportsAsTheyAre() {
    Stream.of(PLAIN, FULL, EMPTY).forEach(kept -> library.apply(new Change.PutReport(kept)));

    library.close();
    library = SqliteLibrary.open(folder);

    for (KeptReport kept : List.of(PLAIN, FULL, EMPTY)) {
      assertThat(library.findReport(kept.report().id()).map(State.Kept::of))
          .contains(State.Kept.of(kept));
    }
    assertThat(library.contents())
        .containsExactlyInAnyOrder(
            new ReportEntry(PLAIN.report(), PLAIN.talks()),
            new ReportEntry(FULL.report(), FULL.talks()),
            new ReportEntry(EMPTY.report(), List.of()));
    assertThat(library.highlights()).isEqualTo(FULL.annotations().highlights());
    assertThat(library.taggings()).isEqualTo(FULL.annotations().taggings());
  }

  @Test
  void keepsTextsWithAnyCharacter() {
    KeptReport kept = Notes.report(9, "\u0000 𝄞").aside("null \u0000 and 𝄞\r\u2028 end").kept();

    library.apply(new Change.PutReport(kept));

    assertThat(library.findReport(9).map(State.Kept::of)).contains(State.Kept.of(kept));
  }

  static List<Change> changes() {
    KeptReport edited =
        Notes.report(2, "Second report, mended").talk("A talk on types", "", "Mended.").kept();
    Highlight old = FULL.annotations().highlights().getFirst();
    Shelf oslo =
        new Shelf(
            new Edition(Optional.of("Other"), Optional.empty(), Optional.of("Oslo")), true, true);
    return List.of(
        new Change.PutReport(EMPTY),
        new Change.PutReport(edited),
        new Change.DropReport(2),
        new Change.Reshelve(Map.of(1L, oslo, 2L, oslo, 77L, oslo)),
        new Change.Correct(1, Corrected.of(PLAIN), corrected(PLAIN)),
        new Change.Correct(2, Corrected.of(FULL), corrected(FULL)),
        new Change.PutHighlight(Notes.highlight(41, PLAIN, "toy", "remember this")),
        new Change.PutHighlight(
            old.edited(
                new Highlight.Note(Highlight.Colour.GREEN, "remember that"),
                Notes.ADDED.plusSeconds(9))),
        new Change.DropHighlight(21),
        new Change.DropHighlight(23),
        new Change.PutTagging(Notes.tagOnReport(51, PLAIN, "typing")),
        new Change.PutTagging(Notes.tagOnTalk(32, FULL, "later", "Ein Vortrag")),
        new Change.DropTagging(31),
        new Change.DropTagging(32),
        new Change.PutTag(new Tag(name("Ideas"), Optional.of(Highlight.Colour.BLUE), "to try")),
        new Change.PutTag(Tag.of(name("KNOWN"))),
        new Change.DropTag(name("known")),
        new Change.PutHighlight(
            old.edited(
                old.note().with(List.of("remember", "typing")).underlined(true), Notes.ADDED)),
        new Change.PutSavedSearch(new SavedSearch(61, "Types", "typing year:2014..", true)),
        new Change.PutSavedSearch(SAVED.named("Toys")),
        new Change.DropSavedSearch(60),
        new Change.All(
            List.of(
                new Change.DropHighlight(21),
                new Change.All(
                    List.of(
                        new Change.PutTagging(Notes.tagOnReport(51, PLAIN, "typing")),
                        new Change.DropReport(1))),
                new Change.Reshelve(Map.of(1L, oslo, 2L, oslo)),
                new Change.PutReport(PLAIN),
                new Change.DropTagging(51),
                new Change.DropReport(2),
                new Change.PutReport(edited))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void takesEachChangeBackAndCarriesItOutAgain(Change change) {
    library.apply(new Change.PutReport(PLAIN));
    library.apply(new Change.PutReport(FULL));
    library.apply(
        new Change.PutTag(
            new Tag(name("Known"), Optional.of(Highlight.Colour.PINK), "from before")));
    library.apply(new Change.PutSavedSearch(SAVED));
    History history = new History(library);
    State before = State.of(library, QUERIES);

    history.apply("Do it", change);
    State after = State.of(library, QUERIES);
    history.undo();
    State undone = State.of(library, QUERIES);
    history.redo();
    State redone = State.of(library, QUERIES);
    history.undo();

    assertThat(after).isNotEqualTo(before);
    assertThat(undone).isEqualTo(before);
    assertThat(redone).isEqualTo(after);
    assertThat(State.of(library, QUERIES)).isEqualTo(before);
  }

  static List<Change> changesOfWhatIsGone() {
    return List.of(
        new Change.DropReport(77),
        new Change.Reshelve(Map.of(77L, PLAIN.report().shelf())),
        new Change.PutHighlight(Notes.highlight(41, EMPTY, "", "of a report that is gone")),
        new Change.DropHighlight(77),
        new Change.PutTagging(Notes.tagOnReport(51, EMPTY, "typing")),
        new Change.DropTagging(77),
        new Change.DropTag(name("unknown")),
        new Change.DropSavedSearch(77),
        new Change.Correct(77, Corrected.of(PLAIN), corrected(PLAIN)),
        new Change.Correct(2, Corrected.of(PLAIN), corrected(PLAIN)),
        new Change.All(List.of(new Change.DropReport(77), new Change.DropTagging(77))));
  }

  @ParameterizedTest
  @MethodSource("changesOfWhatIsGone")
  void doesNothingToWhatIsGone(Change change) {
    library.apply(new Change.PutReport(FULL));
    State before = State.of(library, QUERIES);

    Change inverse = library.apply(change);

    assertThat(inverse).isEqualTo(new Change.All(List.of()));
    assertThat(State.of(library, QUERIES)).isEqualTo(before);
  }

  @Test
  void keepsSavedSearchesByName() {
    SavedSearch types = new SavedSearch(61, "All types", "typing", true);
    library.apply(new Change.PutSavedSearch(SAVED));
    library.apply(new Change.PutSavedSearch(types));

    library.close();
    library = SqliteLibrary.open(folder);

    assertThat(library.savedSearches()).containsExactly(types, SAVED);
  }

  @Test
  void keepsPlaces() {
    library.apply(new Change.PutReport(PLAIN));
    Selector place = Notes.selector(PLAIN, "toy");

    library.keepPlace(1, Notes.selector(PLAIN, "hall"));
    library.keepPlace(1, place);
    library.keepPlace(77, place);

    assertThat(library.findPlace(1)).contains(place);
    assertThat(library.findPlace(77)).isEmpty();
    assertThat(library.findReport(1).orElseThrow().annotations().place()).contains(place);
  }

  @Test
  void keepsSettings() {
    library.keepSetting("theme", "light");
    library.keepSetting("theme", "dark");

    assertThat(library.findSetting("theme")).contains("dark");
    assertThat(library.findSetting("zoom")).isEmpty();
  }

  @Test
  void keepsNothingOfAChangeThatFailsHalfway() {
    library.apply(new Change.PutReport(PLAIN));
    State before = State.of(library, QUERIES);
    KeptReport impossible =
        new KeptReport(
            new Report(
                8,
                "Eight",
                EMPTY.report().shelf(),
                new Origin("/8", "8", "ab"),
                EMPTY.report().text()),
            EMPTY.text(),
            List.of(),
            // Two highlights of one id.
            new Annotations(
                List.of(Notes.highlight(61, EMPTY, "", "a"), Notes.highlight(61, EMPTY, "", "b")),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of()));

    assertThat(
            catchThrowable(() ->
                library.apply(
                    new Change.All(
                        List.of(new Change.DropReport(1), new Change.PutReport(impossible))))))
        .isInstanceOf(LibraryException.class);

    assertThat(State.of(library, QUERIES)).isEqualTo(before);
  }
}
