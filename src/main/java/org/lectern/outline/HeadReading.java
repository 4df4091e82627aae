package org.lectern.outline;

import java.util.List;
import java.util.Optional;

/// A heading taken apart, with what speaks for a talk in it and below it.
///
/// @param speakerLine where the speaker's name stands; the heading's own line where nowhere else
record HeadReading(Head head, TitleLine telling, Evidence evidence, int speakerLine) {

  /// Enough without looking at its siblings.
  boolean isStrong() {
    return evidence.isEnough();
  }

  boolean hasSpeakerInLine() {
    return telling.features().stream()
        .anyMatch(feature -> feature.namesSpeaker() && feature != Feature.SPEAKER_ALONE);
  }

  /// Whether it may be a talk at all by its words.
  boolean isCandidate() {
    return head.role() == Role.OPEN || head.role() == Role.KIND || hasSpeakerInLine();
  }

  HeadReading withSpeakers(List<String> speakers, int line) {
    TitleLine with =
        new TitleLine(
            telling.title(), speakers, telling.kind(), telling.links(), telling.features());
    return new HeadReading(head, with, evidence, line);
  }

  Optional<Integer> consumedLine() {
    return speakerLine == head.line() ? Optional.empty() : Optional.of(speakerLine);
  }
}
