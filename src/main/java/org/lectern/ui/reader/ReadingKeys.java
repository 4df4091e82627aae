package org.lectern.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.ui.Target;
import org.lectern.ui.reader.area.ReadingArea;

/// The letters that work while the text has the keyboard: H highlights in the colour last taken, 1
/// to 5 in one of the five, N adds a comment; J goes to the next talk and K to the one before.
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
  private Highlight.Colour pen = Highlight.Colour.YELLOW;

  ReadingKeys(ReaderModel model, ReadingArea area, ReaderActions actions) {
    this.model = model;
    this.area = area;
    this.actions = actions;
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Another colour is the last one that was taken.
  void take(Highlight.Colour colour) {
    pen = colour;
  }

  private void pressed(KeyEvent event) {
    boolean plain =
        !(event.isShiftDown() || event.isAltDown() || event.isControlDown() || event.isMetaDown());
    if (plain && model.page() instanceof Page.OfReport page && does(event.getCode(), page)) {
      event.consume();
    }
  }

  private boolean does(KeyCode key, Page.OfReport page) {
    if (COLOURS.containsKey(key)) {
      pen = Highlight.Colour.values()[COLOURS.get(key)];
      return withSelection(span -> actions.highlight(span, pen));
    }
    return switch (key) {
      case H -> withSelection(span -> actions.highlight(span, pen));
      case N -> withSelection(actions::comment);
      case J -> goTo(page, next(page));
      case K -> goTo(page, previous(page));
      default -> false;
    };
  }

  private boolean withSelection(Consumer<Span> action) {
    Optional<Span> span = area.selectionProperty().get();
    area.clearSelection();
    span.ifPresent(action);
    return true;
  }

  private boolean goTo(Page.OfReport page, Optional<Integer> talk) {
    long report = page.kept().report().id();
    talk.map(index -> Address.of(Target.OfReport.talk(report, index))).ifPresent(actions::openLink);
    return true;
  }

  private Optional<Integer> next(Page.OfReport page) {
    List<Talk> talks = page.kept().talks();
    int index = page.talk().map(talk -> talk + 1).orElseGet(() -> firstBelow(talks));
    return Optional.of(index).filter(it -> it < talks.size());
  }

  private Optional<Integer> previous(Page.OfReport page) {
    int index = page.talk().orElseGet(() -> firstBelow(page.kept().talks())) - 1;
    return Optional.of(index).filter(it -> it >= 0);
  }

  /// In a whole report one goes on from what is seen.
  private int firstBelow(List<Talk> talks) {
    int top = area.topOffsetProperty().get();
    int index = 0;
    while (index < talks.size() && talks.get(index).passage().start() <= top) {
      index++;
    }
    return index;
  }
}
