package org.lectern.ui.reader;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.library.Highlight;
import org.lectern.ui.reader.area.ReadingArea;

/// The letters that work while the text has the keyboard: H highlights in the colour last taken, 1
/// to 5 in one of the five, U underlines, N adds a comment and T tags; P highlights the paragraph
/// at the caret and A all of the talk; Enter opens the highlight at the caret. J goes to the next
/// talk and K to the one before; L shows letters over the links.
final class ReadingKeys {

  private static final Map<KeyCode, Integer> COLOURS =
      Map.of(
          KeyCode.DIGIT1,
          0,
          KeyCode.DIGIT2,
          1,
          KeyCode.DIGIT3,
          2,
          KeyCode.DIGIT4,
          3,
          KeyCode.DIGIT5,
          4);

  private final ReaderModel model;
  private final ReadingArea area;
  private final Pen pen;
  private final TalkSteps steps;
  private LongConsumer onHighlight = highlight -> {};
  private BiConsumer<Long, Marking.Part> onWriting = (highlight, part) -> {};
  private Runnable onLinks = () -> {};

  ReadingKeys(ReaderModel model, ReadingArea area, Pen pen, TalkSteps steps) {
    this.model = model;
    this.area = area;
    this.pen = pen;
    this.steps = steps;
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Called with a highlight that is to be opened.
  void setOnHighlight(LongConsumer handler) {
    onHighlight = handler;
  }

  /// Called with a highlight, and the part of it that is to be written.
  void setOnWriting(BiConsumer<Long, Marking.Part> handler) {
    onWriting = handler;
  }

  /// Called when letters are to be shown over the links.
  void setOnLinks(Runnable handler) {
    onLinks = handler;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.L && isPlain(event)) {
      onLinks.run();
      event.consume();
      return;
    }
    if (isPlain(event) && model.page() instanceof Page.OfReport && does(event.getCode())) {
      event.consume();
    }
  }

  private static boolean isPlain(KeyEvent event) {
    return !(event.isShiftDown()
        || event.isAltDown()
        || event.isControlDown()
        || event.isMetaDown());
  }

  private boolean does(KeyCode key) {
    if (COLOURS.containsKey(key)) {
      pen.highlight(Highlight.Colour.values()[COLOURS.get(key)]);
      return true;
    }
    Optional<Runnable> action =
        switch (key) {
          case H -> Optional.of(pen::highlight);
          case U -> Optional.of(pen::underline);
          case N -> Optional.of(() -> write(Marking.Part.COMMENT));
          case T -> Optional.of(() -> write(Marking.Part.TAGS));
          case P -> Optional.of(() -> pen.highlightParagraph(area.caretOffset()));
          case A -> Optional.of(() -> pen.highlightTalk(area.caretOffset()));
          case J -> Optional.of(steps::next);
          case K -> Optional.of(steps::previous);
          case ENTER -> area.findMarkAtCaret().map(id -> () -> onHighlight.accept(id));
          default -> Optional.empty();
        };
    action.ifPresent(Runnable::run);
    return action.isPresent();
  }

  /// Writes to the selection, or else to the highlight at the caret.
  private void write(Marking.Part part) {
    if (area.selectionProperty().get().isPresent()) {
      pen.begin(part);
    } else {
      area.findMarkAtCaret().ifPresent(highlight -> onWriting.accept(highlight, part));
    }
  }
}
