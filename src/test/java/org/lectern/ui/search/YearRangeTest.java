package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.entry;
import static org.lectern.ui.Shelved.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.query.Query;
import org.lectern.ui.Contents;

class YearRangeTest {

  private static final YearRange ALL = new YearRange(2010, 2020);

  @Test
  void spansTheYearsOfTheLibrary() {
    Contents contents =
        new Contents(
            List.of(
                entry(report(1, "A", edition("PyGala", 2020), "Trees")),
                entry(report(2, "B", edition("PyGala", 2010), "Trees"))),
            List.of(),
            List.of(),
            Contents.Kept.NOTHING);

    assertThat(YearRange.of(contents)).contains(ALL);
  }

  @Test
  void ofOneYearThereIsNoChoice() {
    Contents contents =
        new Contents(
            List.of(entry(report(1, "A", edition("PyGala", 2020), "Trees"))),
            List.of(),
            List.of(),
            Contents.Kept.NOTHING);

    assertThat(YearRange.of(contents)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "trees, 2010..2020",
    "trees year:2014, 2014",
    "year:2012..2014 trees, 2012..2014",
    "year:2014.., 2014..2020",
    "year:..2014, 2010..2014",
    "year:1990..2030, 2010..2020",
    "year:2016..2014, 2014..2016",
    "-year:2014, 2010..2020",
  })
  void isReadFromTheQuery(String query, String range) {
    assertThat(ALL.askedBy(Query.parse(query))).hasToString(range);
  }

  @ParameterizedTest
  @CsvSource({
    "trees, 'trees year:2012..2014 '",
    "trees year:2016, 'trees year:2012..2014 '",
    "year:2016.. trees, 'year:2012..2014 trees '",
    "'', 'year:2012..2014 '",
    "year:2011 OR year:2018, 'year:2011 OR year:2012..2014 '",
  })
  void isWrittenIntoTheQuery(String query, String written) {
    assertThat(new YearRange(2012, 2014).in(Query.parse(query), ALL)).isEqualTo(written);
  }

  @Test
  void allYearsAreNotWritten() {
    assertThat(ALL.in(Query.parse("old year:2011..2012 trees"), ALL)).isEqualTo("old trees ");
  }
}
