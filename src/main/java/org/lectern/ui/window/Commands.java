package org.lectern.ui.window;

/// What the parts of the window may ask it to do.
interface Commands {

  /// Lets a person choose files to import.
  void importFiles();

  /// Opens the pop-over in which the text is set.
  void openTypography();

  void showSearchPane();

  /// Puts the keyboard into the search results.
  void focusResults();

  /// Puts the keyboard into the text.
  void focusText();
}
