package org.lectern.text;

/// Stars that are no emphasis: `2*3*4`, `x**2`, `src/**/*.py`.
final class Stars {
  private Stars() {}

  /// Marks the stars at `from` where they stand in a formula or a path; the offset behind them.
  static int read(Mask mask, int from, int end) {
    int behind = from;
    while (behind < end && mask.at(behind) == '*') {
      behind++;
    }
    char before = from > 0 ? mask.at(from - 1) : ' ';
    char next = behind < end ? mask.at(behind) : ' ';
    char second = behind + 1 < end ? mask.at(behind + 1) : ' ';
    boolean one = behind == from + 1;
    boolean two = behind == from + 2;
    boolean inWord = Characters.isLetterOrDigit(before) && Characters.isLetterOrDigit(next);
    boolean product = !two && inWord;
    boolean power = two && inWord && Character.isDigit(next);
    boolean path = one && (before == '/' || next == '.' && Character.isLowerCase(second));
    boolean folders = !one && next == '/';
    if (product || power || path || folders) {
      mask.fill(from, behind, Mask.KEEP);
    }
    return behind;
  }
}
