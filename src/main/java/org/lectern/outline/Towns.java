package org.lectern.outline;

/// Knows towns, countries and other names of what one goes to that is no conference.
final class Towns {

  private static final WordList WORDS = WordList.of("towns.txt");

  private Towns() {}

  /// Whether all words of the name are such: "New York", not "Berlin Buzzwords".
  static boolean has(String name) {
    for (String word : Words.between(name)) {
      if (!WORDS.contains(Words.fold(word))) {
        return false;
      }
    }
    return true;
  }
}
