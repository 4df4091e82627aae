package org.lectern.ui.tags;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Tagging;

/// The tags of what is read with a field to add one, below them all tags; a click on a tag lists
/// what bears it.
public final class TagsPane extends BorderPane {

  private final TagsModel model;
  private final TextField field = new TextField();
  private final FlowPane here = new FlowPane(6, 6);
  private final FlowPane all = new FlowPane(6, 6);
  private final VBox bearers = new VBox(4);

  public TagsPane(TagsModel model) {
    this.model = model;
    getStyleClass().add("side-pane");
    Label subject = new Label();
    subject.textProperty().bind(model.subjectProperty());
    subject.setWrapText(true);
    subject.getStyleClass().add("result-title");
    field.setId("tag-field");
    field.setPromptText("Add a tag");
    field.setAccessibleText("Add a tag");
    field.disableProperty().bind(model.subjectProperty().isEmpty());
    field.setOnAction(event -> add());
    TextFields.bindAutoCompletion(field, request -> model.suggestions(request.getUserText()));
    Label bearersTitle = title("");
    bearersTitle
        .textProperty()
        .bind(
            model
                .chosenProperty()
                .map(tag -> tag.isEmpty() ? "Click a tag to see what bears it" : "#" + tag));
    VBox content =
        new VBox(
            8,
            title("Tags of"),
            subject,
            here,
            field,
            title("All tags"),
            all,
            bearersTitle,
            bearers);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    setCenter(scroll);

    model.here().addListener((ListChangeListener<Tagging>) change -> showHere());
    model.all().addListener((ListChangeListener<TagCount>) change -> showAll());
    model.bearers().addListener((ListChangeListener<Bearer>) change -> showBearers());
    showHere();
    showAll();
    showBearers();
  }

  /// Puts the keyboard into the field that adds a tag.
  public void focusField() {
    field.requestFocus();
  }

  private void add() {
    model.add(field.getText());
    field.clear();
  }

  private static Label title(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("pane-title");
    return label;
  }

  private void showHere() {
    here.getChildren().setAll(model.here().stream().map(this::chip).toList());
  }

  private HBox chip(Tagging tagging) {
    Hyperlink name = new Hyperlink("#" + tagging.tag());
    name.setOnAction(event -> model.chosenProperty().set(tagging.tag()));
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "small", "button-icon");
    remove.setAccessibleText("Remove tag " + tagging.tag());
    remove.setOnAction(event -> model.remove(tagging));
    HBox chip = new HBox(name, remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("chip");
    return chip;
  }

  private void showAll() {
    all.getChildren().setAll(model.all().stream().map(this::counted).toList());
  }

  private Hyperlink counted(TagCount tag) {
    Hyperlink link = new Hyperlink("#" + tag.tag() + " " + tag.count());
    link.setOnAction(event -> model.chosenProperty().set(tag.tag()));
    return link;
  }

  private void showBearers() {
    bearers.getChildren().setAll(model.bearers().stream().map(this::row).toList());
  }

  private VBox row(Bearer bearer) {
    Hyperlink title = new Hyperlink(bearer.title());
    title.setWrapText(true);
    title.setOnAction(event -> model.open(bearer));
    Label origin = new Label(bearer.origin());
    origin.getStyleClass().add("secondary");
    return new VBox(title, origin);
  }
}
