package org.lectern.anchor.simulation;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.lectern.model.Span;

/// Mends words, breaks lines elsewhere, and writes characters in another way.
final class Spelling {

  private static final int ONE_WORD_IN = 20;
  private static final int SHORTEST = 4;

  private final Edits.Desk desk;
  private final Draft draft;
  private final Random random;

  Spelling(Edits.Desk desk) {
    this.desk = desk;
    this.draft = desk.draft();
    this.random = desk.random();
  }

  /// One slip of the fingers a word: a letter too few, too many, a wrong one, or two exchanged.
  void typos(double share) {
    List<Span> words =
        desk.notes().words().stream().filter(word -> word.length() >= SHORTEST).toList();
    for (int i = (int) (share * words.size() / ONE_WORD_IN); i > 0; i--) {
      Span word = desk.any(words);
      int at = draft.placeOf(word.start() + 1 + random.nextInt(word.length() - 2));
      if (at < 0) {
        continue;
      }
      String letter = String.valueOf((char) ('a' + random.nextInt(26)));
      switch (random.nextInt(4)) {
        case 0 -> draft.delete(at, at + 1);
        case 1 -> draft.insert(at, letter);
        case 2 -> draft.replace(at, at + 1, letter);
        default -> draft.move(at, at + 1, Math.min(draft.length(), at + 2));
      }
    }
  }

  /// Joins the lines of a paragraph, or breaks them at another width.
  void reflow(double share) {
    for (Span paragraph : desk.notes().prose()) {
      if (random.nextDouble() < share * 0.7) {
        int width = random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(40, 100);
        reflow(paragraph, width);
      }
    }
  }

  private void reflow(Span paragraph, int width) {
    int column = 0;
    int blank = -1;
    int to = paragraph.end();
    for (int old = paragraph.start(); old < to; old++) {
      int at = draft.placeOf(old);
      column++;
      if (at < 0) {
        continue;
      }
      char c = draft.charAt(at);
      boolean wordsBesides = at > 0 && at + 1 < draft.length() && isWord(at - 1) && isWord(at + 1);
      if (c == '\n' && wordsBesides) {
        draft.respell(at, at + 1, " ");
      }
      if ((c == ' ' || c == '\n') && wordsBesides) {
        blank = at;
      } else if (column > width && blank >= 0) {
        draft.respell(blank, blank + 1, "\n");
        column = at - blank;
        blank = -1;
      }
    }
  }

  /// No line may begin with a sign that means something there.
  private boolean isWord(int at) {
    return Character.isLetter(draft.charAt(at));
  }

  /// One way of writing for the whole text.
  void normalise() {
    switch (random.nextInt(6)) {
      case 0 -> form(Normalizer.Form.NFD);
      case 1 -> form(Normalizer.Form.NFC);
      case 2 -> form(Normalizer.Form.NFKC);
      case 3 -> respellAll("'", "’");
      case 4 -> {
        respellAll("’", "'");
        respellAll("“", "\"");
        respellAll("”", "\"");
        respellAll("–", "-");
        respellAll("…", "...");
      }
      default -> {
        respellAll("...", "…");
        respellAll(" - ", " – ");
      }
    }
    if (random.nextBoolean() && !draft.text().contains("\r")) {
      respellAll("\n", "\r\n");
    } else {
      respellAll("\r\n", "\n");
    }
  }

  private void respellAll(String spelling, String other) {
    int at = draft.lastIndexOf(spelling, draft.length());
    while (at >= 0) {
      draft.respell(at, at + spelling.length(), other);
      at = draft.lastIndexOf(spelling, at - 1);
    }
  }

  /// A letter with the marks behind it at a time, from the end.
  private void form(Normalizer.Form form) {
    String text = draft.text();
    int end = text.length();
    while (end > 0) {
      int start = text.offsetByCodePoints(end, -1);
      while (start > 0 && isMark(text.codePointAt(start))) {
        start = text.offsetByCodePoints(start, -1);
      }
      String letter = text.substring(start, end);
      String spelling = Normalizer.normalize(letter, form);
      if (!spelling.equals(letter)) {
        draft.respell(start, end, spelling);
      }
      end = start;
    }
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
