package org.lectern.ui.tags;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.TagName;
import org.lectern.ui.Dragging;
import org.lectern.ui.TagDrag;

/// A row of the tree: a dot of the tag's colour, its last level, and how many bear it. Dragged onto
/// another tag it comes to stand under that one; talks and reports that are dragged onto it come to
/// bear it.
final class TagCell extends TreeCell<TagRow> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass NONE_LEFT = PseudoClass.getPseudoClass("none-left");

  private static final double TIP_WIDTH = 360;

  private final TagTreeModel model;
  private final Region dot = new Region();
  private final Label name = new Label();
  private final Node fromFile = TagsPane.fromFile();
  private final Label count = new Label();
  private final HBox row = new HBox(6, dot, name, fromFile, count);

  TagCell(TagTreeModel model) {
    this.model = model;
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("tag-row");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> selectForMenu());
    Dragging.from(this, this::drag);
    Dragging.onto(this, this::drop);
  }

  /// The tag that was clicked; empty for a click beside the tags or on the triangle before one.
  static Optional<TagName> findClicked(MouseEvent event) {
    for (Node node = event.getPickResult().getIntersectedNode();
        node != null;
        node = node.getParent()) {
      if (node.getStyleClass().contains("tree-disclosure-node")) {
        return Optional.empty();
      }
      if (node instanceof TagCell cell && cell.getItem() instanceof TagRow.OfTag(TagNode tag)) {
        return Optional.of(tag.name());
      }
    }
    return Optional.empty();
  }

  /// The menu is opened before the row is selected by a finger that rests on it, and by a click on
  /// a row that was shown a moment ago.
  private void selectForMenu() {
    if (!isEmpty() && !isSelected()) {
      getTreeView().getSelectionModel().clearAndSelect(getIndex());
    }
  }

  @Override
  protected void updateItem(TagRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    setAccessibleHelp(null);
    setTooltip(null);
    pseudoClassStateChanged(CHOSEN, false);
    if (!empty && item instanceof TagRow.Title(String words)) {
      setText(words);
      setAccessibleText(words);
    } else if (!empty && item instanceof TagRow.OfTag(TagNode node)) {
      show(node);
    }
  }

  private void show(TagNode node) {
    name.setText(node.name().last());
    count.setText(String.valueOf(node.count()));
    show(fromFile, node.fromFile());
    show(dot, node.colour().isPresent());
    dot.getStyleClass().setAll("tag-dot", "mark-bar");
    node.colour().map(Colour::word).ifPresent(dot.getStyleClass()::add);
    pseudoClassStateChanged(CHOSEN, node.chosen());
    pseudoClassStateChanged(NONE_LEFT, node.count() == 0);
    setAccessibleText(node.name().text() + ", " + node.count());
    setAccessibleHelp(node.description());
    setTooltip(
        node.description().isEmpty() ? null : tip(node.name().text() + "\n" + node.description()));
    setGraphic(row);
  }

  private static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP_WIDTH);
    return tip;
  }

  private static void show(Node part, boolean visible) {
    part.setVisible(visible);
    part.setManaged(visible);
  }

  private Optional<TagDrag> drag() {
    return getItem() instanceof TagRow.OfTag(TagNode node)
        ? Optional.of(new TagDrag.OfTag(node.name()))
        : Optional.empty();
  }

  private Optional<Runnable> drop(TagDrag drag) {
    return getItem() instanceof TagRow.OfTag(TagNode node)
        ? model.drop(drag, node.name())
        : Optional.empty();
  }
}
