package org.lectern.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.lectern.ui.Settings;

/// Where the window stands and how large it is: remembered, and put back where a screen still shows
/// it.
final class WindowState {

  private static final double MIN_WIDTH = 640;
  private static final double MIN_HEIGHT = 420;

  private WindowState() {}

  static void restore(Stage stage, Settings settings) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        Math.min(settings.findNumber(SettingKeys.WIDTH).orElse(1280.0), screen.getWidth()));
    stage.setHeight(
        Math.min(settings.findNumber(SettingKeys.HEIGHT).orElse(820.0), screen.getHeight()));
    Optional<Double> x = settings.findNumber(SettingKeys.X);
    Optional<Double> y = settings.findNumber(SettingKeys.Y);
    // A screen that was there yesterday may be gone: the window must not be where none is.
    if (x.isPresent()
        && y.isPresent()
        && !Screen.getScreensForRectangle(x.get(), y.get(), 200, 60).isEmpty()) {
      stage.setX(x.get());
      stage.setY(y.get());
    }
    stage.setMaximized(settings.find(SettingKeys.MAXIMIZED).equals(Optional.of("true")));
  }

  static void keep(Stage stage, Settings settings) {
    settings.keep(SettingKeys.MAXIMIZED, String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      settings.keep(SettingKeys.X, String.valueOf(stage.getX()));
      settings.keep(SettingKeys.Y, String.valueOf(stage.getY()));
      settings.keep(SettingKeys.WIDTH, String.valueOf(stage.getWidth()));
      settings.keep(SettingKeys.HEIGHT, String.valueOf(stage.getHeight()));
    }
  }
}
