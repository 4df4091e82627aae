package org.lectern.ui.window;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.lectern.messages.Messages;

/// Says what Lectern is, and where its library lies.
final class AboutLectern extends Alert {

  private static final Messages WORDS = Messages.of(AboutLectern.class);

  /// @param libraryFolder where the library lies
  AboutLectern(Window owner, String libraryFolder) {
    super(AlertType.NONE, "", ButtonType.CLOSE);
    initOwner(owner);
    setTitle(WORDS.get("about.title"));
    setHeaderText(WORDS.get("about.lectern"));
    String version = AboutLectern.class.getPackage().getImplementationVersion();
    setContentText(
        String.join(
            "\n",
            version == null
                ? WORDS.get("about.what")
                : WORDS.get("about.what") + " " + WORDS.get("about.version", version),
            "",
            WORDS.get("about.library", libraryFolder),
            WORDS.get("about.network"),
            "",
            WORDS.get(
                "about.made-of",
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version", "?"))));
  }
}
