package org.lectern.ui.reader.area;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.lectern.model.Inline;

/// The colours of words, as the style sheets give them.
///
/// Each comes from one hidden text of its style class, and the words on the screen follow it. Had
/// each run its own rule, its colour would be looked up through all that holds it, in each frame in
/// which one scrolls.
final class Inks extends Group {

  /// Of these styles of a run the first that it has gives its colour: `reader-link`.
  private static final List<Inline.Style> COLOURED =
      List.of(
          Inline.Style.LINK,
          Inline.Style.KEYWORD,
          Inline.Style.STRING,
          Inline.Style.NUMBER,
          Inline.Style.COMMENT,
          Inline.Style.NAME);

  private final Map<Inline.Style, Text> probes = new HashMap<>();
  private final Text muted = probe("muted");
  private final Text plain = probe("text");

  Inks() {
    setManaged(false);
    setVisible(false);
    for (Inline.Style style : COLOURED) {
      probes.put(style, probe(style.name().toLowerCase(Locale.ROOT)));
    }
  }

  /// The colour of a run.
  ///
  /// @param pale whether it stands in a block that is paler than others
  ObservableValue<Paint> of(Set<Inline.Style> styles, boolean pale) {
    return COLOURED.stream()
        .filter(styles::contains)
        .findFirst()
        .map(probes::get)
        .orElse(pale ? muted : plain)
        .fillProperty();
  }

  private Text probe(String name) {
    Text probe = new Text();
    probe.getStyleClass().add("reader-" + name);
    getChildren().add(probe);
    return probe;
  }
}
