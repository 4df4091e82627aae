package org.lectern.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What the window can look like: one of AtlantaFX's themes, perhaps in other colours.
public enum Look {
  LIGHT(new PrimerLight(), ""),
  DARK(new PrimerDark(), ""),
  SEPIA(new PrimerLight(), "sepia.css"),
  HIGH_CONTRAST(new PrimerDark(), "high-contrast.css");

  private final Theme base;
  private final String colours;

  Look(Theme base, String colours) {
    this.base = base;
    this.colours = colours;
  }

  /// Whether words are brighter than what is behind them.
  public boolean isDark() {
    return base.isDarkMode();
  }

  /// The address of the style sheet for the whole program, pop-ups and dialogs included.
  ///
  /// Other colours cannot be laid over AtlantaFX's in the sheet of one scene: each pop-up has a
  /// scene of its own. So they are one sheet that takes in the other.
  String address() {
    return colours.isEmpty()
        ? baseAddress()
        : "data:text/css;charset=UTF-8;base64,"
            + Base64.getEncoder()
                .encodeToString(
                    ("@import url(\"" + baseAddress() + "\");\n" + ownColours())
                        .getBytes(StandardCharsets.UTF_8));
  }

  /// The theme's own path is not found where JavaFX stands on the module path and the theme does
  /// not.
  private String baseAddress() {
    return base.getClass().getResource(base.getUserAgentStylesheet()).toExternalForm();
  }

  private String ownColours() {
    try (InputStream in = Look.class.getResourceAsStream(colours)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
