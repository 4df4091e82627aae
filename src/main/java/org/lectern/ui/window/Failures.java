package org.lectern.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.lectern.library.LibraryException;
import org.lectern.messages.Messages;
import org.lectern.messages.Trouble;
import org.lectern.ui.Notice;

/// Turns what went wrong into one sentence on the screen, and keeps the window alive.
///
/// What the environment did (a full disk, a missing right) is told in its own words; everything
/// else is a mistake in Lectern, which is logged too.
public final class Failures implements Consumer<Throwable> {

  private static final Messages WORDS = Messages.of(Failures.class);

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private Consumer<Notice> screen = notice -> {};

  /// Where to say it, once there is a window.
  public void showOn(Consumer<Notice> newScreen) {
    screen = newScreen;
  }

  @Override
  public void accept(Throwable failure) {
    screen.accept(Notice.problem(sentence(failure)));
  }

  /// One sentence for the person before the screen.
  public static String sentence(Throwable failure) {
    return switch (failure) {
      case LibraryException known -> known.getMessage();
      case UncheckedIOException io -> WORDS.get("failure.file", Trouble.withFile(io.getCause()));
      case IOException io -> WORDS.get("failure.file", Trouble.withFile(io));
      case OutOfMemoryError memory -> WORDS.get("failure.memory");
      default -> {
        LOG.log(System.Logger.Level.ERROR, "unexpected", failure);
        yield WORDS.get("failure.inside", failure.getClass().getSimpleName());
      }
    };
  }
}
