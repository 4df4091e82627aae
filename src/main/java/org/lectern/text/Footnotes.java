package org.lectern.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Footnotes: `[^1]` in a sentence is shown as `[1]`, and the line `[^1]: the note` as an item with
/// that sign.
///
/// A label that no note explains, and a note that nothing refers to, are shown as written.
final class Footnotes {

  private static final Pattern NOTE =
      Pattern.compile("\\[\\^([^\\[\\]\\s^]{1,60})\\]:[ \\t]++(?=\\S)");

  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\[\\]\\s^]{1,60})\\]");

  private final Mask mask;
  private final Set<String> labels = new HashSet<>();

  Footnotes(Mask mask, int bodyStart) {
    this.mask = mask;
    Set<String> explained = new HashSet<>();
    Matcher sign = REFERENCE.matcher(mask.source()).region(bodyStart, mask.length());
    while (sign.find()) {
      boolean atStart =
          sign.start() == bodyStart || Characters.isLineEnd(mask.at(sign.start() - 1));
      boolean note = atStart && sign.end() < mask.length() && mask.at(sign.end()) == ':';
      (note ? explained : labels).add(sign.group(1));
    }
    labels.retainAll(explained);
  }

  /// Makes an item of the note that begins at `from`; says whether one does.
  boolean definition(int lineStart, int from, int end) {
    Matcher note = NOTE.matcher(mask.source()).region(from, end);
    if (from > lineStart || !note.lookingAt() || !labels.contains(note.group(1))) {
      return false;
    }
    mask.set(from, '-');
    mask.set(from + 1, ' ');
    mask.fill(from + 2, note.end(), Mask.DROP);
    mask.note(from, "[" + note.group(1) + "]");
    return true;
  }

  /// Marks the reference that begins at `i`; the offset behind it, or `i` where none does.
  int reference(int i, int end) {
    Matcher reference = REFERENCE.matcher(mask.source()).region(i, end);
    if (!reference.lookingAt() || !labels.contains(reference.group(1))) {
      return i;
    }
    mask.set(i, Mask.KEEP);
    mask.set(i + 1, Mask.DROP);
    return reference.end();
  }
}
