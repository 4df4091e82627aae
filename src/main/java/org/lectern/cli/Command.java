package org.lectern.cli;

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

  /// Does its work; returns the exit status.
  int run(Session session, ParseResult arguments);
}
