package org.lectern.ui.window;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.library.Meanings;
import org.lectern.ui.search.RecentQueries;
import org.lectern.ui.switcher.SwitcherModel;

/// The names of the settings that the window keeps.
///
/// They stand apart from the controls that use them, because they are read on the library's thread
/// while JavaFX starts: a control's class must not be initialised there.
final class SettingKeys {

  static final String X = "window.x";
  static final String Y = "window.y";
  static final String WIDTH = "window.width";
  static final String HEIGHT = "window.height";
  static final String MAXIMIZED = "window.maximized";
  static final String LEFT = "panes.left";
  static final String RIGHT = "panes.right";
  static final String LEFT_SHOWN = "panes.left.shown";
  static final String RIGHT_SHOWN = "panes.right.shown";
  static final String SAMPLES = "samples";
  static final String OPEN = "open";
  static final String THEME = "theme";
  static final String ZOOM = "zoom";
  static final String KEYS = "keys";
  static final String LESS_MOTION = "motion.less";
  static final String PDF_FOLDER = "pdf.folder";
  static final String FONT = "text.font";
  static final String MEASURE = "text.measure";
  static final String LINE_HEIGHT = "text.line-height";

  static final List<String> ALL =
      Stream.concat(
              Meanings.keys().stream(),
              Stream.of(
                  X,
                  Y,
                  WIDTH,
                  HEIGHT,
                  MAXIMIZED,
                  LEFT,
                  RIGHT,
                  LEFT_SHOWN,
                  RIGHT_SHOWN,
                  SAMPLES,
                  OPEN,
                  THEME,
                  ZOOM,
                  KEYS,
                  LESS_MOTION,
                  PDF_FOLDER,
                  FONT,
                  MEASURE,
                  LINE_HEIGHT,
                  Language.SETTING,
                  SwitcherModel.SETTING,
                  RecentQueries.SETTING))
          .toList();

  private SettingKeys() {}
}
