package org.lectern.outline;

/// A line that stands as a heading: a real one, a line in bold, bold words that begin a paragraph
/// ("**Pruning** by Anna Roe. She …"), or a bare line between paragraphs.
///
/// @param line its index
/// @param level the smaller the higher: 1 to 6 of real headings, then [#BOLD], then [#BARE]
/// @param end the index of the line where its section ends: the next heading of its level or above
record Head(int line, int level, int end, String text, Role role) {

  static final int DEEPEST = 12;
  static final int BOLD = 20;

  /// A line that is one link, with title and speaker in it.
  static final int LINKED = 22;

  /// A line of a paragraph that is counted: "3: Moss".
  static final int COUNTED = 24;

  static final int RUN_IN = 25;

  /// A bare line below a rule.
  static final int RULED = 28;

  static final int BARE = 30;

  /// The same where its title stands on another line.
  Head at(int other) {
    return new Head(other, level, end, text, role);
  }

  boolean isReal() {
    return level < BOLD;
  }
}
