package org.lectern.ui.about;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows the facts about the open report.
public final class AboutPane extends BorderPane {

  /// A file with more headings is no text to be read by its outline, and each is a control.
  private static final int MOST_HEADINGS = 400;

  private final AboutModel model;
  private final VBox content = new VBox(8);

  public AboutPane(AboutModel model) {
    this.model = model;
    getStyleClass().add("side-pane");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    model.factsProperty().addListener((property, old, now) -> show(now));
    show(model.factsProperty().get());
  }

  private void show(Optional<Facts> facts) {
    content.getChildren().clear();
    if (facts.isEmpty()) {
      Label hint = new Label("Open a report or a talk to see what is known of it.");
      hint.getStyleClass().add("hint");
      hint.setWrapText(true);
      content.getChildren().setAll(hint);
      return;
    }
    Facts shown = facts.get();
    part("File", table(shown.file()));
    part("Found in it", table(shown.found()));
    if (!shown.said().isEmpty()) {
      part("Corrected by you", table(shown.said()));
    }
    if (!shown.outline().isEmpty()) {
      part("Outline", outline(shown.outline()));
    }
    if (!shown.frontMatter().isEmpty()) {
      part("Front matter", table(shown.frontMatter()));
    }
    if (!shown.asides().isEmpty()) {
      part("Comments and definitions", asides(shown.asides()));
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
      value.setWrapText(true);
      GridPane.setValignment(name, javafx.geometry.VPos.TOP);
      grid.addRow(row, name, value);
    }
    return grid;
  }

  private VBox outline(List<Facts.Entry> entries) {
    VBox box = new VBox();
    for (Facts.Entry entry : entries.subList(0, Math.min(entries.size(), MOST_HEADINGS))) {
      Hyperlink link = new Hyperlink(entry.words());
      link.setWrapText(true);
      link.setOnAction(event -> model.open(entry.at()));
      VBox.setMargin(link, new Insets(0, 0, 0, 12.0 * (entry.level() - 1)));
      box.getChildren().add(link);
    }
    return box;
  }

  private static VBox asides(List<String> asides) {
    VBox box = new VBox(4);
    for (String aside : asides) {
      Label label = new Label(aside);
      label.setWrapText(true);
      label.getStyleClass().add("secondary");
      box.getChildren().add(label);
    }
    return box;
  }
}
