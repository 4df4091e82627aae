package org.lectern.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.lectern.ui.Navigation;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.ReaderModel;

/// Every command of the program, in the order of the menu.
final class CommandList {

  private CommandList() {}

  /// @param others stand behind the ones of their groups, new groups behind Undo and Redo
  static List<Command> of(
      MainWindow window,
      Workspace workspace,
      ReaderModel reader,
      Theme theme,
      List<Command> others) {
    return Stream.of(edits(window, workspace), others, ways(window, workspace, reader, theme))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Command> edits(MainWindow window, Workspace workspace) {
    return List.of(
        Command.of("file", "Import files…", "Shortcut+O", window::importFiles),
        Command.of("file", "Import a folder…", "Shortcut+Shift+O", window::importFolder),
        Command.of("file", "What became of the last import", "", window::showImportReport),
        undo("Undo", "Shortcut+Z", workspace.undoNameProperty(), workspace::undo),
        undo("Redo", "Shortcut+Shift+Z", workspace.redoNameProperty(), workspace::redo),
        Command.of(
            ExchangeCommands.GROUP,
            "Highlight the paragraph",
            "Shortcut+Alt+H",
            window::highlightParagraph),
        Command.of(
            ExchangeCommands.GROUP,
            "Highlight the talk",
            "Shortcut+Shift+H",
            window::highlightTalk));
  }

  private static List<Command> ways(
      MainWindow window, Workspace workspace, ReaderModel reader, Theme theme) {
    Navigation navigation = workspace.navigation();
    return List.of(
        Command.of("go", "Back", "Alt+Left", navigation::back).when(navigation.canGoBackProperty()),
        Command.of("go", "Forward", "Alt+Right", navigation::forward)
            .when(navigation.canGoForwardProperty()),
        Command.of("go", "Go to…", "Shortcut+P", window::openSwitcher),
        Command.of("go", "Search", "Shortcut+K", window::focusSearch),
        Command.of("go", "More like this talk", "", window::findLike),
        Command.of("go", "Find in the text", "Shortcut+F", window::find),
        Command.of("go", "Next hit in the text", "F3", window::nextHit),
        Command.of("go", "Previous hit in the text", "Shift+F3", window::previousHit),
        Command.of("go", "Filter the tree", "Shortcut+Shift+F", window::focusFilter),
        Command.of("go", "Add a tag", "Shortcut+T", window::focusTagField),
        Command.of("go", "Highlights", "Shortcut+M", window::showMarks),
        Command.of("go", "About this report", "Shortcut+I", window::showAbout),
        Command.of("view", "Larger text", "Shortcut+Plus", reader::zoomIn),
        Command.of("view", "Smaller text", "Shortcut+Minus", reader::zoomOut),
        Command.of("view", "Usual text size", "Shortcut+0", reader::zoomReset),
        Command.of("view", "Font and size of the text…", "", window::openTypography),
        Command.of("view", "Light or dark", "Shortcut+Shift+D", theme::toggle),
        Command.of("view", "Show or hide the tree", "Shortcut+B", window::toggleTree),
        Command.of("view", "Show or hide the sidebar", "Shortcut+Alt+B", window::toggleSidebar),
        Command.of("view", "Nothing but the text", "F9", window::toggleFocusMode),
        Command.of("view", "Full screen", "F11", window::toggleFullScreen),
        Command.of("program", "All commands…", "Shortcut+Shift+P", window::openPalette),
        Command.of("program", "Keys", "F1", window::openCheatSheet),
        Command.of("program", "Settings…", "Shortcut+Comma", window::openSettings),
        Command.of("program", "About Lectern", "", window::openAbout),
        Command.of("program", "Quit", "Shortcut+Q", window::close));
  }

  /// "Undo Delete highlight", possible where there is something to undo.
  private static Command undo(
      String word, String key, ObservableValue<java.util.Optional<String>> name, Runnable action) {
    BooleanBinding possible =
        Bindings.createBooleanBinding(() -> name.getValue().isPresent(), name);
    return Command.of("edit", word, key, action)
        .when(possible)
        .named(name.map(what -> what.map(step -> word + " " + step).orElse(word)));
  }
}
