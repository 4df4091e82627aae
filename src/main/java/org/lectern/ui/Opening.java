package org.lectern.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.exchange.ReportText;
import org.lectern.intake.Rereading;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;

/// Opens the report that navigation leads to, and opens it anew when what is kept about it changes.
public final class Opening {

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private long asked;

  public Opening(Workspace workspace) {
    this.workspace = workspace;
    workspace.navigation().targetProperty().addListener((property, old, now) -> open());
    workspace.contentsProperty().addListener((property, old, now) -> open());
  }

  /// The open report; empty where none is, as on the page of an edition.
  public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public Optional<Reading> reading() {
    return reading.get();
  }

  private void open() {
    long question = ++asked;
    if (workspace.navigation().target().orElse(null) instanceof Target.OfReport target) {
      Optional<Reading> now = reading.get();
      workspace.ask(
          library -> read(library, target.report(), now),
          found -> {
            // One has gone elsewhere meanwhile.
            if (question == asked) {
              show(found);
            }
          });
    } else {
      reading.set(Optional.empty());
    }
  }

  /// What was read anew for this, or by another process, has other talks than the contents say:
  /// then these are looked at again first, which opens the report again.
  private void show(Optional<Reading> found) {
    boolean agrees =
        found
            .flatMap(open ->
                workspace.contents().findReport(open.report()).map(entry -> agree(open, entry)))
            .orElse(true);
    if (agrees) {
      reading.set(found);
    } else {
      workspace.refresh(() -> {});
    }
  }

  private static boolean agree(Reading reading, ReportEntry entry) {
    return reading.kept().talks().equals(entry.talks());
  }

  private static Optional<Reading> read(Library library, long report, Optional<Reading> now) {
    return Rereading.fresh(library, report)
        .map(kept ->
            new Reading(
                kept,
                now.filter(old -> isSame(old, kept))
                    .map(Reading::document)
                    .orElseGet(() -> ReportText.of(kept))));
  }

  private static boolean isSame(Reading old, KeptReport kept) {
    return old.report() == kept.report().id()
        && old.kept().report().origin().hash().equals(kept.report().origin().hash());
  }
}
