package org.lectern.ui.tags;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// The context menu of a tag.
final class TagMenu extends ContextMenu {

  private static final Messages WORDS = Messages.of(TagMenu.class);

  private final TagTreeModel model;
  private final TagTree tree;

  TagMenu(TagTreeModel model, TagTree tree) {
    this.model = model;
    this.tree = tree;
    Menu colour = new Menu(WORDS.get("menu.colour"));
    Arrays.stream(Colour.values()).map(this::colour).forEach(colour.getItems()::add);
    colour
        .getItems()
        .add(item(WORDS.get("colour.none"), tag -> model.colour(tag, Optional.empty())));
    List<MenuItem> items =
        List.of(
            item(WORDS.get("menu.filter"), model::choose),
            item(WORDS.get("menu.and"), tag -> model.add(tag, TagChoice.Join.AND)),
            item(WORDS.get("menu.or"), tag -> model.add(tag, TagChoice.Join.OR)),
            item(WORDS.get("menu.not"), tag -> model.add(tag, TagChoice.Join.NOT)),
            new SeparatorMenuItem(),
            item(WORDS.get("menu.rename"), this::rename),
            colour,
            item(WORDS.get("menu.describe"), this::describe),
            item(WORDS.get("menu.delete"), model::delete));
    getItems().setAll(items);
    setOnShowing(event -> items.forEach(item -> item.setDisable(tree.findSelected().isEmpty())));
  }

  /// Asks for another name of the selected tag.
  void rename() {
    onSelected(this::rename);
  }

  void delete() {
    onSelected(model::delete);
  }

  private void rename(TagName tag) {
    new RenameDialog(tree.getScene().getWindow(), tag, model)
        .showAndWait()
        .ifPresent(name -> model.rename(tag, name));
  }

  private void describe(TagName tag) {
    new DescriptionDialog(tree.getScene().getWindow(), tag, model.descriptionOf(tag))
        .showAndWait()
        .ifPresent(words -> model.describe(tag, words));
  }

  private MenuItem colour(Colour colour) {
    MenuItem item = item(WORDS.get(key(colour)), tag -> model.colour(tag, Optional.of(colour)));
    Region dot = new Region();
    dot.getStyleClass().addAll("tag-dot", "mark-bar", colour.word());
    item.setGraphic(dot);
    return item;
  }

  private static String key(Colour colour) {
    return switch (colour) {
      case YELLOW -> "colour.yellow";
      case GREEN -> "colour.green";
      case BLUE -> "colour.blue";
      case PINK -> "colour.pink";
      case ORANGE -> "colour.orange";
    };
  }

  private MenuItem item(String words, Consumer<TagName> action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> onSelected(action));
    return item;
  }

  private void onSelected(Consumer<TagName> action) {
    tree.findSelected().map(TagNode::name).ifPresent(action);
  }
}
