package org.lectern;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.lectern.cli.WindowStart;

/// The program that opens Lectern's window, prints what it says, a line each, and ends.
final class SpokenWindow {

  private SpokenWindow() {}

  public static void main(String[] arguments) {
    LecternApp.open(new WindowStart(Path.of(arguments[0]), Optional.empty()));
    Platform.runLater(SpokenWindow::tell);
  }

  private static void tell() {
    Set<String> words = new TreeSet<>();
    Window.getWindows().forEach(window -> listen(window.getScene().getRoot(), words));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    words.forEach(word -> out.println(word.replace('\n', ' ')));
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void listen(Node node, Set<String> words) {
    add(node.getAccessibleText(), words);
    if (node instanceof Labeled labeled) {
      add(labeled.getText(), words);
    }
    if (node instanceof TextInputControl field) {
      add(field.getPromptText(), words);
    }
    if (node instanceof MenuButton menu) {
      menu.getItems().forEach(item -> listen(item, words));
    }
    if (node instanceof TabPane tabs) {
      tabs.getTabs().forEach(tab -> add(tab.getText(), words));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> listen(child, words));
    }
  }

  private static void listen(MenuItem item, Set<String> words) {
    add(item.getText(), words);
    if (item instanceof Menu menu) {
      menu.getItems().forEach(inner -> listen(inner, words));
    }
  }

  private static void add(String said, Set<String> words) {
    if (said != null && !said.isBlank()) {
      words.add(said);
    }
  }
}
