package org.lectern.ui.reader;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.ReadingArea;

/// The letters that work while the text has the keyboard: H highlights in the colour last taken, 1
/// to 5 in one of the five, N adds a comment; J goes to the next talk and K to the one before; L
/// shows letters over the links.
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
  private final ReaderActions actions;
  private final TalkSteps steps;
  private Runnable onLinks = () -> {};
  private Highlight.Colour pen = Highlight.Colour.YELLOW;

  ReadingKeys(ReaderModel model, ReadingArea area, ReaderActions actions, TalkSteps steps) {
    this.model = model;
    this.area = area;
    this.actions = actions;
    this.steps = steps;
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Called when letters are to be shown over the links.
  void setOnLinks(Runnable handler) {
    onLinks = handler;
  }

  /// Another colour is the last one that was taken.
  void take(Highlight.Colour colour) {
    pen = colour;
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
      pen = Highlight.Colour.values()[COLOURS.get(key)];
      return withSelection(span -> actions.highlight(span, pen));
    }
    return switch (key) {
      case H -> withSelection(span -> actions.highlight(span, pen));
      case N -> withSelection(actions::comment);
      case J -> done(steps::next);
      case K -> done(steps::previous);
      default -> false;
    };
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  private boolean withSelection(Consumer<Span> action) {
    Optional<Span> span = area.selectionProperty().get();
    area.clearSelection();
    span.ifPresent(action);
    return true;
  }
}
