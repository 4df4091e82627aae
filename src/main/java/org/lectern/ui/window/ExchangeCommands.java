package org.lectern.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Window;
import org.lectern.exchange.AnnotationReader;
import org.lectern.library.Highlight;
import org.lectern.ui.exchange.ExchangeModel;
import org.lectern.ui.exchange.FileChoice;
import org.lectern.ui.exchange.ReferenceModel;
import org.lectern.ui.reader.area.ReadingArea;

/// The commands that take highlights out and in, and that copy references.
final class ExchangeCommands {

  /// The group of these commands in the menu, and of those that highlight.
  static final String GROUP = "highlights";

  private static final String NAME = "highlights";

  private final ExchangeModel exchange;
  private final FileChoice files;
  private final Supplier<Window> owner;

  ExchangeCommands(ExchangeModel exchange, FileChoice files, Supplier<Window> owner) {
    this.exchange = exchange;
    this.files = files;
    this.owner = owner;
  }

  List<Command> ofFiles() {
    return List.of(
        Command.of(GROUP, "command.export-highlights", "Shortcut+Alt+E", this::exportAll),
        Command.of(GROUP, "command.import-highlights", "Shortcut+Alt+O", this::bringIn),
        Command.of(GROUP, "command.my-own-form-for-markdown-exports", "", exchange::makeTemplate));
  }

  List<Command> ofText(ReferenceModel references, ReadingArea area) {
    return List.of(
        Command.of(
            GROUP,
            "command.copy-reference",
            "Shortcut+Alt+C",
            () -> references.copyReference(area.selectionProperty().get(), area.caretOffset())),
        Command.of(
            GROUP,
            "command.copy-with-origin",
            "Shortcut+Shift+C",
            () -> references.copyWithOrigin(area.selectionProperty().get(), area.caretOffset())));
  }

  private void exportAll() {
    files.chooseExport(owner.get(), NAME).ifPresent(exchange::exportAll);
  }

  /// Lets a person choose where these highlights go.
  void export(List<Highlight> highlights) {
    files
        .chooseExport(owner.get(), NAME)
        .ifPresent(destination -> exchange.export(highlights, destination));
  }

  private void bringIn() {
    files.chooseImport(owner.get()).ifPresent(exchange::bringIn);
  }

  /// Brings dropped files of highlights in.
  ///
  /// @param others takes the rest of what was dropped
  void drop(List<Path> dropped, Consumer<List<Path>> others) {
    Map<Boolean, List<Path>> areHighlights =
        dropped.stream().collect(Collectors.partitioningBy(AnnotationReader::accepts));
    areHighlights.get(true).forEach(exchange::bringIn);
    List<Path> notes = areHighlights.get(false);
    if (!notes.isEmpty()) {
      others.accept(notes);
    }
  }
}
