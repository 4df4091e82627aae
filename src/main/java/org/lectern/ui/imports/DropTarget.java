package org.lectern.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Covers the window while files are held over it, and says what a drop would do. What else is
/// dragged is left to the parts below.
public final class DropTarget extends StackPane {

  private final Label promise = new Label();
  private final Consumer<List<Path>> onDrop;

  /// @param onDrop takes the paths of an accepted drop
  public DropTarget(Consumer<List<Path>> onDrop) {
    this.onDrop = onDrop;
    getStyleClass().add("drop-target");
    promise.getStyleClass().add("promise");
    VBox box = new VBox(16, new FontIcon(Feather.DOWNLOAD), promise);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("drop-box");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(box);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Lets files be dropped anywhere on a region.
  public void watch(Region region) {
    region.addEventFilter(DragEvent.DRAG_OVER, this::over);
    region.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> leave(region, event));
    region.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
  }

  /// What a drop does, once its paths are unpacked.
  public void accept(List<Path> paths) {
    setVisible(false);
    if (new Dropped(paths).isWelcome()) {
      onDrop.accept(paths);
    }
  }

  private void over(DragEvent event) {
    if (!event.getDragboard().hasFiles()) {
      return;
    }
    Dropped dropped = new Dropped(paths(event));
    promise.setText(dropped.promise());
    setVisible(true);
    if (dropped.isWelcome()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void leave(Region region, DragEvent event) {
    boolean outside = !region.getLayoutBounds().contains(event.getX(), event.getY());
    if (outside || event.getTarget() == region) {
      setVisible(false);
    }
  }

  private void drop(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      accept(paths(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
