package org.lectern.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.lectern.export.HighlightFormat;
import org.lectern.messages.Messages;

/// Asks by the system's dialogs.
public final class FileDialogs implements FileChoice {

  private static final Messages WORDS = Messages.of(FileDialogs.class);

  @Override
  public Optional<Destination> chooseExport(Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(WORDS.get("title.export"));
    for (HighlightFormat format : HighlightFormat.values()) {
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(format.label(), "*." + format.ending()));
    }
    chooser.setInitialFileName(name + "." + HighlightFormat.MARKDOWN.ending());
    File chosen = chooser.showSaveDialog(owner);
    return Optional.ofNullable(chosen).map(file -> destination(file.toPath(), formatOf(chooser)));
  }

  private static HighlightFormat formatOf(FileChooser chooser) {
    int index = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return HighlightFormat.values()[Math.max(0, index)];
  }

  /// What was typed at the end of the name counts more than the list under it; not every system
  /// puts the ending of the list to the name.
  static Destination destination(Path file, HighlightFormat ofList) {
    String name = String.valueOf(file.getFileName());
    HighlightFormat format = HighlightFormat.findByFileName(name).orElse(ofList);
    boolean initial = format == HighlightFormat.MARKDOWN && ofList != HighlightFormat.MARKDOWN;
    if (initial) {
      // The dialog began with this ending, and the list was changed after that.
      String stem = name.substring(0, name.lastIndexOf('.'));
      return new Destination(file.resolveSibling(stem + "." + ofList.ending()), ofList);
    }
    return name.endsWith("." + format.ending())
        ? new Destination(file, format)
        : new Destination(file.resolveSibling(name + "." + format.ending()), format);
  }

  @Override
  public Optional<Path> choosePdf(Window owner, String name, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(WORDS.get("title.pdf"));
    chooser.getExtensionFilters().setAll(new ExtensionFilter(WORDS.get("pdf.files"), "*.pdf"));
    chooser.setInitialFileName(name);
    folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(FileDialogs::pdf);
  }

  /// Not every system puts the ending to the name.
  static Path pdf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".pdf")
        ? file
        : file.resolveSibling(name + ".pdf");
  }

  @Override
  public Optional<Path> chooseImport(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(WORDS.get("title.import"));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(HighlightFormat.JSON_LD.label(), "*.jsonld", "*.json"),
            new ExtensionFilter(WORDS.get("all-files"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}
