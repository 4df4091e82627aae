package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionPhrasesTest {

  @Test
  void findsWhatSomebodyWentTo() {
    assertThat(EditionPhrases.findAttended("Last week I went to Rose Exchange 2016 with Anna."))
        .contains("Rose Exchange");
    assertThat(EditionPhrases.findAttended("I went to Verona and came back.")).isEmpty();
  }

  @Test
  void knowsTheCongressByItsNumberAndItsYear() {
    assertThat(EditionPhrases.findCongress("Impressions from the 31c3")).contains("31c3");
    assertThat(EditionPhrases.yearOfCounted("31c3", "")).contains(2014);
  }

  @Test
  void countsTheYearsOfDefCon() {
    assertThat(EditionPhrases.yearOfCounted("DEF CON", "Notes from DEFCON 24")).contains(2016);
    assertThat(EditionPhrases.yearOfCounted("Rose Exchange", "DEFCON 24")).isEmpty();
  }

  @Test
  void readsSeriesAroundADateOrAYearInAFlatName() {
    assertThat(FlatName.findSeries("RoseCity_20160601_HowToPrune", true)).contains("RoseCity");
    assertThat(FlatName.findSeries("AR_20160601_Mossmetricon", true)).contains("Mossmetricon");
    assertThat(FlatName.findSeries("rosesummit-2016-verona_day2", false)).isPresent();
    assertThat(FlatName.findSeries("2016-garden-day-verona", true)).isPresent();
    assertThat(FlatName.findSeries("2016-why-roses-fade", true)).isEmpty();
  }

  @Test
  void readsTheNameBesideTheYearOfAFlatName() {
    assertThat(FlatName.findSeries("2018_gardenwest_talks_pruning-roses", true))
        .contains("gardenwest");
    assertThat(FlatName.findSeries("mossgala_2016_anna", true)).contains("mossgala");
  }
}
