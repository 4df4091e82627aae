package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;
import org.lectern.ui.EdgeScroll;

/// All tags; those that nothing bears stand apart at the end. A click filters by a tag, with Ctrl
/// by one more; F2 renames, Delete takes a tag off everything.
final class TagTree extends TreeView<TagRow> {

  private static final Messages WORDS = Messages.of(TagTree.class);

  private static final double LEAST_HEIGHT = 150;

  private final TagTreeModel model;
  private final TagMenu menu;
  private final Map<String, TreeItem<TagRow>> items = new HashMap<>();
  private final TreeItem<TagRow> root = new TreeItem<>(new TagRow.Title(""));
  private final TreeItem<TagRow> unused = new TreeItem<>(new TagRow.Title(WORDS.get("unused")));

  TagTree(TagTreeModel model) {
    this.model = model;
    this.menu = new TagMenu(model, this);
    setId("tag-tree");
    setAccessibleText(WORDS.get("all"));
    setRoot(root);
    setShowRoot(false);
    setMinHeight(LEAST_HEIGHT);
    setContextMenu(menu);
    setCellFactory(view -> new TagCell(model));
    EdgeScroll.install(this);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.usedProperty().subscribe(this::show);
    model.unusedProperty().subscribe(this::show);
    show();
  }

  /// The tag of the selected row.
  Optional<TagNode> findSelected() {
    TreeItem<TagRow> item = getSelectionModel().getSelectedItem();
    return item != null && item.getValue() instanceof TagRow.OfTag(TagNode node)
        ? Optional.of(node)
        : Optional.empty();
  }

  private void show() {
    boolean open = !model.narrowingProperty().get().isBlank();
    List<TreeItem<TagRow>> top = new ArrayList<>(itemsOf(model.usedProperty().get(), "", open));
    unused.getChildren().setAll(itemsOf(model.unusedProperty().get(), "unused:", open));
    if (!unused.getChildren().isEmpty()) {
      top.add(unused);
    }
    if (!root.getChildren().equals(top)) {
      root.getChildren().setAll(top);
    }
  }

  /// Items are used again, so that what is open and selected stays so.
  private List<TreeItem<TagRow>> itemsOf(List<TagNode> nodes, String prefix, boolean open) {
    List<TreeItem<TagRow>> shown = new ArrayList<>();
    for (TagNode node : nodes) {
      TreeItem<TagRow> item =
          items.computeIfAbsent(prefix + node.name().key(), key -> new TreeItem<>());
      TagRow row = new TagRow.OfTag(node);
      if (!row.equals(item.getValue())) {
        item.setValue(row);
      }
      List<TreeItem<TagRow>> children = itemsOf(node.children(), prefix, open);
      if (!item.getChildren().equals(children)) {
        item.getChildren().setAll(children);
      }
      if (open) {
        item.setExpanded(true);
      }
      shown.add(item);
    }
    return shown;
  }

  /// The button is also released when a drag that ended here was called off by Esc.
  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      TagCell.findClicked(event).ifPresent(tag -> filterBy(tag, event.isShortcutDown()));
    }
  }

  private void filterBy(TagName tag, boolean more) {
    if (more) {
      model.add(tag, TagChoice.Join.AND);
    } else {
      model.choose(tag);
    }
  }

  private void pressed(KeyEvent event) {
    Optional<TagName> tag = findSelected().map(TagNode::name);
    if (tag.isEmpty()) {
      return;
    }
    KeyCode key = event.getCode();
    if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
      filterBy(tag.get(), event.isShortcutDown());
    } else if (key == KeyCode.F2) {
      menu.rename();
    } else if (key == KeyCode.DELETE) {
      menu.delete();
    } else {
      return;
    }
    event.consume();
  }
}
