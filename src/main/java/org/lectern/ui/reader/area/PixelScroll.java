package org.lectern.ui.reader.area;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/// Moves the text of a `RichTextArea` by pixels. The area does so for a finger on a trackpad only,
/// so one is pretended.
public final class PixelScroll {

  private PixelScroll() {}

  /// Moves the text up; with a negative number down.
  ///
  /// @param content the pane that holds the paragraphs
  public static void by(Node content, double pixels) {
    content.fireEvent(event(ScrollEvent.SCROLL_STARTED, 0));
    content.fireEvent(event(ScrollEvent.SCROLL, -pixels));
    content.fireEvent(event(ScrollEvent.SCROLL_FINISHED, 0));
  }

  private static ScrollEvent event(EventType<ScrollEvent> type, double deltaY) {
    return new ScrollEvent(
        type,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        deltaY,
        0,
        deltaY,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        1,
        null);
  }
}
