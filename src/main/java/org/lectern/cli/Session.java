package org.lectern.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lectern.library.Library;

/// What every command works with.
///
/// @param open opens the library in a folder
/// @param out for what was asked for, in UTF-8
/// @param err for what went wrong
record Session(Function<Path, Library> open, PrintStream out, PrintStream err) {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /// The exit status of work on the library in `folder`, which is closed behind it.
  int withLibrary(Path folder, ToIntFunction<Library> work) {
    try (Library library = open.apply(folder)) {
      return work.applyAsInt(library);
    }
  }

  /// Names what failed, and gives the exit status for that.
  int fail(String sentence) {
    err.println(Line.of(sentence));
    return FAILED;
  }
}
