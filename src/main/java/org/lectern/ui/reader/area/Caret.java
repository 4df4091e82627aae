package org.lectern.ui.reader.area;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.TextPos;

/// Where a person is in the text, and where they asked for the menu. The caret blinks only for
/// those who move it by keys.
final class Caret {

  private static final TextPos START = TextPos.ofLeading(0, 0);

  private final Paper paper;
  private TextPos pointed = START;

  Caret(Paper paper, Viewport viewport) {
    this.paper = paper;
    paper.setDisplayCaret(false);
    paper.addEventFilter(KeyEvent.KEY_PRESSED, this::show);
    viewport
        .content()
        .addEventFilter(MouseEvent.MOUSE_PRESSED, event -> paper.setDisplayCaret(false));
  }

  /// Seen or not: at the last click, or where the page was opened.
  TextPos position() {
    TextPos caret = paper.getCaretPosition();
    return caret == null ? START : caret;
  }

  /// Where the menu was asked for; by the menu key, the caret's place.
  TextPos pointed() {
    return pointed;
  }

  void point(ContextMenuEvent event) {
    TextPos under =
        event.isKeyboardTrigger()
            ? null
            : paper.getTextPosition(event.getScreenX(), event.getScreenY());
    pointed = under == null ? position() : under;
  }

  private void show(KeyEvent event) {
    if (event.getCode().isNavigationKey()) {
      paper.setDisplayCaret(true);
    }
  }
}
