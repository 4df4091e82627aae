package org.lectern.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.ReadMark;
import org.lectern.library.Search;
import org.lectern.library.Tagging;
import org.lectern.model.Link;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.query.Query;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Searched;
import org.lectern.ui.Settings;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;
import org.lectern.ui.switcher.Choice;
import org.lectern.ui.switcher.SwitcherModel;

/// What an operator asks for is the same in search, in the quick switcher and in the filter of the
/// Marks pane: each talk here has one highlight.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameOperatorsTest {

  private static final KeptReport TRIP =
      reshaped(
          Shelved.report(
              1,
              "Trip",
              edition("PyGala", 2023),
              "Words before the first talk",
              "Tutorials: Trees – Ann Roe",
              "Tutorials: Queues – Bo Lind",
              "Day 2: Heaps – Cy Hartmann"),
          Map.of(
              "Trees",
              new Link("Recording", ""),
              "Queues",
              new Link("Slides", "https://example.org/queues.pdf")));

  private static final KeptReport FEST =
      reshaped(
          Shelved.report(
              2,
              "Fest",
              edition("JFest", 2021),
              "A word of thanks",
              "Keynotes: Pipes – Ann Roe",
              "Day 1: Lambdas – Dee Fox"),
          Map.of(
              "Pipes",
              new Link("Watch it", "https://media.ccc.de/v/pipes"),
              "Lambdas",
              new Link("YouTube", "")));

  private static final List<String> WORDS =
      List.of("Words", "Trees", "Queues", "Heaps", "Pipes", "Lambdas");

  private Shelves shelves;
  private MarksModel marks;
  private SwitcherModel switcher;

  /// The first line is no talk; keynotes are.
  private static KeptReport reshaped(KeptReport kept, Map<String, Link> links) {
    List<Talk> talks = new ArrayList<>();
    for (Talk talk : kept.talks().subList(1, kept.talks().size())) {
      TalkKind kind =
          talk.section().equals(Optional.of("Keynotes")) ? TalkKind.KEYNOTE : TalkKind.TALK;
      List<Link> own = Optional.ofNullable(links.get(talk.title().orElseThrow())).stream().toList();
      talks.add(talk.withKind(kind).at(talk.passage(), own));
    }
    return new KeptReport(kept.report(), kept.text(), talks, kept.annotations());
  }

  @BeforeAll
  void bringIn(@TempDir Path folder) {
    shelves = new Shelves(folder).with(TRIP, FEST);
    for (int i = 0; i < WORDS.size(); i++) {
      KeptReport report = i < 4 ? TRIP : FEST;
      put(Shelves.highlight(10 + i, report, WORDS.get(i)));
    }
    put(note(Shelves.highlight(12, TRIP, "Queues"), "Ask *Zoë* again"));
    put(note(Shelves.highlight(13, TRIP, "Heaps"), "", "green/wood"));
    put(Shelves.lost(Shelves.highlight(16, FEST, "thanks")));
    shelves.library().apply(new Change.PutTagging(new Tagging(20, 2, "abroad", Optional.empty())));
    shelves.library().apply(new Change.PutTagging(onTalk(21, TRIP, "Trees", "Green")));
    shelves.library().apply(new Change.PutReadMark(readMark(30, TRIP, "Queues")));
    shelves.library().apply(new Change.PutReadMark(readMark(31, FEST, "Pipes")));
    shelves.library().apply(new Change.PutReadMark(readMark(32, FEST, "Lambdas")));
    // From when no talks were found in it yet: it says nothing of the talks.
    shelves.library().apply(new Change.PutReadMark(new ReadMark(33, 1, Optional.empty())));
    shelves.with();
    marks =
        new MarksModel(
            shelves.workspace(),
            new SimpleObjectProperty<>(Optional.empty()),
            Clock.fixed(Shelved.NOW, ZoneOffset.UTC),
            new ColourNames(),
            highlights -> {});
    marks.scopeProperty().set(MarkScope.LIBRARY);
    Settings settings =
        Settings.of(
            shelves.workspace(), Settings.read(shelves.library(), List.of(SwitcherModel.SETTING)));
    switcher = new SwitcherModel(shelves.workspace(), new Searched(), settings);
  }

  @AfterAll
  void close() {
    shelves.close();
  }

  private void put(Highlight highlight) {
    shelves.library().apply(new Change.PutHighlight(highlight));
  }

  private static Highlight note(Highlight highlight, String comment, String... tags) {
    return highlight.edited(
        new Highlight.Note(Highlight.Colour.BLUE, false, comment, List.of(tags)), Shelved.NOW);
  }

  private static Tagging onTalk(long id, KeptReport report, String words, String tag) {
    return new Tagging(
        id, report.report().id(), tag, Optional.of(Shelves.highlight(1, report, words).anchor()));
  }

  private static ReadMark readMark(long id, KeptReport report, String words) {
    return new ReadMark(
        id, report.report().id(), Optional.of(Shelves.highlight(1, report, words).anchor()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker:ann | Pipes Trees",
        "speaker:\"bo lind\" | Queues",
        "speaker:hart | Heaps",
        "speaker:mann | Heaps",
        "-speaker:ann -speaker:dee | Fest Heaps Queues Trip",
        "conf:pygala | Heaps Queues Trees Trip",
        "conf:other | ''",
        "year:2023 | Heaps Queues Trees Trip",
        "year:..2022 | Fest Lambdas Pipes",
        "year:2022..2024 speaker:ann | Trees",
        "before:2023 | Fest Lambdas Pipes",
        "after:2021 | Heaps Queues Trees Trip",
        "kind:keynote | Pipes",
        "-kind:talk | Fest Pipes Trip",
        "section:tutorials | Queues Trees",
        "section:tutorial  | Queues Trees",
        "section:\"tutorial\" | ''",
        "section:\"day 2\" | Heaps",
        "tag:green | Heaps Trees",
        "tag:\"green\" | Heaps Trees",
        "tag:\"green/wood\" | Heaps",
        "tag:\"wood\" | ''",
        "tag:abroad | Fest Lambdas Pipes",
        "-tag:abroad -tag:green | Queues Trip",
        "has:video | Lambdas Pipes Trees",
        "-has:video | Fest Heaps Queues Trip",
        "has:highlight | Fest Heaps Lambdas Pipes Queues Trees Trip",
        "has:comment | Queues",
        "is:unread | Heaps Trees Trip",
        "-is:unread | Fest Lambdas Pipes Queues",
        "is:unattached | Fest",
        "in:highlights pipes | Pipes",
        "in:comments zoe | Queues",
        "in:comments pipes | ''",
        "in:comments year:2023 | Queues",
        "in:highlights (has:video -speaker:ann) | Lambdas",
        "(speaker:ann OR kind:talk) year:2023 | Heaps Queues Trees",
        "has:video OR is:unread | Heaps Lambdas Pipes Trees Trip"
      })
  void meanTheSame(String query, String places) {
    Set<String> expected = places.isEmpty() ? Set.of() : Set.of(places.split(" "));

    assertThat(found(query)).as("search").isEqualTo(expected);
    assertThat(gone(query)).as("quick switcher").isEqualTo(expected);
    assertThat(listed(query)).as("Marks").isEqualTo(expected);
  }

  private Set<String> found(String query) {
    return shelves.library().search(Search.of(Query.parse(query), 50)).hits().stream()
        .map(hit -> {
          KeptReport report = hit.report() == 1 ? TRIP : FEST;
          return hit.talk()
              .flatMap(talk -> report.talks().get(talk).title())
              .orElse(report.report().title());
        })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> gone(String query) {
    List<Choice> choices = new ArrayList<>();
    switcher.find(query, choices::addAll);
    return choices.stream().map(Choice::title).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> listed(String query) {
    marks.filter().textProperty().set(query);
    return marks.rows().stream()
        .map(row -> ((MarkRow) row).place())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
