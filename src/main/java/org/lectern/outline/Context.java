package org.lectern.outline;

/// What is known of a place where a talk could begin once all places of the file have been weighed
/// by their signs: how the others of its kind did, and those that hold it or that it holds. What
/// each weighs stands in `levels.txt`, behind the signs.
enum Context {
  /// Its log-odds by its signs, a fifth of them.
  OWN,
  /// The same, nothing where they speak against it.
  OWN_FOR,
  /// Those of the others of its kind, on the average.
  SIBLINGS,
  /// Those of its kind under other headings, on the average.
  COUSINS,
  /// How much likelier its kind is than any other in the file.
  LEAD,
  /// No kind of the file is likelier.
  BEST,
  /// The conference is known, but nothing in the file is likely.
  QUIET,
  /// Nothing is likely, and its kind, of three or more, is the likeliest.
  QUIET_BEST,
  /// How many talks are likely elsewhere, up to three.
  ELSEWHERE,
  /// How likely one below it is.
  HOLDS,
  /// How likely one above it is.
  HELD,
  /// The share of the file that its kind takes up.
  COVERS,
  /// How even the lengths of its kind are.
  EVEN,
  /// At least three of a kind.
  THREE,
  /// At least six of a kind.
  SIX,
  /// Found by its words.
  TAKEN,
  /// How many of the others of its kind were.
  TAKEN_SIBLINGS,
  /// How many were found that are not of its kind, up to three.
  TAKEN_ELSEWHERE,
  /// One below it was.
  TAKEN_BELOW,
  /// One above it was.
  TAKEN_ABOVE,
  /// The head of the file says that it is one talk.
  WHOLE
}
