package org.lectern.ui.search;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;

/// The list of completions under the search field.
///
/// It lies over the window and never takes the keyboard: who types goes on typing.
final class CompletionList extends VBox {

  private static final Messages WORDS = Messages.of(CompletionList.class);

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final CompletingModel model;
  private final Consumer<Completion> onTake;

  CompletionList(CompletingModel model, Consumer<Completion> onTake) {
    this.model = model;
    this.onTake = onTake;
    setId("completions");
    getStyleClass().add("completions");
    setManaged(false);
    setVisible(false);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(WORDS.get("completions"));
    model.completions().addListener((ListChangeListener<Completion>) change -> show());
    model.chosenProperty().addListener((property, old, now) -> mark());
  }

  private void show() {
    getChildren().setAll(model.completions().stream().map(this::row).toList());
    setVisible(model.isShown());
    // Rows that have no look yet are lower than they will be.
    applyCss();
    resize(getWidth(), prefHeight(getWidth()));
    mark();
  }

  private void mark() {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == model.chosenProperty().get());
    }
  }

  private HBox row(Completion completion) {
    Label label = new Label(completion.label());
    Label detail = new Label(completion.detail());
    detail.getStyleClass().add("secondary");
    detail.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(detail, Priority.ALWAYS);
    HBox row = new HBox(8, new FontIcon(iconOf(completion)), label, detail);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("completion");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(completion.label() + " " + completion.detail());
    row.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        onTake.accept(completion);
      }
    });
    if (completion.sort() == Completion.Sort.RECENT) {
      row.getChildren().add(forget(completion));
    }
    return row;
  }

  private Button forget(Completion completion) {
    Button forget = new Button(null, new FontIcon(Feather.X));
    forget.getStyleClass().addAll("flat", "small", "button-icon");
    forget.setFocusTraversable(false);
    forget.setTooltip(new Tooltip(WORDS.get("forget")));
    forget.setAccessibleText(WORDS.get("forget-named", completion.label()));
    forget.setOnAction(event -> model.forget(completion));
    return forget;
  }

  private static Feather iconOf(Completion completion) {
    return switch (completion.sort()) {
      case OPERATOR -> Feather.FILTER;
      case VALUE -> Feather.CORNER_DOWN_RIGHT;
      case RECENT -> Feather.CLOCK;
    };
  }
}
