package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Edition;
import org.lectern.ui.Target;

class AddressTest {

  static Stream<Target> targets() {
    return Stream.of(
        Target.OfReport.whole(7),
        Target.OfReport.talk(7, 12),
        new Target.OfSeries("PyCon US / Café 100%"),
        new Target.OfEdition(edition("PyCon US", 2024)),
        new Target.OfEdition(Edition.NONE));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void leadsBackToItsTarget(Target target) {
    assertThat(Address.find(Address.of(target))).contains(target);
  }

  @Test
  void readsAsOneExpects() {
    assertThat(Address.of(new Target.OfEdition(edition("EuroPython", 2014))))
        .isEqualTo("lectern:edition/EuroPython/2014");
    assertThat(Address.of(Target.OfReport.talk(3, 0))).isEqualTo("lectern:talk/3/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "lectern:report/x",
        "lectern:report/99999999999999999999",
        "lectern:talk/1",
        "report/1",
        ""
      })
  void leadsNowhereInTheLibraryOtherwise(String address) {
    assertThat(Address.find(address)).isEmpty();
  }

  private static Edition edition(String series, int year) {
    return new Edition(Optional.of(series), Optional.of(year), Optional.empty());
  }
}
