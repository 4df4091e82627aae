package org.lectern.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Change;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.Origin;
import org.lectern.library.Report;
import org.lectern.library.Report.TextFacts;
import org.lectern.library.Shelf;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.messages.Messages;
import org.lectern.model.Document;
import org.lectern.outline.Outliner;
import org.lectern.text.DocumentReader;

/// Brings one file after the other into the library, each in a transaction of its own.
final class Storing {

  private static final Messages WORDS = Messages.of(Storing.class);

  /// What sort of run it is.
  enum Mode {
    KEEP,
    KEEP_SAMPLES,
    DRY_RUN
  }

  private final Library library;
  private final Clock clock;
  private final Mode mode;
  private final KnownReports known;
  private final List<Change> inverses = new ArrayList<>();
  private final Set<Long> broughtIn = new HashSet<>();
  private long revision = Long.MIN_VALUE;

  Storing(Library library, Clock clock, Mode mode) {
    this.library = library;
    this.clock = clock;
    this.mode = mode;
    this.known = new KnownReports(library);
  }

  /// What takes back each change made so far.
  List<Change> inverses() {
    return List.copyOf(inverses);
  }

  /// Reads a file and keeps it.
  Outcome store(SourceFile file) {
    try {
      return switch (Inspector.load(file)) {
        case Contents.Refused refused -> new Outcome.Rejected(refused.why());
        case Contents.Bytes contents -> {
          noticeChangesOfOthers();
          yield store(known(file), contents);
        }
      };
    } catch (LibraryException e) {
      return new Outcome.Rejected(WORDS.get("why.kept-not", e.getMessage()));
    } catch (RuntimeException e) {
      Faults.log("a file could not be kept", e);
      return new Outcome.Rejected(WORDS.get("why.mistake-keeping", e));
    }
  }

  private Outcome store(SourceFile file, Contents.Bytes contents) {
    Origin origin = new Origin(file.pathText(), file.relativePath(), contents.hash());
    Optional<Report> same = known.findByHash(origin.hash());
    if (same.isPresent() && isUpToDate(same.get())) {
      return new Outcome.Unchanged(same.get().id(), same.get().title());
    }
    return switch (Inspector.inspect(file, contents)) {
      case Inspection.Rejected rejected -> new Outcome.Rejected(rejected.why());
      case Inspection.Read read -> {
        Arrival arrival = Arrival.of(file, origin, contents.bytes(), read);
        Optional<KeptReport> previous = findPrevious(arrival);
        yield previous.isPresent() ? renew(previous.get(), arrival) : add(arrival);
      }
    };
  }

  /// A file that came in a folder, and is now dropped by itself, still stands in that folder, whose
  /// name may tell the conference.
  private SourceFile known(SourceFile file) {
    Optional<Report> report = known.findByPath(file.pathText());
    return report.isPresent()
            && report.get().origin().relativePath().endsWith("/" + file.relativePath())
        ? file.asIn(report.get().origin().relativePath())
        : file;
  }

  /// A file on its way into the library.
  @SuppressWarnings("ArrayRecordComponent")
  private record Arrival(
      Origin origin, byte[] bytes, Inspection.Read read, String title, TextVersion text) {

    static Arrival of(SourceFile file, Origin origin, byte[] bytes, Inspection.Read read) {
      TextVersion text = TextVersion.of(DocumentReader.PARSER, read.document().plainText());
      return new Arrival(origin, bytes, read, read.title(file), text);
    }

    Document document() {
      return read.document();
    }
  }

  /// A report is not when it was removed meanwhile, or was read by an older Lectern.
  private boolean isUpToDate(Report report) {
    return broughtIn.contains(report.id())
        || library.findReport(report.id()).filter(kept -> !Rereading.isOutdated(kept)).isPresent();
  }

  private Optional<KeptReport> findPrevious(Arrival arrival) {
    Optional<Report> report = known.findByHash(arrival.origin.hash());
    if (report.isEmpty()) {
      report = known.findByPath(arrival.origin.path());
    }
    if (report.isEmpty()) {
      report =
          known.findAlike(arrival.origin.fileName(), arrival.document().plainText(), broughtIn);
    }
    return report.isPresent() ? library.findReport(report.get().id()) : Optional.empty();
  }

  private Outcome add(Arrival arrival) {
    Instant now = clock.instant();
    Shelf shelf = arrival.read.shelf(mode == Mode.KEEP_SAMPLES);
    Report report =
        new Report(Ids.next(), arrival.title, shelf, arrival.origin, facts(arrival, now, now));
    List<Tagging> tags = FileTags.of(arrival.document()).taggings(report.id());
    keep(
        new KeptReport(
            report,
            new KeptReport.Text(arrival.bytes, arrival.text(), List.of()),
            arrival.read.outline().talks(),
            Annotations.NONE.with(tags)));
    return new Outcome.Added(report.id(), report.title(), arrival.read.outline().talks().size());
  }

  private Outcome renew(KeptReport old, Arrival arrival) {
    Report before = old.report();
    boolean sample = before.shelf().sample() && mode == Mode.KEEP_SAMPLES;
    Shelf shelf =
        before.shelf().byHand()
            ? new Shelf(before.shelf().edition(), true, sample)
            : arrival.read.shelf(sample);
    TextFacts facts = facts(arrival, before.text().added(), clock.instant());
    Report report = new Report(before.id(), arrival.title, shelf, arrival.origin, facts);
    Renewal renewal = new Renewal(old, arrival.document(), arrival.text());
    Annotations annotations = FileTags.of(arrival.document()).renew(old, renewal.annotations());
    keep(
        new KeptReport(
            report,
            new KeptReport.Text(arrival.bytes, arrival.text(), renewal.earlier()),
            new Corrections(annotations.corrections())
                .lay(arrival.document(), arrival.read.outline()),
            annotations));
    return new Outcome.Updated(
        report.id(), report.title(), renewal.attached(), renewal.unattached());
  }

  private static TextFacts facts(Arrival arrival, Instant added, Instant changed) {
    return new TextFacts(
        arrival.document().format(),
        arrival.text().version(),
        Outliner.DETECTOR,
        arrival.document().wordCount(),
        added,
        changed);
  }

  private void keep(KeptReport kept) {
    if (mode != Mode.DRY_RUN) {
      inverses.add(library.apply(new Change.PutReport(kept)));
      revision = library.revision();
    }
    known.put(kept.report());
    broughtIn.add(kept.report().id());
  }

  /// A person, or another process, may change the library between two files.
  private void noticeChangesOfOthers() {
    long now = library.revision();
    if (now != revision) {
      known.reload();
      revision = now;
    }
  }
}
