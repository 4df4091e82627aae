package org.lectern.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.model.Inline;

/// A copy of the source in which characters are replaced by signs for the Markdown parser and for
/// what is shown.
///
/// The parser is given the copy, the words are always taken from the source at the same place. So
/// `__dict__` can be kept from becoming bold, or a comment be left out, and each character still
/// knows its place.
final class Mask {

  /// Shown as the source has it, but a letter for the parser.
  static final char KEEP = '\ue000';

  /// Not shown; a letter for the parser.
  static final char DROP = '\ue001';

  /// Not shown; the line ends here.
  static final char BREAK = '\ue002';

  /// Not shown; parts two words.
  static final char GAP = '\ue003';

  /// Not shown; a picture given by a tag stands here.
  static final char PICTURE = '\ue004';

  /// Not shown; what follows is a power: `2<sup>n</sup>` is `2^n`, not `2n`.
  static final char POWER = '\ue005';

  /// A picture that is given by a tag of HTML.
  ///
  /// @param words those that stand for it; empty where it has none
  record Picture(String words, String address) {}

  /// A styled part that the parser does not know: `==marked==`, `<a href="…">`.
  record Range(int from, int to, Inline.Style style, String target) {}

  private final String source;
  private final char[] chars;
  private final BitSet deleted = new BitSet();
  private final BitSet parted = new BitSet();
  private final Map<Integer, Integer> depths = new HashMap<>();
  private final Map<Integer, String> notes = new HashMap<>();
  private final Map<Integer, Picture> pictures = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();

  Mask(String source) {
    this.source = source;
    this.chars = source.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= KEEP && c <= POWER || c == '\0') {
        chars[i] = c == '\0' ? DROP : KEEP;
      } else if (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n')) {
        chars[i] = '\n';
      }
    }
  }

  String source() {
    return source;
  }

  int length() {
    return chars.length;
  }

  char at(int offset) {
    return chars[offset];
  }

  /// Replaces the characters from `from` to `to`, line ends excepted.
  void fill(int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      if (!Characters.isLineEnd(chars[i])) {
        chars[i] = sign;
      }
    }
  }

  void set(int offset, char sign) {
    chars[offset] = sign;
  }

  void style(int from, int to, Inline.Style style, String target) {
    ranges.add(new Range(from, to, style, target));
  }

  void aside(String text) {
    asides.add(text);
  }

  List<Range> ranges() {
    return ranges;
  }

  List<String> asides() {
    return asides;
  }

  /// The offset behind the line that `offset` stands in, its line end not included.
  int lineEnd(int offset) {
    int i = offset;
    while (i < chars.length && !Characters.isLineEnd(chars[i])) {
      i++;
    }
    return i;
  }

  /// The offset at which the line behind the one ending at `lineEnd` begins.
  int nextLine(int lineEnd) {
    if (lineEnd >= chars.length) {
      return chars.length;
    }
    boolean two =
        chars[lineEnd] == '\r' && lineEnd + 1 < chars.length && chars[lineEnd + 1] == '\n';
    return lineEnd + (two ? 2 : 1);
  }

  /// Keeps a blank from the parser altogether, so that a line is less indented.
  void delete(int offset) {
    deleted.set(offset);
  }

  boolean isDeleted(int offset) {
    return deleted.get(offset);
  }

  /// Gives the parser a blank line in front of the line that begins at `offset`.
  void part(int offset) {
    parted.set(offset);
  }

  /// Says how deep the item stands, whose marker stands at `offset`, by its indent: in `1. a⏎ - b`
  /// the second stands within the first, though strictly read it is indented too little for that.
  void item(int offset, int depth) {
    depths.put(offset, depth);
  }

  /// The depth of the item whose marker stands at `offset` in the source; 0 where it is not known.
  int itemDepth(int offset) {
    return depths.getOrDefault(offset, 0);
  }

  /// Says that the item whose marker stands at `offset` is a footnote, and its sign.
  void note(int offset, String sign) {
    notes.put(offset, sign);
  }

  Optional<String> findNote(int offset) {
    return Optional.ofNullable(notes.get(offset));
  }

  /// Puts a picture at `offset`.
  void picture(int offset, Picture picture) {
    chars[offset] = PICTURE;
    pictures.put(offset, picture);
  }

  Picture picture(int offset) {
    return pictures.get(offset);
  }

  /// Whether nothing is shown for this sign.
  static boolean isHidden(char sign) {
    return sign >= DROP && sign <= GAP;
  }

  /// What the parser is given.
  MaskedText toText() {
    return new MaskedText(this, chars, deleted, parted);
  }
}
