package org.lectern.ui.marks;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The highlights in the chosen scope.
public final class MarksModel {

  /// Whose highlights are listed.
  enum Scope {
    REPORT("This report"),
    LIBRARY("Whole library");

    private final String label;

    Scope(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final Workspace workspace;
  private final InstantSource clock;
  private final LostModel lost;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.REPORT);
  private final ObservableList<MarkRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

  /// @param selection what is selected in the text that is read
  public MarksModel(
      Workspace workspace, ObservableValue<Optional<Span>> selection, InstantSource clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.lost = new LostModel(workspace, selection);
    workspace.contentsProperty().addListener((property, old, now) -> refresh());
    workspace.navigation().targetProperty().addListener((property, old, now) -> refresh());
    scope.addListener((property, old, now) -> refresh());
    refresh();
  }

  ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  ObservableList<MarkRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// The unattached highlight that was chosen last.
  LostModel lost() {
    return lost;
  }

  /// Goes to a highlight; one that changed has then been seen.
  void open(MarkRow row) {
    workspace.navigation().go(row.target());
    if (row.highlight().anchor().changed()) {
      Highlight seen = row.highlight().with(row.highlight().anchor().seen());
      workspace.changePastHistory(new Change.PutHighlight(seen));
    }
  }

  void delete(MarkRow row) {
    workspace.changeAndSay(
        "Delete highlight", new Change.DropHighlight(row.highlight().id()), "Highlight deleted.");
  }

  void annotate(MarkRow row, Highlight.Note note) {
    Highlight edited = row.highlight().edited(note, clock.instant());
    workspace.change("Edit highlight", new Change.PutHighlight(edited));
  }

  private void refresh() {
    Contents contents = workspace.contents();
    List<MarkRow> found =
        contents.highlights().stream()
            .filter(this::isInScope)
            .flatMap(highlight -> MarkRow.of(highlight, contents).stream())
            .toList();
    rows.setAll(found);
    lost.keepIfIn(found);
    long unattached = found.stream().filter(row -> !row.attached()).count();
    long changed = found.stream().filter(row -> row.highlight().anchor().changed()).count();
    summary.set(
        (found.size() == 1 ? "1 highlight" : found.size() + " highlights")
            + (changed == 0 ? "" : ", " + changed + " changed")
            + (unattached == 0 ? "" : ", " + unattached + " unattached"));
  }

  private boolean isInScope(Highlight highlight) {
    return scope.get() == Scope.LIBRARY
        || workspace
            .navigation()
            .target()
            .filter(target ->
                target instanceof Target.OfReport report && report.report() == highlight.report())
            .isPresent();
  }
}
