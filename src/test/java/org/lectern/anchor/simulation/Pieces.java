package org.lectern.anchor.simulation;

import java.util.List;
import java.util.Random;
import org.lectern.model.Span;

/// Inserts, deletes, moves and replaces words, sentences or paragraphs.
final class Pieces {

  /// How large the pieces are.
  enum Size {
    WORD(25, 3),
    SENTENCE(8, 2),
    PARAGRAPH(8, 3);

    private final int oneIn;
    private final int inARow;

    /// @param oneIn of so many pieces one is edited
    /// @param inARow up to so many are edited together
    Size(int oneIn, int inARow) {
      this.oneIn = oneIn;
      this.inARow = inARow;
    }
  }

  private final Edits.Desk desk;
  private final Draft draft;
  private final Random random;
  private final Size size;
  private final List<Span> pieces;

  Pieces(Edits.Desk desk, Size size) {
    this.desk = desk;
    this.draft = desk.draft();
    this.random = desk.random();
    this.size = size;
    this.pieces =
        switch (size) {
          case WORD -> desk.notes().words();
          case SENTENCE -> desk.notes().sentences();
          case PARAGRAPH -> desk.notes().paragraphs();
        };
  }

  void insert(double share) {
    for (int i = times(share); i > 0; i--) {
      int at = draft.placeOf(desk.any(pieces).start());
      if (at >= 0) {
        StringBuilder words = new StringBuilder();
        for (int n = 1 + random.nextInt(size.inARow); n > 0; n--) {
          words.append(fresh()).append(gap());
        }
        draft.insert(at, words.toString());
      }
    }
  }

  void delete(double share) {
    for (int i = times(share); i > 0; i--) {
      Span row = row(1 + random.nextInt(size.inARow));
      if (!row.isEmpty()) {
        draft.delete(row.start(), withBlank(row.end()));
      }
    }
  }

  void replace(double share) {
    for (int i = times(share); i > 0; i--) {
      Span row = row(1);
      if (row.isEmpty()) {
        continue;
      }
      String old = draft.text().substring(row.start(), row.end());
      String blanks = old.substring(old.stripTrailing().length());
      String words = fresh();
      if (!words.strip().equalsIgnoreCase(old.strip())) {
        draft.replace(row.start(), row.end(), words.stripTrailing() + blanks);
      }
    }
  }

  /// To near by more often than to far away.
  void move(double share) {
    for (int i = times(share); i > 0; i--) {
      int index = random.nextInt(pieces.size());
      int away = random.nextInt(3) == 0 ? pieces.size() : 12;
      int target = Math.clamp(index + random.nextInt(-away, away + 1), 0, pieces.size() - 1);
      Span row = row(index, 1 + random.nextInt(size.inARow));
      int at = draft.placeOf(pieces.get(target).start());
      int end = row.isEmpty() ? 0 : withBlank(row.end());
      if (!row.isEmpty() && at >= 0 && (at < row.start() || at > end)) {
        // Words that stood at the end of a line get a blank behind them in the middle of another.
        boolean blank = size != Size.PARAGRAPH && !Character.isWhitespace(draft.charAt(end - 1));
        if (blank) {
          draft.insert(at, " ");
        }
        int shift = blank && at <= row.start() ? 1 : 0;
        draft.move(row.start() + shift, end + shift, at);
      }
    }
  }

  private String fresh() {
    return switch (size) {
      case WORD -> desk.stock().word(desk.notes(), pieces, random);
      case SENTENCE -> desk.stock().sentence(desk.notes(), random);
      case PARAGRAPH -> desk.stock().paragraph(desk.notes(), random);
    };
  }

  private String gap() {
    return size == Size.PARAGRAPH ? "\n" : " ";
  }

  private int times(double share) {
    return pieces.isEmpty() ? 0 : Math.max(1, (int) (share * pieces.size() / size.oneIn));
  }

  private int withBlank(int end) {
    boolean blank = size != Size.PARAGRAPH && end < draft.length();
    return blank && draft.charAt(end) == ' ' ? end + 1 : end;
  }

  private Span row(int count) {
    return row(random.nextInt(pieces.size()), count);
  }

  /// Where some pieces in a row stand now; empty where they do not stand as they stood.
  private Span row(int index, int count) {
    Span first = pieces.get(index);
    Span last = pieces.get(Math.min(pieces.size() - 1, index + count - 1));
    int start = draft.placeOf(first.start());
    int end = draft.placeOf(last.end() - 1) + 1;
    boolean stands = start >= 0 && end - start == last.end() - first.start();
    return stands ? new Span(start, end) : new Span(0, 0);
  }
}
