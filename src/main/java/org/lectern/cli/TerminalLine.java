package org.lectern.cli;

import java.io.Console;
import java.io.PrintStream;

/// One line on a terminal that is written over again and again. What goes into a file or to another
/// program is left without it.
///
/// @param out where the terminal reads
/// @param terminal whether a person looks at it
record TerminalLine(PrintStream out, boolean terminal) {

  /// Of ECMA-48: erases from here to the end of the line.
  private static final String ERASE = "\u001b[K";

  /// A line on the terminal that Lectern was started from, where there is one.
  static TerminalLine on(PrintStream out) {
    Console console = System.console();
    return new TerminalLine(out, console != null && console.isTerminal());
  }

  /// Says something in place of what was said before.
  void show(String words) {
    print(words);
  }

  /// Takes away what was said last.
  void clear() {
    print("");
  }

  private void print(String words) {
    if (terminal) {
      out.print("\r" + words + ERASE);
      out.flush();
    }
  }
}
