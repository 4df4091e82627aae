package org.lectern.outline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/// Tells names of people from other words in capitals.
final class Names {

  /// At least this sure: take it where something else points to a speaker too, as "by" does.
  static final double POSSIBLE = 0.25;

  /// At least this sure: a phrase in capitals without a plain word in it, as "Oriel Vantor".
  static final double LIKELY = 0.6;

  /// At least this sure: with a given name that is known, as "Petra Vantor".
  static final double SURE = 0.8;

  private static final WordList GIVEN = WordList.of("given-names.txt");
  private static final WordList GIVEN_ELSEWHERE = WordList.of("given-names-of-the-world.txt");
  private static final WordList ORDINARY = WordList.of("ordinary-words.txt");
  private static final WordList FAMILIES = WordList.of("family-names.txt");
  private static final WordList PLAIN = WordList.of("plain-words.txt");

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du",
          "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "af", "y", "e", "'t");

  // Ordinary words that are family names: with initials in front, as in "JD Long", they count.
  private static final Set<String> FAMILY =
      Set.of(
          "long", "young", "small", "good", "white", "black", "green", "brown", "wood", "page",
          "hill", "stone", "day", "love", "wolf", "field", "fields", "hunt", "rose", "price",
          "moon", "case", "power", "powers", "king", "snow", "rich", "short", "strong", "best");

  private static final Set<String> ORGANISATIONS =
      Set.of(
          "inc",
          "ltd",
          "llc",
          "gmbh",
          "ag",
          "corp",
          "corporation",
          "company",
          "labs",
          "software",
          "technologies",
          "systems",
          "foundation",
          "university",
          "institute",
          "college",
          "google",
          "facebook",
          "amazon",
          "netflix",
          "ibm",
          "intel",
          "hat",
          "nvidia",
          "spotify",
          "bbc",
          "nasa",
          "consulting",
          "solutions",
          "group",
          "media",
          "bank",
          "airlines",
          "twitter",
          "linkedin",
          "apple",
          "mozilla",
          "uber",
          "airbnb",
          "stripe",
          "shopify",
          "jetbrains");

  // "Anna", "O'Neil", "Anne-Lena", "M.", "ROE", "Åsen"
  private static final Expression CAPITALISED =
      Expression.of("\\p{Lu}[\\p{L}\\p{M}]*(?:['’´.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?");

  // "McNamara", "VanToll", "DeLoof", "LeRoy": capitals inside that are no brand's
  private static final Expression INNER_CAPITAL =
      Expression.of("(?:Mc|Mac|Van|De|Di|Du|Fitz|La|Le|O)\\p{Lu}\\p{Ll}+");

  private static final Expression TITLE =
      Expression.of("(?i)(?:(?:dr|prof|professor|rev|mr|mrs|ms|sir)\\.?\\s+)+");
  private static final Expression SUFFIX =
      Expression.of("(?i),?\\s+(?:ph\\.?d\\.?|jr\\.?|m\\.?d\\.?|iii?)$");

  /// The first letters of what [#TITLE] finds.
  private static final String TITLES_BEGIN = "dprmsDPRMS";

  /// What stands behind the last letter of a degree, or is it.
  private static final String DEGREES_END = "dDrRiI.\n\r\u0085\u2028\u2029";

  // "Michael (Stu) Stewart", 'Jane "JJ" Roe'
  private static final Expression NICKNAME =
      Expression.of("\\s(?:\\(\\p{L}+\\)|[\"“'‘]\\p{L}+[\"”'’])(?=\\s\\p{Lu})");

  private static final Expression HAN =
      Expression.of("[\\p{IsHan}]{2,4}|[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}・]{2,10}");

  // "JD", "J.D."
  private static final Expression INITIALS = Expression.of("\\p{Lu}\\.?\\p{Lu}\\.?");

  // "QLC", "AWS"
  private static final Expression ACRONYM = Expression.of("\\p{Lu}{3,}");

  /// No sign of the scripts of [#HAN] comes before it (Unicode, CJK Radicals Supplement).
  private static final char FIRST_HAN = '\u2e80';

  private Names() {}

  /// How surely this is the name of one person, from 0 to 1.
  static double score(String text) {
    String name = text.strip();
    if (name.length() < 2 || name.length() > 60) {
      return 0;
    }
    if (name.charAt(0) >= FIRST_HAN && HAN.isAll(name)) {
      return LIKELY;
    }
    List<String> parts = parts(name);
    if (parts.isEmpty() || parts.size() > 5) {
      return 0;
    }
    for (String part : parts) {
      if (!canBePartOfName(part)) {
        return 0;
      }
    }
    if (PARTICLES.contains(parts.getLast())) {
      return 0;
    }
    return parts.size() == 1 ? scoreOfOne(parts.getFirst()) : scoreOfMany(parts);
  }

  /// Whether the word is a given name that is no ordinary word too.
  static boolean isGiven(String word) {
    return isGivenName(Words.fold(word));
  }

