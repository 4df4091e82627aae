package org.lectern.look;

import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A second program whose window gives a file away to whoever it is dragged to.
public final class DragSource {

  private DragSource() {}

  /// @param arguments the file, and where the window stands: x, y
  public static void main(String[] arguments) {
    Platform.startup(() -> {
      StackPane pane = new StackPane(new Label("drag me"));
      pane.setOnDragDetected(event -> {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(new File(arguments[0])));
        pane.startDragAndDrop(TransferMode.COPY).setContent(content);
        event.consume();
      });
      Stage stage = new Stage();
      stage.setScene(new Scene(pane, 300, 200));
      stage.setX(Double.parseDouble(arguments[1]));
      stage.setY(Double.parseDouble(arguments[2]));
      stage.show();
    });
  }
}
