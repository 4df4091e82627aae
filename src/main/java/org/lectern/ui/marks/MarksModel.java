package org.lectern.ui.marks;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
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
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.REPORT);
  private final ObservableList<MarkRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

  public MarksModel(Workspace workspace) {
    this.workspace = workspace;
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

  void open(MarkRow row) {
    workspace.navigation().go(row.target());
  }

  void delete(MarkRow row) {
    workspace.changeAndSay(
        "Delete highlight", new Change.DropHighlight(row.highlight().id()), "Highlight deleted.");
  }

  void annotate(MarkRow row, Highlight.Note note) {
    workspace.change("Edit highlight", new Change.PutHighlight(row.highlight().with(note)));
  }

  private void refresh() {
    Contents contents = workspace.contents();
    List<MarkRow> found =
        contents.highlights().stream()
            .filter(this::isInScope)
            .flatMap(highlight -> MarkRow.of(highlight, contents).stream())
            .toList();
    rows.setAll(found);
    long lost = found.stream().filter(row -> !row.attached()).count();
    String count = found.size() == 1 ? "1 highlight" : found.size() + " highlights";
    summary.set(lost == 0 ? count : count + ", " + lost + " unattached");
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
