package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.exchange.Reference;
import org.lectern.intake.HeadStart;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The entry to the command line.
public final class CommandLineTool {

  private CommandLineTool() {}

  /// What the window is to be opened with, where the arguments ask for it: there are none, or only
  /// `--library DIR` or a reference or both. Empty where they name a command, ask for help or are
  /// wrong.
  public static Optional<WindowStart> findWindow(String[] arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    Optional<Reference> reference =
        words.stream().flatMap(word -> Reference.parse(word).stream()).findFirst();
    reference.ifPresent(found -> words.removeIf(word -> Reference.parse(word).isPresent()));
    return findFolder(words).map(folder -> new WindowStart(folder, reference));
  }

  private static Optional<Path> findFolder(List<String> words) {
    try {
      if (words.isEmpty()) {
        return Optional.of(LibraryFolder.ofPlatform());
      }
      if (words.size() == 2 && words.getFirst().equals(Grammar.LIBRARY)) {
        return Optional.of(Path.of(words.getLast()));
      }
      if (words.size() == 1 && words.getFirst().startsWith(Grammar.LIBRARY + "=")) {
        return Optional.of(Path.of(words.getFirst().substring(Grammar.LIBRARY.length() + 1)));
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
    Optional<String> broken = findBrokenReference(arguments);
    if (broken.isPresent()) {
      faults.println(
          Line.of(broken.get() + ": this is no reference of Lectern's, or not all of it."));
      faults.flush();
      return Session.WRONG_USAGE;
    }
    HeadStart headStart =
        Grammar.findNamed(arguments).map(Command::headStart).orElseGet(HeadStart::none);
    CommandLine line = Grammar.of(arguments);
    line.setOut(new PrintWriter(answers, true));
    line.setErr(new PrintWriter(faults, true));
    line.setExecutionStrategy(parsed ->
        carryOut(parsed, new Session(folder(parsed), openLibrary, headStart, answers, faults)));
    int status = line.execute(arguments);
    answers.flush();
    faults.flush();
    return status;
  }

  /// What stands where a command should, and begins as a reference does.
  private static Optional<String> findBrokenReference(String[] arguments) {
    return Arrays.stream(arguments)
        .limit(3)
        .filter(word -> word.startsWith(Reference.SCHEME))
        .filter(word -> Grammar.findNamed(arguments).isEmpty())
        .findFirst();
  }

  /// The option may stand before the command or behind it.
  private static Path folder(ParseResult parsed) {
    Path before = parsed.matchedOptionValue(Grammar.LIBRARY, null);
    Path given =
        parsed.hasSubcommand()
            ? parsed.subcommand().matchedOptionValue(Grammar.LIBRARY, before)
            : before;
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
