package org.lectern.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads series and year out of a title, a folder or a file name by taking off what is neither:
/// "Retour sur la GardenConf 2014 - Day 2", `2014-03-21-gardenfest-report`.
///
/// @param series what is left; empty where nothing is
/// @param marked whether a year or a word such as "report" shows that an edition is named
record EditionTitle(Optional<String> series, Optional<Integer> year, boolean marked) {

  // A word may end in a letter such as ó.
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  // "2014", "2k14", "'14"; "20140321", "2014-03-21", "2019-11"
  private static final Expression YEAR =
      Expression.of(
          "(?<!\\d)(?:((?:19[89]|20[0-4])\\d)(?:[-._]?(?:0[1-9]|1[0-2])(?:[-._]?[0-3]\\d)?)?|(2k|(?<=\\s)['’])([0-4]\\d))(?!\\d)",
          FLAGS);

  // "ep23", "Gala'14"
  private static final Expression SHORT_YEAR =
      Expression.of("(?<=\\p{L}|['’])['’]?((?:0|1|2)\\d)$");

  private static final Expression DAY_OR_PART =
      Expression.of(
          "\\b(?:day|tag|jour|part|teil|partie)[\\s_-]?(?:\\d{1,2}|one|two|three|four)\\b|\\b\\d/\\d\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|#\\d+",
          FLAGS);

  private static final Expression REPORT_WORD =
      Expression.of(
          "\\b(?:my|personal|conference notes|notes|note|trip"
              + " report|report|recap|highlights|summary|summaries|talk"
              + " summaries|talks|talk|sessions|links|review|retrospective|retrospektive|wrap[-"
              + " ]?up|impressions|thoughts|takeaways|experience|learnings|lessons learned|what i"
              + " learned|a look back|looking back|back|notes"
              + " from|attending|visiting|trip|visit|recapitulation|overview|eine"
              + " kurze|kurze|bericht|rückblick|nachlese|retour|compte[-"
              + " ]rendu|résumé|resumen|crónica|favou?rite|selected|the"
              + " best|best|of|from|at|the|to|on|in|and|sur|le|la|les|de|du|au|à|von|vom|der|die|das|zur|zum|auf|blog|post|index|readme|conferences?|days?|morning|afternoon|for)\\b",
          FLAGS);

  private static final Expression MARK =
      Expression.of(
          "\\b(?:notes?|report|recap|highlights|summar(?:y|ies)|review|retrospe[ck]ti[vk]e?|wrap[-"
              + " ]?up|impressions|takeaways|bericht|rückblick|retour|compte[- ]rendu|resumen)\\b",
          FLAGS);

  private static final Expression PIECES =
      Expression.of("\\s+[-–—|]+\\s+|[—|:,()?!\\[\\]\"“”]+\\s*");

  // "'s Roses", ": Roses -"
  private static final Expression AROUND = Expression.of("^[\\s.,:;'’-]+|[\\s.,:;-]+$");

  /// Of a title or heading.
  static EditionTitle ofTitle(String title) {
    String words = title.length() > 200 ? title.substring(0, 200) : title;
    Optional<Integer> year = yearIn(words);
    boolean marked = year.isPresent() || MARK.isIn(words) || DAY_OR_PART.isIn(words);
    String bare = DAY_OR_PART.matcher(YEAR.matcher(words).replaceAll(" ")).replaceAll(" ");
    for (String piece : PIECES.split(bare)) {
      String name = withoutReportWords(piece);
      if (!name.isEmpty()
          && Words.count(name) <= 5
          && !name.equals(name.toLowerCase(Locale.ROOT))) {
        return new EditionTitle(Optional.of(name), year, marked);
      }
    }
    return new EditionTitle(Optional.empty(), year, marked);
  }

  /// Of a folder or file name, whose words are parted by blanks, hyphens and underscores.
  static EditionTitle ofPath(String part) {
    Optional<Integer> year = yearIn(part);
    boolean dated = year.isPresent();
    String bare = YEAR.matcher(part).replaceAll(" ").replaceAll("[_\\s-]+", " ").strip();
    bare = withoutReportWords(bare);
    Matcher shortYear = SHORT_YEAR.matcher(bare);
    if (year.isEmpty()
        && shortYear.find()
        && Series.findInPath(bare.substring(0, shortYear.start())).isPresent()) {
      year = Optional.of(2000 + Integer.parseInt(shortYear.group(1)));
      bare = bare.substring(0, shortYear.start());
      dated = true;
    }
    String name =
        withoutReportWords(DAY_OR_PART.matcher(bare).replaceAll(" "))
            .replaceAll("^\\d+ | \\d+$", "");
    Optional<String> series =
        name.length() < 2 || name.matches("\\d+") ? Optional.empty() : Optional.of(name);
    return new EditionTitle(series, year, dated);
  }

  /// What of a title is neither a year nor a day nor a word of reports.
  static String withoutMarks(String title) {
    String bare = DAY_OR_PART.matcher(YEAR.matcher(title).replaceAll(" ")).replaceAll(" ");
    StringBuilder rest = new StringBuilder();
    for (String piece : PIECES.split(bare)) {
      rest.append(withoutReportWords(piece));
    }
    return rest.toString();
  }

  /// The series where it is a known one, as it calls itself.
  Optional<String> findKnownSeries() {
    return series.isPresent() ? Series.findInPath(series.get()) : Optional.empty();
  }

  /// The first year that is written, four digits or "2k14".
  static Optional<Integer> yearIn(String words) {
    Matcher year = YEAR.matcher(words);
    if (!year.find()) {
      return Optional.empty();
    }
    return Optional.of(
        year.group(1) != null
            ? Integer.parseInt(year.group(1))
            : 2000 + Integer.parseInt(year.group(3)));
  }

  /// Report words are taken off both ends only: "Notes from the Days of Roses" keeps its middle.
  private static String withoutReportWords(String piece) {
    String name = piece.strip();
    boolean changed = true;
    while (changed && !name.isEmpty()) {
      changed = false;
      Matcher word = REPORT_WORD.matcher(name);
      while (word.find()) {
        if (word.start() == 0 || word.end() == name.length()) {
          name = AROUND.withoutAny(name.substring(0, word.start()) + name.substring(word.end()));
          changed = true;
          break;
        }
      }
    }
    return name;
  }
}
