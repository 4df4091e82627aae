package org.lectern.ui.exchange;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.lectern.messages.Messages;

/// The part of the bottom line that tells of a PDF that is being made, with Cancel; not there for
/// one that takes less than a second.
public final class PdfBar extends HBox {

  private static final Messages WORDS = Messages.of(PdfBar.class);

  private static final Duration LOOK_EVERY = Duration.millis(250);
  private static final int LOOKS_BEFORE = 4;

  private final ProgressBar bar = new ProgressBar();
  private final Timeline looking = new Timeline();
  private int looks;

  public PdfBar(PdfModel model) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    Label status = new Label();
    status.setId("pdf-status");
    status.setMinWidth(40);
    bar.setPrefWidth(120);
    Button cancel = new Button(WORDS.get("pdf.cancel"));
    cancel.setId("pdf-cancel");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    setVisible(false);
    managedProperty().bind(visibleProperty());
    getChildren().setAll(status, bar, cancel);
    looking.setCycleCount(Animation.INDEFINITE);
    looking
        .getKeyFrames()
        .add(
            new KeyFrame(LOOK_EVERY, event -> model.runningProperty().get().ifPresent(this::look)));
    model
        .runningProperty()
        .subscribe(run -> {
          run.ifPresent(now -> status.setText(WORDS.get("pdf.making", now.name())));
          follow(run);
        });
  }

  private void follow(Optional<PdfRun> run) {
    looks = 0;
    if (run.isPresent()) {
      looking.playFromStart();
    } else {
      looking.stop();
      setVisible(false);
    }
  }

  private void look(PdfRun run) {
    looks++;
    setVisible(looks >= LOOKS_BEFORE);
    bar.setProgress(run.share());
  }
}
