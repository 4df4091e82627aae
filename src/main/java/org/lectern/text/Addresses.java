package org.lectern.text;

/// Where a bare web address in running text ends.
final class Addresses {
  private static final String NEVER_LAST = ".,;:!?'\"*_~|\\”’»…";

  private Addresses() {}

  /// The end of the address that begins at `from` and at most goes to `to`: `(see
  /// https://a.org/b).` ends before the bracket, `https://a.org/b_(c)` behind it.
  static int end(String text, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (NEVER_LAST.indexOf(last) >= 0) {
        end--;
      } else if ((last == ')' || last == ']') && open < 0) {
        open++;
        end--;
      } else {
        break;
      }
    }
    return end;
  }
}
