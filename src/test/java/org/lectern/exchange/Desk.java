package org.lectern.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lectern.anchor.Selectors;
import org.lectern.intake.ImportRun;
import org.lectern.intake.Intake;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Tagging;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Span;

/// Somebody's library in a folder of their own, and what they do in it.
public final class Desk implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  /// Two talks; made up, as all reports here.
  public static final String TREES =
      """
      # EuroPython 2031 in Berlin

      ## Growing Trees in Memory – Ann Roe

      She drew three trees on the board 🌳, and only the third one was balanced.
      The slides have `a < b` in them, and *a proof*.

      ## Queues for Everybody – Bo Lind

      A queue is a promise that somebody will come back to you.
      """;

  private final Path files;
  private final Library library;

  private Desk(Path folder) {
    this.files = folder.resolve("files");
    this.library = SqliteLibrary.open(folder.resolve("library"));
  }

  public static Desk in(Path folder) {
    return new Desk(folder);
  }

  public Library library() {
    return library;
  }

  /// Brings a file in, or a later state of it.
  public Desk takes(String name, String text) {
    try {
      Path file = Files.createDirectories(files).resolve(name);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      ImportRun run = new Intake(library, Clock.fixed(NOW, ZoneOffset.UTC)).begin(List.of(file));
      while (run.step()) {
        // One file after the other.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Highlight highlights(String words, Highlight.Note note) {
    return highlights(words, note, NOW);
  }

  public Highlight highlights(String words, Highlight.Note note, Instant made) {
    return highlights(words, note, made, Ids.next());
  }

  /// Under an id that is the same each time.
  public Highlight highlights(String words, Highlight.Note note, Instant made, long id) {
    KeptReport kept = reportWith(words);
    Highlight highlight = new Highlight(id, kept.report().id(), anchor(kept, words), note, made);
    library.apply(new Change.PutHighlight(highlight));
    return highlight;
  }

  public void tagsReport(String tag) {
    library.apply(
        new Change.PutTagging(
            new Tagging(Ids.next(), reports().getFirst(), tag, Optional.empty())));
  }

  /// Tags the talk that begins with these words.
  public void tagsTalk(String words, String tag) {
    KeptReport kept = reportWith(words);
    library.apply(
        new Change.PutTagging(
            new Tagging(Ids.next(), kept.report().id(), tag, Optional.of(anchor(kept, words)))));
  }

  /// The file that their highlights and tags are in when they are exported.
  public String exports() {
    return AnnotationWriter.write(AnnotationFile.of(library, Selection.all(library)));
  }

  /// Imports such a file; what became of it.
  public Merged imports(String file) {
    AnnotationReading reading = AnnotationReader.read(file.getBytes(StandardCharsets.UTF_8), NOW);
    AnnotationFile annotations = ((AnnotationReading.Read) reading).file();
    Merged merged = Merging.plan(library, annotations, library::findReport);
    library.apply(merged.change());
    return merged;
  }

  public KeptReport reportWith(String words) {
    return reports().stream()
        .map(id -> library.findReport(id).orElseThrow())
        .filter(kept -> kept.text().current().plainText().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no report says: " + words));
  }

  private List<Long> reports() {
    return library.contents().stream().map(entry -> entry.report().id()).sorted().toList();
  }

  private static Anchor anchor(KeptReport kept, String words) {
    int start = kept.text().current().plainText().indexOf(words);
    return new Anchor(
        Selectors.describe(
            ReportText.of(kept),
            kept.text().current().version(),
            new Span(start, start + words.length())),
        true);
  }

  @Override
  public void close() {
    library.close();
  }
}
