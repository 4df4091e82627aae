package org.lectern.ui.window;

import org.lectern.ui.conferences.Conferences;
import org.lectern.ui.reader.ReaderPane;

/// The ways from one part of the window to another, by commands and keys: each folds open what it
/// leads to.
///
/// @param reader shows the text
record WaysAround(Panes panes, Conferences conferences, Sidebar sidebar, ReaderPane reader) {

  void focusFilter() {
    panes.leftShownProperty().set(true);
    conferences.focusFilter();
  }

  void showSearch() {
    panes.rightShownProperty().set(true);
    sidebar.showSearch();
  }

  void focusResults() {
    panes.rightShownProperty().set(true);
    sidebar.focusResults();
  }

  void focusTagField() {
    panes.rightShownProperty().set(true);
    sidebar.focusTagField();
  }

  void focusMarks() {
    panes.rightShownProperty().set(true);
    sidebar.focusMarks();
  }

  void showAbout() {
    panes.rightShownProperty().set(true);
    sidebar.showAbout();
  }

  void focusText() {
    reader.area().requestFocus();
  }

  void toggleTree() {
    panes.leftShownProperty().set(!panes.leftShownProperty().get());
  }

  void toggleSidebar() {
    panes.rightShownProperty().set(!panes.rightShownProperty().get());
  }

  void toggleFocusMode() {
    panes.toggleBoth();
  }
}
