package org.lectern.ui.conferences;

import javafx.animation.PauseTransition;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.lectern.query.Folding;

/// Selects the next row whose label begins with the letters typed into the tree.
final class TypeAhead {

  /// A pause of this length ends the word being typed.
  private static final Duration PAUSE = Duration.millis(900);

  private final TreeView<Branch> tree;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final StringBuilder typed = new StringBuilder();

  private TypeAhead(TreeView<Branch> tree) {
    this.tree = tree;
    pause.setOnFinished(event -> typed.setLength(0));
    tree.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  static void install(TreeView<Branch> tree) {
    new TypeAhead(tree);
  }

  private void type(KeyEvent event) {
    String letter = event.getCharacter();
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (command || letter.isEmpty() || letter.charAt(0) < ' ' || letter.charAt(0) == 127) {
      return;
    }
    if (letter.isBlank() && typed.isEmpty()) {
      return;
    }
    typed.append(letter);
    pause.playFromStart();
    selectNext(Folding.fold(typed.toString()));
    event.consume();
  }

  private void selectNext(String start) {
    int rows = tree.getExpandedItemCount();
    int from = Math.max(0, tree.getSelectionModel().getSelectedIndex());
    // The first letter moves on; a longer word may stay where it is.
    int first = typed.length() == 1 ? 1 : 0;
    for (int step = first; step < rows + first; step++) {
      int row = (from + step) % rows;
      TreeItem<Branch> item = tree.getTreeItem(row);
      if (Folding.fold(item.getValue().node().label()).startsWith(start)) {
        tree.getSelectionModel().clearAndSelect(row);
        tree.scrollTo(Math.max(0, row - 3));
        return;
      }
    }
  }
}
