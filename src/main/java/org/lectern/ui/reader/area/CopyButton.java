package org.lectern.ui.reader.area;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.lectern.messages.Messages;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// The button over the code under the mouse: it copies all of that code.
final class CopyButton {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private static final Messages WORDS = Messages.of(CopyButton.class);

  /// How long it says that it has copied.
  private static final Duration THANKS = Duration.seconds(1.5);

  private final Sheet sheet;
  private final HoverButton button;
  private final PauseTransition thanks = new PauseTransition(THANKS);

  CopyButton(Viewport viewport, Sheet sheet) {
    this.sheet = sheet;
    this.button =
        new HoverButton(
            viewport, WORDS.get("copy-code"), "reader-copy-sign", this::find, this::copy);
    button.getStyleClass().add("reader-copy");
    thanks.setOnFinished(event -> button.pseudoClassStateChanged(DONE, false));
  }

  HoverButton node() {
    return button;
  }

  private Optional<Span> find(BlockCell cell) {
    Optional<Span> code =
        cell.block().shape() instanceof Shape.Code
            ? Optional.of(
                codeAround(
                    sheet.document(), sheet.document().indexOfBlockAt(cell.block().span().start())))
            : Optional.empty();
    code.filter(found -> !found.equals(button.under())).ifPresent(other -> stopThanks());
    return code;
  }

  private void stopThanks() {
    thanks.stop();
    button.pseudoClassStateChanged(DONE, false);
  }

  /// The words of all lines of the code that the block of this index belongs to.
  static Span codeAround(Document document, int index) {
    List<Block> blocks = document.blocks();
    int first = index;
    while (blocks.get(first).shape() instanceof Shape.Code code && !code.first()) {
      first--;
    }
    int last = index;
    while (blocks.get(last).shape() instanceof Shape.Code code && !code.last()) {
      last++;
    }
    return new Span(blocks.get(first).span().start(), blocks.get(last).span().end());
  }

  private void copy(Span code) {
    ClipboardContent content = new ClipboardContent();
    content.putString(code.in(sheet.document().plainText()));
    Clipboard.getSystemClipboard().setContent(content);
    button.pseudoClassStateChanged(DONE, true);
    thanks.playFromStart();
  }
}
