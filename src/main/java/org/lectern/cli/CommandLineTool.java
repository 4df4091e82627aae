package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/// The entry to the command line.
public final class CommandLineTool {

  private static final String LIBRARY = "--library";

  private CommandLineTool() {}

  /// The folder of the library where the arguments ask for the window: there are none, or only
  /// `--library DIR`. Empty where they name a command, ask for help or are wrong.
  public static Optional<Path> findWindowFolder(String[] arguments) {
    try {
      if (arguments.length == 0) {
        return Optional.of(LibraryFolder.ofPlatform());
      }
      if (arguments.length == 2 && arguments[0].equals(LIBRARY)) {
        return Optional.of(Path.of(arguments[1]));
      }
      if (arguments.length == 1 && arguments[0].startsWith(LIBRARY + "=")) {
        return Optional.of(Path.of(arguments[0].substring(LIBRARY.length() + 1)));
      }
    } catch (InvalidPathException e) {
      // The command line says what is wrong with it.
    }
    return Optional.empty();
  }

  /// Carries out one command.
  ///
  /// @param openLibrary opens the library in a folder, and makes it where there is none
  /// @param out gets UTF-8, whatever its own charset
  /// @param err as `out`
  /// @return the exit status: 0 done, 1 some file failed, 2 wrong usage
  public static int run(
      String[] arguments, Function<Path, Library> openLibrary, PrintStream out, PrintStream err) {
    Session session = new Session(openLibrary, utf8(out), utf8(err));
    CommandLine line = new CommandLine(new Commands(session));
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((error, command, parsed) -> fail(session, error));
    int status = line.execute(arguments);
    session.out().flush();
    session.err().flush();
    return status;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /// What the environment does not allow is one sentence; anything else is a fault of Lectern's.
  private static int fail(Session session, Exception error) {
    switch (error) {
      case LibraryException e -> session.fail(e.getMessage());
      case UncheckedIOException e -> session.fail(e.getCause().getMessage());
      default -> {
        session.fail("Lectern made a mistake: " + error);
        error.printStackTrace(session.err());
      }
    }
    return ExitCode.SOFTWARE;
  }
}
