package org.lectern.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lectern.intake.FileWords;
import org.lectern.intake.HeadStart;
import org.lectern.intake.Inspection;
import org.lectern.intake.SourceFile;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.messages.Trouble;
import org.lectern.model.Document;

/// What every command works with.
///
/// @param folder of the library
/// @param open opens the library in a folder
/// @param headStart what reads and outlines files is used only behind it
/// @param out for what was asked for, in UTF-8
/// @param err for what went wrong
record Session(
    Path folder,
    Function<Path, Library> open,
    HeadStart headStart,
    PrintStream out,
    PrintStream err) {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /// The exit status of work on the library, which is closed behind it.
  int withLibrary(ToIntFunction<Library> work) {
    try (Library library = open.apply(folder)) {
      return work.applyAsInt(library);
    }
  }

  /// Prints one line, whatever the text.
  void say(String text) {
    out.println(Line.of(text));
  }

  /// Says something beside what was asked for.
  void remark(String sentence) {
    err.println(Line.of(sentence));
  }

  /// Names what failed, and gives the exit status for that.
  int fail(String sentence) {
    err.println(Line.of(sentence));
    return FAILED;
  }

  /// As [#fail(String)]: what the environment does not allow is one sentence; anything else is a
  /// fault of Lectern's.
  int fail(RuntimeException error) {
    if (error instanceof LibraryException) {
      return fail(error.getMessage());
    }
    if (error instanceof UncheckedIOException e) {
      return fail(Trouble.withFile(e.getCause()));
    }
    fail("Lectern made a mistake: " + error);
    error.printStackTrace(err);
    return FAILED;
  }

  /// The file of this name; empty, with the reason on standard error, where it is no name.
  Optional<SourceFile> findFile(String name) {
    try {
      return Optional.of(SourceFile.of(Path.of(name)));
    } catch (InvalidPathException e) {
      // Arguments come in the charset of the locale, and `LANG` may be unset.
      fail(name + ": this name cannot be read; set LC_ALL=C.UTF-8, or name its folder.");
      return Optional.empty();
    }
  }

  /// What a file says; empty, with the reason on standard error, where it cannot be read.
  Optional<Document> read(SourceFile file) {
    headStart.await();
    return switch (FileWords.of(file)) {
      case FileWords.Found found -> Optional.of(found.document());
      case Inspection.Rejected rejected -> refuse(file, rejected);
    };
  }

  /// What a file says and what is found in it; else as [#read].
  Optional<Inspection.Read> inspect(SourceFile file) {
    headStart.await();
    return switch (Inspection.of(file)) {
      case Inspection.Read read -> Optional.of(read);
      case Inspection.Rejected rejected -> refuse(file, rejected);
    };
  }

  private <T> Optional<T> refuse(SourceFile file, Inspection.Rejected rejected) {
    fail(file.fileName() + ": " + rejected.why() + ".");
    return Optional.empty();
  }
}
