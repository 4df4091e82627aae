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

/// The context menu of a tag.
final class TagMenu extends ContextMenu {

  private final TagTreeModel model;
  private final TagTree tree;

  TagMenu(TagTreeModel model, TagTree tree) {
    this.model = model;
    this.tree = tree;
    Menu colour = new Menu("Colour");
    Arrays.stream(Colour.values()).map(this::colour).forEach(colour.getItems()::add);
    colour.getItems().add(item("None", tag -> model.colour(tag, Optional.empty())));
    List<MenuItem> items =
        List.of(
            item("Filter by it", model::choose),
            item("… and it", tag -> model.add(tag, TagChoice.Join.AND)),
            item("… or it", tag -> model.add(tag, TagChoice.Join.OR)),
            item("… not it", tag -> model.add(tag, TagChoice.Join.NOT)),
            new SeparatorMenuItem(),
            item("Rename or merge…", this::rename),
            colour,
            item("Delete everywhere", model::delete));
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

  private MenuItem colour(Colour colour) {
    String word = colour.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    MenuItem item =
        item(word + colour.word().substring(1), tag -> model.colour(tag, Optional.of(colour)));
    Region dot = new Region();
    dot.getStyleClass().addAll("tag-dot", "mark-bar", colour.word());
    item.setGraphic(dot);
    return item;
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
