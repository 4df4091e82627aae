package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person searches for: terms that must all be met.
///
/// Grammar: `query = { phrase | word }`, `phrase = '"' … '"'`, `word` = what stands between blanks.
/// A phrase that is not closed ends with the query. The last word of an unfinished query, one that
/// does not end in a blank or a quotation mark, is met by each word that begins with it.
public record Query(List<Term> terms) {

  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

  public Query {
    terms = List.copyOf(terms);
  }

  /// One word or phrase.
  ///
  /// @param words folded, see [Folding]; never empty
  /// @param prefix whether the last word need only begin so
  public record Term(List<String> words, boolean prefix) {
    public Term {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a term needs a word");
      }
    }
  }

  /// Reads any text as a query; text without letters and digits has no terms.
  public static Query parse(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      boolean prefix = matcher.group(2) != null && matcher.end() == text.length();
      List<String> words = Folding.words(raw);
      if (!words.isEmpty()) {
        terms.add(new Term(words, prefix));
      }
    }
    return new Query(terms);
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }
}
