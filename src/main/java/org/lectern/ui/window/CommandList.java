package org.lectern.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.lectern.messages.Messages;
import org.lectern.ui.Navigation;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.ReaderModel;

/// Every command of the program, in the order of the menu.
final class CommandList {

  private static final Messages WORDS = Messages.of(CommandList.class);

  private CommandList() {}

  /// @param others stand behind the ones of their groups, new groups behind Undo and Redo
  static List<Command> of(
      MainWindow window, WaysAround around, ReaderModel reader, Theme theme, List<Command> others) {
    return Stream.of(
            edits(window, around),
            others,
            ways(window, around),
            views(window, around, reader, theme))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Command> edits(MainWindow window, WaysAround around) {
    Workspace workspace = window.workspace();
    return List.of(
        Command.of("file", "command.import-files", "Shortcut+O", window::importFiles),
        Command.of("file", "command.import-a-folder", "Shortcut+Shift+O", window::importFolder),
        Command.of("file", "command.what-became-of-the-last-import", "", window::showImportReport),
        undo("command.undo", "Shortcut+Z", workspace.undoNameProperty(), workspace::undo),
        undo("command.redo", "Shortcut+Shift+Z", workspace.redoNameProperty(), workspace::redo),
        Command.of(
            ExchangeCommands.GROUP,
            "command.highlight-the-paragraph",
            "Shortcut+Alt+H",
            around.reader()::highlightParagraph),
        Command.of(
            ExchangeCommands.GROUP,
            "command.highlight-the-talk",
            "Shortcut+Shift+H",
            around.reader()::highlightTalk));
  }

  private static List<Command> ways(MainWindow window, WaysAround around) {
    Navigation navigation = window.workspace().navigation();
    return List.of(
        Command.of("go", "command.back", "Alt+Left", navigation::back)
            .when(navigation.canGoBackProperty()),
        Command.of("go", "command.forward", "Alt+Right", navigation::forward)
            .when(navigation.canGoForwardProperty()),
        Command.of("go", "command.go-to", "Shortcut+P", window::openSwitcher),
        Command.of("go", "command.search", "Shortcut+K", window::focusSearch),
        Command.of("go", "command.more-like-this-talk", "", window::findLike),
        Command.of("go", "command.find-in-the-text", "Shortcut+F", around.reader()::find),
        Command.of("go", "command.next-hit-in-the-text", "F3", around.reader()::nextHit),
        Command.of(
            "go", "command.previous-hit-in-the-text", "Shift+F3", around.reader()::previousHit),
        Command.of("go", "command.filter-the-tree", "Shortcut+Shift+F", around::focusFilter),
        Command.of("go", "command.add-a-tag", "Shortcut+T", around::focusTagField),
        Command.of("go", "command.highlights", "Shortcut+M", around::focusMarks),
        Command.of("go", "command.about-this-report", "Shortcut+I", around::showAbout));
  }

  private static List<Command> views(
      MainWindow window, WaysAround around, ReaderModel reader, Theme theme) {
    return List.of(
        Command.of("view", "command.larger-text", "Shortcut+Plus", reader::zoomIn),
        Command.of("view", "command.smaller-text", "Shortcut+Minus", reader::zoomOut),
        Command.of("view", "command.usual-text-size", "Shortcut+0", reader::zoomReset),
        Command.of("view", "command.font-and-size-of-the-text", "", window::openTypography),
        Command.of("view", "command.light-or-dark", "Shortcut+Shift+D", theme::toggle),
        Command.of("view", "command.show-or-hide-the-tree", "Shortcut+B", around::toggleTree),
        Command.of(
            "view", "command.show-or-hide-the-sidebar", "Shortcut+Alt+B", around::toggleSidebar),
        Command.of("view", "command.nothing-but-the-text", "F9", around::toggleFocusMode),
        Command.of("view", "command.full-screen", "F11", window::toggleFullScreen),
        Command.of("program", "command.all-commands", "Shortcut+Shift+P", window::openPalette),
        Command.of("program", "command.keys", "F1", window::openCheatSheet),
        Command.of("program", "command.settings", "Shortcut+Comma", window::openSettings),
        Command.of("program", "command.about-lectern", "", window::openAbout),
        Command.of("program", "command.quit", "Shortcut+Q", window::close));
  }

  /// "Undo Delete highlight", possible where there is something to undo.
  private static Command undo(
      String word, String key, ObservableValue<Optional<String>> name, Runnable action) {
    BooleanBinding possible =
        Bindings.createBooleanBinding(() -> name.getValue().isPresent(), name);
    Command plain = Command.of("edit", word, key, action);
    return plain
        .when(possible)
        .named(
            name.map(what ->
                what.map(step -> WORDS.get("undo.step", plain.plainName(), step))
                    .orElse(plain.plainName())));
  }
}
