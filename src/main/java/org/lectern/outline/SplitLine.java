package org.lectern.outline;

import java.util.regex.Pattern;

/// A line that is to be cut into title and speakers, with what helps to decide where.
///
/// @param labels what stood around the line and belongs to neither
/// @param text the line without its labels
/// @param below what is told under it: a speaker is often named again there
/// @param habit what the writer does elsewhere in the file
record SplitLine(Labels labels, String text, String below, Habit habit) {

  private static final int LONGEST = 400;

  static SplitLine of(String line, String below, Habit habit) {
    Labels labels = Labels.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    return new SplitLine(labels, Words.withoutEnd(labels.rest(), Words.BLANKS + ":"), below, habit);
  }

  /// Whether a part of one of the names comes again below.
  boolean mentions(People people) {
    for (String name : people.names()) {
      for (String part : Names.parts(name)) {
        if (part.length() > 2 && Text.hasWord(below, part)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Moss Colours: a Field Guide" may be told of below it too; only a label makes it a name.
  boolean labels(People people) {
    return below.matches(
        "(?is).{0,200}\\b(?:speaker|presenter)s?\\s*:\\s*"
            + Pattern.quote(people.names().getFirst())
            + "\\b.*");
  }
}
