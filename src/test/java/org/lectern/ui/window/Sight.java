package org.lectern.ui.window;

import static org.lectern.ui.window.Running.onFx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.reader.area.ReadingArea;

/// What can be seen in the window.
record Sight(Scene scene) {

  String title() {
    return onFx(() -> ((Stage) scene.getWindow()).getTitle());
  }

  /// The rows of the tree that are in view, two blanks a level.
  List<String> tree() {
    return onFx(() -> rows().map(cell -> indent(cell) + cell.getAccessibleText()).toList());
  }

  /// The row of the tree that bears a label; of several, the uppermost.
  TreeCell<?> row(String label) {
    Optional<TreeCell<?>> row =
        onFx(() -> rows().filter(cell -> label.equals(cell.getAccessibleText())).findFirst());
    return row.orElseThrow(() -> new AssertionError("no row " + label + " in " + tree()));
  }

  /// The triangle before a row, which opens and closes it.
  Node triangle(String label) {
    TreeCell<?> row = row(label);
    return onFx(() -> row.lookup(".tree-disclosure-node"));
  }

  /// What a screen reader adds to the rows of the tree, and the numbers at their ends.
  List<String> progress() {
    return onFx(() ->
        rows()
            .map(cell ->
                cell.getAccessibleText()
                    + counted((Labeled) cell.lookup(".count"))
                    + " "
                    + cell.getAccessibleHelp())
            .map(String::strip)
            .toList());
  }

  private static String counted(Labeled count) {
    return count.isVisible() ? " " + count.getText() : "";
  }

  /// What is said over a row besides its words.
  String helpOf(Node row) {
    return onFx(row::getAccessibleHelp);
  }

  List<String> selectedRows() {
    return onFx(
        () -> rows().filter(TreeCell::isSelected).map(TreeCell::getAccessibleText).toList());
  }

  /// The words of the header over the text, but for the dots between them.
  List<String> header() {
    return onFx(
        () -> words(scene.lookup(".reader-header")).filter(word -> !word.equals("·")).toList());
  }

  List<String> crumbs() {
    return onFx(() -> crumbButtons().map(Button::getText).toList());
  }

  Node crumb(String words) {
    return onFx(() ->
        crumbButtons().filter(button -> button.getText().equals(words)).findFirst().orElseThrow());
  }

  private Stream<Button> crumbButtons() {
    return scene.lookup("#crumbs").lookupAll("*").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .sorted(Comparator.comparingDouble(Node::getLayoutX));
  }

  ReadingArea text() {
    return (ReadingArea) scene.lookup(".reading-area");
  }

  /// Where in the plain text the first block begins that is in view.
  int top() {
    return onFx(() -> text().topOffsetProperty().get());
  }

  /// Whether words can be read in the text.
  boolean textSays(String words) {
    return onFx(() ->
        text().lookupAll("Text").stream()
            .map(node -> ((Text) node).getText())
            .collect(Collectors.joining())
            .contains(words));
  }

  /// The piece of text on the screen that says exactly this.
  Node paragraph(String words) {
    return onFx(() ->
        text().lookupAll("Text").stream()
            .filter(node -> ((Text) node).getText().equals(words))
            .findFirst()
            .orElseThrow());
  }

  /// How many rectangles of this look are drawn behind the text: "yellow", "passage",
  /// "current-hit".
  int marks(String look) {
    return onFx(() -> text().lookupAll(".reader-" + look).size());
  }

  /// The first node that a selector finds.
  Node part(String selector) {
    return onFx(() -> scene.getRoot().lookup(selector));
  }

  /// How many nodes a selector finds.
  int count(String selector) {
    return onFx(() -> scene.getRoot().lookupAll(selector).size());
  }

  /// The words of each row of a list, from top to bottom.
  List<List<String>> list(String selector) {
    return onFx(() ->
        cells(scene.lookup(selector), ".list-cell").map(cell -> words(cell).toList()).toList());
  }

