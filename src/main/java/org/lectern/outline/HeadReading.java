package org.lectern.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A heading taken apart, with what speaks for a talk in it and below it.
///
/// @param speakerLine where the speaker's name stands; the heading's own line where nowhere else
record HeadReading(Head head, TitleLine telling, Evidence evidence, int speakerLine) {

  /// Enough without looking at its siblings.
  boolean isStrong() {
    return evidence.isEnough();
  }

  boolean hasSpeakerInLine() {
    for (Feature feature : telling.features()) {
      if (feature.namesSpeaker() && feature != Feature.SPEAKER_ALONE) {
        return true;
      }
    }
    return false;
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

  /// The lines other than their own on which the speakers of these stand.
  static Set<Integer> consumedLines(List<HeadReading> readings) {
    Set<Integer> lines = new HashSet<>();
    for (HeadReading reading : readings) {
      if (reading.speakerLine != reading.head.line()) {
        lines.add(reading.speakerLine);
      }
    }
    return lines;
  }
}
