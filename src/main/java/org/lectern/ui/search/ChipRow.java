package org.lectern.ui.search;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.query.Chip;
import org.lectern.query.Mistake;
import org.lectern.ui.Wrapping;

/// What the query asks for besides words, each to be taken out by a click; and its mistakes.
final class ChipRow extends FlowPane {

  private static final Messages WORDS = Messages.of(ChipRow.class);

  private final SearchModel model;
  private final Runnable toField;

  /// @param toField puts the keyboard into the search field, after a chip has gone
  ChipRow(SearchModel model, Runnable toField) {
    super(4, 4);
    this.model = model;
    this.toField = toField;
    setId("search-chips");
    // A long sentence wraps; else it would make the pane wider than its tab.
    setMinWidth(0);
    model.questionProperty().subscribe(question -> show());
    model.likeProperty().subscribe(talk -> show());
  }

  private void show() {
    Question question = model.questionProperty().get();
    getChildren().clear();
    model
        .likeProperty()
        .get()
        .ifPresent(
            talk -> getChildren().add(button(WORDS.get("chip.like", talk.name()), model::endLike)));
    for (Chip chip : question.chips()) {
      getChildren().add(button(chip.sentence(), () -> model.remove(chip)));
    }
    String text = model.queryProperty().get();
    for (Mistake mistake : question.mistakes()) {
      Label label = new Label(WORDS.get("mistake", mistake.place().in(text), mistake.sentence()));
      label.getStyleClass().add("mistake");
      Wrapping.wrap(label);
      label.maxWidthProperty().bind(widthProperty());
      getChildren().add(label);
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private Button button(String sentence, Runnable remove) {
    Button button = new Button(sentence, new FontIcon(Feather.X));
    button.getStyleClass().addAll("small", "rounded", "chip");
    button.setTooltip(new Tooltip(WORDS.get("chip.remove")));
    button.setAccessibleText(WORDS.get("chip.remove-named", sentence));
    button.setOnAction(event -> {
      remove.run();
      toField.run();
    });
    return button;
  }
}
