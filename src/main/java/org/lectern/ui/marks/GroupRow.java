package org.lectern.ui.marks;

/// The title of a group.
///
/// @param number of the highlights under it
record GroupRow(String title, int number) implements Row {}
