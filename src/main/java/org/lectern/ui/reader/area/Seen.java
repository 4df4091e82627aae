package org.lectern.ui.reader.area;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.lectern.model.Span;

/// What of the text is on the screen: looked at after each layout that may have changed it.
final class Seen {

  private final Viewport viewport;
  private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(new Span(0, 0));
  private final Runnable afterLayout = this::look;
  private boolean stale = true;

  Seen(Viewport viewport) {
    this.viewport = viewport;
    viewport.content().needsLayoutProperty().subscribe(() -> stale = true);
    viewport.scrollBar().valueProperty().subscribe(() -> stale = true);
    viewport.scrollBar().visibleAmountProperty().subscribe(() -> stale = true);
    viewport.content().sceneProperty().subscribe(this::follow);
  }

  /// From the first line that is seen to the last, in the plain text.
  ReadOnlyObjectProperty<Span> spanProperty() {
    return span.getReadOnlyProperty();
  }

  /// Another text is shown, of which nothing was seen yet.
  void forget() {
    stale = true;
    span.set(new Span(0, 0));
  }

  private void follow(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
    }
  }

  private void look() {
    if (stale) {
      stale = false;
      span.set(viewport.seen());
    }
  }
}
