package org.lectern.ui.tags;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Suggestions;
import org.lectern.ui.Wrapping;

/// The tags of what is read or selected with a field to add one, below them all tags as a tree; a
/// click on a tag lists what bears it.
public final class TagsPane extends BorderPane {

  private static final Messages WORDS = Messages.of(TagsPane.class);

  private final TagsModel model;
  private final TagTreeModel tree;
  private final TextField field = new TextField();
  private final FlowPane here = new FlowPane(6, 6);
  private final FlowPane fitting = new FlowPane(6, 6);

  public TagsPane(TagsModel model, TagTreeModel tree) {
    this.model = model;
    this.tree = tree;
    getStyleClass().add("side-pane");
    Label subject = new Label();
    subject.textProperty().bind(model.subjectProperty());
    subject.setId("tag-subject");
    Wrapping.wrap(subject);
    subject.getStyleClass().add("result-title");
    field.setId("tag-field");
    field.setPromptText(WORDS.get("add"));
    field.setAccessibleText(WORDS.get("add"));
    field.disableProperty().bind(model.subjectProperty().isEmpty());
    field.setOnAction(event -> add());
    Suggestions.under(field, model::suggestions);
    TextField narrowing = new TextField();
    narrowing.setId("tag-narrowing");
    narrowing.setPromptText(WORDS.get("narrowing"));
    narrowing.setAccessibleText(WORDS.get("narrowing"));
    narrowing.textProperty().bindBidirectional(tree.narrowingProperty());
    TagTree all = new TagTree(tree);
    VBox.setVgrow(all, Priority.ALWAYS);
    YearsChart years = new YearsChart(tree);
    VBox content =
        new VBox(
            8,
            title(WORDS.get("of")),
            subject,
            here,
            field,
            fitting,
            title(WORDS.get("all")),
            narrowing,
            new ChoiceChips(tree),
            all,
            new BearerList(tree),
            years);
    // In a low window one scrolls the pane; else the tree takes what is free.
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    // It opens below what is seen of the pane.
    years
        .heightProperty()
        .subscribe((before, now) -> {
          if (years.isExpanded() && now.doubleValue() > before.doubleValue()) {
            scroll.layout();
            scroll.setVvalue(scroll.getVmax());
          }
        });
    setCenter(scroll);
    model.here().addListener((ListChangeListener<TagHere>) change -> showHere());
    showHere();
    fitting.setId("tags-fitting");
    model.fitting().addListener((ListChangeListener<TagName>) change -> showFitting());
    showFitting();
    OnScreen.of(this)
        .subscribe(seen -> {
          tree.shownProperty().set(seen);
          model.shownProperty().set(seen);
        });
  }

  /// Puts the keyboard into the field that adds a tag.
  public void focusField() {
    field.requestFocus();
  }

  private void add() {
    model.add(field.getText());
    field.clear();
  }

  static Label title(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("pane-title");
    return label;
  }

  private void showHere() {
    here.getChildren().setAll(model.here().stream().map(this::chip).toList());
    here.setManaged(!model.here().isEmpty());
  }

  private void showFitting() {
    Label words = new Label(WORDS.get("fitting"));
    words.getStyleClass().add("secondary");
    fitting.getChildren().setAll(words);
    fitting.getChildren().addAll(model.fitting().stream().map(this::offer).toList());
    fitting.setVisible(!model.fitting().isEmpty());
    fitting.setManaged(!model.fitting().isEmpty());
  }

  /// A click puts it on what is read.
  private Hyperlink offer(TagName tag) {
    Hyperlink offer = new Hyperlink("+ #" + tag.text());
    offer.setAccessibleText(WORDS.get("fitting.add", tag.text()));
    offer.setOnAction(event -> model.add(tag.text()));
    return offer;
  }

  /// A tag that only some bear is fainter.
  private HBox chip(TagHere tag) {
    Hyperlink name = new Hyperlink("#" + tag.tag());
    name.setOnAction(event -> TagName.find(tag.tag()).ifPresent(tree::choose));
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "small", "button-icon");
    remove.setAccessibleText(WORDS.get("remove", tag.tag()));
    remove.setOnAction(event -> model.remove(tag));
    HBox chip = new HBox(name, remove);
    if (tag.fromFile()) {
      chip.getChildren().add(1, fromFile());
    }
    if (!tag.isOnAll()) {
      name.setTooltip(new Tooltip(WORDS.get("some", tag.bearers(), tag.all())));
      name.setAccessibleHelp(WORDS.get("some", tag.bearers(), tag.all()));
      chip.getStyleClass().add("some");
    }
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("chip");
    return chip;
  }

  /// The sign of a tag that stands in a file.
  static Node fromFile() {
    Label sign = new Label(null, new FontIcon(Feather.FILE_TEXT));
    sign.getStyleClass().add("from-file");
    sign.setTooltip(new Tooltip(WORDS.get("from-file.tip")));
    sign.setAccessibleText(WORDS.get("from-file"));
    return sign;
  }
}
