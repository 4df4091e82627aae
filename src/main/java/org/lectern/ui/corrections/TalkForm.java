package org.lectern.ui.corrections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// What a person wrote into the fields about a talk.
///
/// @param speakers parted by commas or semicolons
record TalkForm(String title, String speakers, TalkKind kind, String section) {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  static TalkForm of(Talk talk) {
    return new TalkForm(
        talk.title().orElse(""),
        String.join(", ", talk.speakers()),
        talk.kind(),
        talk.section().orElse(""));
  }

  /// What has to be said of a talk for it to be as the fields say.
  List<Fix> fixes(Talk talk) {
    List<Fix> fixes = new ArrayList<>();
    if (!given(title).equals(talk.title())) {
      fixes.add(new Fix.Retitle(given(title)));
    }
    if (!names().equals(talk.speakers())) {
      fixes.add(new Fix.NameSpeakers(names()));
    }
    if (kind != talk.kind()) {
      fixes.add(new Fix.SetKind(kind));
    }
    if (!given(section).equals(talk.section())) {
      fixes.add(new Fix.SetSection(given(section)));
    }
    return fixes;
  }

  private List<String> names() {
    return Arrays.stream(speakers.split("[,;\n]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  static boolean isYearOrEmpty(String text) {
    return text.isBlank() || YEAR.matcher(text.strip()).matches();
  }

  /// @param year as [#isYearOrEmpty] lets through
  static Edition edition(String series, String year, String place) {
    return new Edition(given(series), given(year).map(Integer::parseInt), given(place));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }
}
