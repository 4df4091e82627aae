package org.lectern.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression that costs little on texts which cannot hold it.
///
/// An expression of fifty words is tried at each place of each sentence, word by word, and nearly
/// always in vain: that was most of the time of an outline. So one pass looks first for the letters
/// that each match must have ([Letters]); and one that begins with `^` is tried at the beginning only.
/// What is found is the same.
final class Expression {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Pattern pattern;
  private final Letters letters;
  private final Letters openings;
  private final boolean atStart;

  private Expression(Pattern pattern) {
    LettersNeeded.Needed needed = LettersNeeded.of(pattern);
    this.pattern = pattern;
    this.letters = Letters.of(needed.words());
    this.openings = Letters.of(needed.openings());
    this.atStart = needed.atStart();
  }

  static Expression of(String regex) {
    return new Expression(Pattern.compile(regex));
  }

  /// @param flags as in [Pattern#compile(String, int)]
  static Expression of(String regex, int flags) {
    return new Expression(Pattern.compile(regex, flags));
  }

  /// A matcher that does in `text` what the pattern's own would. Where the text cannot hold it, it is
  /// one that never matches, and has no groups.
  Matcher matcher(String text) {
    Matcher matcher = pattern.matcher(text);
    boolean possible = letters.areIn(text) && (!atStart || matcher.lookingAt());
    return possible ? matcher.reset() : never(text);
  }

  /// A matcher on which only [Matcher#find()] may be called; it finds what that of [#matcher] would,
  /// and faster: where it is known how each match begins, only these places are tried.
  Matcher finder(String text) {
    if (openings.isAny()) {
      return matcher(text);
    }
    if (!letters.areIn(text)) {
      return never(text);
    }
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
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
    return letters.areIn(text) ? pattern.matcher(text).replaceFirst("") : text;
  }

  /// The text without any match.
  String withoutAny(String text) {
    return letters.areIn(text) ? pattern.matcher(text).replaceAll("") : text;
  }

  /// The text cut at each match, as [Pattern#split(CharSequence)] does.
  String[] split(String text) {
    return letters.areIn(text) ? pattern.split(text) : new String[] {text};
  }

  Pattern pattern() {
    return pattern;
  }

  @Override
  public String toString() {
    return pattern.toString();
  }
}
