package org.lectern.bench;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.model.SimpleViewOnlyStyledModel;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.ui.reader.area.Images;
import org.lectern.ui.reader.area.Mark;
import org.lectern.ui.reader.area.PixelScroll;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.Typography;

/// A window in which a reading area, or a bare `RichTextArea`, is laid out by hand, frame after
/// frame.
final class Screen {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 700;
  private static final String STYLES =
      ReadingArea.class.getResource("/org/lectern/ui/reader/reader.css").toExternalForm();

  private static final String FONT = "DejaVu Sans";

  private final Stage stage;
  private ReadingArea area = new ReadingArea();
  private RichTextArea floor = new RichTextArea();

  Screen(Stage stage) {
    this.stage = stage;
  }

  /// Shows a fresh reading area, without text.
  void useArea() {
    area = new ReadingArea();
    area.getStylesheets().add(STYLES);
    area.typographyProperty().set(Typography.DEFAULT.withFamily(FONT));
    use(area);
  }

  /// Shows a fresh bare area, without text.
  void useFloor() {
    floor = new RichTextArea();
    floor.setWrapText(true);
    floor.setEditable(false);
    // The same font, in a column of the same width.
    floor.setStyle(
        "-fx-font-family:'%s';-fx-font-size:%spx;"
            .formatted(FONT, area.typographyProperty().get().fontSize()));
    double margin = area.columnStartProperty().get();
    floor.setContentPadding(new Insets(0, margin, 0, margin));
    use(floor);
  }

  private void use(Parent root) {
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
    layOut();
  }

  void open(Document document, List<Mark> marks) {
    area.show(document, Images.NONE, marks, 0);
    layOut();
  }

  void openFloor(Document document) {
    SimpleViewOnlyStyledModel model = new SimpleViewOnlyStyledModel();
    for (Block block : document.blocks()) {
      model.addSegment(document.textOf(block));
      model.nl();
    }
    floor.setModel(model);
    layOut();
  }

  void mark(List<Mark> marks) {
    area.setMarks(marks);
    layOut();
  }

  void scroll(double pixels) {
    PixelScroll.by(stage.getScene().getRoot().lookup(".content"), pixels);
    layOut();
  }

  void resize(double width) {
    stage.getScene().getRoot().resize(width, HEIGHT);
    layOut();
  }

  private void layOut() {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }
}
