package org.lectern.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.intake.HeadStart;
import org.lectern.library.Library;

/// The entry to the command line.
public final class CommandLineTool {

  private CommandLineTool() {}

  /// The folder of the library where the arguments ask for the window: there are none, or only
  /// `--library DIR`. Empty where they name a command, ask for help or are wrong.
  public static Optional<Path> findWindowFolder(String[] arguments) {
    try {
      if (arguments.length == 0) {
        return Optional.of(LibraryFolder.ofPlatform());
      }
      if (arguments.length == 2 && arguments[0].equals(Grammar.LIBRARY)) {
        return Optional.of(Path.of(arguments[1]));
      }
      if (arguments.length == 1 && arguments[0].startsWith(Grammar.LIBRARY + "=")) {
        return Optional.of(Path.of(arguments[0].substring(Grammar.LIBRARY.length() + 1)));
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
    PrintStream answers = utf8(out);
    PrintStream faults = utf8(err);
    Optional<Command> named = Grammar.findNamed(arguments);
    HeadStart headStart = named.isPresent() ? named.get().headStart() : HeadStart.none();
    Function<Path, Session> sessions =
        folder -> new Session(() -> openLibrary.apply(folder), headStart, answers, faults);
    Optional<PlainArguments> plain = PlainArguments.find(arguments);
    Optional<Command.Work> work =
        named.isPresent() && plain.isPresent()
            ? named.get().findWork(plain.get())
            : Optional.empty();
    int status =
        work.isPresent()
            ? carryOut(work.get(), sessions.apply(folder(plain.get())))
            : new PicocliReading(sessions, answers, faults).run(arguments);
    answers.flush();
    faults.flush();
    return status;
  }

  private static Path folder(PlainArguments arguments) {
    return arguments.folder().isPresent() ? arguments.folder().get() : LibraryFolder.ofPlatform();
  }

  private static int carryOut(Command.Work work, Session session) {
    try {
      return work.run(session);
    } catch (RuntimeException e) {
      return session.fail(e);
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
