package org.lectern.cli;

import org.lectern.export.HtmlPage;
import org.lectern.intake.SourceFile;

/// Prints the words of a file.
final class RenderCommand {

  private final Session session;

  RenderCommand(Session session) {
    this.session = session;
  }

  int run(SourceFile file, boolean html) {
    return Commands.read(session, file)
        .map(read -> {
          session
              .out()
              .print(
                  html
                      ? HtmlPage.of(read.document(), read.title(file))
                      : read.document().plainText());
          return Session.DONE;
        })
        .orElse(Session.FAILED);
  }
}
