package org.lectern.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.model.Format;

/// Lets a person choose notes to import.
record NotesDialogs(Window owner) {

  /// Files; none where they changed their mind.
  List<Path> chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Import notes");
    List<String> patterns =
        Stream.of(Format.values())
            .flatMap(format -> format.endings().stream())
            .map(ending -> "*." + ending)
            .toList();
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("Notes", patterns),
            new FileChooser.ExtensionFilter("All files", "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  /// A folder; none where they changed their mind.
  List<Path> chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("Import a folder of notes");
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).stream().toList();
  }
}
