package org.lectern.text;

import java.util.BitSet;
import java.util.Optional;

/// What a [Mask] gives to the parser: two texts of one length, the one with signs for the parser
/// and the other with the words as written, and where each of their characters stands in the
/// source.
///
/// All offsets that the parser's nodes bear are offsets into these two.
final class MaskedText {
  private final Mask mask;
  private final String signs;
  private final String words;
  private final int[] sources;

  MaskedText(Mask mask, char[] chars, BitSet deleted, BitSet parted) {
    this.mask = mask;
    String source = mask.source();
    if (deleted.isEmpty() && parted.isEmpty()) {
      signs = new String(chars);
      words = source;
      sources = new int[0];
      return;
    }
    int length = chars.length - deleted.cardinality() + parted.cardinality();
    char[] keptSigns = new char[length];
    char[] keptWords = new char[length];
    sources = new int[length + 1];
    int at = 0;
    for (int i = 0; i < chars.length; i++) {
      if (parted.get(i)) {
        sources[at] = i;
        keptSigns[at] = '\n';
        keptWords[at++] = '\n';
      }
      if (!deleted.get(i)) {
        sources[at] = i;
        keptSigns[at] = chars[i];
        keptWords[at++] = source.charAt(i);
      }
    }
    sources[length] = chars.length;
    signs = new String(keptSigns);
    words = new String(keptWords);
  }

  /// The text for the parser.
  String signs() {
    return signs;
  }

  /// The text as written.
  String words() {
    return words;
  }

  String words(int from, int to) {
    return words.substring(from, to);
  }

  char sign(int offset) {
    return signs.charAt(offset);
  }

  int length() {
    return signs.length();
  }

  /// Where the character at `offset` stands in the source.
  int toSource(int offset) {
    return sources.length == 0 ? offset : sources[Math.min(offset, sources.length - 1)];
  }

  /// As [Mask#itemDepth].
  int itemDepth(int offset) {
    return mask.itemDepth(toSource(offset));
  }

  /// The sign of the footnote that begins at `offset`.
  Optional<String> findNote(int offset) {
    return mask.findNote(toSource(offset));
  }

  /// The picture that stands at a [Mask#PICTURE].
  Mask.Picture picture(int offset) {
    return mask.picture(toSource(offset));
  }

  /// Where the line that holds `offset` ends, its line end not included; at most `limit`.
  int lineEnd(int offset, int limit) {
    int i = offset;
    while (i < limit && !Characters.isLineEnd(signs.charAt(i))) {
      i++;
    }
    return i;
  }

  /// The offset at which the line behind the one that holds `offset` begins.
  int nextLine(int offset) {
    int i = offset;
    while (i < signs.length() && !Characters.isLineEnd(signs.charAt(i))) {
      i++;
    }
    boolean two = i + 1 < signs.length() && signs.charAt(i) == '\r' && signs.charAt(i + 1) == '\n';
    return Math.min(signs.length(), i + (two ? 2 : 1));
  }
}
