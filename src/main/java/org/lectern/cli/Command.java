package org.lectern.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the command line.
interface Command {

  /// Its name, what it takes, and what its help says.
  CommandSpec spec();

  /// Does its work; returns the exit status.
  int run(Session session, ParseResult arguments);
}
