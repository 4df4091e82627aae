package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.model.Edition;

class EditionTest {

  private static final String ONE_TALK = "# Pruning Roses - Petra Lindqvist\n\n- mind the thorns\n";

  private static Edition edition(String series, Integer year) {
    return new Edition(Optional.ofNullable(series), Optional.ofNullable(year), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "/home/me/notes/pycon-us-2016/roses.md, PyCon US, 2016",
    "/home/me/2017/djangocon-us/roses.md, DjangoCon US, 2017",
    "/home/me/EP23/roses.md, EuroPython, 2023",
    "/home/me/pygala-forum-2k14/roses.md, Pygala Forum, 2014",
    "/home/me/euruko-2023/day-2.md, EuRuKo, 2023",
    "/home/me/owner__berlin-buzzwords-2015__4_roses.md, Berlin Buzzwords, 2015",
  })
  void readsSeriesAndYearFromAPath(String path, String series, int year) {
    assertThat(Notes.outline(ONE_TALK, Location.ofFile(path)).edition())
        .isEqualTo(edition(series, year));
  }

  @ParameterizedTest
  @CsvSource({
    "# EuroPython 2014 – Talk Summaries, EuroPython, 2014",
    "# My notes: PyCon US 2024, PyCon US, 2024",
    "# Rosenkonferenz, , ",
    "# GardenConf 2016 - Verona (Day 1), GardenConf, 2016",
    "# Gardeners Annual Meeting (2017), Gardeners Annual Meeting, 2017",
  })
  void readsSeriesAndYearFromATitle(String heading, String series, Integer year) {
    assertThat(Notes.outline(heading + "\n\nWords.\n").edition()).isEqualTo(edition(series, year));
  }

  @Test
  void readsSeriesYearAndPlaceFromProse() {
    Edition found =
        Notes.outline("I came back from the EuroPython 2023 conference in Prague. It rained.\n")
            .edition();

    assertThat(found)
        .isEqualTo(
            new Edition(Optional.of("EuroPython"), Optional.of(2023), Optional.of("Prague")));
  }

  @Test
  void readsTheYearFromADateInFrontMatter() {
    Edition found =
        Notes.outline("---\ntitle: PyGotham recap\ndate: 2018-10-07\n---\n\nIt was great.\n")
            .edition();

    assertThat(found).isEqualTo(edition("PyGotham", 2018));
  }

  @Test
  void leavesTheYearOpenWhereNothingTellsIt() {
    assertThat(Notes.outline("Some talks I attended at EuroPython this July.\n").edition())
        .isEqualTo(edition("EuroPython", null));
  }

  @Test
  void looksAtAllDroppedFolders() {
    Location location = Location.ofDropped(List.of("2017", "pygala", "containers", "x"), "talk.md");

    assertThat(Notes.outline(ONE_TALK, location).edition()).isEqualTo(edition("Pygala", 2017));
  }

  @Test
  void looksAtThreeFoldersAboveASingleFile() {
    assertThat(Location.ofFile("/home/pycon-2011/a/b/c/talk.md"))
        .isEqualTo(new Location(List.of("a", "b", "c"), false, "talk.md"));
  }

  @Test
  void saysWhereItFoundTheEdition() {
    assertThat(Notes.outline("# PyCon US 2024\n\nWords.\n").editionReason())
        .isEqualTo("the series from the title; the year from the title");
  }

  @Test
  void findsThePlaceInATitle() {
    assertThat(
            Notes.outline(
                    "# EuroPython 2014 in Berlin\n\n## Day 1\n\n### Moss - Anna Roe\n\nGood.\n")
                .edition()
                .place())
        .contains("Berlin");
  }

  @Test
  void takesAFolderBelowNotesForTheConference() {
    Location folder =
        new Location(java.util.List.of("conference-notes", "Open Garden"), false, "a.md");

    assertThat(Notes.outline("# Roses\n\nred\n", folder).edition().series())
        .contains("Open Garden");
  }

  @Test
  void readsANameAndAYearOutOfAPathMadeFlat() {
    Location file = new Location(java.util.List.of(), false, "craft-2016_moss-at-home.md");

    assertThat(Notes.outline("# Moss\n\ngreen\n", file).edition().series()).contains("Craft");
  }
}
