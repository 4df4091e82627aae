package org.lectern.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Corrected;
import org.lectern.library.Correction;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.model.Document;
import org.lectern.model.Fix;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.outline.Corrector;

/// Turns what a person says against an outline into changes of the library, for its history to
/// carry out.
///
/// Belongs to the thread of its library. A place is said with the version of the text that it
/// counts in; where the report has another one by now, nothing is to be done.
public final class Correcting {

  /// A line is found again by so many of its first characters: what stands behind them may change.
  private static final int LEAD = 120;

  private final Library library;

  public Correcting(Library library) {
    this.library = library;
  }

  /// A place in a report.
  ///
  /// @param version of the plain text that `offset` counts in
  /// @param offset where the talk begins, or is to begin
  public record Place(long report, String version, int offset) {}

  /// What is to be done.
  ///
  /// @param inWholeFile corrections that do the same wherever the same mistake was made; may be
  ///   empty
  /// @param others how many other places these would change
  public record Plan(Change change, List<Correction> inWholeFile, int others) {
    public Plan {
      inWholeFile = List.copyOf(inWholeFile);
    }
  }

  private record Opened(KeptReport kept, Inspection.Read read) {
    Document document() {
      return read.document();
    }

    List<Talk> talks(Corrections corrections) {
      return corrections.lay(document(), read.outline());
    }
  }

  /// What has to be changed for `fixes` of one place; empty where they would change nothing.
  public Optional<Plan> plan(Place place, List<Fix> fixes) {
    return open(place.report())
        .filter(opened -> opened.kept().text().current().version().equals(place.version()))
        .flatMap(opened -> {
          Span lead = lead(opened.document(), place.offset());
          Corrections before = new Corrections(opened.kept().annotations().corrections());
          Anchor anchor =
              new Anchor(Selectors.describe(opened.document(), place.version(), lead), true);
          return change(opened, before.and(corrections(fixes, anchor, false)))
              .map(change -> {
                Corrector.Repetition repetition =
                    Corrector.repetition(
                        opened.document(),
                        opened.read().outline().with(opened.talks(before)),
                        lead,
                        fixes);
                return new Plan(
                    change, corrections(repetition.fixes(), anchor, true), repetition.others());
              });
        });
  }

  /// What has to be changed for corrections of the whole file; empty where they would change
  /// nothing, or count in an older text.
  public Optional<Change> repeat(long report, List<Correction> inWholeFile) {
    return open(report)
        .filter(opened ->
            inWholeFile.stream()
                .allMatch(correction ->
                    correction
                        .anchor()
                        .selector()
                        .version()
                        .equals(opened.kept().text().current().version())))
        .flatMap(opened ->
            change(
                opened,
                new Corrections(opened.kept().annotations().corrections()).and(inWholeFile)));
  }

  /// What has to be changed for a report to be again as it was found, its conference and year
  /// included; empty where it is.
  public Optional<Change> reset(long report) {
    return open(report)
        .flatMap(opened -> {
          Shelf shelf = opened.kept().report().shelf();
          Shelf found = opened.read().shelf(shelf.sample());
          boolean corrected = !opened.kept().annotations().corrections().isEmpty();
          Change outline = correct(opened, new Corrections(List.of()));
          Change place = new Change.Reshelve(Map.of(report, found));
          return corrected || shelf.byHand()
              ? Optional.of(new Change.All(List.of(outline, place)))
              : Optional.empty();
        });
  }

  private Optional<Opened> open(long report) {
    return Rereading.fresh(library, report)
        .flatMap(kept ->
            Rereading.inspect(kept) instanceof Inspection.Read read
                ? Optional.of(new Opened(kept, read))
                : Optional.empty());
  }

  private static Optional<Change> change(Opened opened, Corrections corrections) {
    return opened.talks(corrections).equals(opened.kept().talks())
        ? Optional.empty()
        : Optional.of(correct(opened, corrections));
  }

  private static Change correct(Opened opened, Corrections corrections) {
    Corrected before = Corrected.of(opened.kept());
    return new Change.Correct(
        opened.kept().report().id(),
        before,
        new Corrected(before.version(), corrections.all(), opened.talks(corrections)));
  }

  private static List<Correction> corrections(List<Fix> fixes, Anchor anchor, boolean everywhere) {
    return fixes.stream().map(fix -> new Correction(Ids.next(), anchor, everywhere, fix)).toList();
  }

  /// The beginning of the line that goes on from an offset.
  private static Span lead(Document document, int offset) {
    String text = document.plainText();
    int start = Math.clamp(offset, 0, text.length());
    int end = text.indexOf('\n', start);
    return new Span(start, Math.min(end < 0 ? text.length() : end, start + LEAD));
  }
}
