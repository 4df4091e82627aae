package org.lectern.ui.about;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.messages.Messages;
import org.lectern.ui.Wrapping;

/// Shows the facts about the open report.
public final class AboutPane extends BorderPane {

  private static final Messages WORDS = Messages.of(AboutPane.class);

  private final AboutModel model;
  private final VBox content = new VBox(8);
  private final ScrollPane scroll = new ScrollPane(content);
  private Optional<OutlineView> outline = Optional.empty();

  public AboutPane(AboutModel model) {
    this.model = model;
    getStyleClass().add("side-pane");
    scroll.setFitToWidth(true);
    // The scroll bar lies over what it scrolls.
    content.setPadding(new Insets(0, 12, 0, 0));
    setCenter(scroll);
    model.factsProperty().addListener((property, old, now) -> show(now));
    model.currentProperty().addListener((property, old, now) -> follow(now));
    show(model.factsProperty().get());
  }

  private void follow(Optional<Integer> current) {
    outline.ifPresent(view -> view.follow(current, scroll));
  }

  private void show(Optional<Facts> facts) {
    content.getChildren().clear();
    outline = Optional.empty();
    if (facts.isEmpty()) {
      Label hint = new Label(WORDS.get("nothing-open"));
      hint.getStyleClass().add("hint");
      hint.setWrapText(true);
      content.getChildren().setAll(hint);
      return;
    }
    Facts shown = facts.get();
    part(WORDS.get("part.file"), table(shown.file()));
    part(WORDS.get("part.found"), table(shown.found()));
    if (!shown.said().isEmpty()) {
      part(WORDS.get("part.corrected"), table(shown.said()));
    }
    if (!shown.outline().isEmpty()) {
      OutlineView view = new OutlineView(shown.outline(), model::open);
      part(WORDS.get("part.outline"), view);
      outline = Optional.of(view);
      follow(model.currentProperty().get());
    }
    if (!shown.frontMatter().isEmpty()) {
      part(WORDS.get("part.front-matter"), table(shown.frontMatter()));
    }
    if (!shown.asides().isEmpty()) {
      part(WORDS.get("part.asides"), asides(shown.asides()));
    }
  }

  private void part(String title, Node body) {
    Label heading = new Label(title);
    heading.getStyleClass().add("pane-title");
    content.getChildren().addAll(heading, body);
  }

  private static GridPane table(List<Facts.Fact> facts) {
    GridPane grid = new GridPane(10, 4);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(84);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(40);
    grid.getColumnConstraints().setAll(names, values);
    for (int row = 0; row < facts.size(); row++) {
      Label name = new Label(facts.get(row).name());
      name.getStyleClass().add("secondary");
      Label value = new Label(facts.get(row).value());
      Wrapping.wrap(value);
      name.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setValignment(name, VPos.TOP);
      grid.addRow(row, name, value);
    }
    return grid;
  }

  private static VBox asides(List<String> asides) {
    VBox box = new VBox(4);
    for (String aside : asides) {
      Label label = new Label(aside);
      Wrapping.wrap(label);
      label.getStyleClass().add("secondary");
      box.getChildren().add(label);
    }
    return box;
  }
}
