package org.lectern.ui.conferences;

import org.lectern.messages.Messages;

/// How much was read of what there is to read: of talks, and of reports in which none are.
record Progress(int read, int all) {

  private static final Messages WORDS = Messages.of(Progress.class);

  static final Progress NONE = new Progress(0, 0);

  static Progress ofOne(boolean read) {
    return new Progress(read ? 1 : 0, 1);
  }

  Progress with(Progress other) {
    return new Progress(read + other.read, all + other.all);
  }

  boolean isDone() {
    return all > 0 && read == all;
  }

  boolean isUnderWay() {
    return read > 0 && read < all;
  }

  /// "read", "3 of 12 read", or nothing.
  String words() {
    return isDone()
        ? WORDS.get("progress.done")
        : isUnderWay() ? WORDS.get("progress.part", read, all) : "";
  }
}
