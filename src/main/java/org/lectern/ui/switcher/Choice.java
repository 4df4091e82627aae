package org.lectern.ui.switcher;

/// A line of a pop-up.
///
/// @param detail stands at the right; may be empty
/// @param possible whether it can be chosen now
/// @param action what follows from the choice
public record Choice(Sort sort, String title, String detail, boolean possible, Runnable action) {

  /// What a line stands for.
  public enum Sort {
    TALK,
    REPORT,
    SPEAKER,
    TAG,
    COMMAND
  }
}
