package org.lectern.ui.reader;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.lectern.messages.Messages;

/// A picture in a window of its own: as large as the window, or as one zooms it by +, −, 0 and by
/// Ctrl with the wheel.
final class PictureWindow extends SideWindow {

  private static final Messages WORDS = Messages.of(PictureWindow.class);

  private static final double STEP = 1.25;
  private static final double LARGEST = 16;
  private static final double SMALLEST = 0.25;
  private static final double LEAST_WIDTH = 320;
  private static final double LEAST_HEIGHT = 240;

  /// How large the picture is, 1 being as large as the window allows, but never larger than it is.
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);

  private final Image image;
  private final ImageView view;
  private final ScrollPane scroll;

  /// @param words what the picture shows, as the notes say it
  PictureWindow(Window owner, Image image, String words) {
    this(owner, image, words, new ScrollPane());
  }

  private PictureWindow(Window owner, Image image, String words, ScrollPane scroll) {
    super(
        owner,
        WORDS.get("window", words.isBlank() ? WORDS.get("window.picture") : words),
        scroll,
        Math.max(LEAST_WIDTH, image.getWidth()),
        Math.max(LEAST_HEIGHT, image.getHeight()));
    this.image = image;
    this.view = new ImageView(image);
    this.scroll = scroll;
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(words);
    scroll.setContent(new StackPane(view));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    scroll.setAccessibleText(words);
    scroll.viewportBoundsProperty().subscribe(this::fit);
    zoom.subscribe(this::fit);
    getScene().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    scroll.addEventFilter(ScrollEvent.SCROLL, this::turned);
  }

  DoubleProperty zoomProperty() {
    return zoom;
  }

  private void fit() {
    double width = scroll.getViewportBounds().getWidth();
    double height = scroll.getViewportBounds().getHeight();
    if (width > 0 && height > 0) {
      double whole = Math.min(width / image.getWidth(), height / image.getHeight());
      view.setFitWidth(image.getWidth() * Math.min(1, whole) * zoom.get());
    }
  }

  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+" -> zoomBy(STEP);
      case "-" -> zoomBy(1 / STEP);
      case "0" -> zoom.set(1);
      default -> {}
    }
  }

  private void turned(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoomBy(event.getDeltaY() > 0 ? STEP : 1 / STEP);
      event.consume();
    }
  }

  private void zoomBy(double factor) {
    zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
  }
}
