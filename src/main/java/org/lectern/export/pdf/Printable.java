package org.lectern.export.pdf;

import java.io.File;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;

/// A text all of whose characters can be printed, and the fonts of this machine that are needed for
/// it beside Lectern's own. What no font has is the sign for that, `�`, so that it is seen.
///
/// Letters with accents are one character each where Unicode has one (Normalization Form C, UAX
/// #15): a PDF file has no rules for putting accents over letters. What only says how its
/// neighbours are drawn (joiners, variation selectors, tones of skin, marks of direction) is left
/// out.
///
/// @param fonts files
record Printable(String text, List<File> fonts) {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int KEYCAP = 0x20E3;

  /// Up to here each of Lectern's fonts has every letter.
  private static final int LAST_SURE = 0x017F;

  /// U+FE00 to U+FE0F, U+E0100 to U+E01EF: which picture of a sign is meant.
  private static boolean isVariation(int point) {
    return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
  }

  static Printable of(String written) {
    // A stroke over the end of a tag would make another sign of it.
    String text = Normalizer.normalize(written.replace(">\u0338", ">&#x338;"), Normalizer.Form.NFC);
    Set<Integer> missing = new TreeSet<>();
    IntPredicate own = ownFonts();
    text.codePoints()
        .filter(point -> point > LAST_SURE && !isInvisible(point) && !own.test(point))
        .forEach(missing::add);
    Set<Integer> sought = new TreeSet<>(missing);
    // What these mean is an agreement between two people; a font of a third has other pictures.
    sought.removeIf(point -> Character.getType(point) == Character.PRIVATE_USE);
    Set<Integer> found = new TreeSet<>(sought);
    List<File> fonts = sought.isEmpty() ? List.of() : SystemFonts.find(sought);
    found.removeAll(sought);
    missing.removeAll(found);
    return new Printable(replaced(text, missing), fonts);
  }

  private static String replaced(String text, Set<Integer> missing) {
    StringBuilder printable = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean tone = Character.isEmojiModifier(point) && Character.isEmojiModifierBase(before);
      // Fonts have the key's frame, but beside the digit that it belongs around.
      boolean keycap = point == KEYCAP && before < 0x80;
      if (!isInvisible(point) && !tone && !keycap) {
        printable.appendCodePoint(missing.contains(point) ? REPLACEMENT : point);
        before = point;
      }
    }
    return printable.toString();
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || isVariation(point)
        || type == Character.CONTROL && point != '\n' && point != '\t';
  }

  /// Asks the fonts in the order in which they are tried, each character once.
  private static IntPredicate ownFonts() {
    Map<Typeface, CmapLookup> opened = new HashMap<>();
    Map<Integer, Boolean> known = new HashMap<>();
    return point ->
        known.computeIfAbsent(
            point,
            asked ->
                List.of(Typeface.TEXT, Typeface.SIGNS, Typeface.EMOJI).stream()
                    .anyMatch(face ->
                        opened.computeIfAbsent(face, Typeface::characters).getGlyphId(asked) != 0));
  }
}
