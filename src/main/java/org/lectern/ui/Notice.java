package org.lectern.ui;

/// One sentence for the person before the screen.
///
/// @param undoable whether it tells of a change that can be taken back, so that an Undo stands
///   beside it
/// @param problem whether something went wrong
public record Notice(String sentence, boolean undoable, boolean problem) {

  public static Notice of(String sentence) {
    return new Notice(sentence, false, false);
  }

  public static Notice undoable(String sentence) {
    return new Notice(sentence, true, false);
  }

  public static Notice problem(String sentence) {
    return new Notice(sentence, false, true);
  }
}
