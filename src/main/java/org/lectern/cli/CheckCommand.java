package org.lectern.cli;

import java.util.List;
import org.lectern.library.Library;

/// Says whether the library is sound.
final class CheckCommand {

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  int run(Library library, boolean rebuildIndex) {
    if (rebuildIndex) {
      library.rebuildIndex();
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
