package org.lectern.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small reports that tests write into a folder, to be dropped from there.
record Notes(Path folder) {

  /// Two talks; made up, as all reports here.
  static final String TREES =
      """
      # EuroPython 2031 in Berlin

      ## Growing Trees in Memory – Ann Roe

      She drew three trees on the board, and only the third one was balanced.
      Read more in [the slides](https://example.org/trees).

      ## Queues for Everybody – Bo Lind

      A queue is a promise that somebody will come back to you.
      """;

  static final String NO_YEAR =
      """
      # PyCon US notes

      ## Pipes and Their Friends – Cy Doe

      The pipe is older than most of the people in the room.
      """;

  /// A talk with rare words of one in [#TREES].
  static final String LIKE_TREES =
      """
      # PyCon US 2019

      ## Trees on the Board – Di Fox

      She balanced three trees on the board; growing them took memory.
      """;

  Path file(String name, String text) {
    try {
      return Files.writeString(Files.createDirectories(folder).resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path trees() {
    return file("trees.md", TREES);
  }
}
