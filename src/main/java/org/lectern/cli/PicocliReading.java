package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads arguments by picocli, which knows what help says and what is wrong with a line.
///
/// @param sessions makes what a command works with of the library's folder
/// @param out for help
/// @param err for what is wrong
record PicocliReading(Function<Path, Session> sessions, PrintStream out, PrintStream err) {

  /// Carries out what the arguments ask for; returns the exit status.
  int run(String[] arguments) {
    CommandLine line = Grammar.of(arguments);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setExecutionStrategy(this::carryOut);
    return line.execute(arguments);
  }

  private int carryOut(ParseResult parsed) {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    if (!parsed.hasSubcommand()) {
      throw Words.wrong(parsed, "A command is missing.");
    }
    ParseResult arguments = parsed.subcommand();
    Session session = sessions.apply(folder(parsed));
    try {
      return Grammar.command(arguments.commandSpec().name()).run(session, arguments);
    } catch (ParameterException e) {
      throw e;
    } catch (RuntimeException e) {
      return session.fail(e);
    }
  }

  /// The option may stand before the command or behind it.
  private static Path folder(ParseResult parsed) {
    Path before = parsed.matchedOptionValue(Grammar.LIBRARY, null);
    Path given = parsed.subcommand().matchedOptionValue(Grammar.LIBRARY, before);
    return given != null ? given : LibraryFolder.ofPlatform();
  }
}
