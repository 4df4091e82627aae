package org.lectern.ui.reader.area;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.util.Duration;
import org.lectern.messages.Messages;
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
            ? Optional.of(sheet.document().codeAround(cell.block().span().start()))
            : Optional.empty();
    code.filter(found -> !found.equals(button.under())).ifPresent(other -> stopThanks());
    return code;
  }

  private void stopThanks() {
    thanks.stop();
    button.pseudoClassStateChanged(DONE, false);
  }

  private void copy(Span code) {
    SystemClipboard.put(code.in(sheet.document().plainText()));
    button.pseudoClassStateChanged(DONE, true);
    thanks.playFromStart();
  }
}
