package org.lectern.ui.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.exchange.Passage;
import org.lectern.exchange.Reference;
import org.lectern.exchange.ReferenceFinder;
import org.lectern.export.Quotation;
import org.lectern.intake.Rereading;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.ui.Notice;
import org.lectern.ui.Opening;
import org.lectern.ui.Reading;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// Copies references to what is read, and follows those that were copied.
public final class ReferenceModel {

  private static final Messages WORDS = Messages.of(ReferenceModel.class);

  private final Workspace workspace;
  private final Opening opening;
  private final Consumer<String> clipboard;

  /// @param clipboard takes what is copied
  public ReferenceModel(Workspace workspace, Opening opening, Consumer<String> clipboard) {
    this.workspace = workspace;
    this.opening = opening;
    this.clipboard = clipboard;
  }

  /// What a person means: words they have selected, else the newest highlight at the place, else
  /// the talk there, else the report.
  ///
  /// @param span of the plain text; of a talk or report, all of it
  private record Meant(Reference reference, Span span) {}

  /// Copies the reference of what is meant.
  ///
  /// @param selected in the text that is read
  /// @param offset where one points, or where the caret is
  public void copyReference(Optional<Span> selected, int offset) {
    opening
        .reading()
        .map(reading -> meant(reading.kept(), selected, offset))
        .ifPresent(meant -> copy(meant.reference().text()));
  }

  /// Copies selected words, or those of the highlight, with where they are from.
  public void copyWithOrigin(Optional<Span> selected, int offset) {
    Optional<Reading> reading = opening.reading();
    boolean some =
        reading
            .filter(open -> selected.isPresent() || findHighlight(open.kept(), offset).isPresent())
            .isPresent();
    if (some) {
      KeptReport kept = reading.get().kept();
      Meant meant = meant(kept, selected, offset);
      clipboard.accept(Quotation.of(kept, meant.span(), meant.reference()));
      workspace.say(Notice.of(WORDS.get("copied")));
    } else {
      workspace.say(Notice.of(WORDS.get("nothing-to-copy")));
    }
  }

  private void copy(String text) {
    clipboard.accept(text);
    workspace.say(Notice.of(WORDS.get("reference.copied", text)));
  }

  private static Meant meant(KeptReport kept, Optional<Span> selected, int offset) {
    if (selected.isPresent()) {
      return passage(kept, selected.get());
    }
    Optional<Highlight> highlight = findHighlight(kept, offset);
    if (highlight.isPresent()) {
      return new Meant(Reference.OfHighlight.of(highlight.get()), highlight.get().anchor().span());
    }
    Span whole = new Span(0, kept.text().current().plainText().length());
    return passage(
        kept,
        Passage.at(new ReportEntry(kept.report(), kept.talks()), offset)
            .findTalk()
            .map(Talk::passage)
            .orElse(whole));
  }

  private static Meant passage(KeptReport kept, Span span) {
    String text = kept.text().current().plainText();
    return new Meant(Reference.OfPassage.of(kept.report().origin(), text, span), span);
  }

  private static Optional<Highlight> findHighlight(KeptReport kept, int offset) {
    return kept.annotations().highlights().stream()
        .filter(highlight -> highlight.anchor().attached())
        .filter(highlight -> highlight.anchor().span().contains(offset))
        .max(java.util.Comparator.comparing(Highlight::made));
  }

  /// Goes where a reference leads; where it leads nowhere, says so.
  public void follow(Reference reference) {
    workspace.ask(
        library ->
            new ReferenceFinder(library, report -> Rereading.fresh(library, report))
                .find(reference),
        place ->
            place.ifPresentOrElse(
                this::go, () -> workspace.say(Notice.problem(WORDS.get("reference.lost")))));
  }

  private void go(ReferenceFinder.Place place) {
    workspace.navigation().go(new Target.OfReport(place.report(), place.talk(), place.at(), ""));
    place.remark().ifPresent(remark -> workspace.say(Notice.of(remark)));
  }
}
