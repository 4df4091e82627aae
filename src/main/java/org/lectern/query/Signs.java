package org.lectern.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lectern.model.Span;
import org.lectern.query.Tokens.Token;

/// Finds code whose signs count: `C++`, `C#`, `>=`, `**kwargs`, `@dataclass`, `.NET`, `--verbose`.
///
/// Names whose parts say enough (`node.js`, `f-string`) are words and need no such token.
final class Signs {

  /// What parts one piece of code from the next: "C++/Rust", "(C++)".
  private static final String BREAKS = "/,;()[]{}\"'`“”„‘’…—";

  /// What ends a sentence and not a name: "C++." and "C++!"; and the end of an emphasis.
  private static final String ENDS = ".:!?*_";

  private static final String SIGNS = "+#<>=@$&|~^%!\\*";

  /// What no plain word has. A table, because each letter of each text is looked up in it.
  private static final BitSet ODD =
      (SIGNS + ":.-").chars().collect(BitSet::new, BitSet::set, BitSet::or);

  /// Longer ones are links with parameters, and rows of signs that draw a line.
  private static final int LONGEST = 32;

  private static final int LONGEST_WITHOUT_LETTERS = 3;

  private Signs() {}

  /// All of it in a text, in order, folded.
  static List<Token> in(String text) {
    List<Token> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        addFromChunk(found, text, start, i);
        start = i + 1;
      }
    }
    return found;
  }

  /// A link is no code, whatever its parameters look like.
  private static void addFromChunk(List<Token> found, String text, int from, int to) {
    if (to - from < 2 || isPlain(text, from, to) || text.substring(from, to).contains("://")) {
      return;
    }
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || BREAKS.indexOf(text.charAt(i)) >= 0) {
        add(found, text, start, i);
        start = i + 1;
      }
    }
  }

  /// Most words are: they have no sign, but one that ends a sentence.
  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      if (ODD.get(sign)) {
        return sign == '.' && i == to - 1;
      }
    }
    return true;
  }

  private static boolean isBlank(char sign) {
    return sign <= ' ' || sign >= 128 && Character.isWhitespace(sign);
  }

  private static void add(List<Token> found, String text, int from, int to) {
    int end = to;
    while (end > from && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - from < 2 || end - from > LONGEST || !counts(text, from, end)) {
      return;
    }
    String folded = Folding.fold(text.substring(from, end));
    if (folded.chars().noneMatch(sign -> isBlank((char) sign))) {
      found.add(new Token(folded, new Span(from, end)));
    }
  }

  private static boolean counts(String text, int from, int end) {
    boolean letters = false;
    boolean signs = false;
    for (int i = from; i < end; i++) {
      char sign = text.charAt(i);
      letters |= Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
      signs |= SIGNS.indexOf(sign) >= 0 || i > from && text.startsWith("::", i - 1);
    }
    boolean option = end - from > 2 && text.charAt(from) == '-' && text.charAt(from + 1) == '-';
    boolean dotted = text.charAt(from) == '.' && Character.isLetter(text.charAt(from + 1));
    return letters ? signs || option || dotted : signs && end - from <= LONGEST_WITHOUT_LETTERS;
  }
}