  Node cell(String selector, int index) {
    return onFx(() -> cells(scene.lookup(selector), ".list-cell").toList().get(index));
  }

  /// The visible words under a node.
  List<String> wordsIn(String selector) {
    return onFx(() -> {
      Node node = scene.lookup(selector);
      return node == null || !isSeen(node) ? List.of() : words(node).toList();
    });
  }

  String fieldText(String selector) {
    return onFx(() -> ((TextField) scene.lookup(selector)).getText());
  }

  /// The tags of what is read.
  List<String> chips() {
    return onFx(() -> scene.getRoot().lookupAll(".chip").stream().flatMap(Sight::words).toList());
  }

  /// What a screen reader calls the filled cells that a selector finds, from top to bottom.
  List<String> accessible(String selector) {
    return onFx(() -> cells(scene.getRoot(), selector).map(Node::getAccessibleText).toList());
  }

  /// The control that a screen reader calls so.
  Node named(String name) {
    return onFx(() -> withName(name).orElseThrow());
  }

  /// The same for a row of a list or tree, which is there at the next pulse only.
  Node rowNamed(String name) {
    Running.waitUntil(() -> onFx(() -> withName(name).isPresent()));
    return onFx(() -> withName(name).orElseThrow());
  }

  private Optional<Node> withName(String name) {
    return scene.getRoot().lookupAll("*").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .findFirst();
  }

  Node link(String words) {
    return onFx(() ->
        scene.getRoot().lookupAll(".hyperlink").stream()
            .filter(node -> words.equals(((Labeled) node).getText()))
            .findFirst()
            .orElseThrow());
  }

  /// The entry of the outline below which one reads.
  String outlineHere() {
    return onFx(() -> ((Labeled) scene.lookup(".outline .hyperlink:current")).getText());
  }

  /// The entry of the outline that begins so.
  Node outlineLink(String beginning) {
    return onFx(() ->
        scene.getRoot().lookupAll(".outline .hyperlink").stream()
            .filter(node -> ((Labeled) node).getText().startsWith(beginning))
            .findFirst()
            .orElseThrow());
  }

  /// What the line at the bottom says of the library.
  String counts() {
    return onFx(() -> ((Label) scene.lookup("#counts")).getText());
  }

  /// What the line at the bottom says of imports.
  String imports() {
    return onFx(() -> ((Label) scene.lookup("#import-status")).getText());
  }

  /// What the toast says; empty where there is none.
  List<String> toast() {
    return wordsIn("#toast");
  }

  /// Whether what is typed goes to the text.
  boolean focusedInText() {
    return onFx(() -> text().isFocusWithin());
  }

  boolean isDark() {
    return onFx(
        () -> scene.getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
  }

  boolean shows(String selector) {
    return onFx(() -> {
      Node node = scene.lookup(selector);
      return node != null && isSeen(node);
    });
  }

  private Stream<TreeCell<?>> rows() {
    return cells(scene.lookup("#conference-tree"), ".tree-cell").map(cell -> (TreeCell<?>) cell);
  }

  private static Stream<IndexedCell<?>> cells(Node in, String selector) {
    return in.lookupAll(selector).stream()
        .<IndexedCell<?>>map(node -> (IndexedCell<?>) node)
        .filter(((Predicate<IndexedCell<?>>) IndexedCell::isEmpty).negate())
        .filter(Node::isVisible)
        .sorted(Comparator.comparingInt(IndexedCell::getIndex));
  }

  private static String indent(TreeCell<?> cell) {
    int level = 0;
    for (var item = cell.getTreeItem().getParent(); item != null; item = item.getParent()) {
      level++;
    }
    return "  ".repeat(level - 1);
  }

  private static Stream<String> words(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return Stream.of(labeled.getText()).filter(text -> !text.isEmpty());
    }
    if (node instanceof FontIcon) {
      return Stream.empty();
    }
    if (node instanceof Text text) {
      return Stream.of(text.getText()).filter(word -> !word.isEmpty());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(Sight::words)
        : Stream.empty();
  }

  private static boolean isSeen(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
