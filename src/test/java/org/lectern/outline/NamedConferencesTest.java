package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Series that nobody knows, told by the words around their names.
class NamedConferencesTest {

  private static Optional<String> series(String text, String path) {
    return Notes.outline(text, Location.ofFile(path)).edition().series();
  }

  @ParameterizedTest
  @CsvSource({
    "# Mossvale 2018 trip report, Mossvale",
    "# Three days at Mossvale, Mossvale",
    "# What I learned at Moss Village, Moss Village",
    "# Back from Mossvale, Mossvale",
  })
  void readsTheSeriesFromWordsInTheTitle(String title, String series) {
    assertThat(series(title + "\n\nIt rained.\n", "/home/me/blog/post.md")).hasValue(series);
  }

  @Test
  void readsAKnownSeriesOfPlainWordsWithARegionWrittenToIt() {
    assertThat(series("# Strange LoopEU\n\nIt rained.\n", "/home/me/blog/post.md"))
        .hasValue("Strange LoopEU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/notes/_.md", "/notes/___.md", "/talk-notes/_.md", "/notes/_2014.md"})
  void findsNothingInANameOfUnderscores(String path) {
    assertThat(series("Words of a note.\n", path)).isEmpty();
  }

  @Test
  void takesNoTownForASeries() {
    assertThat(series("# Three days at Verona\n\nIt rained.\n", "/home/me/blog/post.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mossvale is a conference for gardeners. It rained.",
        "Last week I went to Mossvale in Verona. It rained.",
        "I attended [Mossvale](https://www.mossvale.example/2018) and it rained.",
      })
  void readsTheSeriesFromTheFirstWords(String text) {
    assertThat(series("# My week\n\n" + text + "\n", "/home/me/blog/post.md")).hasValue("Mossvale");
  }

  @ParameterizedTest
  @CsvSource({
    "# EuroPython and PyCon US 2014",
    "# From EuroPython Verona & PyCon US",
    "# Three good talks\\n\\n## Roses (EuroPython)\\n\\n## Moss (RustConf)\\n\\n## Ferns (Devoxx)",
  })
  void aReportOfSeveralConferencesBelongsToNone(String text) {
    assertThat(series(text.translateEscapes() + "\n\nIt rained.\n", "/home/me/blog/post.md"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "# growing_roses 2014 in the rear view mirror, growing_roses",
    "# GR2014 – Sessions on Thursday, GR",
    "# Ferns at the Rose Garden Day 2014, Rose Garden Day",
  })
  void readsTheSeriesInFrontOfAYear(String title, String series) {
    String text = title + "\n\nI was at growing_roses 2014, at GR2014, at all of them.\n";
    assertThat(series(text, "/home/me/blog/post.md")).hasValue(series);
  }

  @Test
  void takesNoDayForASeries() {
    assertThat(series("# Rain\n\n## Day 1 - Friday, February 6, 2009\n\nWords.\n", "/x/a.md"))
        .isEmpty();
  }

  @Test
  void takesNoPlainWordsForASeries() {
    assertThat(series("# My Virtual Conference notes\n\nIt rained.\n", "/x/a.md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "# Rain at Rails Conf,We like Rails Conf and RailsConf. Rails Conf is fun., Rails Conf",
    "# Rain at Rails Conf,We like RailsConf. RailsConf is fun., RailsConf",
    "# Rain,We were at Railsconf., RailsConf",
  })
  void spellsAKnownSeriesAsTheReportDoesMostly(String title, String text, String series) {
    assertThat(series(title + "\n\n" + text + "\n", "/x/a.md")).hasValue(series);
  }

  @Test
  void partsTheWordsOfAFileNameAsTheTitleDoes() {
    assertThat(series("# Moss Rose Growers 2009\n\nRain.\n", "/x/MossRoseGrowers2009.md"))
        .hasValue("Moss Rose Growers");
  }

  @Test
  void readsASeriesThatCountsItsEditionsFromTheFolder() {
    assertThat(series("# How to prune\n\nWords of it.\n", "/x/scale11x/how-to-prune.md"))
        .hasValue("SCaLE");
  }

  @ParameterizedTest
  @CsvSource({
    "/x/mossvale_2018.md, Mossvale",
    "/x/me__conference-notes__mossvale-2018-how-to-prune.md, Mossvale",
    "/x/me__conference-notes__Mossvale19-Online_invited.md, Mossvale",
    "/x/me__notes__conferences_mossvale_how-to-prune.md, Mossvale",
    "/x/me__blog__posts_goto-chicago-2015.md, GOTO Chicago",
  })
  void readsTheSeriesFromTheNameOfTheFile(String path, String series) {
    assertThat(series("# How to prune\n\nWords of it.\n", path)).hasValue(series);
  }

  @Test
  void readsTheSeriesFromATitleAboveADate() {
    assertThat(
            series(
                "# Moss X Rose\n"
                    + "**Verona | 24th January 2026**\n\n"
                    + "## Pruning by Petra Lindqvist\n\n"
                    + "- a\n\n"
                    + "## Moss by Ada Byron\n\n"
                    + "- b\n",
                "/home/me/notes.md"))
        .hasValue("Moss X Rose");
  }
}
