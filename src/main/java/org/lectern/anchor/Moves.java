package org.lectern.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Span;

/// Finds what was cut out of one place and put in at another.
///
/// Runs of words that stand once in what the old text lost and once in what the new one gained are
/// the same words, and so are those beside them (Heckel, "A technique for isolating differences
/// between files", 1978, there with lines).
final class Moves {

  /// Words in a row that are looked for, most first: what is long is sure, and makes what is short
  /// unique.
  private static final int[] RUNS = {8, 4, 2, 1};

  private final String before;
  private final int fewest;
  private final Words old;
  private final Words fresh;
  private final List<Stretch> found = new ArrayList<>();

  /// @param lost what of the old text stands nowhere yet
  /// @param gained what of the new text stood nowhere
  /// @param fewest letters of what can be no chance
  Moves(String before, List<Span> lost, String after, List<Span> gained, int fewest) {
    this.fewest = fewest;
    this.before = before;
    this.old = Words.of(before, lost);
    this.fresh = Words.of(after, gained);
  }

  /// What moved, in the order of the old text.
  List<Stretch> stretches() {
    for (int run : RUNS) {
      Map<List<String>, Integer> places = fresh.unique(run);
      Map<List<String>, Integer> oldPlaces = old.unique(run);
      for (int i = 0; i + run <= old.size(); i++) {
        List<String> words = old.run(i, run);
        int place = words.isEmpty() ? -1 : places.getOrDefault(words, -1);
        if (place >= 0 && oldPlaces.getOrDefault(words, -1) == i && !fresh.used(place)) {
          take(i, place, run);
        }
      }
    }
    found.sort(Comparator.comparingInt(Stretch::before));
    return found;
  }

  /// Takes the run and all equal words beside it, if they can be no chance.
  private void take(int at, int place, int run) {
    int back = 0;
    while (old.goOn(at - back)
        && fresh.goOn(place - back)
        && equal(at - back - 1, place - back - 1)) {
      back++;
    }
    int ahead = run;
    while (old.goOn(at + ahead) && fresh.goOn(place + ahead) && equal(at + ahead, place + ahead)) {
      ahead++;
    }
    int first = at - back;
    int last = at + ahead - 1;
    int letters = Shares.letters(before, old.span(first).start(), old.span(last).end());
    boolean whole = old.isWhole(first, last) && fresh.isWhole(place - back, place + ahead - 1);
    if (letters >= ChangedLines.TELLING || whole && letters >= fewest) {
      for (int i = -back; i < ahead; i++) {
        old.use(at + i);
        fresh.use(place + i);
        add(old.span(at + i), fresh.span(place + i));
      }
    }
  }

  private boolean equal(int at, int place) {
    return !old.used(at) && !fresh.used(place) && old.word(at).equals(fresh.word(place));
  }

  /// A word that is written in another way, shorter or longer, is kept as far as both go.
  private void add(Span word, Span same) {
    found.add(new Stretch(word.start(), same.start(), Math.min(word.length(), same.length())));
  }

  /// The words of some parts of a text.
  private static final class Words {

    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<Boolean> lineEnds = new ArrayList<>();
    private final BitSet used = new BitSet();

    static Words of(String text, List<Span> parts) {
      Words words = new Words();
      for (int part = 0; part < parts.size(); part++) {
        Pieces pieces = Pieces.words(text, parts.get(part));
        for (int i = 0; i < pieces.size(); i++) {
          Span span = pieces.span(i, i + 1);
          if (!pieces.texts().get(i).isBlank()) {
            words.words.add(pieces.texts().get(i));
            words.spans.add(span);
            words.parts.add(part);
            words.lineEnds.add(span.in(text).indexOf('\n') >= 0);
          }
        }
      }
      return words;
    }

    int size() {
      return words.size();
    }

    String word(int index) {
      return words.get(index);
    }

    Span span(int index) {
      return spans.get(index);
    }

    boolean used(int index) {
      return used.get(index);
    }

    void use(int index) {
      used.set(index);
    }

    /// Whether the word at the index stands right behind the one before it.
    boolean goOn(int index) {
      return index > 0 && index < size() && parts.get(index - 1).equals(parts.get(index));
    }

    /// Whether these words are all of a part, or of a line of it.
    boolean isWhole(int first, int last) {
      boolean begins = !goOn(first) || lineEnds.get(first - 1) || used.get(first - 1);
      boolean ends = !goOn(last + 1) || lineEnds.get(last) || used.get(last + 1);
      return begins && ends;
    }

    /// Some words in a row that nothing was done with yet; none where they are not in a row.
    List<String> run(int first, int count) {
      for (int i = first; i < first + count; i++) {
        if (used.get(i) || i > first && !goOn(i)) {
          return List.of();
        }
      }
      return words.subList(first, first + count);
    }

    /// Where each run stands that stands once.
    Map<List<String>, Integer> unique(int count) {
      Map<List<String>, Integer> places = new HashMap<>();
      for (int i = 0; i + count <= size(); i++) {
        List<String> run = run(i, count);
        if (!run.isEmpty()) {
          places.merge(run, i, (one, other) -> -1);
        }
      }
      return places;
    }
  }
}
