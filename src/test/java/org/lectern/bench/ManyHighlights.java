package org.lectern.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.ui.Reading;

/// Highlights the reports of a library at random, as a reader of many years would have: words and
/// whole paragraphs, some with a comment, some with tags, some that changed or lost their place.
public final class ManyHighlights {

  private static final String[] TAGS = {
    "python/typing", "python", "testing", "ask again", "to read", "performance", "slides/good"
  };
  private static final String[] COMMENTS = {
    "Try this *next* week.",
    "Is it true? See the second paragraph of the report, where **the opposite** is said.",
    "Ask Zoë.",
    "For the talk in spring:\n\n- the picture\n- the figures"
  };
  private static final int LONGEST = 160;

  private final Random random = new Random(5);
  private final Instant now = Instant.parse("2026-03-01T10:00:00Z");

  private ManyHighlights() {}

  /// @param arguments the folder of the library, and how many
  public static void main(String[] arguments) {
    try (Library library = SqliteLibrary.open(Path.of(arguments[0]))) {
      put(library, Integer.parseInt(arguments[1]));
    }
  }

  /// Puts highlights into a library, always the same into the same.
  static void put(Library library, int number) {
    ManyHighlights many = new ManyHighlights();
    List<Reading> readings = new ArrayList<>();
    List<Long> reports = new ArrayList<>();
    for (ReportEntry entry : library.contents()) {
      KeptReport kept = library.findReport(entry.report().id()).orElseThrow();
      if (kept.text().current().plainText().length() > LONGEST) {
        readings.add(Reading.of(kept));
        reports.add(entry.report().id());
      }
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int which = i % readings.size();
      changes.add(new Change.PutHighlight(many.highlight(reports.get(which), readings.get(which))));
    }
    library.apply(new Change.All(changes));
  }

  private Highlight highlight(long report, Reading reading) {
    Selector selector =
        Selectors.describe(
            reading.document(), reading.version(), span(reading.document().plainText()));
    Instant made = now.minus(Duration.ofHours(random.nextInt(24 * 900)));
    return new Highlight(Ids.next(), report, anchor(selector), note(), made, made);
  }

  private Span span(String text) {
    int start = random.nextInt(text.length() - LONGEST);
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = start + 3 + random.nextInt(random.nextInt(4) == 0 ? LONGEST - 3 : 40);
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(start, Math.min(end, text.length()));
  }

  private Anchor anchor(Selector selector) {
    return switch (random.nextInt(50)) {
      case 0 -> new Anchor(selector, false);
      case 1 -> new Anchor(selector, true, java.util.Optional.of("the words of before"));
      default -> new Anchor(selector, true);
    };
  }

  private Highlight.Note note() {
    Highlight.Colour[] colours = Highlight.Colour.values();
    String comment = random.nextInt(4) == 0 ? COMMENTS[random.nextInt(COMMENTS.length)] : "";
    List<String> tags = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      tags.add(TAGS[random.nextInt(TAGS.length)]);
    }
    return new Highlight.Note(
        colours[random.nextInt(colours.length)], random.nextInt(10) == 0, comment, tags);
  }
}
