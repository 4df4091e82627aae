package org.lectern.cli;

import java.util.List;
import org.lectern.library.Library;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Says whether the library is sound.
final class CheckCommand implements Command {

  private static final String REBUILD = "--rebuild-index";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Say whether the library is sound.")
        .addOption(Words.flag(REBUILD, "make the search index anew first"));
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    boolean rebuildIndex = Words.isGiven(arguments, REBUILD);
    return session.withLibrary(library -> check(session, library, rebuildIndex));
  }

  /// Tens of thousands of talks take a minute: somebody who looks on sees that it goes on.
  static void rebuildIndex(Library library, TerminalLine line) {
    library.rebuildIndex((done, total) ->
        line.show("Making the search index: %d of %d reports".formatted(done, total)));
    line.clear();
  }

  private static int check(Session session, Library library, boolean rebuildIndex) {
    if (rebuildIndex) {
      rebuildIndex(library, TerminalLine.on(session.err()));
    }
    List<String> faults = library.check();
    faults.forEach(session::fail);
    if (faults.isEmpty()) {
      int reports = library.contents().size();
      session
          .out()
          .println(
              "The library is sound. It has %d %s."
                  .formatted(reports, reports == 1 ? "report" : "reports"));
    }
    return faults.isEmpty() ? Session.DONE : Session.FAILED;
  }
}
