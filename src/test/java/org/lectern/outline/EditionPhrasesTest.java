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
    assertThat(EditionPhrases.yearOfCongress("31c3")).contains(2014);
  }

  @Test
  void readsTheNameBesideTheYearOfAFlatName() {
    assertThat(FlatName.findSeries("2018_gardenwest_talks_pruning-roses", true))
        .contains("gardenwest");
    assertThat(FlatName.findSeries("mossgala_2016_anna", true)).contains("mossgala");
  }
}
