package org.lectern.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.ui.FxWorker;
import org.lectern.ui.Settings;
import org.lectern.ui.Time;
import org.lectern.ui.exchange.FileDialogs;
import org.lectern.ui.window.MainWindow;
import org.lectern.ui.window.Parts;
import org.lectern.ui.window.Theme;

/// The real window on a library, to be measured.
///
/// @param worker the library's thread
record BenchWindow(Library library, FxWorker worker, Scene scene) {

  private static final System.Logger LOG = System.getLogger(BenchWindow.class.getName());

  /// Starts JavaFX and opens the window; to be called once.
  ///
  /// @param folder of a library that this version of Lectern has read
  static BenchWindow open(Path folder) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    FxWorker worker = new FxWorker(BenchWindow::end);
    Library library = worker.begin(() -> (Library) SqliteLibrary.open(folder)).join();
    Map<String, String> settings =
        new HashMap<>(worker.begin(() -> Settings.read(library, MainWindow.SETTINGS)).join());
    settings.put("samples", "seen");
    Parts parts =
        new Parts(
            folder,
            folder,
            new Parts.Desktop(address -> {}, new FileDialogs()),
            new Theme(),
            Time.ofSystem());
    Scene scene =
        Frames.onFx(() -> {
          Stage stage = new Stage();
          new MainWindow(stage, library, worker, settings, parts).show();
          return stage.getScene();
        });
    return new BenchWindow(library, worker, scene);
  }

  /// Figures of a window in which something went wrong would be figures of something else.
  private static void end(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "the window failed", failure);
    System.exit(1);
  }
}
