package org.lectern.ui;

/// The files that reports were read from, where they still lie.
public interface Originals {

  /// Opens a report's file in the program that the system has for it.
  void open(long report);

  /// Opens the folder in which a report's file lies.
  void showInFolder(long report);
}
