package org.lectern.anchor.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.lectern.anchor.Reanchoring;
import org.lectern.anchor.Selectors;
import org.lectern.model.Format;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.text.Decoded;
import org.lectern.text.Decoder;

/// Do highlights outlive edits? Edits every report of a folder in every way, prints how many
/// highlights Lectern and the yardstick put right, and fails where that is too few.
public final class SimulatedEdits {

  private static final int SEED = 20140721;

  /// Highlights of each length, for each report and sort of edits.
  private static final int EACH = 6;

  /// Wrong ones are shown, one in so many.
  private static final int SHOWN = 40;

  private final List<Notes> notes = new ArrayList<>();
  private final Stock stock = new Stock();
  private final Table lectern = new Table();
  private final Table yardstick = new Table();
  private int wrong;

  /// @param arguments folders with reports; the first that is there is taken
  public static void main(String[] arguments) throws IOException {
    SimulatedEdits simulation = new SimulatedEdits();
    for (String folder : arguments) {
      if (simulation.notes.isEmpty() && Files.isDirectory(Path.of(folder))) {
        simulation.read(Path.of(folder));
      }
    }
    simulation.run();
    System.exit(simulation.holds() ? 0 : 1);
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Optional<Format> format = Format.findByFileName(file.getFileName().toString());
        if (format.isPresent()
            && Decoder.decode(Files.readAllBytes(file)) instanceof Decoded.Text text) {
          Notes read = Notes.of(file.getFileName().toString(), format.get(), text.text());
          if (read.words().size() > 5) {
            notes.add(read);
            stock.add(read);
          }
        }
      }
    }
  }

  private void run() {
    System.out.println("Wrong ones, 1 in " + SHOWN + ":");
    // -Dstep=20 takes one report in 20, for a quick look.
    for (int i = 0; i < notes.size(); i += Integer.getInteger("step", 1)) {
      for (Edits edits : Edits.values()) {
        edit(notes.get(i), edits, new Random(SEED + 31L * i + edits.ordinal()));
      }
    }
    System.out.println("\n" + notes.size() + " reports, seed " + SEED);
    lectern.print(System.out, "Lectern");
    yardstick.print(System.out, "The best fuzzy match without a lower limit (1 highlight in 6)");
    System.out.println("\n" + Timing.of(notes, stock, new Random(SEED)));
  }

  private void edit(Notes old, Edits edits, Random random) {
    Draft draft = edits.of(old, stock, random);
    Notes fresh = Notes.of(old.name(), old.document().format(), draft.text());
    Trace trace = new Trace(old.document(), draft, fresh.document());
    Reanchoring reanchoring = Reanchoring.of(old.plainText(), fresh.document(), "new");
    BestMatch best = new BestMatch(fresh.plainText());
    for (Length length : Length.values()) {
      boolean first = true;
      for (Span span : length.some(EACH, old.document(), random)) {
        Trace.Remains remains = trace.of(span);
        if (remains.characters() == 0) {
          continue;
        }
        Selector selector = Selectors.describe(old.document(), "old", span);
        Optional<Span> place = reanchoring.anchor(selector);
        if (!lectern.of(edits, length).count(trace, remains, place) && wrong++ % SHOWN == 0) {
          show(old, fresh, edits, remains, place);
        }
        if (first) {
          yardstick.of(edits, length).count(trace, remains, best.find(selector));
          first = false;
        }
      }
    }
  }

  private boolean holds() {
    Score all = lectern.all();
    return all.all() > 0
        && all.wrong() <= 0.005
        && lectern.worst() <= 0.01
        && all.found() >= 0.995
        && all.unattached() >= 0.99;
  }

  private static void show(
      Notes old, Notes fresh, Edits edits, Trace.Remains remains, Optional<Span> place) {
    System.out.printf(
        "%s, %d of %d left: %s%n    → %s%n",
        edits.label(),
        remains.survivors(),
        remains.characters(),
        around(old.plainText(), remains.span()),
        place.map(found -> around(fresh.plainText(), found)).orElse("unattached"));
  }

  private static String around(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 30), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
    String words = span.in(text);
    words = words.length() > 200 ? words.substring(0, 200) + "…" : words;
    return (before + "[" + words + "]" + behind).replace("\n", "\\n");
  }
}
