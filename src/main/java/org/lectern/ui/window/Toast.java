package org.lectern.ui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.Notice;
import org.lectern.ui.Workspace;
import org.lectern.ui.Wrapping;

/// The last notice, over the lower edge of the text, with an Undo where there is something to undo.
/// It goes away by itself, unless it tells of a problem.
final class Toast extends HBox {

  private static final Messages WORDS = Messages.of(Toast.class);

  private static final Duration SHOWN = Duration.seconds(8);

  private final Label sentence = new Label();
  private final Hyperlink undo = new Hyperlink(WORDS.get("toast.undo"));
  private final Hyperlink offer = new Hyperlink();
  private final PauseTransition leaving = new PauseTransition(SHOWN);

  Toast(Workspace workspace) {
    super(12);
    setId("toast");
    getStyleClass().add("toast");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Wrapping.wrap(sentence);
    sentence.setMaxWidth(520);
    undo.setId("toast-undo");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    undo.setOnAction(event -> {
      hideNow();
      workspace.undo();
    });
    offer.setId("toast-offer");
    offer.setMinWidth(Region.USE_PREF_SIZE);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "small", "button-icon");
    close.setAccessibleText(WORDS.get("toast.close"));
    close.setOnAction(event -> hideNow());
    getChildren().setAll(sentence, undo, offer, close);
    leaving.setOnFinished(event -> hideNow());
    hideNow();
    workspace.noticeProperty().addListener((property, old, now) -> now.ifPresent(this::show));
  }

  /// Lays itself out before anything else is: what it tells of may be that the rest of the window
  /// cannot be laid out, and then its turn would never come.
  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    layout();
  }

  private void show(Notice notice) {
    sentence.setText(notice.sentence());
    undo.setVisible(notice.undoable());
    undo.setManaged(notice.undoable());
    offer.setVisible(notice.offer().isPresent());
    offer.setManaged(notice.offer().isPresent());
    notice.offer().ifPresent(this::show);
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("problem"), notice.problem());
    setVisible(true);
    leaving.stop();
    if (!notice.problem()) {
      leaving.playFromStart();
    }
  }

  private void show(Notice.Offer other) {
    offer.setText(other.words());
    offer.setOnAction(event -> {
      hideNow();
      other.action().run();
    });
  }

  /// Hides it; returns whether it was shown.
  boolean hideNow() {
    boolean shown = isVisible();
    setVisible(false);
    return shown;
  }
}
