package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Edition;
import org.lectern.model.TalkKind;

class SeriesPageTest {

  private static final Edition UNDATED =
      new Edition(Optional.of("ExampleConf"), Optional.empty(), Optional.empty());

  @Test
  void listsTheTalksOfEachEditionByItself() {
    Page.Made page =
        SeriesPage.of(
            "ExampleConf",
            List.of(
                Kept.entry(1, "Undated", UNDATED),
                Kept.entry(
                    2,
                    "Notes",
                    Kept.EDITION,
                    Kept.talk("Types", Optional.of("Day 1"), TalkKind.TALK, "Ada Example"))));

    assertThat(page.document().plainText())
        .isEqualTo(
            """
            ExampleConf
            2 editions · 2 reports · 1 talk · 1 speaker
            Editions
            ExampleConf 2014 · Berlin · 1 report · 1 talk · 1 speaker
            ExampleConf, year not known · 1 report · 0 talks
            Reports
            Notes · 1 talk · 2.md
            Undated · 0 talks · 1.md
            ExampleConf 2014
            Talks
            Day 1
            Types · Ada Example
            Speakers
            Ada Example · Types
            Links
            Types · Video\
            """);
    assertThat(EditionPageTest.linksOf(page))
        .startsWith(
            "ExampleConf 2014 → lectern:edition/ExampleConf/2014",
            "ExampleConf, year not known → lectern:edition/ExampleConf/");
  }

  @Test
  void isShortForASeriesWithoutReports() {
    assertThat(SeriesPage.of("ExampleConf", List.of()).document().plainText())
        .isEqualTo("ExampleConf\n0 editions · 0 reports · 0 talks");
  }
}
