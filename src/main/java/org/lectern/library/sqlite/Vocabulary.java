package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.query.Spelling;

/// The distinct words of the index, found by their stem, their parts and their spelling.
record Vocabulary(Sql sql) {

  /// A name longer than that is no word that a person remembers half of.
  private static final int LONGEST = 40;

  private static final int PART = 3;
  private static final int MOST_FORMS = 12;
  private static final int MOST_PARTS = 25;

  /// So many words that share the most parts with a misspelt one are compared with it.
  private static final int MOST_COMPARED = 400;

  private static final int MOST_MEANT = 10;

  /// Adds the words that are not there yet.
  void add(Collection<String> words) throws SQLException {
    for (String word : words) {
      if (isKept(word)) {
        sql.run("INSERT OR IGNORE INTO term (word) VALUES (?)", word);
      }
    }
  }

  /// Words of letters that have parts: neither code nor writing without blanks.
  private static boolean isKept(String word) {
    boolean kept = word.length() >= 2 && word.length() <= LONGEST;
    for (int i = 0; i < word.length() && kept; i++) {
      char letter = word.charAt(i);
      kept = (Character.isLetterOrDigit(letter) || letter == '_') && letter < 0x1100;
    }
    return kept;
  }

  void clear() throws SQLException {
    sql.run("DELETE FROM term");
    sql.run("INSERT INTO term_stem (term_stem) VALUES ('delete-all')");
    sql.run("INSERT INTO term_part (term_part) VALUES ('delete-all')");
  }

  /// The other words that have the stem of `word` (M. F. Porter, An algorithm for suffix stripping,
  /// 1980, as SQLite has it).
  List<String> forms(String word) throws SQLException {
    if (word.length() < PART || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
      return List.of();
    }
    return sql.list(
        "SELECT word FROM term WHERE id IN (SELECT rowid FROM term_stem WHERE term_stem MATCH ?)"
            + " AND word <> ? ORDER BY length(word), word LIMIT ?",
        Row::text,
        Expressions.quoted(word),
        word,
        MOST_FORMS);
  }

  /// Words that have `part` in them, the shortest first; none for fewer than three letters.
  List<String> containing(String part) throws SQLException {
    if (part.length() < PART || !isKept(part)) {
      return List.of();
    }
    return sql.list(
        "SELECT word FROM term WHERE id IN (SELECT rowid FROM term_part WHERE term_part MATCH ?)"
            + " AND instr(word, ?) > 0 ORDER BY length(word), word LIMIT ?",
        Row::text,
        parts(part).stream().map(Expressions::quoted).collect(Collectors.joining(" AND ")),
        part,
        MOST_PARTS);
  }

  /// The words that `word` may be a misspelling of, all as near as the others; not itself.
  ///
  /// @param prefix whether `word` may be the beginning of a longer word
  List<String> nearest(String word, boolean prefix) throws SQLException {
    if (word.length() < PART || !isKept(word)) {
      return List.of();
    }
    int least = word.length() < 6 ? 1 : 2;
    List<String> nearest = new ArrayList<>();
    for (String other : alike(word)) {
      int distance =
          prefix
              ? Spelling.distanceFromBeginning(word, other, least)
              : Spelling.distance(word, other, least);
      // Two mistakes, one of them in the first letter, make another word: "hickey" is no "ticket".
      if (distance == 0 || distance > 1 && other.charAt(0) != word.charAt(0)) {
        continue;
      }
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance == least) {
        nearest.add(other);
      }
    }
    return nearest.subList(0, Math.min(nearest.size(), MOST_MEANT));
  }

  /// The words that share the most parts of three letters.
  private List<String> alike(String word) throws SQLException {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String part : parts("^" + word + "$")) {
      byte[] ids =
          sql.first(
                  "SELECT group_concat(rowid) FROM term_part WHERE term_part MATCH ?",
                  row -> Optional.ofNullable(row.bytes()),
                  Expressions.quoted(part))
              .flatMap(found -> found)
              .orElse(null);
      Postings.parse(ids).stream().forEach(id -> shared.merge(id, 1, Integer::sum));
    }
    List<Integer> best =
        shared.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(MOST_COMPARED)
            .map(Map.Entry::getKey)
            .toList();
    List<String> words = new ArrayList<>();
    for (int id : best) {
      sql.first("SELECT word FROM term WHERE id = ?", Row::text, id).ifPresent(words::add);
    }
    return words;
  }

  private static List<String> parts(String word) {
    return IntStream.rangeClosed(0, word.length() - PART)
        .mapToObj(i -> word.substring(i, i + PART))
        .distinct()
        .toList();
  }
}
