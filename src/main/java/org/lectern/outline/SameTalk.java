package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings together what a paragraph tells of one talk twice: its title set apart, and who speaks.
final class SameTalk {

  private SameTalk() {}

  /// Each talk once, in the order of the text.
  static List<Finding> once(List<Finding> findings, List<Line> lines) {
    List<Finding> once = new ArrayList<>();
    Set<String> spoke = new HashSet<>();
    for (Finding finding : findings) {
      List<String> speakers = finding.telling().speakers();
      boolean more =
          finding.level() == Finding.BELOW_HEADINGS
              && lines.get(finding.line()).is(Line.Sort.PROSE)
              && finding.telling().title().isEmpty();
      if (more && !speakers.isEmpty() && spoke.containsAll(speakers)) {
        // Another paragraph on who spoke before.
        continue;
      }
      spoke.addAll(speakers);
      Finding last = once.isEmpty() ? null : once.getLast();
      if (last != null && isInOneParagraph(last, finding, lines) && tellOfOne(last, finding)) {
        once.set(once.size() - 1, together(last, finding));
      } else {
        once.add(finding);
      }
    }
    return once;
  }

  private static boolean isInOneParagraph(Finding one, Finding other, List<Line> lines) {
    boolean prose =
        one.level() == Finding.BELOW_HEADINGS
            && other.level() == Finding.BELOW_HEADINGS
            && lines.get(one.line()).is(Line.Sort.PROSE)
            && lines.get(other.line()).is(Line.Sort.PROSE);
    for (int i = one.line() + 1; prose && i <= other.line(); i++) {
      prose = lines.get(i).is(Line.Sort.PROSE) && !lines.get(i).afterGap();
    }
    return prose;
  }

  private static boolean tellOfOne(Finding one, Finding other) {
    if (!isSentence(one) && !isSentence(other)) {
      return false;
    }
    TitleLine first = one.telling();
    TitleLine second = other.telling();
    boolean sameSpeaker = Known.shareName(first.speakers(), second.speakers());
    boolean mayShareSpeaker =
        sameSpeaker || first.speakers().isEmpty() || second.speakers().isEmpty();
    if (first.title().isPresent() && second.title().isPresent()) {
      return mayShareSpeaker && isPartOfOther(first.title().get(), second.title().get());
    }
    return sameSpeaker
        || isNothing(one)
        || isNothing(other)
        || first.title().isEmpty() && !first.speakers().isEmpty() && second.speakers().isEmpty()
        || second.title().isEmpty() && !second.speakers().isEmpty() && first.speakers().isEmpty();
  }

  private static boolean isPartOfOther(String title, String other) {
    String one = Words.fold(title);
    String two = Words.fold(other);
    return one.contains(two) || two.contains(one);
  }

  /// A sentence that tells neither title nor speaker: it adds nothing to its neighbour.
  private static boolean isNothing(Finding finding) {
    return isSentence(finding)
        && finding.telling().title().isEmpty()
        && finding.telling().speakers().isEmpty();
  }

  private static boolean isSentence(Finding finding) {
    return finding.what().equals(Candidate.Form.SENTENCE.words());
  }

  /// The more certain one, with what the other adds.
  private static Finding together(Finding one, Finding other) {
    TitleLine telling = one.telling();
    TitleLine more = other.telling();
    boolean first = one.evidence().confidence() >= other.evidence().confidence();
    Finding base = first ? one : other;
    TitleLine joined =
        Finding.telling(
            longer(telling.title(), more.title()),
            telling.speakers().isEmpty() ? more.speakers() : telling.speakers(),
            telling.kind().or(more::kind),
            base.telling());
    return new Finding(one.line(), one.start(), base.level(), joined, base.evidence(), base.what());
  }

  private static Optional<String> longer(Optional<String> one, Optional<String> other) {
    return one.orElse("").length() >= other.orElse("").length() ? one : other;
  }
}
