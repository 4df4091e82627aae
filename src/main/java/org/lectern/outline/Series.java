package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Recognises conference series in words: the well-known ones of `series.txt`, and by their shape
/// ("GardenConf", "Pruning Summit") others.
final class Series {

  /// A mention of a series in a text.
  ///
  /// @param known whether it stands in `series.txt`
  record Mention(String name, int start, int end, boolean known) {}

  private static final int MOST_WORDS = 5;

  // All spellings without blanks and signs: "pyconus" is PyCon US.
  private static final Map<String, String> KNOWN = new HashMap<>();
  private static final Map<String, String> KNOWN_IN_PATHS = new HashMap<>();
  private static final Map<String, String> SPELLINGS = new HashMap<>();

  static {
    for (String line : Words.resource("series.txt")) {
      String[] spellings = line.split("\\|");
      for (String spelling : spellings) {
        String bare = spelling.strip();
        boolean path = bare.startsWith("[");
        String key = squeeze(bare);
        (path ? KNOWN_IN_PATHS : KNOWN).putIfAbsent(key, spellings[0].strip());
        if (!path) {
          SPELLINGS.putIfAbsent(key, bare);
        }
      }
    }
  }

  private static final Expression WORD = Expression.of("[\\p{L}\\p{N}][\\p{L}\\p{N}.!'’:+/()-]*");

  private static final String WORDS_IN_FRONT =
      "(?:(?:\\p{Lu}[\\p{L}\\p{N}.&!'’+-]*|\\d{1,2})\\s+(?:(?:of|for|the|on|in|and|&)\\s+){0,2}){0,4}";

  // "GardenConf", "rosecon.eu"; "Pruning Summit", "International Conference on Roses"; "Rose Garden
  // Day 2014"
  private static final Expression SHAPE =
      Expression.of(
          "\\b(?:\\p{L}*(?:[a-z]Con|[A-Za-z]Conf|[a-z]conf|Fest|[a-z]Camp|[a-z]Days)\\b"
              + "|"
              + WORDS_IN_FRONT
              + "(?:Conf|Conference|Con|Summit|Days|Camp|Forum|Fest|Festival|Congress|Symposium|Unconference|World|Connect|Convention|Konferenz|Tage|Kongress|Celebration|Get"
              + " Together|Gathering|Encontro|Barcamp|BarCamp)\\b(?:\\s+(?:US|USA|EU|UK|DE|FR|Europe|West|East|Asia)\\b)?"
              + "|\\p{Lu}[\\p{L}]*-Konferenz\\b"
              + "|(?:\\p{Lu}[\\p{L}\\d]+\\s+){1,3}Day(?=\\s+(?:19|20)\\d{2}\\b))");

  // "GardenConfVerona1"
  private static final Expression EDITION_NUMBER = Expression.of("(?<=\\p{Ll})\\d$");

  // "EuroPython's", "EuroPython)."
  private static final Expression ENDING = Expression.of("(?:['’]s|[.:!,)]+)$");

  private Series() {}

  /// The longest known series in each place of the text, in order; those by shape where no known
  /// one is.
  static List<Mention> in(String text) {
    List<Mention> mentions = known(text);
    Matcher shape = SHAPE.matcher(text);
    while (shape.find()) {
      Mention mention =
          new Mention(
              EDITION_NUMBER.without(shape.group().strip()), shape.start(), shape.end(), false);
      if (!overlaps(mention, mentions) && isName(mention.name())) {
        mentions.add(mention);
      }
      if (mentions.size() > 200) {
        break;
      }
    }
    return mentions;
  }

  private static boolean overlaps(Mention mention, List<Mention> others) {
    for (Mention other : others) {
      if (other.start() < mention.end() && mention.start() < other.end()) {
        return true;
      }
    }
    return false;
  }

