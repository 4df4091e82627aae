package org.lectern.ui.window;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Says what Lectern is, and where its library lies.
final class AboutLectern extends Alert {

  /// @param libraryFolder where the library lies
  AboutLectern(Window owner, String libraryFolder) {
    super(AlertType.NONE, "", ButtonType.CLOSE);
    initOwner(owner);
    setTitle("About Lectern");
    setHeaderText("Lectern");
    String version = AboutLectern.class.getPackage().getImplementationVersion();
    setContentText(
        """
        A reader for the notes you bring home from conferences.%s

        Your library lies in %s
        Lectern never opens a network connection.

        Java %s, JavaFX %s. Apache License 2.0.\
        """
            .formatted(
                version == null ? "" : " Version " + version + ".",
                libraryFolder,
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version", "unknown")));
  }
}
