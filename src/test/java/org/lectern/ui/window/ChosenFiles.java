package org.lectern.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.lectern.ui.exchange.FileChoice;

/// A person who knows already which files they will choose.
final class ChosenFiles implements FileChoice {

  private Optional<Destination> export = Optional.empty();
  private Optional<Path> bringIn = Optional.empty();

  /// They will export there.
  void willExport(Destination destination) {
    export = Optional.of(destination);
  }

  /// They will import that.
  void willImport(Path file) {
    bringIn = Optional.of(file);
  }

  @Override
  public Optional<Destination> chooseExport(Window owner, String name) {
    return export;
  }

  @Override
  public Optional<Path> chooseImport(Window owner) {
    return bringIn;
  }
}
