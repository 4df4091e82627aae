package org.lectern.ui.marks;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.messages.Messages;
import org.lectern.ui.Wrapping;

/// Under the list: the chosen unattached highlight, where it may belong, and a button that attaches
/// it to the selected words.
final class LostView extends VBox {

  private static final Messages WORDS = Messages.of(LostView.class);

  private final LostModel model;
  private final Label stood = new Label();
  private final Label mayBe = new Label(WORDS.get("lost.may-be"));
  private final VBox places = new VBox(4);
  private final Label hint = new Label();

  LostView(LostModel model) {
    this.model = model;
    setId("marks-lost");
    setSpacing(6);
    getStyleClass().add("lost-highlight");
    stood.getStyleClass().add("lost");
    Wrapping.wrap(stood);
    mayBe.getStyleClass().add("secondary");
    hint.getStyleClass().add("secondary");
    hint.setWrapText(true);
    Button attach = new Button(WORDS.get("lost.attach"));
    attach.setId("marks-attach");
    attach.disableProperty().bind(model.canAttachToSelection().not());
    attach.setOnAction(event -> model.attachToSelection());
    getChildren().setAll(stood, mayBe, places, hint, attach);
    model.rowProperty().subscribe(this::show);
    model.suggestions().addListener((ListChangeListener<Suggestion>) change -> showPlaces());
    showPlaces();
  }

  private void show(Optional<MarkRow> row) {
    setVisible(row.isPresent());
    setManaged(row.isPresent());
    row.ifPresent(lost -> stood.setText(WORDS.get("lost.stood", lost.stood())));
  }

  private void showPlaces() {
    places.getChildren().clear();
    model.suggestions().forEach(suggestion -> places.getChildren().add(place(suggestion)));
    boolean any = !model.suggestions().isEmpty();
    mayBe.setVisible(any);
    mayBe.setManaged(any);
    hint.setText(WORDS.get(any ? "lost.select" : "lost.select-only"));
  }

  /// A click attaches the highlight to it.
  private Button place(Suggestion suggestion) {
    Button place = new Button(suggestion.label());
    place.getStyleClass().addAll("flat", "lost-place");
    place.setAccessibleText(WORDS.get("lost.attach-to", suggestion.label()));
    Wrapping.wrap(place);
    place.setMaxWidth(Double.MAX_VALUE);
    place.setMinHeight(USE_PREF_SIZE);
    place.setOnAction(event -> model.attach(suggestion));
    return place;
  }
}
