package org.lectern.ui.tags;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.lectern.messages.Messages;

/// What bears the tags that one filters by; a click goes there.
final class BearerList extends VBox {

  private static final Messages WORDS = Messages.of(BearerList.class);

  private static final double HEIGHT = 180;
  private static final double LEAST_HEIGHT = 110;

  private final ListView<Bearer> list;

  BearerList(TagTreeModel model) {
    super(4);
    list = new ListView<>(model.bearers());
    list.setId("tag-bearers");
    list.setAccessibleText(WORDS.get("bearers"));
    list.setCellFactory(view -> new BearerCell());
    list.setPrefHeight(HEIGHT);
    list.setMinHeight(LEAST_HEIGHT);
    list.setPlaceholder(new Label(WORDS.get("bearers.none")));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        open(model);
      }
    });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(model);
          }
        });
    Label number = TagsPane.title("");
    number.setId("tag-bearer-count");
    model
        .bearers()
        .addListener(
            (ListChangeListener<Bearer>)
                change -> number.setText(WORDS.get("bearers.count", model.bearers().size())));
    getChildren().setAll(number, list);
    model
        .filterProperty()
        .subscribe(filter -> {
          setVisible(!filter.isEmpty());
          setManaged(!filter.isEmpty());
        });
  }

  private void open(TagTreeModel model) {
    Bearer bearer = list.getSelectionModel().getSelectedItem();
    if (bearer != null) {
      model.open(bearer);
    }
  }

  /// A title over its edition.
  private static final class BearerCell extends ListCell<Bearer> {
    private final Label title = new Label();
    private final Label origin = new Label();
    private final VBox row = new VBox(title, origin);

    BearerCell() {
      origin.getStyleClass().add("secondary");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Bearer bearer, boolean empty) {
      super.updateItem(bearer, empty);
      setGraphic(empty || bearer == null ? null : row);
      if (bearer != null) {
        title.setText(bearer.title());
        origin.setText(bearer.origin());
        setAccessibleText(bearer.title());
      }
    }
  }
}
