package org.lectern;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.cli.CommandLineTool;
import org.lectern.cli.WindowStart;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.messages.Messages;

/// The entry point: a command of the command line, or else the window.
///
/// It loads nothing of JavaFX before it knows that a window is wanted and can be shown.
public final class Lectern {

  private static final Messages WORDS = Messages.of(Lectern.class);

  private static final String CUSTOMS = "java.locale.providers";

  private Lectern() {}

  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Optional<WindowStart> window = CommandLineTool.findWindow(arguments);
    if (window.isEmpty()) {
      doWithoutCustoms();
      // What a script reads is the same everywhere.
      Locale.setDefault(Locale.ENGLISH);
      int status = CommandLineTool.run(arguments, SqliteLibrary::open, out, err);
      if (status != 0) {
        System.exit(status);
      }
      // To end by exit costs a fifth of a short command: it asks for a logger, and all jars are
      // searched for one.
      return;
    }
    if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
      err.println(WORDS.get("no-display"));
      System.exit(1);
    }
    LecternApp.open(window.get());
  }

  /// Leaves unread how each country writes dates and numbers. No command writes them so, but the
  /// library's driver makes a calendar, never used, that would read it all: a twentieth of a short
  /// command.
  private static void doWithoutCustoms() {
    if (System.getProperty(CUSTOMS) == null) {
      System.setProperty(CUSTOMS, "FALLBACK");
    }
  }

  /// Only Linux starts without a display; a headless platform of JavaFX needs none.
  static boolean hasDisplay(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).startsWith("linux")
        || "headless".equalsIgnoreCase(System.getProperty("glass.platform"))
        || isSet(environment, "DISPLAY")
        || isSet(environment, "WAYLAND_DISPLAY");
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