  /// The series that a folder or file name consists of, numbers and words like "notes" left out.
  static Optional<String> findInPath(String words) {
    String key = squeeze(words);
    String name = KNOWN.getOrDefault(key, KNOWN_IN_PATHS.get(key));
    if (name != null) {
      return Optional.of(name);
    }
    String counted = KNOWN_IN_PATHS.get(COUNTED.without(key));
    if (counted != null) {
      return Optional.of(counted);
    }
    List<Mention> known = known(capitalised(words));
    return known.isEmpty() ? Optional.empty() : Optional.of(known.getFirst().name());
  }

  // "rosecon11x"
  private static final Expression COUNTED = Expression.of("\\d{1,2}x?$");

  /// The known series of which these words are a spelling, and nothing more.
  static Optional<String> findSpelt(String words) {
    return Optional.ofNullable(KNOWN.get(squeeze(words)));
  }

  /// How `series.txt` spells these words, be it the series' usual name or another.
  static Optional<String> findSpelling(String words) {
    return Optional.ofNullable(SPELLINGS.get(squeeze(words)));
  }

  /// The name without what stands behind it: "EuroPython" of "EuroPython's".
  static String bare(String words) {
    return ENDING.without(words);
  }

  /// Letters and digits in lower case, all together.
  static String squeeze(String words) {
    return Words.fold(words).replace(" ", "");
  }

  private static List<Mention> known(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    List<Mention> found = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      int start = words.get(first)[0];
      if (!isCapital(text, start, words.get(first)[1])) {
        continue;
      }
      for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last >= first; last--) {
        int end = words.get(last)[1];
        Optional<String> name =
            end - start > 60 ? Optional.empty() : lookUp(text.substring(start, end));
        if (name.isPresent()) {
          found.add(new Mention(name.get(), start, end, true));
          first = last;
          break;
        }
      }
    }
    return found;
  }

  private static Optional<String> lookUp(String words) {
    String bare = bare(words);
    // "User" is not useR!
    String name = KNOWN.get(squeeze(bare));
    if (name == null) {
      name = withRegion(bare);
    }
    return name != null && (Names.isNoPlainWord(bare) || isWrittenAsName(bare))
        ? Optional.of(name)
        : Optional.empty();
  }

  /// Ordinary words name a series only in capitals: "Reasons to Prune", not "reasons to prune"; one
  /// alone never does.
  private static boolean isWrittenAsName(String words) {
    // A name with a region written to it has no spelling of its own.
    String usual = SPELLINGS.getOrDefault(squeeze(words), words);
    return Words.count(words) > 1 && capitals(words) >= capitals(usual);
  }

  private static int capitals(String words) {
    int capitals = 0;
    for (String word : Words.between(words)) {
      capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return capitals;
  }

  // "LaraconEU"
  private static final Expression REGION =
      Expression.of("(?<=[a-z])(?:EU|US|USA|UK|AU|NZ|CA|DE|FR|ES|IT|NL|PL|IN|JP|BR|MX|ZA)$");

  /// A known name with a region written together with it.
  private static String withRegion(String words) {
    boolean known = REGION.isIn(words) && KNOWN.containsKey(squeeze(REGION.without(words)));
    return known ? words : null;
  }

  /// "EuroPython", "satRdays": in prose a name has a capital somewhere, "access" has none.
  private static boolean isCapital(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Not "The Conference", "This Summit", "Next Days".
  private static boolean isName(String words) {
    String bare =
        words.replaceFirst(
            "^(?i:(?:the|this|that|a|an|our|my|at|in|from|last|next|first|second|virtual|online|annual|international|local|remote|tech|great)\\s+)+",
            "");
    return Words.count(bare) > 1
        || !bare.matches(
            "(?i)conf|conference|con|summit|days|camp|forum|fest|festival|congress|symposium|unconference|world|connect|convention|konferenz|tage|kongress|celebration|silicon|icon|mini-?conf|beacon|falcon|lexicon");
  }

  private static String capitalised(String words) {
    StringBuilder capitalised = new StringBuilder();
    for (String word : words.split("[\\s_-]+")) {
      if (!word.isEmpty()) {
        capitalised
            .append(Character.toUpperCase(word.charAt(0)))
            .append(word.substring(1))
            .append(' ');
      }
    }
    return capitalised.toString().strip();
  }
}
