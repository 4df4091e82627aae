package org.lectern.ui.conferences;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done to the selected rows.
final class NodeMenu extends ContextMenu {

  private final ConferencesModel model;
  private final MenuItem open = new MenuItem("Open");
  private final MenuItem rename = new MenuItem("Rename series…");
  private final MenuItem setYear = new MenuItem("Set the year…");
  private final MenuItem move = new MenuItem("Move to another edition…");
  private final MenuItem remove = new MenuItem("Remove from the library");

  /// What can be done to reports only, and so to no talk.
  private final List<MenuItem> ofReports =
      List.of(new SeparatorMenuItem(), rename, setYear, move, new SeparatorMenuItem(), remove);

  NodeMenu(
      ConferencesModel model,
      NodeDialogs dialogs,
      CorrectionItems corrections,
      SearchItems searches,
      Supplier<List<Node>> selected) {
    this.model = model;
    open.setOnAction(event -> model.open(selected.get().getFirst()));
    rename.setOnAction(event -> dialogs.askSeriesName(selected.get().getFirst()));
    setYear.setOnAction(event -> dialogs.askYear(selected.get().getFirst()));
    move.setOnAction(event -> dialogs.askEdition(selected.get()));
    remove.setOnAction(event -> model.remove(selected.get()));
    getItems().setAll(open);
    getItems().addAll(searches.all());
    getItems().addAll(corrections.all());
    getItems().addAll(ofReports);
    setOnShowing(event -> {
      fit(selected.get());
      corrections.fit(selected.get());
      searches.fit(selected.get());
    });
  }

  private void fit(List<Node> nodes) {
    boolean one = nodes.size() == 1;
    boolean reports = !model.reportsOf(nodes).isEmpty();
    ofReports.forEach(item -> item.setVisible(reports));
    open.setDisable(!one);
    rename.setDisable(!one || !reports || !model.hasSeries(nodes.getFirst()));
    setYear.setDisable(!one || !reports || nodes.getFirst() instanceof Node.OfSeries);
    move.setText(
        one && nodes.getFirst() instanceof Node.OfEdition
            ? "Rename edition…"
            : "Move to another edition…");
    move.setDisable(!reports);
    remove.setDisable(!reports);
  }
}
