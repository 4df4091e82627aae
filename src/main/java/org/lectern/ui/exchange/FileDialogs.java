package org.lectern.ui.exchange;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
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
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .flatMap(chosen -> {
          Destination to = destination(chosen, formatOf(chooser));
          return Optional.of(to).filter(it -> mayWrite(chosen, it.file(), replaces(owner)));
        });
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
        .flatMap(chosen ->
            Optional.of(pdf(chosen)).filter(file -> mayWrite(chosen, file, replaces(owner))));
  }

  /// Whether a file may be written. The system has asked about the one that was chosen, and not
  /// about one to whose name the ending came afterwards.
  ///
  /// @param replaces asks whether a file that is there is to be replaced
  static boolean mayWrite(Path chosen, Path file, Predicate<Path> replaces) {
    return file.equals(chosen) || !Files.exists(file) || replaces.test(file);
  }

  private static Predicate<Path> replaces(Window owner) {
    return file -> {
      ButtonType yes = new ButtonType(WORDS.get("replace.yes"), ButtonBar.ButtonData.OK_DONE);
      ButtonType no = new ButtonType(WORDS.get("replace.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
      String question = WORDS.get("replace", String.valueOf(file.getFileName()));
      Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, yes, no);
      alert.initOwner(owner);
      alert.setHeaderText(null);
      return alert.showAndWait().filter(yes::equals).isPresent();
    };
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
