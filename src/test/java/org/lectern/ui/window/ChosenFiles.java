package org.lectern.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.lectern.ui.exchange.FileChoice;

/// A person who knows already which files they will choose.
final class ChosenFiles implements FileChoice {

  private Optional<Destination> export = Optional.empty();
  private Optional<Path> bringIn = Optional.empty();
  private Optional<Path> pdf = Optional.empty();
  private final List<String> proposed = new ArrayList<>();

  /// They will export there.
  void willExport(Destination destination) {
    export = Optional.of(destination);
  }

  /// They will save a PDF there.
  void willSavePdf(Path file) {
    pdf = Optional.of(file);
  }

  /// The name that a PDF was last proposed to have, and the folder where they were led to.
  List<String> proposed() {
    return proposed;
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
  public Optional<Path> choosePdf(Window owner, String name, Optional<Path> folder) {
    proposed.add(name);
    folder.map(Path::toString).ifPresent(proposed::add);
    return pdf;
  }

  @Override
  public Optional<Path> chooseImport(Window owner) {
    return bringIn;
  }
}
