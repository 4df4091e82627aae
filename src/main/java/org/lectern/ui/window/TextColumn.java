package org.lectern.ui.window;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.ui.Opening;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.Page;
import org.lectern.ui.reader.ReaderModel;
import org.lectern.ui.reader.ReaderPane;

/// The middle of the window: the breadcrumb bar over the reading pane.
final class TextColumn extends BorderPane {

  private static final Messages WORDS = Messages.of(TextColumn.class);

  private final Workspace workspace;
  private final ReaderPane reader;

  /// @param searchKey the key that goes to the search field; empty for none
  TextColumn(
      Workspace workspace,
      Opening opening,
      ReadingDesk desk,
      ReaderModel model,
      ObservableValue<String> searchKey) {
    this.workspace = workspace;
    getStyleClass().add("reading-column");
    reader = new ReaderPane(model, desk);
    new PageTurner(workspace, opening, model).start();
    model
        .pageProperty()
        .subscribe(page ->
            desk.marking()
                .takeBegun()
                .ifPresent(begun -> reader.edit(begun.highlight(), begun.part())));
    HBox crumbs = new HBox(new CrumbBar(workspace, reader.area()::requestFocus));
    crumbs.getStyleClass().add("crumb-row");
    // A long way must not push the panes beside the text together.
    crumbs.setMinWidth(0);
    setMinWidth(0);
    setTop(crumbs);
    setCenter(new StackPane(reader, hint(model, searchKey)));
  }

  /// What stands in the middle while nothing is read.
  private static Label hint(ReaderModel model, ObservableValue<String> searchKey) {
    Label hint = new Label();
    hint.textProperty()
        .bind(
            searchKey.map(key ->
                key.isEmpty()
                    ? WORDS.get("nothing-open")
                    : WORDS.get("nothing-open.with-key", key)));
    hint.setId("nothing-open");
    hint.getStyleClass().add("hint");
    hint.visibleProperty().bind(model.pageProperty().map(Page.Empty.class::isInstance));
    return hint;
  }

  /// This column, or an invitation while the library is empty.
  StackPane withEmptyLibrary(MainWindow window, Samples samples) {
    EmptyLibrary empty = new EmptyLibrary(window::importFiles, samples::bringIn);
    StackPane stack = new StackPane(this, empty);
    var isEmpty = workspace.contentsProperty().map(contents -> contents.reports().isEmpty());
    empty.visibleProperty().bind(isEmpty);
    visibleProperty().bind(empty.visibleProperty().not());
    return stack;
  }

  /// What is selected in the text.
  ObservableValue<Optional<Span>> selection() {
    return reader.area().selectionProperty();
  }

  /// The reading pane itself.
  ReaderPane reader() {
    return reader;
  }
}
