package org.lectern.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does something after a while, on the JavaFX thread.
@FunctionalInterface
public interface Later {

  /// Lets time pass, then does `action`; what is returned calls it off.
  Runnable after(Duration delay, Runnable action);

  /// As JavaFX's clock goes.
  static Later ofFx() {
    return (delay, action) -> {
      PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
      pause.setOnFinished(event -> action.run());
      pause.play();
      return pause::stop;
    };
  }
}
