package org.lectern.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.Library;
import org.lectern.library.Origin;
import org.lectern.library.Report;
import org.lectern.library.Report.TextFacts;
import org.lectern.library.TextVersion;
import org.lectern.outline.Outliner;
import org.lectern.text.DocumentReader;

/// Reads the reports anew that an older Lectern read, from their kept bytes; all that a person did
/// to them stays. No part of undo: nobody asked for it.
///
/// Belongs to the thread of its library; each step is one report.
public final class Rereading {

  private final Library library;
  private final Deque<Long> waiting;
  private final int total;
  private int read;

  /// Looks which reports there are to be read.
  public Rereading(Library library) {
    this.library = library;
    this.waiting = new ArrayDeque<>(library.outdated(DocumentReader.PARSER, Outliner.DETECTOR));
    this.total = waiting.size();
  }

  /// Reads one report anew; false when nothing is left to do.
  public boolean step() {
    Long report = waiting.poll();
    if (report != null && renew(library, report)) {
      read++;
    }
    return !waiting.isEmpty();
  }

  /// How many reports have had their turn.
  public int done() {
    return total - waiting.size();
  }

  /// How many there were to be read at the start.
  public int total() {
    return total;
  }

  /// How many were read anew.
  public int read() {
    return read;
  }

  /// Reads one report anew, where an older Lectern read it; whether it did. What goes wrong is
  /// logged, and the report stays as it is.
  public static boolean renew(Library library, long report) {
    try {
      return library
          .findReport(report)
          .filter(Rereading::isOutdated)
          .flatMap(kept -> renewed(kept, inspect(kept)))
          .map(kept -> library.apply(new Change.PutReport(kept)))
          .isPresent();
    } catch (RuntimeException e) {
      Faults.log("a report could not be read anew", e);
      return false;
    }
  }

  /// All that is kept about a report, read anew where an older Lectern read it.
  public static Optional<KeptReport> fresh(Library library, long report) {
    renew(library, report);
    return library.findReport(report);
  }

  /// Whether an older parser or detector read the report.
  static boolean isOutdated(KeptReport kept) {
    return kept.text().current().parser() < DocumentReader.PARSER
        || kept.report().text().detector() < Outliner.DETECTOR;
  }

  /// What a file says to the readers of today.
  static Inspection inspect(KeptReport kept) {
    return Inspector.inspect(file(kept.report().origin()), new Contents.Bytes(kept.text().bytes()));
  }

  /// The words of a file, read by the readers of today.
  static FileWords words(KeptReport kept) {
    return Inspector.read(file(kept.report().origin()), new Contents.Bytes(kept.text().bytes()));
  }

  private static SourceFile file(Origin origin) {
    try {
      return new SourceFile(Path.of(origin.path()), origin.relativePath());
    } catch (InvalidPathException e) {
      // A library that was filled on another system: its paths may be none here.
      return new SourceFile(Path.of("elsewhere"), origin.relativePath());
    }
  }

  /// Empty where something hindered the reading: it is tried again another time.
  static Optional<KeptReport> renewed(KeptReport old, Inspection inspection) {
    return switch (inspection) {
      case Inspection.Rejected rejected ->
          rejected.forGood() ? Optional.of(asRead(old)) : Optional.empty();
      case Inspection.Read read -> Optional.of(renewed(old, read));
    };
  }

  /// Bytes that no reader of today takes for notes keep what is known of them, and are not asked
  /// again.
  private static KeptReport asRead(KeptReport old) {
    TextVersion text = old.text().current();
    TextVersion current = new TextVersion(text.version(), DocumentReader.PARSER, text.plainText());
    Report report = old.report();
    return new KeptReport(
        new Report(
            report.id(),
            report.title(),
            report.shelf(),
            report.origin(),
            facts(report.text(), text.version(), report.text().words())),
        new KeptReport.Text(old.text().bytes(), current, old.text().earlier()),
        old.talks(),
        old.annotations());
  }

  private static KeptReport renewed(KeptReport old, Inspection.Read read) {
    TextVersion current = TextVersion.of(DocumentReader.PARSER, read.document().plainText());
    boolean same = current.version().equals(old.text().current().version());
    Renewal renewal = new Renewal(old, read.document(), current);
    Annotations carried = same ? old.annotations() : renewal.annotations();
    Annotations annotations = FileTags.of(read.document()).renew(old, carried);
    List<TextVersion> earlier = same ? old.text().earlier() : renewal.earlier();
    Report before = old.report();
    Report report =
        new Report(
            before.id(),
            read.title(file(before.origin())),
            before.shelf().byHand() ? before.shelf() : read.shelf(before.shelf().sample()),
            before.origin(),
            facts(before.text(), current.version(), read.document().wordCount()));
    return new KeptReport(
        report,
        new KeptReport.Text(old.text().bytes(), current, earlier),
        new Corrections(annotations.corrections()).lay(read.document(), read.outline()),
        annotations);
  }

  private static TextFacts facts(TextFacts old, String version, int words) {
    return new TextFacts(
        old.format(), version, Outliner.DETECTOR, words, old.added(), old.changed());
  }
}
