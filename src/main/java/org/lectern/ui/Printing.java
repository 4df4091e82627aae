package org.lectern.ui;

/// Where talks, reports and editions become pages.
public interface Printing {

  /// Asks for a file, and makes a PDF of a talk, a report or an edition there; its highlights are
  /// in it.
  void savePdf(Target what);

  /// Makes the same PDF and opens it in the program that the system has for it, which can print it.
  void print(Target what);

  /// Whether there are pages of it: a series has none.
  static boolean canPrint(Target what) {
    return !(what instanceof Target.OfSeries);
  }
}