  private static boolean isGivenName(String folded) {
    return GIVEN.contains(folded) || GIVEN_ELSEWHERE.contains(folded);
  }

  /// Whether no word of it is an ordinary one.
  static boolean isNoPlainWord(String words) {
    for (String word : Words.between(words)) {
      if (PLAIN.contains(Words.fold(word))) {
        return false;
      }
    }
    return true;
  }

  /// The words of a name, without its titles, degrees and nickname.
  static List<String> parts(String name) {
    String bare = name;
    if (!name.isEmpty() && TITLES_BEGIN.indexOf(name.charAt(0)) >= 0) {
      Matcher title = TITLE.matcher(name);
      bare = title.lookingAt() ? name.substring(title.end()) : name;
    }
    if (DEGREES_END.indexOf(bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1)) >= 0) {
      bare = SUFFIX.without(bare);
    }
    return Words.between(NICKNAME.withoutAny(bare).strip());
  }

  private static boolean canBePartOfName(String part) {
    if (PARTICLES.contains(part)) {
      return true;
    }
    return (isCapitalisedWord(part) || CAPITALISED.isAll(part))
        && !part.endsWith("'s")
        && !part.endsWith("’s")
        && !looksLikeBrand(part);
  }

  /// Nearly each word that begins large is letters and nothing else.
  private static boolean isCapitalisedWord(String part) {
    for (int i = 1; i < part.length(); i++) {
      if (!Character.isLetter(part.charAt(i))) {
        return false;
      }
    }
    return !part.isEmpty() && Character.getType(part.charAt(0)) == Character.UPPERCASE_LETTER;
  }

  /// "PyTorch", "JavaScript", "GraphQL": capitals within, other than those of "McNamara".
  private static boolean looksLikeBrand(String part) {
    int start = 0;
    boolean small = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if ("'’´.-".indexOf(c) >= 0) {
        start = i + 1;
        small = false;
      } else if (small && Character.isUpperCase(c)) {
        return !INNER_CAPITAL.isAll(piece(part, start));
      }
      small |= Character.isLowerCase(c);
    }
    return false;
  }

  /// What stands from there on up to the next sign.
  private static String piece(String part, int start) {
    int end = start;
    while (end < part.length() && "'’´.-".indexOf(part.charAt(end)) < 0) {
      end++;
    }
    return part.substring(start, end);
  }

  private static double scoreOfOne(String word) {
    String folded = Words.fold(word);
    if (PLAIN.contains(folded) || ORGANISATIONS.contains(folded) || word.length() < 3) {
      return 0;
    }
    return isGivenName(folded) ? 0.5 : isShouted(word) ? 0.1 : POSSIBLE;
  }

  private static double scoreOfMany(List<String> parts) {
    String first = Words.fold(parts.getFirst());
    String last = Words.fold(parts.getLast());
    boolean initials = INITIALS.isAll(parts.getFirst());
    boolean given =
        isGivenName(first) && !PARTICLES.contains(parts.getFirst())
            || initials && parts.size() == 2 && FAMILY.contains(Words.fold(parts.getLast()));
    boolean anyGiven = given;
    boolean particle = false;
    boolean allShouted = true;
    for (int i = 0; i < parts.size(); i++) {
      String folded = Words.fold(parts.get(i));
      boolean isParticle = PARTICLES.contains(parts.get(i));
      particle |= isParticle && i > 0;
      allShouted &= isShouted(parts.get(i));
      anyGiven |= isGivenName(folded);
      boolean ordinary = PLAIN.contains(folded) || ORGANISATIONS.contains(folded);
      // Family names may be words ("Mark Smart", "Sam White"); "Will" and "Mark" begin names.
      if (ordinary && !isParticle && !(i == 0 ? given : given && i == parts.size() - 1)) {
        return 0;
      }
      if (ordinary && i > 0 && given && ORGANISATIONS.contains(folded)) {
        return 0;
      }
    }
    boolean acronym = isShouted(parts.getFirst()) && ACRONYM.isAll(parts.getFirst());
    if (acronym && !given && !anyGiven) {
      // "QLC Flash", "AWS Lambda"
      return 0.1;
    }
    if (allShouted) {
      return !given ? 0.1 : FAMILIES.contains(last) ? LIKELY : POSSIBLE;
    }
    if (PARTICLES.contains(parts.getFirst()) && parts.getFirst().length() < 3) {
      return 0;
    }
    boolean ordinaryEnd = PLAIN.contains(last) && !FAMILIES.contains(last);
    // "Selling Flowers" is no more than likely.
    boolean family =
        anyGiven
            || FAMILIES.contains(last)
                && parts.stream().noneMatch(part -> ORDINARY.contains(Words.fold(part)));
    double score = given ? (ordinaryEnd ? LIKELY : 0.95) : family ? SURE : LIKELY;
    if (parts.size() > 3 && !given && !particle) {
      score = 0.3;
    }
    return score;
  }

  private static boolean isShouted(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
  }
}
