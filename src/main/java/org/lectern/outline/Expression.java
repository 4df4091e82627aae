package org.lectern.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression that costs little on texts which cannot hold it.
///
/// An expression of fifty words is tried at each place of each sentence, word by word, and nearly
/// always in vain: that was most of the time of an outline. So one pass looks first for the letters
/// that each match must have ([Letters]); and one that begins with `^` is tried at the beginning
/// only. What is found is the same.
///
/// There are some three hundred of them, and a small file needs few: each is compiled when it is
/// first asked, and its letters are read from it when it has been asked often. Two threads may both
/// do so, and get the same.
final class Expression {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  /// To read the letters takes as long as some tens of attempts.
  private static final int OFTEN = 24;

  private static final Needs ANYTHING = new Needs(Letters.ANY, Letters.ANY, false);

  private final String regex;
  private final int flags;
  private volatile Pattern pattern;
  private Needs needs = ANYTHING;
  private int asked;

  private Expression(String regex, int flags) {
    this.regex = regex;
    this.flags = flags;
  }

  /// What a text must have to hold it; all fields are final, so that any thread sees them whole.
  private record Needs(Letters letters, Letters openings, boolean atStart) {

    static Needs of(Pattern pattern) {
      LettersNeeded.Needed needed = LettersNeeded.of(pattern);
      return new Needs(Letters.of(needed.words()), Letters.of(needed.openings()), needed.atStart());
    }
  }

  static Expression of(String regex) {
    return new Expression(regex, 0);
  }

  /// @param flags as in [Pattern#compile(String, int)]
  static Expression of(String regex, int flags) {
    return new Expression(regex, flags);
  }

  /// A matcher that does in `text` what the pattern's own would. Where the text cannot hold it, it
  /// is one that never matches, and has no groups.
  Matcher matcher(String text) {
    Needs needs = needs();
    Matcher matcher = pattern().matcher(text);
    boolean possible = needs.letters.areIn(text) && (!needs.atStart || matcher.lookingAt());
    return possible ? matcher.reset() : never(text);
  }

  /// A matcher on which only [Matcher#find()] may be called; it finds what that of [#matcher]
  /// would, and faster: where it is known how each match begins, only these places are tried.
  Matcher finder(String text) {
    Letters openings = needs().openings;
    if (openings.isAny()) {
      return matcher(text);
    }
    if (!needs.letters.areIn(text)) {
      return never(text);
    }
    Matcher matcher = pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = openings.firstIn(text, 0); at >= 0; at = openings.firstIn(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return matcher.region(at, text.length());
      }
    }
    return never(text);
  }

  private static Matcher never(String text) {
    return NEVER.matcher(text).region(text.length(), text.length());
  }

  /// Whether it is found anywhere in the text.
  boolean isIn(String text) {
    return finder(text).find();
  }

  /// Whether the whole text is one match.
  boolean isAll(String text) {
    return matcher(text).matches();
  }

  /// The text without its first match.
  String without(String text) {
    return needs().letters.areIn(text) ? pattern().matcher(text).replaceFirst("") : text;
  }

  /// The text without any match.
  String withoutAny(String text) {
    return needs().letters.areIn(text) ? pattern().matcher(text).replaceAll("") : text;
  }

  /// The text cut at each match, as [Pattern#split(CharSequence)] does.
  String[] split(String text) {
    return needs().letters.areIn(text) ? pattern().split(text) : new String[] {text};
  }

  Pattern pattern() {
    if (pattern == null) {
      pattern = Pattern.compile(regex, flags);
    }
    return pattern;
  }

  private Needs needs() {
    if (asked < OFTEN && ++asked == OFTEN) {
      needs = Needs.of(pattern());
    }
    return needs;
  }

  @Override
  public String toString() {
    return regex;
  }
}
