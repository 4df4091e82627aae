package org.lectern;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.lectern.cli.WindowStart;
import org.lectern.exchange.Reference;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.messages.Messages;
import org.lectern.ui.FxWorker;
import org.lectern.ui.Settings;
import org.lectern.ui.Time;
import org.lectern.ui.exchange.FileDialogs;
import org.lectern.ui.window.Failures;
import org.lectern.ui.window.Language;
import org.lectern.ui.window.MainWindow;
import org.lectern.ui.window.Parts;
import org.lectern.ui.window.Theme;

/// Opens the window on a library.
final class LecternApp {

  private static final Messages WORDS = Messages.of(LecternApp.class);

  private record Opened(Library library, Map<String, String> settings) {}

  /// JavaFX gives the way to the system's browser to an application only.
  private static final class Browser extends Application {
    @Override
    public void start(Stage stage) {}
  }

  private final Path folder;
  private final Optional<Reference> reference;
  private final Failures failures = new Failures();
  private final FxWorker worker = new FxWorker(failures);

  private LecternApp(WindowStart start) {
    this.folder = start.library();
    this.reference = start.reference();
  }

  /// Opens the window and returns; the program ends when the window is closed.
  ///
  /// The library is opened while JavaFX starts; it knows the language, in which all that follows is
  /// said.
  static void open(WindowStart start) {
    LecternApp app = new LecternApp(start);
    CompletableFuture<Opened> library = app.worker.begin(app::openLibrary);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> app.failures.accept(failure)));
    Platform.startup(() -> app.start(library));
  }

  private Opened openLibrary() {
    Library library = SqliteLibrary.open(folder);
    Language.ofSetting(library.findSetting(Language.SETTING)).speak();
    return new Opened(library, Settings.read(library, MainWindow.SETTINGS));
  }

  private void start(CompletableFuture<Opened> library) {
    try {
      show(library.join());
    } catch (CompletionException e) {
      giveUp(WORDS.get("failure.opening"), e.getCause());
    } catch (RuntimeException | LinkageError e) {
      giveUp(WORDS.get("failure.window"), e);
    }
  }

  private static void giveUp(String what, Throwable failure) {
    Alert alert = new Alert(Alert.AlertType.ERROR, Failures.sentence(failure), ButtonType.CLOSE);
    alert.setTitle(WORDS.get("title"));
    alert.setHeaderText(what);
    alert.showAndWait();
    Platform.exit();
  }

  private void show(Opened opened) {
    Stage stage = new Stage();
    Parts parts =
        new Parts(
            folder,
            samples(),
            new Parts.Desktop(new Browser().getHostServices()::showDocument, new FileDialogs()),
            Theme.followingSystem(),
            Time.ofSystem());
    MainWindow window = new MainWindow(stage, opened.library(), worker, opened.settings(), parts);
    failures.showOn(window.workspace()::say);
    stage.setOnCloseRequest(event -> close(window, opened.library()));
    window.show(reference);
  }

  /// What was kept last is on disk before the program ends.
  private void close(MainWindow window, Library library) {
    window.keepState();
    worker.begin(() -> {
      library.close();
      return library;
    });
    worker.close();
    Platform.exit();
  }

  /// The folder of the sample notes, in the class folder or in the program's jar.
  private static Path samples() {
    try {
      URI uri = LecternApp.class.getResource("/sample-notes").toURI();
      if (uri.getScheme().equals("jar")) {
        openJar(uri);
      }
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void openJar(URI uri) {
    try {
      FileSystems.getFileSystem(uri);
    } catch (FileSystemNotFoundException e) {
      try {
        FileSystems.newFileSystem(uri, Map.of());
      } catch (java.io.IOException unreadable) {
        throw new java.io.UncheckedIOException(unreadable);
      }
    }
  }
}
