package org.lectern.ui.about;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Correction;
import org.lectern.library.Names;
import org.lectern.messages.Messages;
import org.lectern.model.Fix;

/// Corrections of a report in words.
final class Said {

  private static final Messages WORDS = Messages.of(Said.class);

  private static final int LONGEST_QUOTE = 60;

  private Said() {}

  static List<Facts.Fact> of(List<Correction> corrections) {
    return corrections.stream().map(Said::fact).toList();
  }

  private static Facts.Fact fact(Correction correction) {
    return new Facts.Fact(
        words(correction.fix()),
        WORDS.get("quote", cut(correction.anchor().selector().exact()))
            + value(correction.fix())
            + (correction.everywhere() ? WORDS.get("everywhere") : "")
            + (correction.anchor().attached() ? "" : WORDS.get("unattached")));
  }

  private static String words(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _ -> WORDS.get("fix.talk");
      case Fix.NoTalk _ -> WORDS.get("fix.no-talk");
      case Fix.MergeUp _ -> WORDS.get("fix.merged");
      case Fix.Retitle _ -> WORDS.get("fix.title");
      case Fix.NameSpeakers _ -> WORDS.get("fix.speakers");
      case Fix.SetKind _ -> WORDS.get("fix.kind");
      case Fix.SetSection _ -> WORDS.get("fix.section");
      case Fix.ReadLine _ -> WORDS.get("fix.read-anew");
    };
  }

  private static String value(Fix fix) {
    return switch (fix) {
      case Fix.MakeTalk _, Fix.NoTalk _, Fix.MergeUp _, Fix.ReadLine _ -> "";
      case Fix.Retitle(Optional<String> title) -> is(title.orElse(WORDS.get("none")));
      case Fix.NameSpeakers(List<String> names) ->
          is(names.isEmpty() ? WORDS.get("none") : String.join(", ", names));
      case Fix.SetKind(var kind) -> is(Names.of(kind));
      case Fix.SetSection(Optional<String> section) -> is(section.orElse(WORDS.get("none")));
    };
  }

  private static String is(String value) {
    return " → " + value;
  }

  private static String cut(String words) {
    boolean fits = words.codePointCount(0, words.length()) <= LONGEST_QUOTE;
    return fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
