package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.intake.HeadStart;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
    CommandLine line = Grammar.of(arguments);
    line.setOut(new PrintWriter(answers, true));
    line.setErr(new PrintWriter(faults, true));
    line.setExecutionStrategy(parsed ->
        carryOut(
            parsed,
            new Session(() -> openLibrary.apply(folder(parsed)), headStart, answers, faults)));
    int status = line.execute(arguments);
    answers.flush();
    faults.flush();
    return status;
  }

  /// The option may stand before the command or behind it.
  private static Path folder(ParseResult parsed) {
    Path before = parsed.matchedOptionValue(Grammar.LIBRARY, null);
    Path given = parsed.subcommand().matchedOptionValue(Grammar.LIBRARY, before);
    return given != null ? given : LibraryFolder.ofPlatform();
  }

  private static int carryOut(ParseResult parsed, Session session) {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    if (!parsed.hasSubcommand()) {
      throw Words.wrong(parsed, "A command is missing.");
    }
    ParseResult arguments = parsed.subcommand();
    try {
      return Grammar.command(arguments.commandSpec().name()).run(session, arguments);
    } catch (ParameterException e) {
      throw e;
    } catch (RuntimeException e) {
      return fail(session.err(), e);
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /// What the environment does not allow is one sentence; anything else is a fault of Lectern's.
  private static int fail(PrintStream err, RuntimeException error) {
    switch (error) {
      case LibraryException e -> err.println(Line.of(e.getMessage()));
      case UncheckedIOException e -> err.println(Line.of(e.getCause().getMessage()));
      default -> {
        err.println(Line.of("Lectern made a mistake: " + error));
        error.printStackTrace(err);
      }
    }
    return Session.FAILED;
  }
}
