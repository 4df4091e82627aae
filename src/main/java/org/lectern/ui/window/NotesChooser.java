package org.lectern.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.messages.Messages;
import org.lectern.model.Format;

/// Asks which notes are to be brought in.
///
/// @param owner the window over which it asks
/// @param chosen takes what was chosen; not called where nothing was
record NotesChooser(Window owner, Consumer<List<Path>> chosen) {

  private static final Messages WORDS = Messages.of(NotesChooser.class);

  void askFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(WORDS.get("choose.notes"));
    List<String> patterns =
        Stream.of(Format.values())
            .flatMap(format -> format.endings().stream())
            .map(ending -> "*." + ending)
            .toList();
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(WORDS.get("choose.notes-only"), patterns),
            new FileChooser.ExtensionFilter(WORDS.get("choose.all-files"), "*.*"));
    List<File> files = chooser.showOpenMultipleDialog(owner);
    if (files != null) {
      chosen.accept(files.stream().map(File::toPath).toList());
    }
  }

  void askFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(WORDS.get("choose.folder"));
    File folder = chooser.showDialog(owner);
    if (folder != null) {
      chosen.accept(List.of(folder.toPath()));
    }
  }
}
