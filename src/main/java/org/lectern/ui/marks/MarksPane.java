package org.lectern.ui.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;
import org.lectern.ui.OnScreen;

/// The list of highlights; a click goes to the passage.
public final class MarksPane extends BorderPane {

  private static final Messages WORDS = Messages.of(MarksPane.class);

  private final MarksModel model;
  private final ListView<Row> list;
  private final FilterBar filterBar;
  private final ChosenBar chosenBar;
  private boolean following;

  public MarksPane(MarksModel model) {
    this.model = model;
    getStyleClass().add("side-pane");
    filterBar = new FilterBar(model);
    chosenBar = new ChosenBar(model);
    list = new ListView<>(model.rows());
    list.setId("marks-list");
    list.setAccessibleText(WORDS.get("title"));
    PlainComments comments = new PlainComments();
    list.setCellFactory(view -> new MarkCell(view, model, comments));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label hint = new Label();
    hint.textProperty().bind(model.hintProperty());
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    list.setPlaceholder(hint);
    list.setContextMenu(menu());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    list.setOnMouseClicked(this::clicked);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Row>) change -> choose());
    model.chosen().addListener((ListChangeListener<Highlight>) change -> follow());
    setTop(filterBar);
    setCenter(list);
    setBottom(new VBox(chosenBar, new LostView(model.lost())));
    OnScreen.of(this).subscribe(seen -> model.shownProperty().set(seen));
  }

  /// Puts the keyboard into the field that filters.
  public void focusFilter() {
    filterBar.focusField();
  }

  private ContextMenu menu() {
    MenuItem open = new MenuItem(WORDS.get("menu.open"));
    open.setOnAction(event -> openSelected());
    MenuItem tag = new MenuItem(WORDS.get("menu.tag"));
    tag.setOnAction(event -> chosenBar.focusTags());
    MenuItem delete = new MenuItem(WORDS.get("menu.delete"));
    delete.setOnAction(event -> model.deleteChosen());
    MenuItem all = new MenuItem(WORDS.get("menu.all"));
    all.setOnAction(event -> list.getSelectionModel().selectAll());
    MenuItem export = new MenuItem(WORDS.get("export"));
    export.disableProperty().bind(Bindings.isEmpty(model.rows()));
    export.setOnAction(event -> model.export());
    return new ContextMenu(open, tag, delete, new SeparatorMenuItem(), all, export);
  }

  private void act(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.deleteChosen();
      event.consume();
    }
  }

  /// With Ctrl or Shift one chooses several, and stays where one is.
  private void clicked(MouseEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isShiftDown();
    if (event.getButton() == MouseButton.PRIMARY && plain) {
      openSelected();
    }
  }

  private void openSelected() {
    if (list.getSelectionModel().getSelectedItem() instanceof MarkRow row) {
      model.open(row);
    }
  }

  private void choose() {
    if (!following) {
      model.choose(List.copyOf(selected()));
      if (list.getSelectionModel().getSelectedItem() instanceof MarkRow row) {
        model.lost().look(row);
      }
    }
  }

  /// The list of what is selected may hold nothing for a moment while the rows change.
  private List<Row> selected() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /// Selects what stays chosen when other rows are listed.
  private void follow() {
    Set<Long> wanted = model.chosen().stream().map(Highlight::id).collect(Collectors.toSet());
    Set<Long> now =
        selected().stream()
            .filter(MarkRow.class::isInstance)
            .map(row -> ((MarkRow) row).highlight().id())
            .collect(Collectors.toSet());
    if (!wanted.equals(now)) {
      following = true;
      select(wanted);
      following = false;
    }
  }

  private void select(Set<Long> ids) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof MarkRow row && ids.contains(row.highlight().id())) {
        indices.add(i);
      }
    }
    list.getSelectionModel().clearSelection();
    if (!indices.isEmpty()) {
      int[] others = indices.stream().skip(1).mapToInt(Integer::intValue).toArray();
      list.getSelectionModel().selectIndices(indices.getFirst(), others);
    }
  }
}
