package org.lectern.ui.marks;

/// A line of the list: a highlight, or the title of a group of them.
sealed interface Row permits GroupRow, MarkRow {}
