package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person searches for.
///
/// ```
/// query    = { either }                     a talk must meet all of them
/// either   = part { "OR" part }             OR binds closer than standing side by side
/// part     = [ "-" ] ( group | filter | phrase | word )
/// group    = "(" query ")"
/// filter   = operator ":" ( phrase | word )
/// operator = "speaker" | "conf" | "year" | "tag" | "kind" | "section" | "in" | "has" | "is"
///          | "before" | "after"             in small or capital letters
/// phrase   = '"' … '"'                      these words in this order, as they are
/// word     = what stands between blanks
/// ```
///
/// - A word is met by its other forms too. The last word of a query that does not end in a blank is
///   met by each word that begins with it, and so is a word with `*` behind it.
/// - Code is found as typed: `C++`, `>=`, `--verbose`, `__dict__`. A word with other signs in it,
///   `node.js` or `f-string`, is a phrase.
/// - `year:` takes a year or two with `..` between, one of which may be missing. `before:` and
///   `after:` take a year, with month and day if need be, of which the year alone counts: of a
///   conference no more is known. A year that only begins there counts for both.
/// - `speaker:`, `conf:` and `section:` take words that must stand there, `tag:` a whole tag, which
///   finds those under it too: `tag:python` what bears `python/typing`.
/// - `in:highlights` and `in:comments` say where the other words of their group must stand; without
///   any they ask for all that has highlights, or comments.
/// - `has:` takes `highlight`, `comment`, `video`; `is:` takes `unread`, `unattached`; `kind:` the
///   word of a [org.lectern.model.TalkKind].
///
/// Any text is a query. What cannot be understood is a [Mistake], and the rest counts.
///
/// @param clause what a talk must meet; empty where nothing was asked
/// @param chips the operators, in the order of the text
/// @param mistakes in the order of the text
public record Query(
    String text, Optional<Clause> clause, List<Chip> chips, List<Mistake> mistakes) {

  public Query {
    chips = List.copyOf(chips);
    mistakes = List.copyOf(mistakes);
  }

  /// Reads any text as a query.
  public static Query parse(String text) {
    return new Parser(text).query();
  }

  public boolean isEmpty() {
    return clause.isEmpty();
  }

  /// The words and phrases that a talk should have, in order: not those behind a minus sign.
  public List<Clause.Words> words() {
    List<Clause.Words> words = new ArrayList<>();
    if (clause.isPresent()) {
      collect(clause.get(), words);
    }
    return words;
  }

  private static void collect(Clause clause, List<Clause.Words> words) {
    switch (clause) {
      case Clause.All(List<Clause> parts) -> parts.forEach(part -> collect(part, words));
      case Clause.Any(List<Clause> parts) -> parts.forEach(part -> collect(part, words));
      case Clause.Within within -> collect(within.part(), words);
      case Clause.Words found -> words.add(found);
      default -> {
        // No words to be marked.
      }
    }
  }
}
