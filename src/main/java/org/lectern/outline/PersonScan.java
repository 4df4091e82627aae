package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names of people within a sentence.
final class PersonScan {

  /// A name found at `start` up to `end` of the sentence.
  ///
  /// @param possessive whether it stands as in "Anna Roe's keynote"
  record Person(String name, int start, int end, double score, boolean possessive) {

    boolean isFull() {
      return name.indexOf(' ') > 0;
    }
  }

  // A run of words in capitals, particles between them: "Ludwig van der Roe"
  private static final Pattern RUN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:(?:van|von|de|der|den|del|di|da|la|le|bin|al|dos)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,9}");

  private static final Expression WORD = Expression.of("\\S+");

  // "Karen M.": the full stop is no sentence's
  private static final Expression INITIAL = Expression.of(".*\\b\\p{Lu}\\.");

  private static final int MOST = 20;

  private PersonScan() {}

  /// The people of a sentence in order; a phrase in capitals gives one at most.
  static List<Person> in(String sentence) {
    List<Person> people = new ArrayList<>();
    Matcher run = RUN.matcher(sentence);
    for (int at = 0; at < sentence.length() && people.size() < MOST; at++) {
      if (mayBeginLarge(sentence.charAt(at)) && run.region(at, sentence.length()).lookingAt()) {
        Person best = best(sentence, run.start(), run.end());
        if (best != null) {
          people.add(best);
        }
        at = run.end() - 1;
      }
    }
    return people;
  }

  /// Only there a [#RUN] need be tried; half of a letter beyond 16 bits may be one.
  private static boolean mayBeginLarge(char c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER || Character.isSurrogate(c);
  }

  /// The name with the family name that the text gives elsewhere: "Anna Roe" for "Anna".
  static String inFull(String name, String text) {
    if (name.indexOf(' ') > 0) {
      return name;
    }
    for (int at = text.indexOf(name + " "); at >= 0; at = text.indexOf(name + " ", at + 1)) {
      String rest = text.substring(at, Math.min(text.length(), at + 60));
      Matcher run = RUN.matcher(rest);
      Person best = run.lookingAt() ? best(rest, run.start(), run.end()) : null;
      if (best != null && best.isFull() && best.start() == 0) {
        return best.name();
      }
    }
    return name;
  }

  static List<String> inFull(List<String> names, String text) {
    List<String> full = new ArrayList<>();
    for (String name : names) {
      full.add(inFull(name, text));
    }
    return full;
  }

  private static Person best(String sentence, int from, int to) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence).region(from, to);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    Person best = null;
    for (int first = 0; first < words.size(); first++) {
      for (int last = first; last < Math.min(words.size(), first + 5); last++) {
        Person person = person(sentence, words.get(first)[0], words.get(last)[1]);
        if (person != null && (best == null || isBetter(person, best))) {
          best = person;
        }
      }
    }
    return best;
  }

  private static boolean isBetter(Person person, Person best) {
    double value = person.score() + (person.isFull() ? 0.2 : 0);
    double bestValue = best.score() + (best.isFull() ? 0.2 : 0);
    return value > bestValue || value == bestValue && person.name().length() > best.name().length();
  }

  private static Person person(String sentence, int from, int to) {
    String text = sentence.substring(from, to);
    boolean possessive = text.endsWith("'s") || text.endsWith("’s");
    String name = possessive ? text.substring(0, text.length() - 2) : text;
    if (!possessive && name.endsWith(".") && !INITIAL.isAll(name)) {
      name = name.substring(0, name.length() - 1);
    }
    name = Words.withoutEnd(name, "’'-");
    double score = Names.score(name);
    boolean full = name.indexOf(' ') > 0;
    // A phrase in capitals within prose is a product more often than a person without a known name.
    boolean enough = full ? score >= Names.LIKELY : score >= 0.5;
    return enough ? new Person(name, from, from + name.length(), score, possessive) : null;
  }
}
