package org.lectern.ui;

import java.util.Optional;

/// One sentence for the person before the screen.
///
/// @param undoable whether it tells of a change that can be taken back, so that an Undo stands
///   beside it
/// @param problem whether something went wrong
/// @param offer what else can be done now; empty for nothing
public record Notice(String sentence, boolean undoable, boolean problem, Optional<Offer> offer) {

  /// Something to be done by a click.
  ///
  /// @param words what the link says
  public record Offer(String words, Runnable action) {}

  public static Notice of(String sentence) {
    return new Notice(sentence, false, false, Optional.empty());
  }

  public static Notice undoable(String sentence) {
    return new Notice(sentence, true, false, Optional.empty());
  }

  /// The same, with something else to be done.
  public Notice with(Offer other) {
    return new Notice(sentence, undoable, problem, Optional.of(other));
  }

  public static Notice problem(String sentence) {
    return new Notice(sentence, false, true, Optional.empty());
  }
}
