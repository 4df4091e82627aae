package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import org.lectern.library.Correction;
import org.lectern.model.Document;
import org.lectern.model.Fix;
import org.lectern.model.Outline;
import org.lectern.model.Talk;
import org.lectern.outline.Corrector;

/// The corrections of one report.
///
/// @param all in the order in which they were made
record Corrections(List<Correction> all) {

  Corrections {
    all = List.copyOf(all);
  }

  /// The talks of a report: those found, and what a person said of them. Unattached corrections
  /// wait.
  List<Talk> lay(Document document, Outline found) {
    List<Fix.Placed> fixes =
        all.stream()
            .filter(correction -> correction.anchor().attached())
            .map(correction ->
                new Fix.Placed(
                    correction.anchor().span(), correction.everywhere(), correction.fix()))
            .toList();
    return Corrector.correct(document, found, fixes).talks();
  }

  /// These and then others, each in place of one that says the same thing of the same place.
  Corrections and(List<Correction> others) {
    List<Correction> kept = new ArrayList<>(all);
    for (Correction other : others) {
      kept.removeIf(correction -> isReplacedBy(correction, other));
      kept.add(other);
    }
    return new Corrections(kept);
  }

  private static boolean isReplacedBy(Correction old, Correction next) {
    return old.anchor().attached()
        && old.everywhere() == next.everywhere()
        && old.anchor().span().start() == next.anchor().span().start()
        && aspect(old.fix()).equals(aspect(next.fix()));
  }

  /// What a fix is about.
  private static String aspect(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _, Fix.NoTalk _, Fix.MergeUp _ -> "talk";
      case Fix.Retitle _ -> "title";
      case Fix.NameSpeakers _ -> "speakers";
      case Fix.SetKind _ -> "kind";
      case Fix.SetSection _ -> "section";
      case Fix.ReadLine _ -> "line";
    };
  }
}
