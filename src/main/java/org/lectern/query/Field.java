package org.lectern.query;

/// A part of what is kept about a talk in which words may stand.
public enum Field {
  TITLE,
  SPEAKERS,
  SECTION,
  /// The report's title.
  REPORT,
  /// The series with its year and place.
  SERIES,
  /// The highlighted text.
  HIGHLIGHTS,
  COMMENTS,
  TAGS
}
