package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// The people that a piece of a line names: "Anna Roe (Acme) & Bo Lund, Acme".
///
/// @param names as written, companies and roles left out
/// @param score how surely the piece is a list of people, from 0 to 1: of the first name where one
///   stands alone
record People(List<String> names, double score) {

  static final People NONE = new People(List.of(), 0);

  private static final int LONGEST = 200;

  // "A and B", "A & B", "A / B", "A et B"
  private static final Expression CONJUNCTION =
      Expression.of("\\s*,?\\s+(?:and|und|et|y|e|with|w/)\\s+|\\s*[&/+;]\\s*|\\s*,\\s*&\\s*");

  // "Roe (Acme)", "Roe [Acme]"; not the nickname of "Jo (Stu) Roe"
  private static final Expression IN_BRACKETS =
      Expression.of("\\s*[(\\[][^()\\[\\]]*[)\\]](?!\\s+\\p{Lu})");

  // "Roe @roe", "Roe at Acme", "Roe from Acme", "Roe of Acme", "Roe - Head of X", "Roe—Ed."
  private static final Expression AFTER_NAME =
      Expression.of(
          "\\s+(?:@|at|from|of|von|bei|de"
              + " chez|chez|aka)\\s.*|\\s+@\\S.*|\\s*[@|／].*|\\s+[-–—]+\\s.*|[—–].*");

  // "[Anna Roe]" of a link whose address is missing
  private static final Expression WRAPPED = Expression.of("^\\[([^\\[\\]]{3,60})\\]");

  private static final Expression COMMA = Expression.of("\\s*,\\s*");

  // "Anna! :-D"
  private static final Expression SMILEY = Expression.of("[!?.]*\\s*[:;]-?[)D(P]+\\s*$");

  // "Raquel Vélez. Loud.", "Nicolas Roe."; not "Karen M. Roe"
  private static final Expression REMARK = Expression.of("(?<=\\p{L}{3})(?<!Prof|Rev|Mrs|Dipl|Ing|Mag)\\.(?:\\s.*)?$");

  // "“Anna”", "*Anna*:"
  private static final Expression AROUND =
      Expression.of("^[\\p{Pi}\"'*_~-]+|[\\p{Pf}\"':*_!?]+$");

  private static final Expression HANDLE = Expression.of("@[A-Za-z0-9_]{2,30}");

  People {
    names = List.copyOf(names);
  }

  boolean isLikely() {
    return score >= Names.LIKELY;
  }

  boolean isSure() {
    return score >= Names.SURE;
  }

  /// Reads a piece of a line; [#NONE] where it does not begin with a person.
  static People of(String piece) {
    String text = WRAPPED.matcher(piece.strip()).replaceFirst("$1");
    if (text.isEmpty() || text.length() > LONGEST) {
      return NONE;
    }
    if (HANDLE.isAll(text)) {
      return new People(List.of(text), 0.5);
    }
    List<String> names = new ArrayList<>();
    double score = 0;
    boolean first = true;
    String bare = IN_BRACKETS.withoutAny(text);
    for (String group : mayBeSeveral(bare) ? CONJUNCTION.split(bare) : new String[] {bare}) {
      boolean firstOfGroup = true;
      for (String part : COMMA.split(group)) {
        String name = cutAfterName(part);
        double each = Names.score(name);
        if (first && each < Names.POSSIBLE) {
          return NONE;
        }
        // Behind a comma may stand a company or a role: "Anna Roe, Blue Maple".
        double needed = first ? Names.POSSIBLE : firstOfGroup ? 0.5 : Names.SURE;
        boolean listed = each >= Names.LIKELY && names.size() > 1;
        if (each >= needed || listed) {
          names.add(name);
        }
        score = first ? each : score;
        first = false;
        firstOfGroup = false;
      }
    }
    // "Maciej & Fabrizio Romano": the second name makes the first sure.
    for (int i = 1; i < names.size(); i++) {
      score = Math.max(score, Names.score(names.get(i)));
    }
    return names.isEmpty() ? NONE : new People(names, score);
  }

  /// Whether there is a sign of [#CONJUNCTION], or a word that begins as one of its words does.
  private static boolean mayBeSeveral(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean word = i > 0 && Words.BLANKS.indexOf(text.charAt(i - 1)) >= 0;
      if ("&/+;".indexOf(text.charAt(i)) >= 0 || word && "aueyw".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String cutAfterName(String part) {
    Matcher after = AFTER_NAME.matcher(part);
    String name = after.find() && after.start() > 0 ? part.substring(0, after.start()) : part;
    name = REMARK.without(SMILEY.without(name).strip());
    return AROUND.withoutAny(name.strip()).strip();
  }
}
