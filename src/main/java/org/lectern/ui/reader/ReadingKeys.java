package org.lectern.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.library.Highlight;
import org.lectern.model.Talk;
import org.lectern.ui.Target;
import org.lectern.ui.reader.area.ReadingArea;

/// The letters that work while the text has the keyboard: H highlights in the colour last taken, 1
/// to 5 in one of the five, U underlines, N adds a comment and T tags; P highlights the paragraph
/// at the caret and A all of the talk; Enter opens the highlight at the caret. J goes to the next
/// talk and K to the one before.
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
  private final Pen pen;
  private final LongConsumer open;

  /// @param open opens a highlight
  ReadingKeys(
      ReaderModel model, ReadingArea area, ReaderActions actions, Pen pen, LongConsumer open) {
    this.model = model;
    this.area = area;
    this.actions = actions;
    this.pen = pen;
    this.open = open;
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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
      pen.highlight(Highlight.Colour.values()[COLOURS.get(key)]);
      return true;
    }
    Optional<Runnable> action =
        switch (key) {
          case H -> Optional.of(pen::highlight);
          case U -> Optional.of(pen::underline);
          case N -> Optional.of(() -> pen.begin(Marking.Part.COMMENT));
          case T -> Optional.of(() -> pen.begin(Marking.Part.TAGS));
          case P -> Optional.of(() -> pen.highlightParagraph(area.caretOffset()));
          case A -> Optional.of(() -> pen.highlightTalk(area.caretOffset()));
          case J -> Optional.of(() -> goTo(page, next(page)));
          case K -> Optional.of(() -> goTo(page, previous(page)));
          case ENTER -> area.findMarkAtCaret().map(id -> () -> open.accept(id));
          default -> Optional.empty();
        };
    action.ifPresent(Runnable::run);
    return action.isPresent();
  }

  private void goTo(Page.OfReport page, Optional<Integer> talk) {
    long report = page.kept().report().id();
    talk.map(index -> Address.of(Target.OfReport.talk(report, index))).ifPresent(actions::openLink);
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
