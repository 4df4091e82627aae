package org.lectern.ui.reader.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// The colours of words, as the style sheets give them.
///
/// Each comes from one hidden text of its style class, and the words on the screen follow it. Had
/// each run its own rule, its colour would be looked up through all that holds it, in each frame in
/// which one scrolls.
final class Inks extends Group {

  /// Of these classes of a run the first that it has decides.
  private static final List<String> COLOURED =
      List.of(
          "reader-link",
          "reader-keyword",
          "reader-string",
          "reader-number",
          "reader-comment",
          "reader-name",
          "reader-muted",
          "reader-text");

  private final Map<String, Text> probes = new HashMap<>();

  Inks() {
    setManaged(false);
    setVisible(false);
    for (String name : COLOURED) {
      Text probe = new Text();
      probe.getStyleClass().add(name);
      probes.put(name, probe);
      getChildren().add(probe);
    }
  }

  /// Whether a style class does nothing but give a colour.
  static boolean isColour(String styleClass) {
    return COLOURED.contains(styleClass);
  }

  /// The colour of a run of these style classes.
  ObservableValue<Paint> of(List<String> styleClasses) {
    String first =
        COLOURED.stream().filter(styleClasses::contains).findFirst().orElse("reader-text");
    return probes.get(first).fillProperty();
  }
}
