package org.lectern.ui.window;

import java.time.Duration;
import java.util.Optional;
import org.lectern.anchor.Selectors;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.ui.Later;
import org.lectern.ui.Reading;
import org.lectern.ui.Workspace;

/// Keeps where one reads, once the text stands still: each line that scrolls by would be a write to
/// the disk.
final class Places {

  private static final Duration STILL = Duration.ofMillis(600);

  private record Place(Reading reading, Span line) {}

  private final Workspace workspace;
  private final Later later;
  private Runnable callOff = () -> {};
  private Optional<Place> pending = Optional.empty();

  Places(Workspace workspace, Later later) {
    this.workspace = workspace;
    this.later = later;
    // Who comes back at once finds the place too.
    workspace.navigation().targetProperty().addListener((property, old, now) -> keep());
  }

  /// Another line of the report stands at the top of the view.
  void moved(Reading reading, Span line) {
    if (pending.filter(place -> place.reading().report() != reading.report()).isPresent()) {
      keep();
    }
    pending = Optional.of(new Place(reading, line));
    callOff.run();
    callOff = later.after(STILL, this::keep);
  }

  /// Keeps the last place now.
  void keep() {
    callOff.run();
    pending.ifPresent(place -> {
      Reading reading = place.reading();
      Selector selector = Selectors.describe(reading.document(), reading.version(), place.line());
      workspace.ask(
          library -> {
            library.keepPlace(reading.report(), selector);
            return selector;
          },
          kept -> {});
    });
    pending = Optional.empty();
  }
}
