package org.lectern.ui.window;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Window;
import org.lectern.ui.Navigation;
import org.lectern.ui.Printing;
import org.lectern.ui.Settings;
import org.lectern.ui.Target;
import org.lectern.ui.exchange.PdfModel;

/// Asks where a PDF goes, and has it made; opens one that is to be printed.
final class PrintingDesk implements Printing {

  private final PdfModel model;
  private final Parts.Desktop desktop;
  private final Settings settings;
  private final Supplier<Window> owner;

  PrintingDesk(PdfModel model, Parts.Desktop desktop, Settings settings, Supplier<Window> owner) {
    this.model = model;
    this.desktop = desktop;
    this.settings = settings;
    this.owner = owner;
  }

  @Override
  public void savePdf(Target what) {
    model
        .findFileName(what)
        .flatMap(name -> desktop.files().choosePdf(owner.get(), name, findFolder()))
        .ifPresent(file -> {
          settings.keep(SettingKeys.PDF_FOLDER, file.toAbsolutePath().getParent().toString());
          model.save(what, file);
        });
  }

  @Override
  public void print(Target what) {
    model.makePassing(what, file -> desktop.openInBrowser().accept(file.toUri().toString()));
  }

  /// Where the last one went, if that is still there.
  private Optional<Path> findFolder() {
    try {
      return settings.find(SettingKeys.PDF_FOLDER).map(Path::of).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The commands for what is open.
  List<Command> commands(Navigation navigation) {
    BooleanBinding possible =
        Bindings.createBooleanBinding(
            () -> navigation.target().filter(Printing::canPrint).isPresent(),
            navigation.targetProperty());
    return List.of(
        Command.of(
                "file",
                "command.save-as-pdf",
                "Shortcut+S",
                () -> navigation.target().ifPresent(this::savePdf))
            .when(possible),
        Command.of(
                "file",
                "command.print",
                "Shortcut+Alt+P",
                () -> navigation.target().ifPresent(this::print))
            .when(possible));
  }
}
