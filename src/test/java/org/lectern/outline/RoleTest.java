package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Day 1; DAY",
        "PyGala EU - Day 2; DAY",
        "1er jour; DAY",
        "Day1; DAY",
        "Tuesday 4th June; DAY",
        "07.12. - Thursday; DAY",
        "19.07.2023; DAY",
        "2013-04-02; DAY",
        "Thu 3 Oct; DAY",
        "9/14/2017; DAY",
        "Lightning talks; CONTAINER",
        "C. Industry Session; CONTAINER",
        "Vorträge; CONTAINER",
        "Keynotes; CONTAINER",
        "Keynote; KIND",
        "B. Keynote; KIND",
        "Key takeaways; PART",
        "Q&A; PART",
        "Step 3: Water; PART",
        "Lunch; NOTHING",
        "Other resources; NOTHING",
        "29 Jul 2014 / by Petra Lindqvist / Comments; NOTHING",
        "1996; OPEN",
        "Pruning Roses; OPEN",
        "Lightning Talks - Moss; OPEN",
      })
  void tellsWhatAHeadingIsByItsWords(String heading, Role role) {
    assertThat(Role.of(heading)).isEqualTo(role);
  }
}
