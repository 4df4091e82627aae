package org.lectern.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.exchange.Reference;
import org.lectern.intake.HeadStart;
import org.lectern.library.Library;

/// The entry to the command line.
public final class CommandLineTool {

  private CommandLineTool() {}

  /// What the window is to be opened with, where the arguments ask for it: there are none, or only
  /// `--library DIR` or a reference or both. Empty where they name a command, ask for help or are
  /// wrong.
  public static Optional<WindowStart> findWindow(String[] arguments) {
    List<String> words = new ArrayList<>();
    Optional<Reference> reference = Optional.empty();
    for (String word : arguments) {
      Optional<Reference> found =
          word.startsWith(Reference.SCHEME) ? Reference.parse(word) : Optional.empty();
      if (found.isPresent()) {
        reference = found;
      } else {
        words.add(word);
      }
    }
    Optional<Path> folder = findFolder(words);
    return folder.isPresent()
        ? Optional.of(new WindowStart(folder.get(), reference))
        : Optional.empty();
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
    Optional<Command> named = Grammar.findNamed(arguments);
    HeadStart headStart = named.isPresent() ? named.get().headStart() : HeadStart.none();
    Function<Path, Session> sessions =
        folder -> new Session(folder, openLibrary, headStart, answers, faults);
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

  /// What stands where a command should, and begins as a reference does.
  private static Optional<String> findBrokenReference(String[] arguments) {
    if (Grammar.findNamed(arguments).isPresent()) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(arguments.length, 3); i++) {
      if (arguments[i].startsWith(Reference.SCHEME) && Reference.parse(arguments[i]).isEmpty()) {
        return Optional.of(arguments[i]);
      }
    }
    return Optional.empty();
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
