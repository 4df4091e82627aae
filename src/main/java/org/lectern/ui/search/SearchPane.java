package org.lectern.ui.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.messages.Messages;
import org.lectern.ui.Wrapping;

/// The results of the search field: by edition, with what the query asks for above them.
public final class SearchPane extends BorderPane {

  private static final Messages WORDS = Messages.of(SearchPane.class);

  private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN);
  private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP);

  private final ListView<Row> list;

  /// @param key goes to the search field; empty for none
  /// @param toField puts the keyboard back into it, where what was clicked changes the query: it
  ///   may be gone then, and the keyboard with it to whatever comes next in the window
  public SearchPane(SearchModel model, ObservableValue<String> key, Runnable toField) {
    getStyleClass().add("side-pane");
    list = new ListView<>(model.rows());
    list.setId("search-results");
    list.setAccessibleText(WORDS.get("results"));
    list.setCellFactory(ResultCell::new);
    list.setPlaceholder(hint(model, key));
    list.setContextMenu(menu(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    list.setOnKeyPressed(event -> press(event, model));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        select(model::open);
      }
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (list.isFocused()) {
            select(model::preview);
          }
        });
    setTop(
        new VBox(
            4,
            choices(model),
            new ChipRow(model, toField),
            summary(model, toField),
            new FacetRows(model, toField)));
    setCenter(list);
  }

  private ContextMenu menu(SearchModel model) {
    MenuItem open = new MenuItem(WORDS.get("open"));
    open.setOnAction(event -> select(model::open));
    MenuItem like = new MenuItem(WORDS.get("like"));
    like.setOnAction(event -> select(model::findLike));
    ContextMenu menu = new ContextMenu(open, like);
    menu.setOnShowing(event -> {
      like.setDisable(true);
      select(result -> like.setDisable(result.target().talk().isEmpty()));
    });
    return menu;
  }

  private static Label hint(SearchModel model, ObservableValue<String> key) {
    Label hint = new Label();
    hint.textProperty()
        .bind(
            key.map(name ->
                name.isEmpty()
                    ? WORDS.get("results.hint")
                    : WORDS.get("results.hint.with-key", name)));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.visibleProperty()
        .bind(
            model
                .queryProperty()
                .isEmpty()
                .and(
                    Bindings.createBooleanBinding(
                        () -> model.likeProperty().get().isEmpty(), model.likeProperty())));
    return hint;
  }

  private static FlowPane choices(SearchModel model) {
    ChoiceBox<ScopeChoice> scope = new ChoiceBox<>();
    scope.getItems().setAll(ScopeChoice.values());
    scope.valueProperty().bindBidirectional(model.scopeProperty());
    scope.setId("search-scope");
    scope.setAccessibleText(WORDS.get("scope"));
    CheckBox forms = new CheckBox(WORDS.get("forms"));
    forms.selectedProperty().bindBidirectional(model.formsProperty());
    FlowPane choices = new FlowPane(8, 4, scope, forms);
    choices.getStyleClass().add("search-choices");
    return choices;
  }

  private static FlowPane summary(SearchModel model, Runnable toField) {
    Label summary = new Label();
    summary.setId("search-summary");
    summary.getStyleClass().add("secondary");
    Wrapping.wrap(summary);
    summary.textProperty().bind(model.summary().textProperty());
    Hyperlink take = new Hyperlink(WORDS.get("meant.take"));
    take.setId("search-meant");
    take.setOnAction(event -> {
      model.takeMeant();
      toField.run();
    });
    take.visibleProperty().bind(model.summary().correctedProperty());
    take.managedProperty().bind(take.visibleProperty());
    Hyperlink save = new Hyperlink(WORDS.get("save"));
    save.setId("search-save");
    save.setTooltip(new Tooltip(WORDS.get("save.tip")));
    save.setOnAction(event -> model.save());
    save.visibleProperty().bind(Bindings.isNotEmpty(model.queryProperty()));
    save.managedProperty().bind(save.visibleProperty());
    save.disableProperty().bind(model.scopeProperty().isEqualTo(ScopeChoice.REPORT));
    FlowPane line = new FlowPane(4, 0, summary, take, save);
    // Else a long sentence, in one line, would make the pane wider than it is shown.
    line.setMinWidth(0);
    summary.maxWidthProperty().bind(line.widthProperty());
    line.visibleProperty().bind(Bindings.isNotEmpty(model.summary().textProperty()));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  /// Goes from the search field into the results.
  public void focusResults() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(firstResult());
    }
  }

  /// The first line is mostly a heading.
  private int firstResult() {
    return nextResult(-1, 1).orElse(-1);
  }

  private OptionalInt nextResult(int from, int by) {
    List<Row> rows = list.getItems();
    return IntStream.iterate(from + by, index -> index >= 0 && index < rows.size(), i -> i + by)
        .filter(index -> rows.get(index) instanceof Result)
        .findFirst();
  }

  /// The arrow keys go from result to result: a heading has nothing to show.
  private void step(KeyEvent event) {
    boolean down = DOWN.match(event);
    if (down || UP.match(event)) {
      nextResult(list.getSelectionModel().getSelectedIndex(), down ? 1 : -1)
          .ifPresent(this::selectInSight);
      event.consume();
    }
  }

  private void selectInSight(int index) {
    list.getSelectionModel().clearAndSelect(index);
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private void press(KeyEvent event, SearchModel model) {
    switch (event.getCode()) {
      case ENTER -> select(model::open);
      case ESCAPE -> {
        model.endPreview();
        list.getSelectionModel().clearSelection();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(java.util.function.Consumer<Result> then) {
    if (list.getSelectionModel().getSelectedItem() instanceof Result result) {
      then.accept(result);
    }
  }
}
