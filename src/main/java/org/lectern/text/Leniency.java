package org.lectern.text;

/// Hides from the Markdown parser what it would swallow, and what is not to be shown.
final class Leniency {
  private Leniency() {}

  /// The mask of `source`, whose body begins at `bodyStart`.
  static Mask mask(String source, int bodyStart) {
    Mask mask = new Mask(source);
    mask.fill(0, bodyStart, ' ');
    return mask;
  }
}
