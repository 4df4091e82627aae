package org.lectern.ui.tags;

/// A tag and how many talks and reports bear it.
record TagCount(String tag, int count) {}
