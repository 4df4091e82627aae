package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads from a regular expression which letters each match of it must have: of
/// `\b(?:talk|session)s?\b` "talk" or "session".
///
/// After the trigrams of Google Code Search (Cox 2012, "Regular Expression Matching with a Trigram
/// Index"), much simplified: of what follows one upon the other the best is taken, of alternatives
/// one of each; what is optional, and all classes but small sets of signs, need nothing.
final class LettersNeeded {

  /// More signs than these in brackets say next to nothing.
  private static final int MOST_SIGNS = 12;

  private static final Part NOTHING = new Part(List.of(), List.of(), true);
  private static final Part NO_WIDTH = new Part(List.of(), List.of(), false);

  private final String regex;
  private int at;
  private int depth;
  private boolean inBranches;
  private boolean understood = true;

  private LettersNeeded(String regex) {
    this.regex = regex;
  }

  /// @param words of which each match has one, in any case; empty where it need have none
  /// @param openings with one of which each match begins; empty where it may begin otherwise
  /// @param atStart whether a match can only stand at the beginning of a text
  record Needed(List<String> words, List<String> openings, boolean atStart) {}

  /// A part of the expression.
  ///
  /// @param consumes whether a match of it has letters, and not only a place
  private record Part(List<String> words, List<String> openings, boolean consumes) {

    static Part of(List<String> words) {
      return new Part(words, words, true);
    }

    boolean isOneSign() {
      return words.size() == 1 && words.getFirst().length() == 1;
    }

    /// Behind this one: the words of which say more, being longer or fewer, and the openings of
    /// this.
    Part then(Part other) {
      return new Part(saysMore(other) ? other.words : words, openings, true);
    }

    private boolean saysMore(Part other) {
      if (words.isEmpty() || other.words.isEmpty()) {
        return words.isEmpty();
      }
      int longer = other.shortest() - shortest();
      return longer > 0 || longer == 0 && other.words.size() < words.size();
    }

    private int shortest() {
      int shortest = words.isEmpty() ? 0 : Integer.MAX_VALUE;
      for (String word : words) {
        shortest = Math.min(shortest, word.length());
      }
      return shortest;
    }
  }

  static Needed of(Pattern pattern) {
    LettersNeeded reading = new LettersNeeded(pattern.pattern());
    Part all = reading.alternatives();
    boolean plain = (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) == 0;
    if (!plain || !reading.understood || reading.at < reading.regex.length()) {
      return new Needed(List.of(), List.of(), false);
    }
    boolean atStart =
        reading.regex.startsWith("^")
            && !reading.inBranches
            && (pattern.flags() & Pattern.MULTILINE) == 0;
    return new Needed(all.words(), all.openings(), atStart);
  }

  private Part alternatives() {
    Part first = sequence();
    List<String> words = new ArrayList<>(first.words());
    List<String> openings = new ArrayList<>(first.openings());
    boolean allNeed = !words.isEmpty();
    boolean allOpen = !openings.isEmpty();
    while (isNext('|')) {
      at++;
      inBranches |= depth == 0;
      Part more = sequence();
      allNeed &= !more.words().isEmpty();
      allOpen &= !more.openings().isEmpty();
      words.addAll(more.words());
      openings.addAll(more.openings());
    }
    return new Part(allNeed ? words : List.of(), allOpen ? openings : List.of(), true);
  }

  private Part sequence() {
    Part whole = NO_WIDTH;
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && !isNext('|') && !isNext(')')) {
      boolean bracket = isNext('(') || isNext('[');
      Part part = part();
      boolean sign = part.isOneSign() && !bracket;
      boolean repeated = at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
      boolean optional = repeated && skipQuantifier();
      if (sign && !optional) {
        run.append(part.words().getFirst());
      }
      if (!sign || repeated) {
        whole = joined(whole, run);
        run.setLength(0);
      }
      if (part.consumes() && (optional || !sign)) {
        whole = joined(whole, optional ? NOTHING : part);
      }
    }
    return joined(whole, run);
  }

  private static Part joined(Part whole, StringBuilder run) {
    return run.isEmpty() ? whole : joined(whole, Part.of(List.of(run.toString())));
  }

  private static Part joined(Part whole, Part next) {
    return whole.consumes() ? whole.then(next) : next;
  }

  /// One sign, class or group.
  private Part part() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '\\' -> escaped();
      case '[' -> signs();
      case '(' -> group();
      case '.' -> NOTHING;
      case '^', '$' -> NO_WIDTH;
      default -> sign(c);
    };
  }

  private static Part sign(char c) {
    return Part.of(List.of(String.valueOf(c)));
  }

  private Part escaped() {
    char c = regex.charAt(at++);
    if (c == 'p' || c == 'P') {
      at = isNext('{') ? regex.indexOf('}', at) + 1 : at + 1;
      return NOTHING;
    }
    if ("bBAzZ".indexOf(c) >= 0) {
      return NO_WIDTH;
    }
    if ("dDsSwWhHvVRtnrf".indexOf(c) >= 0) {
      return NOTHING;
    }
    understood &= !Character.isLetterOrDigit(c);
    return sign(c);
  }

  private Part group() {
    depth++;
    boolean counts = true;
    if (isNext('?')) {
      int colon = at;
      while ("idmsuxU-?".indexOf(regex.charAt(colon)) >= 0) {
        understood &= regex.charAt(colon) != 'x' && regex.charAt(colon) != 'm';
        colon++;
      }
      char sort = regex.charAt(colon);
      // Flags alone; else a group, an atomic one, or a look ahead or behind.
      counts = sort == ':' || sort == '>';
      understood &= ":>)=!<".indexOf(sort) >= 0;
      boolean behind = regex.startsWith("<=", colon) || regex.startsWith("<!", colon);
      understood &= sort != '<' || behind;
      at = sort == ')' ? colon : colon + (behind ? 2 : 1);
    }
    Part part = alternatives();
    at++;
    depth--;
    return counts ? part : NO_WIDTH;
  }

  private Part signs() {
    List<String> signs = new ArrayList<>();
    boolean few = !isNext('^');
    int open = 1;
    for (; at < regex.length() && open > 0; at++) {
      char c = regex.charAt(at);
      boolean escaped = c == '\\';
      if (escaped) {
        at++;
        c = regex.charAt(at);
        few &= !Character.isLetterOrDigit(c);
      } else if (c == '[' || c == ']') {
        open += c == '[' ? 1 : -1;
        few &= c == ']';
        continue;
      }
      // A hyphen at either end is one; elsewhere it makes a range.
      boolean range = !escaped && c == '-' && !signs.isEmpty() && regex.charAt(at + 1) != ']';
      few &= !range && c != '&';
      signs.add(String.valueOf(c));
    }
    return few && signs.size() <= MOST_SIGNS ? Part.of(signs) : NOTHING;
  }

  /// Whether what stands before it may be left out.
  private boolean skipQuantifier() {
    char c = regex.charAt(at);
    boolean optional = c == '?' || c == '*' || c == '{' && regex.charAt(at + 1) == '0';
    at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (isNext('?') || isNext('+')) {
      at++;
    }
    return optional;
  }

  private boolean isNext(char c) {
    return at < regex.length() && regex.charAt(at) == c;
  }
}
