package org.lectern.ui.conferences;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.lectern.messages.Messages;
import org.lectern.ui.Outlets;
import org.lectern.ui.Printing;
import org.lectern.ui.Target;

/// What can be done to the selected rows.
final class NodeMenu extends ContextMenu {

  private static final Messages WORDS = Messages.of(NodeMenu.class);

  private final ConferencesModel model;
  private final MenuItem open = new MenuItem(WORDS.get("menu.open"));
  private final MenuItem markRead = new MenuItem(WORDS.get("menu.read"));
  private final MenuItem markUnread = new MenuItem(WORDS.get("menu.unread"));
  private final MenuItem rename = new MenuItem(WORDS.get("menu.rename-series"));
  private final MenuItem setYear = new MenuItem(WORDS.get("menu.set-year"));
  private final MenuItem move = new MenuItem();
  private final MenuItem openFile = new MenuItem(WORDS.get("menu.open-file"));
  private final MenuItem showFile = new MenuItem(WORDS.get("menu.show-file"));
  private final MenuItem savePdf = new MenuItem(WORDS.get("menu.save-pdf"));
  private final MenuItem print = new MenuItem(WORDS.get("menu.print"));
  private final MenuItem remove = new MenuItem(WORDS.get("menu.remove"));

  /// What can be done to reports only, and so to no talk.
  private final List<MenuItem> ofReports =
      List.of(new SeparatorMenuItem(), rename, setYear, move, new SeparatorMenuItem(), remove);

  NodeMenu(
      ConferencesModel model,
      NodeDialogs dialogs,
      CorrectionItems corrections,
      Outlets outlets,
      Supplier<List<Node>> selected) {
    this.model = model;
    SearchItems searches = new SearchItems(model.searches(), dialogs, selected);
    open.setOnAction(event -> model.open(selected.get().getFirst()));
    markRead.setOnAction(event -> model.setRead(selected.get(), true));
    markUnread.setOnAction(event -> model.setRead(selected.get(), false));
    rename.setOnAction(event -> dialogs.askSeriesName(selected.get().getFirst()));
    setYear.setOnAction(event -> dialogs.askYear(selected.get().getFirst()));
    move.setOnAction(event -> dialogs.askEdition(selected.get()));
    openFile.setOnAction(event -> withReport(selected.get(), outlets.originals()::open));
    showFile.setOnAction(event -> withReport(selected.get(), outlets.originals()::showInFolder));
    savePdf.setOnAction(
        event -> findPrintable(selected.get()).ifPresent(outlets.printing()::savePdf));
    print.setOnAction(event -> findPrintable(selected.get()).ifPresent(outlets.printing()::print));
    remove.setOnAction(event -> model.remove(selected.get()));
    getItems().setAll(open, markRead, markUnread, openFile, showFile, savePdf, print);
    getItems().addAll(searches.all());
    getItems().addAll(corrections.all());
    getItems().addAll(ofReports);
    setOnShowing(event -> {
      fit(selected.get());
      corrections.fit(selected.get());
      searches.fit(selected.get());
    });
  }

  private void withReport(List<Node> nodes, LongConsumer action) {
    model.findReport(nodes.getFirst()).ifPresent(entry -> action.accept(entry.report().id()));
  }

  private static Optional<Target> findPrintable(List<Node> nodes) {
    return nodes.size() == 1
        ? nodes.getFirst().findTarget().filter(Printing::canPrint)
        : Optional.empty();
  }

  private void fit(List<Node> nodes) {
    boolean one = nodes.size() == 1;
    boolean reports = !model.reportsOf(nodes).isEmpty();
    ofReports.forEach(item -> item.setVisible(reports));
    open.setDisable(!one);
    boolean file = one && model.findReport(nodes.getFirst()).isPresent();
    openFile.setVisible(file);
    showFile.setVisible(file);
    boolean printable = findPrintable(nodes).isPresent();
    savePdf.setVisible(printable);
    print.setVisible(printable);
    markRead.setVisible(model.canSetRead(nodes, true));
    markUnread.setVisible(model.canSetRead(nodes, false));
    rename.setDisable(!one || !reports || !model.hasSeries(nodes.getFirst()));
    setYear.setDisable(!one || !reports || nodes.getFirst() instanceof Node.OfSeries);
    move.setText(
        WORDS.get(
            one && nodes.getFirst() instanceof Node.OfEdition
                ? "menu.rename-edition"
                : "menu.move"));
    move.setDisable(!reports);
    remove.setDisable(!reports);
  }
}
