package org.lectern.ui.reader.area;

import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Turns the pages of the text by keys: Space, Page Up and Page Down. The area itself moves the
/// caret by a page and the text only as far as the caret needs, which is one line at first.
final class Pages {

  /// What stays in view of the page before, as a multiple of the font size: two lines.
  private static final double KEPT = 3;

  private final Paper paper;
  private final Viewport viewport;

  Pages(Paper paper, Viewport viewport) {
    this.paper = paper;
    this.viewport = viewport;
    paper.getInputMap().registerFunction(RichTextArea.Tag.PAGE_DOWN, () -> turn(1));
    paper.getInputMap().registerFunction(RichTextArea.Tag.PAGE_UP, () -> turn(-1));
    paper.getInputMap().register(KeyBinding.of(KeyCode.SPACE), () -> turn(1));
    paper.getInputMap().register(KeyBinding.shift(KeyCode.SPACE), () -> turn(-1));
  }

  /// Moves the text, and the caret to the first line that is seen then.
  private void turn(int pages) {
    double page = viewport.content().getHeight() - paper.sheet().metrics().em(KEPT);
    viewport.scrollBy(pages * Math.max(paper.sheet().metrics().em(1), page));
    paper.layout();
    viewport.findTopOffset().ifPresent(top -> paper.select(paper.sheet().positionOf(top)));
  }
}
