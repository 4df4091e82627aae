package org.lectern.outline;

import java.util.List;

/// One way to cut a line into title and speakers.
///
/// @param sureness of several cuts the surest is taken
record Cut(String title, People people, Feature feature, double sureness) {

  /// The first of the surest.
  static Cut surest(List<Cut> cuts) {
    Cut surest = cuts.getFirst();
    for (Cut cut : cuts) {
      if (cut.sureness > surest.sureness) {
        surest = cut;
      }
    }
    return surest;
  }
}
