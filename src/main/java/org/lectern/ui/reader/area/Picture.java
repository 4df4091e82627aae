package org.lectern.ui.reader.area;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The picture under an image's alternative text, or, where it does not lie on this machine, a box
/// with its address; the box is there also until the picture is loaded.
final class Picture extends StackPane {

  private final double widest;

  Picture(String target, Sheet sheet) {
    this.widest = sheet.metrics().column();
    getStyleClass().add("reader-picture");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Optional<Image> found = sheet.images().find(target);
    showAddress(target);
    found.ifPresent(this::showWhenLoaded);
  }

  /// Puts it into the column.
  void setMargins(double left, double right) {
    BorderPane.setMargin(this, new Insets(6, right, 8, left));
  }

  /// Whether the picture itself, not only its address, is under a point of the screen.
  boolean isShownAt(double screenX, double screenY) {
    return getChildren().getFirst() instanceof ImageView view
        && view.contains(view.screenToLocal(screenX, screenY));
  }

  private void showWhenLoaded(Image image) {
    image
        .progressProperty()
        .subscribe(progress -> {
          if (progress.doubleValue() >= 1 && !image.isError()) {
            show(image);
          }
        });
  }

  private void show(Image image) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(widest, image.getWidth()));
    getChildren().setAll(view);
    // The area does not ask for a paragraph's height again by itself.
    for (Parent parent = getParent(); parent != null; parent = parent.getParent()) {
      parent.requestLayout();
    }
  }

  private void showAddress(String target) {
    Label address = new Label(target);
    address.getStyleClass().add("reader-placeholder");
    address.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(address);
  }
}
