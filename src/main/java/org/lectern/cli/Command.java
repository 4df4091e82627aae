package org.lectern.cli;

import java.util.Optional;
import org.lectern.intake.HeadStart;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the command line.
interface Command {

  /// What it is called by.
  String name();

  /// What it takes, and what its help says.
  CommandSpec spec();

  /// What is made ready for it while its arguments are read.
  default HeadStart headStart() {
    return HeadStart.none();
  }

  /// What a command does once its arguments are read.
  @FunctionalInterface
  interface Work {
    /// Returns the exit status.
    int run(Session session);
  }

  /// The work that plain arguments ask for. Empty where picocli must be asked: more is typed than
  /// the command takes so, or less.
  default Optional<Work> findWork(PlainArguments arguments) {
    return Optional.empty();
  }

  /// Does its work, the arguments read by picocli; returns the exit status.
  int run(Session session, ParseResult arguments);
}
