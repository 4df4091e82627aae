package org.lectern.ui.reader.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How high the words of one document are in their columns, in pixels: measured without putting
/// them on the screen, and once, for the area forgets its paragraphs often.
final class Heights {

  private final TextFlow ruler = new TextFlow();
  private final Map<Integer, Height> known = new HashMap<>();

  /// A height in a column of a width.
  private record Height(float width, List<Double> stops, double height) {}

  /// The height of words in a column.
  ///
  /// @param start where they begin in the plain text
  /// @param stops where tabs end, in pixels
  /// @param runs the words, asked for only where the height is not known
  double of(
      int start, float width, List<Double> stops, double lineSpacing, Supplier<List<Text>> runs) {
    Height height = known.get(start);
    if (height == null || height.width() != width || !height.stops().equals(stops)) {
      ruler.getChildren().setAll(runs.get());
      ruler.setLineSpacing(lineSpacing);
      setStops(ruler, stops);
      height = new Height(width, stops, ruler.prefHeight(width));
      known.put(start, height);
    }
    return height.height();
  }

  /// Tab stops count from the left edge of a flow, and not of its words.
  static void setStops(TextFlow flow, List<Double> stops) {
    if (!stops.isEmpty()) {
      double left = flow.snappedLeftInset();
      TabStopPolicy policy = new TabStopPolicy();
      stops.forEach(stop -> policy.tabStops().add(new TabStop(left + stop)));
      flow.setTabStopPolicy(policy);
    } else if (flow.getTabStopPolicy() != null) {
      flow.setTabStopPolicy(null);
    }
  }
}
