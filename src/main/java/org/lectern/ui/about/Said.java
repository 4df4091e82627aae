package org.lectern.ui.about;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Correction;
import org.lectern.model.Fix;

/// Corrections of a report in words.
final class Said {

  private static final int LONGEST_QUOTE = 60;

  private Said() {}

  static List<Facts.Fact> of(List<Correction> corrections) {
    return corrections.stream().map(Said::fact).toList();
  }

  private static Facts.Fact fact(Correction correction) {
    return new Facts.Fact(
        words(correction.fix()),
        quote(correction.anchor().selector().exact())
            + value(correction.fix())
            + (correction.everywhere() ? ", and all that look alike" : "")
            + (correction.anchor().attached() ? "" : " (unattached: its words are gone)"));
  }

  private static String words(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _ -> "A talk";
      case Fix.NoTalk _ -> "No talk";
      case Fix.MergeUp _ -> "Merged";
      case Fix.Retitle _ -> "Title";
      case Fix.NameSpeakers _ -> "Speakers";
      case Fix.SetKind _ -> "Kind";
      case Fix.SetSection _ -> "Section";
      case Fix.ReadLine _ -> "Read anew";
    };
  }

  private static String value(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _, Fix.NoTalk _, Fix.MergeUp _, Fix.ReadLine _ -> "";
      case Fix.Retitle(Optional<String> title) -> is(title.orElse("none"));
      case Fix.NameSpeakers(List<String> names) ->
          is(names.isEmpty() ? "none" : String.join(", ", names));
      case Fix.SetKind(var kind) -> is(kind.word());
      case Fix.SetSection(Optional<String> section) -> is(section.orElse("none"));
    };
  }

  private static String is(String value) {
    return " → " + value;
  }

  private static String quote(String words) {
    boolean fits = words.codePointCount(0, words.length()) <= LONGEST_QUOTE;
    return "“"
        + (fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…")
        + "”";
  }
}
