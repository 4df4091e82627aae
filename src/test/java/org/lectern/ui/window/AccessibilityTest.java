package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.window.Running.onFx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a screen reader is told of the real window.
class AccessibilityTest {

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void eachControlOfAnEmptyLibraryHasANameAndARole() {
    assertThat(nameless()).isEmpty();
  }

  @Test
  void eachControlOfEachPaneHasANameAndARole() {
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row("Growing Trees in Memory"));
    person.highlights("balanced", "green");
    person.tags("trees");
    person.presses(KeyCode.CONTROL, KeyCode.F);
    List<String> nameless = new ArrayList<>();
    TabPane sidebar = (TabPane) person.sees().scene().lookup("#sidebar");
    for (int tab = 0; tab < sidebar.getTabs().size(); tab++) {
      int index = tab;
      onFx(() -> {
        sidebar.getSelectionModel().select(index);
        return index;
      });
      person.lectern().settle();
      nameless.addAll(nameless());
    }
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("trees year:2031");
    nameless.addAll(nameless());

    assertThat(nameless).isEmpty();
  }

  @Test
  void eachControlOfThePopOverHasANameAndARole() {
    person.clicks("#typography-button");

    assertThat(nameless()).isEmpty();
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void eachControlOfTheSettingsHasANameAndARole() {
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);

    assertThat(nameless()).isEmpty();
    person.presses(KeyCode.ESCAPE);
  }

  /// The controls in all windows that take the keyboard or the mouse, and of which a screen reader
  /// would say nothing.
  private static List<String> nameless() {
    return onFx(() -> {
      List<String> found = new ArrayList<>();
      for (Window window : Window.getWindows()) {
        Parent root = window.getScene().getRoot();
        Set<Node> labelled = new HashSet<>();
        root.lookupAll("*").stream()
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getLabelFor())
            .forEach(labelled::add);
        collect(root, labelled, found);
      }
      return found;
    });
  }

  private static void collect(Node node, Set<Node> labelled, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !hasName(node, labelled)) {
      found.add(path(node) + " has no name");
    }
    if (node.isFocusTraversable()
        && (node.getAccessibleRole() == null
            || node.getAccessibleRole() == AccessibleRole.NODE
            || node.getAccessibleRole() == AccessibleRole.PARENT)) {
      found.add(path(node) + " has no role");
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled, found));
    }
  }

  private static boolean hasName(Node node, Set<Node> labelled) {
    boolean words =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
    String text = node.getAccessibleText();
    String role = node.getAccessibleRoleDescription();
    return words
        || text != null && !text.isBlank()
        || role != null && !role.isBlank()
        || labelled.contains(node);
  }

  private static String path(Node node) {
    String above = node.getParent() == null ? "" : path(node.getParent()) + " > ";
    String classes = String.join(".", node.getStyleClass());
    return above + node.getClass().getSimpleName() + "." + classes;
  }
}
