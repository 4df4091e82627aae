package org.lectern.ui.reader.area;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.lectern.model.Span;

/// What is selected in a [Paper], as a span of the plain text.
///
/// The paper's own selection also moves where a place is brought into the view, for there is no
/// other way: such a move is none of the reader's, and nothing is selected after it.
final class Selecting {

  private final Paper paper;
  private final Sheet sheet;
  private final Runnable repaint;
  private final ReadOnlyObjectWrapper<Optional<Span>> span =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Runnable onSelected = () -> {};
  private boolean moving;

  /// @param repaint draws the paragraphs that are seen
  Selecting(Paper paper, Runnable repaint) {
    this.paper = paper;
    this.sheet = paper.sheet();
    this.repaint = repaint;
    paper.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
    paper.selectionProperty().subscribe(this::moved);
    paper.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
  }

  /// Empty where nothing is selected.
  ReadOnlyObjectProperty<Optional<Span>> spanProperty() {
    return span.getReadOnlyProperty();
  }

  /// Runs what moves the paper's selection on the way to a place.
  void whileMoving(Runnable move) {
    moving = true;
    move.run();
    moving = false;
    span.set(Optional.empty());
  }

  /// Whether a place is being brought into the view.
  boolean isMoving() {
    return moving;
  }

  Optional<String> words() {
    return span.get().map(it -> it.in(sheet.document().plainText()));
  }

  /// Selects a span; its beginning is scrolled into the view.
  void select(Span wanted) {
    paper.select(sheet.positionOf(wanted.end()), sheet.positionOf(wanted.start()));
  }

  /// Selects nothing; the caret stays where it is.
  void clear() {
    TextPos caret = paper.getCaretPosition();
    if (caret == null) {
      paper.clearSelection();
    } else {
      paper.select(caret);
    }
  }

  /// Puts the selected words on the clipboard, as plain text.
  void copy() {
    words().ifPresent(SystemClipboard::put);
  }

  void setOnSelected(Runnable handler) {
    onSelected = handler;
  }

  /// The mouse was released, or the shift key.
  void ended() {
    if (span.get().isPresent()) {
      onSelected.run();
    }
  }

  private void moved(SelectionSegment segment) {
    Span now =
        // A caret that moves selects nothing, wherever it is.
        segment == null || segment.getMin().equals(segment.getMax())
            ? new Span(0, 0)
            : new Span(sheet.offsetOf(segment.getMin()), sheet.offsetOf(segment.getMax()));
    if (!now.equals(sheet.selection())) {
      sheet.select(now);
      repaint.run();
    }
    if (!moving) {
      span.set(Optional.of(now).filter(it -> !it.isEmpty()));
    }
  }

  private void keyReleased(KeyEvent event) {
    if (event.getCode() == KeyCode.SHIFT) {
      ended();
    }
  }
}
