package org.lectern.outline;

import java.util.Optional;
import org.lectern.model.Edition;

/// The usual names of series, under which reports stand together however each spells them.
public final class SeriesNames {

  private SeriesNames() {}

  /// The edition with its series named as usual: "Strange Loop" for "StrangeLoop". One that is not
  /// known keeps its name.
  public static Edition usual(Edition edition) {
    Optional<String> usual = edition.series().map(name -> Series.findSpelt(name).orElse(name));
    return new Edition(usual, edition.year(), edition.place());
  }
}
