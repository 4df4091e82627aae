package org.lectern.text.emoji;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Span;

/// Finds the emoji in a text: those that are shown as pictures, whole sequences of characters at
/// once.
///
/// The sequences are those of UTS #51 (Unicode Emoji), section 1.4.9: presentation sequences (`❤`
/// and U+FE0F), keycaps (`3`, U+FE0F, U+20E3), modifier sequences (a hand and a skin tone), flags
/// of two regional indicators or of tags, and elements joined by U+200D. Which character has which
/// property (`emoji-data.txt`) the Java platform knows. A character whose presentation is text by
/// default (`©`, `✔`, `→`) is one of words unless U+FE0F follows, or unless fonts for words lack
/// it: they end with the first plane, and a film projector (U+1F4FD) is beyond.
public final class Emoji {

  private static final int JOINER = 0x200D;
  private static final int AS_TEXT = 0xFE0E;
  private static final int AS_EMOJI = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int FIRST_INDICATOR = 0x1F1E6;
  private static final int LAST_INDICATOR = 0x1F1FF;
  private static final int FIRST_TAG = 0xE0020;
  private static final int END_OF_TAGS = 0xE007F;

  private static final int FIRST_BEYOND_WORDS = 0x1F000;

  /// No emoji stands below but the signs that begin a keycap, and `©` and `®`.
  private static final char FIRST_BEYOND_LATIN = 0x2000;

  private final String text;

  private Emoji(String text) {
    this.text = text;
  }

  /// Where runs of emoji stand in a text, in order; neighbours are one run.
  public static List<Span> in(String text) {
    List<Span> runs = new ArrayList<>();
    for (Span one : each(text)) {
      boolean joins = !runs.isEmpty() && runs.getLast().end() == one.start();
      int start = joins ? runs.removeLast().start() : one.start();
      runs.add(new Span(start, one.end()));
    }
    return runs;
  }

  /// Where each emoji of a text stands, in order.
  static List<Span> each(String text) {
    List<Span> found = new ArrayList<>();
    Emoji emoji = new Emoji(text);
    int at = 0;
    while (at < text.length()) {
      int end = emoji.mayBegin(at) ? emoji.endOf(at) : at;
      if (end > at) {
        found.add(new Span(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return found;
  }

  private boolean mayBegin(int at) {
    return text.charAt(at) >= FIRST_BEYOND_LATIN
        || at + 1 < text.length() && text.charAt(at + 1) >= FIRST_BEYOND_LATIN;
  }

  /// Behind the emoji that begins at an offset; the offset itself where none does.
  private int endOf(int at) {
    int end = endOfElement(at);
    while (end > at && codePoint(end) == JOINER) {
      int next = endOfElement(end + 1, true);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int endOfElement(int at) {
    int first = codePoint(at);
    int behind = at + Character.charCount(first);
    if (isIndicator(first)) {
      return isIndicator(codePoint(behind)) ? behind + 2 : behind;
    }
    boolean joined =
        codePoint(behind) == JOINER && Character.isExtendedPictographic(codePoint(behind + 1));
    return endOfElement(at, joined);
  }

  /// @param joined whether a joiner before it or behind it makes a picture of a sign that is text
  ///   by itself
  private int endOfElement(int at, boolean joined) {
    int first = codePoint(at);
    if (first < 0 || !Character.isEmoji(first)) {
      return at;
    }
    int behind = at + Character.charCount(first);
    int next = codePoint(behind);
    if (isKeycapBase(first)) {
      int mark = next == AS_EMOJI ? behind + 1 : behind;
      return codePoint(mark) == KEYCAP ? mark + 1 : at;
    }
    if (next == AS_TEXT) {
      return at;
    }
    if (next == AS_EMOJI) {
      return codePoint(behind + 1) == KEYCAP ? behind + 2 : behind + 1;
    }
    if (Character.isEmojiModifier(next)) {
      return behind + Character.charCount(next);
    }
    boolean picture = Character.isEmojiPresentation(first) || first >= FIRST_BEYOND_WORDS;
    return picture || joined ? endOfTags(behind) : at;
  }

  /// Behind the tags at an offset, where they are ended; the offset itself where there are none.
  private int endOfTags(int at) {
    int end = at;
    while (codePoint(end) >= FIRST_TAG && codePoint(end) < END_OF_TAGS) {
      end += Character.charCount(codePoint(end));
    }
    return end > at && codePoint(end) == END_OF_TAGS ? end + 2 : at;
  }

  /// -1 behind the end.
  private int codePoint(int at) {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private static boolean isIndicator(int codePoint) {
    return codePoint >= FIRST_INDICATOR && codePoint <= LAST_INDICATOR;
  }

  private static boolean isKeycapBase(int codePoint) {
    return codePoint >= '0' && codePoint <= '9' || codePoint == '#' || codePoint == '*';
  }
}
