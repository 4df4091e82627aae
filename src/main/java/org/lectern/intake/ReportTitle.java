package org.lectern.intake;

import java.util.regex.Pattern;
import org.lectern.model.Outline;

/// What lists call a report: its own title, or else its file's name made readable; where that says
/// nothing to a person, the conference.
final class ReportTitle {

  /// A hyphen stands for a blank, but not in a date: `2014-07-21-europython-notes`.
  private static final Pattern HYPHEN = Pattern.compile("(?<!\\d)-|-(?!\\d)");

  private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

  /// Blanks, and what would break a line of a list: a file may be called `new\nline.md`.
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /// `README`, `000_9b5408c7.txt` and `2014-07-21.md` have none.
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(?!(?:readme|index|notes?)(?!\\p{L}))\\p{L}{3,}(?![\\p{L}\\d])");

  private static final int LIMIT = 200;

  private ReportTitle() {}

  static String of(Outline outline, String fileName) {
    String title = oneLine(outline.title().orElse(""));
    if (!title.isEmpty()) {
      return title;
    }
    return outline.edition().series().isPresent() && saysNothing(fileName)
        ? oneLine(outline.edition().title())
        : ofFile(fileName);
  }

  private static boolean saysNothing(String fileName) {
    return !WORD.matcher(ENDING.matcher(fileName).replaceFirst("")).find();
  }

  private static String ofFile(String fileName) {
    String bare = ENDING.matcher(fileName).replaceFirst("");
    String words = bare.indexOf(' ') < 0 ? HYPHEN.matcher(bare).replaceAll(" ") : bare;
    String title = oneLine(words.replace('_', ' '));
    return title.isEmpty() ? oneLine(fileName) : title;
  }

  private static String oneLine(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    if (line.codePointCount(0, line.length()) <= LIMIT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LIMIT)).strip() + "…";
  }
}
