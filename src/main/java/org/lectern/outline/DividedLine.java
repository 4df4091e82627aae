package org.lectern.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.model.Fix.Division;
import org.lectern.model.Fix.Sign;

/// A line divided into title and speakers as a person said, whatever the words look like.
///
/// @param names none where the division has no place for them
record DividedLine(Optional<String> title, List<String> names) {

  // "Title - Name", "Title – Name", "Title -- Name", "Title | Name", "Title—Name"
  private static final Pattern DASH = Pattern.compile("\\s+(?:-{1,3}|[–—―|])\\s+|\\s*[—―|]\\s*");

  // "Title by Name", "Titel von Name"
  private static final Pattern BY = Pattern.compile("\\s(?i:by|von|par|por)\\s+(?=\\p{Lu})");

  private static final Pattern COLON = Pattern.compile(":\\s+");

  // "Title (Name)"
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]{2,120})\\)$");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*[,;&+/]\\s*|\\s+(?:and|und|et|y)\\s+");

  private static final List<Division> ALL =
      Stream.of(Sign.DASH, Sign.BY, Sign.BRACKETS, Sign.COLON, Sign.NONE)
          .flatMap(sign -> Stream.of(new Division(sign, true), new Division(sign, false)))
          .toList();

  DividedLine {
    names = List.copyOf(names);
  }

  /// What stands between two parts of a line; of several signs the one that most often parts title
  /// and speaker.
  ///
  /// @param line without its labels
  static Sign signOf(String line) {
    return Stream.of(Sign.DASH, Sign.BY, Sign.BRACKETS, Sign.COLON)
        .filter(sign -> divide(line, new Division(sign, true)).isPresent())
        .findFirst()
        .orElse(Sign.NONE);
  }

  /// The line divided so; empty where it has not the sign, or nothing on one side of it. Of several
  /// signs the last one stands behind a title, the first one before it: titles have dashes and
  /// colons more often than names.
  static Optional<DividedLine> divide(String line, Division division) {
    if (division.sign() == Sign.NONE) {
      return Optional.of(
          division.titleFirst()
              ? new DividedLine(given(line), List.of())
              : new DividedLine(Optional.empty(), names(line)));
    }
    Matcher sign = pattern(division.sign()).matcher(line);
    int start = -1;
    int end = -1;
    while (sign.find() && (start < 0 || division.titleFirst())) {
      if (sign.start() > 0 && sign.end() <= line.length()) {
        start = sign.start();
        end = sign.end();
      }
    }
    if (start < 0) {
      return Optional.empty();
    }
    String before = line.substring(0, start).strip();
    String behind =
        division.sign() == Sign.BRACKETS
            ? line.substring(line.lastIndexOf('(') + 1, line.length() - 1).strip()
            : line.substring(end).strip();
    if (before.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        division.titleFirst()
            ? new DividedLine(given(before), names(behind))
            : new DividedLine(given(behind), names(before)));
  }

  /// The division after which a line has this title and these speakers; empty where the person knew
  /// them from elsewhere.
  static Optional<Division> learn(String line, Optional<String> title, List<String> speakers) {
    return ALL.stream()
        .filter(division ->
            divide(line, division).filter(read -> read.says(title, speakers)).isPresent())
        .findFirst();
  }

  private boolean says(Optional<String> otherTitle, List<String> speakers) {
    return title.map(Words::fold).equals(otherTitle.map(Words::fold))
        && names.stream()
            .map(Words::fold)
            .toList()
            .equals(speakers.stream().map(Words::fold).toList());
  }

  private static Pattern pattern(Sign sign) {
    return switch (sign) {
      case BY -> BY;
      case COLON -> COLON;
      case BRACKETS -> BRACKETS;
      case DASH, NONE -> DASH;
    };
  }

  private static Optional<String> given(String words) {
    return Optional.of(words.strip()).filter(stripped -> !stripped.isEmpty());
  }

  /// Companies and roles are left out where the names are known as such.
  private static List<String> names(String piece) {
    People people = People.of(piece);
    return people.isLikely()
        ? people.names()
        : Arrays.stream(BETWEEN_NAMES.split(piece.strip()))
            .filter(name -> !name.isBlank())
            .toList();
  }
}
