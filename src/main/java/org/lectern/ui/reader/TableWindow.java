package org.lectern.ui.reader;

import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.lectern.messages.Messages;
import org.lectern.model.Document;
import org.lectern.ui.reader.area.Images;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.Typography;

/// A table in a window of its own, as wide as it likes to be; its words are selected and copied as
/// in the text.
final class TableWindow extends SideWindow {

  private static final Messages WORDS = Messages.of(TableWindow.class);

  /// The letters of a line that no screen is wide enough for: then all of the width is the table's.
  private static final double ENDLESS = 1000;

  private static final double WIDTH = 1400;
  private static final double HEIGHT = 640;

  private final ReadingArea area;

  TableWindow(Window owner, Document table, Typography typography) {
    this(owner, new ReadingArea(), table, typography);
  }

  private TableWindow(Window owner, ReadingArea area, Document table, Typography typography) {
    super(
        owner, WORDS.get("window", WORDS.get("window.table")), new BorderPane(area), WIDTH, HEIGHT);
    this.area = area;
    area.typographyProperty().set(typography.withMeasure(ENDLESS));
    area.show(table, Images.NONE, List.of(), 0);
    setOnShown(event -> area.requestFocus());
  }

  ReadingArea area() {
    return area;
  }
}
