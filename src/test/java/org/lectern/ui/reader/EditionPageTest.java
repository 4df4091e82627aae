package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.model.Inline;
import org.lectern.model.TalkKind;

class EditionPageTest {

  private final Page.Made page =
      EditionPage.of(
          Kept.EDITION,
          List.of(
              Kept.entry(
                  1,
                  "Notes",
                  Kept.EDITION,
                  Kept.talk("Opening", Optional.of("Day 1"), TalkKind.KEYNOTE, "Ada Example"),
                  Kept.talk("Queues", Optional.of("Day 2"), TalkKind.TALK, "ben Muster")),
              Kept.entry(
                  2,
                  "Trip",
                  Kept.EDITION,
                  Kept.talk("Types", Optional.of("Day 1"), TalkKind.TALK, "Ada Example"))));

  @Test
  void listsReportsTalksBySectionSpeakersAndLinks() {
    assertThat(page.title()).isEqualTo("ExampleConf 2014");
    assertThat(page.document().plainText())
        .isEqualTo(
            """
            ExampleConf 2014
            All of ExampleConf · Berlin · 2 reports · 3 talks · 2 speakers
            Reports
            Notes · 2 talks · 1.md
            Trip · 1 talk · 2.md
            Talks
            Day 1
            Opening · Ada Example · keynote
            Types · Ada Example
            Day 2
            Queues · ben Muster
            Speakers
            Ada Example · Opening, Types
            ben Muster · Queues
            Links
            Opening · Video
            Queues · Video
            Types · Video\
            """);
  }

  @Test
  void leadsFromEachTitleToItsTalk() {
    assertThat(linksOf(page))
        .startsWith(
            "All of ExampleConf → lectern:series/ExampleConf",
            "Notes → lectern:report/1",
            "Trip → lectern:report/2",
            "Opening → lectern:talk/1/0",
            "Types → lectern:talk/2/0",
            "Queues → lectern:talk/1/1")
        .endsWith("Video → https://example.org/1");
  }

  @Test
  void saysThatTheYearIsNotKnown() {
    Edition edition = new Edition(Optional.of("EuroPython"), Optional.empty(), Optional.empty());

    assertThat(EditionPage.of(edition, List.of()).document().plainText())
        .isEqualTo("EuroPython\nAll of EuroPython · year not known · 0 reports · 0 talks");
  }

  @Test
  void namesNoSeriesForNotesOfNoConference() {
    assertThat(EditionPage.of(Edition.NONE, List.of()).document().plainText())
        .isEqualTo("Other notes\n0 reports · 0 talks");
  }

  @Test
  void leavesTalksOfNoSectionWithoutAHeading() {
    Page.Made made =
        EditionPage.of(
            Kept.EDITION,
            List.of(
                Kept.entry(
                    1,
                    "Notes",
                    Kept.EDITION,
                    Kept.talk("Types", Optional.empty(), TalkKind.TALK))));

    assertThat(made.document().plainText()).contains("Talks\nTypes\nLinks");
  }

  static List<String> linksOf(Page.Made page) {
    return page.document().blocks().stream()
        .flatMap(block -> block.inlines().stream())
        .filter(inline -> inline.style() == Inline.Style.LINK)
        .map(inline -> inline.span().in(page.document().plainText()) + " → " + inline.target())
        .toList();
  }
}
